package bindery.apparatus.bibliography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in its parts (CSL 1.0.2, "Name"). A name of an institution is only {@code literal}.
 *
 * @param dropping a particle that is left out where only the family name is shown
 * @param nonDropping a particle that is part of the family name
 * @param comma whether a comma goes before the suffix
 */
public record PersonName(
    String family,
    String given,
    String dropping,
    String nonDropping,
    String suffix,
    boolean comma,
    String literal) {

  /** Ends a list of names that is longer than it is told, as BibTeX has it. */
  public static final PersonName OTHERS = literal("others");

  /** Small words before a family name, or such that end in an apostrophe or a hyphen. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^((?:(?:\\p{Ll}[\\p{L}.]*|'\\p{L}|’\\p{L})\\s+|\\p{Ll}{1,3}['’-]\\s*)+)(.+)$");

  private static final Pattern TRAILING =
      Pattern.compile("^(.+?)\\s+((?:(?:\\p{Ll}[\\p{L}’']*|'\\p{L}|’\\p{L})\\s*)+)$");

  private static final Pattern SUFFIX = Pattern.compile("^(.+?),(!?)\\s+([^,]+)$");

  public static PersonName literal(String name) {
    return new PersonName("", "", "", "", "", false, name);
  }

  public static PersonName of(String given, String family) {
    return new PersonName(family, given, "", "", "", false, "");
  }

  public boolean isPerson() {
    return literal.isEmpty();
  }

  /** With particles and suffix taken out of the names that they were written into. */
  PersonName parted() {
    if (!isPerson()) {
      return this;
    }
    if (family.startsWith("\"") && family.endsWith("\"") && family.length() > 2) {
      String whole = family.substring(1, family.length() - 1);
      return new PersonName(whole, given, dropping, nonDropping, suffix, comma, "");
    }
    String newFamily = family;
    String newGiven = given;
    String newDropping = dropping;
    String newNon = nonDropping;
    String newSuffix = suffix;
    boolean newComma = comma;
    Matcher end = SUFFIX.matcher(newGiven);
    if (suffix.isEmpty() && end.matches()) {
      newGiven = end.group(1);
      newSuffix = end.group(3);
      newComma = !end.group(2).isEmpty();
      boolean tail = newSuffix.chars().anyMatch(Character::isLowerCase) && isParticles(newSuffix);
      if (tail) {
        newDropping = newSuffix;
        newSuffix = "";
        newComma = false;
      }
    }
    Matcher before = LEADING.matcher(newFamily);
    if (nonDropping.isEmpty() && before.matches()) {
      newNon = before.group(1).strip();
      newFamily = before.group(2);
    }
    Matcher after = TRAILING.matcher(newGiven);
    if (dropping.isEmpty() && newDropping.isEmpty() && after.matches()) {
      newDropping = after.group(2).strip();
      newGiven = after.group(1);
    }
    return new PersonName(newFamily, newGiven, newDropping, newNon, newSuffix, newComma, "");
  }

  private static boolean isParticles(String words) {
    return words.chars().noneMatch(Character::isUpperCase) && !words.endsWith(".");
  }
}
