package bindery.manuscript.pandoc;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a citation shows of its works where an attribute behind its bracket says so: {@code
 * [@key]{cite=year}}.
 *
 * @param mode the word of the attribute; empty for the whole
 * @param length of the attribute as it is written
 */
record CitedPart(String mode, int length) {
  static final CitedPart WHOLE = new CitedPart("", 0);
  static final CitedPart YEAR = new CitedPart("year", 0);

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\{cite=\"?([Aa]uthors?|year|title|full-title)\"?\\}");

  /** What is asked for at this offset. */
  static CitedPart at(String text, int offset) {
    Matcher found = ATTRIBUTE.matcher(text).region(Math.min(offset, text.length()), text.length());
    return found.lookingAt() ? new CitedPart(found.group(1), found.group().length()) : WHOLE;
  }

  boolean isWhole() {
    return mode.isEmpty();
  }

  /** Words of a citation, in the parentheses that a whole one has. */
  String enclosed(String words) {
    return isWhole() ? "(" + words + ")" : words;
  }

  /** In words that can be read where no style says them. */
  String of(Work work, String and) {
    String who = work.who(and);
    String found =
        switch (mode.toLowerCase(Locale.ROOT)) {
          case "author", "authors" -> who;
          case "year" -> work.year();
          case "title", "full-title" -> work.title();
          default -> "";
        };
    return found.isEmpty() ? (who + " " + work.year()).strip() : found;
  }
}
