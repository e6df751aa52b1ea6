package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures by their names: {@code :smile:} (GitHub, gemoji), and icons, {@code :material-book:}
 * (Material for MkDocs, "Icons, Emojis"), which are left out, for a book has no such letters.
 */
final class EmojiCodes implements Rewriting {
  private static final Pattern CODE =
      Pattern.compile(
          "(?<before>[ \\t]{1,3})?(?<![a-zA-Z0-9:/\\\\]|\\w_):(?<name>[a-z0-9+-][a-z0-9_+-]{0,60}):(?![a-zA-Z0-9:]|_\\w)(?<attributes>\\{[ \\t]*[.:#][^{}\\n]{0,100}\\})?(?<behind>[ \\t]{1,3})?");
  private static final Pattern ICON =
      Pattern.compile("(?:material|octicons|fontawesome|simple|fas|far|fab|lucide|bootstrap)-.+");

  /** What is a name for sure, and no time, no number and no word between colons by chance. */
  private static final Pattern LIKELY = Pattern.compile("[a-z]+(?:_[a-z0-9]+)++");

  private final EmojiNames names = new EmojiNames();

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replacedInLines(text, from, ":", CODE, match -> character(text, match));
  }

  private String character(ManuscriptText text, Matcher match) {
    String name = match.group("name");
    String character = names.character(name);
    String attributes = match.group("attributes") == null ? "" : match.group("attributes");
    String before = match.group("before") == null ? "" : match.group("before");
    String behind = match.group("behind") == null ? "" : match.group("behind");
    int start = match.start() + before.length();
    String typed = match.group().strip();
    if (character != null) {
      return before + character + attributes + behind;
    }
    if (ICON.matcher(name).matches()) {
      text.warn(
          "icon",
          start,
          typed,
          "a book has no letter for this icon, which is left out:",
          "say in words what it says");
      // A space that is left beside the marks of emphasis would part them from their words.
      boolean closed = behind.isEmpty() && isOuter(text.text(), match.end(), 1);
      boolean opened = before.isEmpty() && isOuter(text.text(), match.start() - 1, -1);
      return (closed ? "" : before) + (opened ? "" : behind);
    }
    if (LIKELY.matcher(name).matches()) {
      text.warn(
          "emoji",
          start,
          typed,
          "no character is known under this name, which stays as it was typed:",
          "write the character itself");
    }
    return null;
  }

  /** Whether marks of emphasis stand here, and no word on the far side of them. */
  private static boolean isOuter(String text, int at, int step) {
    int i = at;
    while (i >= 0 && i < text.length() && (text.charAt(i) == '*' || text.charAt(i) == '_')) {
      i += step;
    }
    boolean word = i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    return i != at && !word;
  }
}
