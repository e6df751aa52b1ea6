package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Meanings of abbreviations, {@code *[HTML]: Hyper Text Markup Language} (Python-Markdown,
 * "Abbreviations"), which a site shows under the pointer. A page has no pointer: they are left out,
 * and a note says so.
 */
final class Abbreviations implements Rewriting {
  private static final Pattern MEANING =
      Pattern.compile("(?m)^ {0,3}\\*\\[(?<short>[^\\]\\n]{1,80})\\][ \\t]?:[^\\n]*\\n?");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replaced(text, from, "*[", MEANING, match -> told(text, match));
  }

  private static String told(ManuscriptText text, Matcher match) {
    text.report()
        .add(
            Problem.note(
                "abbreviation",
                text.place(match.start()),
                match.group("short"),
                "what this abbreviation means is shown by sites alone and is left out:",
                "say it in the text, or in a list of terms"));
    return "";
  }
}
