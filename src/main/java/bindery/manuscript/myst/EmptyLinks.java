package bindery.manuscript.myst;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/**
 * Links that have the title of what they lead to for their words: {@code [](#label)}, and in angle
 * brackets {@code <project:file.md>} (MyST, "Cross-references").
 */
final class EmptyLinks implements Rewriting {
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?<!!)\\[\\]\\((?<to>[^()\\s]+)\\)(?!\\{)|<(?:project|path|doc):(?<bare>[^<>\\s]+)>");
  private static final Pattern SCHEME =
      Pattern.compile("\\]\\((?:project|path|doc|xref):(?<to>[^()\\s:]+)\\)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText plain =
        Draft.replaced(text, from, "](", SCHEME, match -> "](" + match.group("to") + ")");
    return replaced(replaced(plain, from, "[](", around), from, ":", around);
  }

  private static ManuscriptText replaced(
      ManuscriptText text, int from, String sign, FolderContext around) {
    return Draft.replaced(
        text,
        from,
        sign,
        EMPTY,
        match -> {
          String to = match.group("to") == null ? match.group("bare") : match.group("to");
          String file = text.place(match.start()).file();
          String plain = to.replaceFirst("^(?:project|path|doc):", "");
          return "[](" + Documents.address(plain, file, around) + "){.ref}";
        });
  }
}
