package bindery.manuscript.folder;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title that a file of a site has in its front matter, and how its text opens. */
public final class FrontTitle {
  private static final Pattern FRONT =
      Pattern.compile("\\A---[ \\t]*\\n(?s:.*?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
  private static final Pattern HEADING = Pattern.compile("\\A\\s*(#{1,6})[ \\t]+(.+)");

  /** What is not read aloud: marks of templates, of HTML, of attributes. */
  private static final Pattern MARKS =
      Pattern.compile(
          "\\{%[^%]{0,300}%}|\\{\\{[^}]{0,300}}}|\\{:[^}]{0,300}}|<[^>]{0,300}>"
              + "|!\\[[^\\]]{0,300}]\\([^)]{0,300}\\)");

  private FrontTitle() {}

  /** The text after the front matter. */
  static String body(String text) {
    String unix = text.replace("\r\n", "\n");
    Matcher front = FRONT.matcher(unix);
    return front.find() ? unix.substring(front.end()) : unix;
  }

  /** Whether there are words in the text, beyond marks. */
  public static boolean hasWords(String text) {
    return MARKS
            .matcher(body(text))
            .replaceAll(" ")
            .codePoints()
            .filter(Character::isLetter)
            .count()
        > 2;
  }

  /**
   * The title in the front matter if the first heading of the text says the same below the first
   * level, so that this heading is the file's; else nothing.
   */
  public static Optional<String> repeated(String title, String text) {
    Matcher heading = HEADING.matcher(body(text));
    if (title.isEmpty() || !heading.find() || heading.group(1).length() == 1) {
      return Optional.empty();
    }
    return saysSame(heading.group(2), title) ? Optional.of(title) : Optional.empty();
  }

  /** Whether a heading is the title, or one is part of the other. */
  public static boolean saysSame(String heading, String title) {
    String own = letters(heading);
    String said = letters(title);
    return !own.isEmpty() && (said.contains(own) || own.contains(said));
  }

  private static String letters(String text) {
    return MARKS
        .matcher(text)
        .replaceAll("")
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^\\p{L}]", "");
  }
}
