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
  /** What the file of a folder of MyST says of links, as against Sphinx. */
  private static final String NUMBERED = "numbered-references";

  private static final Pattern EMPTY =
      Pattern.compile("\\[\\]\\((?<!!\\[]\\()(?<to>[^()\\s]+)\\)(?!\\{)");
  private static final Pattern BARE = Pattern.compile("<(?:project|path|doc):(?<to>[^<>\\s]+)>");
  private static final Pattern SCHEME =
      Pattern.compile("\\]\\((?:project|path|doc|xref):(?<to>[^()\\s:]+)\\)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText plain =
        Draft.replacedInLines(text, from, "](", SCHEME, match -> "](" + match.group("to") + ")");
    ManuscriptText named = replaced(plain, from, "[](", EMPTY, around);
    return replaced(named, from, "<", BARE, around);
  }

  /** What tells a link that is to be given words; MyST gives figures their numbers. */
  static String attributes(FolderContext around) {
    boolean numbered = !around.tool().variables().text(NUMBERED).isEmpty();
    return numbered ? "{.ref .numbered}" : "{.ref}";
  }

  private static ManuscriptText replaced(
      ManuscriptText text, int from, String sign, Pattern mark, FolderContext around) {
    return Draft.replacedInLines(
        text,
        from,
        sign,
        mark,
        match -> {
          String to = match.group("to");
          String file = text.place(match.start()).file();
          String plain = to.replaceFirst("^(?:project|path|doc):", "");
          return "[](" + Documents.address(plain, file, around) + ")" + attributes(around);
        });
  }
}
