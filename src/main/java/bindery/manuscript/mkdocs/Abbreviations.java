package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Meanings of abbreviations, {@code *[HTML]: Hyper Text Markup Language} (Python-Markdown,
 * "Abbreviations"): kept as {@code abbr.definition} for the apparatus, which says them where the
 * abbreviation is used.
 */
final class Abbreviations implements Rewriting {
  private static final Pattern MEANING =
      Pattern.compile(
          "(?m)^ {0,3}\\*\\[(?<short>[^\\]\\n]{1,80})\\][ \\t]?:[ \\t]*(?<meaning>[^\\n]*)$");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replaced(text, from, "*[", MEANING, Abbreviations::definition);
  }

  private static String definition(Matcher match) {
    return "<abbr class=\"definition\" title=\""
        + escaped(match.group("meaning").strip()).replace("\"", "&quot;")
        + "\">"
        + escaped(match.group("short"))
        + "</abbr>";
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
