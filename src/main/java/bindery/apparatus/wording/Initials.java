package bindery.apparatus.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens given names to their first letters (CSL 1.0.2, "initialize-with"). */
public final class Initials {
  private static final Pattern PART = Pattern.compile("([\\p{L}\\p{M}’']+)([.]?)|([-‐]|\\s+)");

  private Initials() {}

  public static String of(String given, String with, boolean hyphened) {
    StringBuilder out = new StringBuilder();
    boolean hyphen = false;
    boolean word = false;
    for (Matcher part = PART.matcher(given); part.find(); ) {
      String name = part.group(1);
      if (name == null) {
        hyphen = part.group(3).matches("[-‐]");
        continue;
      }
      boolean abbreviated =
          !part.group(2).isEmpty() && name.length() > 1 && name.length() < 4 && !hyphen;
      if (abbreviated) {
        out.append(name).append(with);
        word = true;
        continue;
      }
      boolean small = Character.isLowerCase(name.codePointAt(0)) && !hyphen;
      if (small) {
        trim(out);
        out.append(out.length() > 0 ? " " : "").append(name).append(part.group(2)).append(' ');
      } else {
        if (hyphen && out.length() > 0 && hyphened) {
          trim(out);
          out.append('-');
        }
        out.append(initial(name)).append(with);
      }
      word = true;
      hyphen = false;
    }
    return word ? out.toString().strip() : given;
  }

  private static String initial(String name) {
    String letter = name.substring(0, name.offsetByCodePoints(0, 1));
    return letter.toUpperCase(java.util.Locale.ROOT);
  }

  private static void trim(StringBuilder out) {
    while (out.length() > 0 && Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.setLength(out.length() - 1);
    }
  }

  /** Names as they are, their initials with what goes after them. */
  public static String spaced(String given, String with) {
    StringBuilder out = new StringBuilder();
    for (String name : given.replace(".", ". ").trim().split("\\s+")) {
      boolean initial = name.matches("\\p{Lu}\\.?|\\p{L}{2,3}\\.");
      String letter = name.replace(".", "");
      if (initial) {
        out.append(letter).append(with);
      } else {
        boolean space = out.length() > 0 && !out.toString().endsWith(" ");
        out.append(space ? " " : "").append(name).append(' ');
      }
    }
    return out.toString().strip();
  }
}
