package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/**
 * Addresses of files with spaces in their names, {@code ![](images/Screen Shot 1.png)}, as editors
 * write them and older parsers read them: they stand in angle brackets then (CommonMark 0.31.2,
 * 6.3).
 */
final class SpacedAddresses implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile(
          "\\]\\([ \\t]{0,9}(?<file>[^()<>\\n\\t\"' ]{1,200}(?: [^()<>\\n\\t\"' ]{1,200}){1,30}"
              + "\\.[A-Za-z][A-Za-z0-9]{1,4}(?:#[^()<>\\s\"']{0,200})?)"
              + "(?<title>[ \\t]{1,9}(?:\"[^\"\\n]{0,300}\"|'[^'\\n]{0,300}'))?[ \\t]{0,9}\\)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replacedInLines(
        text,
        from,
        "](",
        MARK,
        mark ->
            "](<"
                + mark.group("file")
                + ">"
                + (mark.group("title") == null ? "" : mark.group("title"))
                + ")");
  }
}
