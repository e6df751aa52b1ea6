package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
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

  private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]\\n]*+)](?![(\\[{:])");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?m)^((?:Table)?:[ \\t]+)\\(\\\\?#(tab:[\\w:/-]+)\\)[ \\t]*(\\S.*(?:\\n[ \\t]*\\S.*)*+)");

  private static final Pattern IN_ID = Pattern.compile("[\\s{}\"'<>]");
  private static final Pattern IN_WORDS = Pattern.compile("[\\[\\]*_]");
  private static final Pattern IN_VALUE = Pattern.compile("[\"{}'<>@\\\\]");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText now =
        Draft.replacedInLines(text, from, "\\@ref(", BOOKDOWN, m -> link(m.group(1), m.group()));
    now =
        Draft.replaced(
            now, from, "#tab:", CAPTION, m -> m.group(1) + m.group(3) + " {#" + m.group(2) + "}");
    now = Draft.replacedInLines(now, from, "@", BRACKETED, CrossReferenceMarks::bare);
    return Draft.replacedInLines(now, from, "@", QUARTO, m -> link(m.group(1), m.group()));
  }

  /** Brackets only hold references together, unless works are cited among them. */
  private static String bare(Matcher bracketed) {
    String inside = bracketed.group(1);
    if (!inside.contains("@") || !QUARTO.matcher(inside).find()) {
      return null;
    }
    boolean cites = QUARTO.matcher(inside).replaceAll("").contains("@");
    return cites ? null : inside;
  }

  private static String link(String label, String written) {
    String id = IN_ID.matcher(label).replaceAll("-");
    String words = IN_WORDS.matcher(label).replaceAll("\\\\$0");
    String said = IN_VALUE.matcher(written).replaceAll("");
    String plain = said.startsWith("-") ? said.substring(1) : said;
    return "[" + words + "](<#" + id + ">){.cross-reference written=\"" + plain + "\"}";
  }
}
