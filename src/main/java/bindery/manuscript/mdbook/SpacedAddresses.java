package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/**
 * Addresses of files with spaces in their names, {@code ![](images/Screen Shot 1.png)}, as editors
 * write them and older parsers read them: they stand in angle brackets then (CommonMark 0.31.2,
 * 6.3). So do other addresses with spaces that cannot be words in parentheses, {@code [a](#The
 * root)}, and what an author left to be done, {@code [a](TODO find it)}, leads nowhere; a link
 * without words, {@code [](say why)}, is nothing but its address: links are told of, and no
 * brackets are left.
 */
final class SpacedAddresses implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile(
          "\\]\\([ \\t]{0,9}(?<file>[^()<>\\n\\t\"' ]{1,200}(?: {1,3}[^()<>\\n\\t\"' ]{1,200}){1,30}"
              + "\\.[A-Za-z][A-Za-z0-9]{1,4}(?:#[^()<>\\s\"']{0,200})?)"
              + "(?<title>[ \\t]{1,9}(?:\"[^\"\\n]{0,300}\"|'[^'\\n]{0,300}'))?[ \\t]{0,9}\\)");

  /** What can be no more than an address that was never finished, or has words before it. */
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "\\]\\([ \\t]{0,9}(?:(?<inner>\\.{0,2}[/#][^()<>\\n\"']{0,200} [^()<>\\n\"']{1,200})"
              + "|(?<=(?<!!)\\[\\]\\([ \\t]{0,9})(?<only>[^()<>\\n\"']{1,200} [^()<>\\n\"']{1,200})"
              + "|TODO\\b[^()<>\\n\"']{0,200}|[^()<>\\n\"':]{1,100} (?<web>https?://[^()<>\\s\"']{1,500}))"
              + "[ \\t]{0,9}\\)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText named = named(text, from);
    return Draft.replacedInLines(
        named,
        from,
        "](",
        UNFINISHED,
        mark -> {
          String web = mark.group("web") == null ? "" : mark.group("web");
          String only = mark.group("only") == null ? web : mark.group("only").strip();
          String inner = mark.group("inner") == null ? only : mark.group("inner").strip();
          return inner.isEmpty() ? "]()" : "](<" + inner + ">)";
        });
  }

  private static ManuscriptText named(ManuscriptText text, int from) {
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
