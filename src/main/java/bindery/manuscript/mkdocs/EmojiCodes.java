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
          "(?<![\\w:/\\\\]):(?<name>[a-z0-9+-][a-z0-9_+-]{0,60}):(?![\\w:])(?<attributes>\\{[ \\t]*[.:#][^{}\\n]{0,100}\\})?");
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
    if (character != null) {
      return character + attributes;
    }
    if (ICON.matcher(name).matches()) {
      text.warn(
          "icon",
          match.start(),
          match.group(),
          "a book has no letter for this icon, which is left out:",
          "say in words what it says");
      return "";
    }
    if (LIKELY.matcher(name).matches()) {
      text.warn(
          "emoji",
          match.start(),
          match.group(),
          "no character is known under this name, which stays as it was typed:",
          "write the character itself");
    }
    return null;
  }
}
