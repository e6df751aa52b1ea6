package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.NumberedLink;
import bindery.manuscript.rewrite.NumberedLink.Form;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References to what bears a number: {@code \@ref(fig:label)} (bookdown, “Cross-references”) and
 * {@code @fig-label} (Quarto, “Cross References”). They become links of the class {@code
 * cross-reference} that know how they were written; and {@code (\#tab:label)} in the caption of a
 * table its id.
 */
final class CrossReferenceMarks implements Rewriting {
  private static final Pattern BOOKDOWN = Pattern.compile("\\\\?\\\\@ref\\(([^)\\s]{1,200})\\)");

  private static final String KINDS =
      "(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau|supp"
          + "|Fig|Tbl|Sec|Eq|Lst|Thm|Lem|Cor|Prp|Def|Exm|Exr)";

  /** Two signs in a row end a key (pandoc, "Citation syntax"): a dash may follow it. */
  private static final Pattern QUARTO =
      Pattern.compile("(?<![\\w@\\\\/.-])-?@(" + KINDS + "-\\w++(?:[-.:]\\w++)*+)");

  /** A link with words of its own to what bears a number. */
  private static final Pattern AIMED =
      Pattern.compile("\\]\\(@(" + KINDS + "-\\w++(?:[-.:]\\w++)*+)\\)");

  private static final Pattern BRACKETED =
      Pattern.compile("(?<![\\^!\\\\])\\[([^\\[\\]\\n]*+)](?![(\\[{:])");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?m)^((?:Table)?:[ \\t]+)\\(\\\\?#(tab:[\\w:/-]+)\\)[ \\t]*(\\S.*(?:\\n[ \\t]*\\S.*)*+)");

  private static final Pattern IN_ID = Pattern.compile("[\\s{}\"'<>]");
  private static final Pattern IN_WORDS = Pattern.compile("[\\[\\]*_]");
  private static final Pattern IN_VALUE = Pattern.compile("[\"{}'<>@\\\\]");

  private final boolean byKey;

  /**
   * @param byKey whether {@code @fig-label} is read so: for bookdown it is a work like any other
   */
  CrossReferenceMarks(boolean byKey) {
    this.byKey = byKey;
  }

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText now =
        Draft.replacedInLines(
            text, from, "\\@ref(", BOOKDOWN, m -> link(m.group(1), m.group(), Form.NUMBER));
    now =
        Draft.replaced(
            now, from, "#tab:", CAPTION, m -> m.group(1) + m.group(3) + " {#" + m.group(2) + "}");
    if (!byKey) {
      return now;
    }
    now = Draft.replacedInLines(now, from, "](@", AIMED, m -> "](<#" + m.group(1) + ">)");
    now = Draft.replacedInLines(now, from, "@", BRACKETED, CrossReferenceMarks::bare);
    return Draft.replacedInLines(now, from, "@", QUARTO, CrossReferenceMarks::link);
  }

  /**
   * Brackets hold references together, with words before the first that stand in the place of its
   * own; works may be cited among them.
   */
  private static String bare(Matcher bracketed) {
    String inside = bracketed.group(1);
    if (!inside.contains("@") || !QUARTO.matcher(inside).find()) {
      return null;
    }
    boolean cites = QUARTO.matcher(inside).replaceAll("").contains("@");
    if (cites) {
      return null;
    }
    List<String> parts = List.of(inside.split(";"));
    List<String> links = new ArrayList<>();
    for (String part : parts) {
      Matcher reference = QUARTO.matcher(part.strip());
      if (!reference.matches()) {
        return prefixed(inside);
      }
      links.add(link(reference));
    }
    return NumberedLink.together(links);
  }

  /** Words typed before a reference stand for its own word: {@code [Fig. @fig-x]}. */
  private static String prefixed(String inside) {
    Matcher reference = QUARTO.matcher(inside);
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (reference.find()) {
      String before = inside.substring(at, reference.start());
      boolean word = !before.replaceAll("[\\s;,]", "").isEmpty();
      out.append(before);
      out.append(word ? link(reference.group(1), reference.group(), Form.NUMBER) : link(reference));
      at = reference.end();
    }
    return out.append(inside.substring(at)).toString();
  }

  private static String link(Matcher reference) {
    boolean bare = reference.group().startsWith("-");
    return link(reference.group(1), reference.group(), bare ? Form.NUMBER : Form.WORD);
  }

  /** What begins with a capital means the same: {@code @Fig-x} opens a sentence. */
  private static String link(String label, String written, Form form) {
    boolean key = written.contains("@") && !written.contains("@ref(");
    String small =
        key ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    String id = IN_ID.matcher(small).replaceAll("-");
    String words = IN_WORDS.matcher(label).replaceAll("\\\\$0");
    String said = IN_VALUE.matcher(written).replaceAll("");
    String plain = said.startsWith("-") ? said.substring(1) : said;
    return "[" + words + "](<#" + id + ">)" + NumberedLink.attributes(plain, form);
  }
}
