package bindery.manuscript.myst;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.NumberedLink;
import bindery.manuscript.rewrite.NumberedLink.Form;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.rewrite.Tab;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of d2lbook, which are Sphinx's roles in their older form: references and citations within
 * words; fences of the contents and tabs by themselves (d2lbook, "Markdown Cells"). What names what
 * stands above is {@link D2lLabels}'.
 */
public final class D2lMarks implements Rewriting {
  private static final Pattern ROLE =
      Pattern.compile(
          "(?<![\\w:`]):(?<name>numref|eqref|ref|cite|citet|citep):`(?<text>[^`\\n]{1,300})`");

  private static final Pattern FENCE =
      Pattern.compile(
          "(?m)^(?<ticks>`{3,})[ \\t]*(?<word>toc|\\{toc\\}|eval_rst)[ \\t]*\\n(?s:.*?)^\\k<ticks>[ \\t]*$");

  private static final Pattern TAB =
      Pattern.compile("(?m)^:(?<name>begin_tab|end_tab):(?:`(?<tab>[^`\\n]*)`)?[ \\t]*$");

  private static final Pattern WORKS = Pattern.compile("(?m)^:bibliography:`[^`\\n]*`[ \\t]*$");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText now = fences(text, from);
    now = Draft.replaced(now, from, ":begin_tab:", TAB, D2lMarks::tab);
    now = Draft.replaced(now, from, ":bibliography:", WORKS, m -> "<div class=\"refs\"></div>");
    now = new D2lLabels(now, from).done();
    return Draft.replaced(now, from, ":`", ROLE, D2lMarks::role);
  }

  private static ManuscriptText fences(ManuscriptText text, int from) {
    Draft draft = new Draft(text);
    Matcher fence = FENCE.matcher(text.text());
    for (int at = from; fence.find(at); at = Math.max(fence.end(), at + 1)) {
      boolean shown = fence.start() > 0 && text.code(from).covers(fence.start() - 1);
      if (!shown) {
        boolean contents = fence.group("word").contains("toc");
        if (!contents) {
          told(text, fence);
        }
        draft.put(fence.start(), fence.end(), "");
      }
    }
    return draft.done();
  }

  private static void told(ManuscriptText text, Matcher fence) {
    text.note(
        "left-out",
        fence.start(),
        fence.group().split("\n", 3)[1].strip(),
        "this reStructuredText is for the site and is left out:",
        "write it in Markdown if the book is to have it");
  }

  private static String tab(Matcher match) {
    Tab tab = new Tab(match.group("tab") == null ? "" : match.group("tab").replace(",", ", "));
    return match.group("name").startsWith("b") ? "\n" + tab.open("") : tab.close("") + "\n";
  }

  private static String role(Matcher match) {
    String inside = match.group("text");
    return switch (match.group("name")) {
      case "numref" -> NumberedLink.link(inside);
      case "eqref" -> NumberedLink.link(inside, Form.PARENTHESES);
      case "ref" -> NumberedLink.link(inside, Form.TITLE);
      case "citet" -> CitedRole.of("cite:t", inside);
      default -> CitedRole.of("cite", inside);
    };
  }
}
