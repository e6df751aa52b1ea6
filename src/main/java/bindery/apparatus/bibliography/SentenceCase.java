package bindery.apparatus.bibliography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles in English as CSL wants them, in sentence case: a word with a capital at its head and
 * nowhere else loses it, unless it is the first or was protected by braces.
 */
final class SentenceCase {
  private static final Pattern TOKEN =
      Pattern.compile(
          "<span class=\"nocase\">|</span>|<[^<>]*>|[\\p{L}\\p{N}\\p{M}'’]+|.", Pattern.DOTALL);

  private SentenceCase() {}

  /** The title with the marks of protection taken out; in other languages as it is. */
  static String of(String title, boolean english) {
    StringBuilder out = new StringBuilder();
    boolean begins = true;
    boolean colon = false;
    int kept = 0;
    for (Matcher token = TOKEN.matcher(title); token.find(); ) {
      String word = token.group();
      if (word.endsWith("nocase>")) {
        kept += word.startsWith("</") ? -1 : 1;
        out.append(word);
      } else if (word.startsWith("<span class=\"nocase\"")) {
        kept++;
      } else if (word.equals("</span>")) {
        kept = Math.max(0, kept - 1);
      } else if (Character.isLetterOrDigit(word.charAt(0))) {
        boolean lowers = english && kept == 0 && !begins;
        boolean raises = colon && kept == 0;
        out.append(lowers ? lowered(word) : raises ? raised(word) : word);
        begins = false;
        colon = false;
      } else {
        begins |= ":?!".contains(word);
        colon = word.equals(":") || colon && word.isBlank();
        out.append(word);
      }
    }
    return out.toString();
  }

  private static String raised(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  private static String lowered(String word) {
    String rest = word.substring(1);
    boolean sign = word.length() == 1 && !word.equals("A"); // R, C, vitamin D
    boolean title =
        !sign
            && Character.isUpperCase(word.charAt(0))
            && rest.equals(rest.toLowerCase(java.util.Locale.ROOT));
    return title ? word.toLowerCase(java.util.Locale.ROOT) : word;
  }
}
