package bindery.manuscript.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes ids from titles: letters and digits of any script in lower case, hyphens for the rest. */
public final class Slugs {
  private static final int LONGEST = 80;

  private static final Pattern MARKS = Pattern.compile("[\\x{300}-\\x{36F}]");
  private static final Pattern SIGNS =
      Pattern.compile("[\\s~`!@#$%^&*()\\-_+=\\[\\]{}|\\\\;:\"'“”‘’<>,.?/]+");

  private Slugs() {}

  /**
   * The id as VitePress and VuePress make it: hyphens for signs too, no accents, and a low line
   * before a digit at its head (VitePress, "Markdown Extensions", Header Anchors).
   */
  public static String hyphened(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKD);
    return SIGNS
        .matcher(MARKS.matcher(plain).replaceAll(""))
        .replaceAll("-")
        .replaceAll("^-+|-+$", "")
        .replaceFirst("^(\\d)", "_$1")
        .toLowerCase(Locale.ROOT);
  }

  /** The id as GitHub makes it: hyphens for spaces alone, and nothing for signs, a slash too. */
  public static String closed(String title) {
    return title
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\p{M}_\\s-]+", "")
        .replaceAll("\\s", "-");
  }

  public static String of(String title, String otherwise) {
    StringBuilder slug = new StringBuilder();
    title
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)
                  || c == '_'
                  || Character.getType(c) == Character.NON_SPACING_MARK) {
                slug.appendCodePoint(c);
              } else if ((Character.isWhitespace(c) || c == '-' || c == '–' || c == '—' || c == '/')
                  && slug.length() > 0
                  && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
            });
    int end = slug.length();
    if (end > LONGEST) {
      int cut = slug.lastIndexOf("-", LONGEST);
      end = cut > 0 ? cut : slug.offsetByCodePoints(0, LONGEST / 2);
    }
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return end == 0 ? otherwise : slug.substring(0, end);
  }
}
