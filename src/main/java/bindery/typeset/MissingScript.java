package bindery.typeset;

import bindery.book.Source;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The letters of one script that no font has. */
final class MissingScript {
  private static final int SHOWN = 8;

  private final String name;
  private final Set<Integer> letters = new LinkedHashSet<>();
  private long count;
  private boolean placed;
  private Source first = Source.NONE;
  private String line = "";

  MissingScript(String name) {
    this.name = name;
  }

  /**
   * @param known whether the source has a place in a file, as a made page has not
   * @param line of the text that follows it, itself included
   */
  void add(int c, Source source, boolean known, String line) {
    if (count == 0 || known && !placed) {
      first = source;
      placed = known;
      this.line = line;
    }
    count++;
    letters.add(c);
  }

  /** Takes over the letters of another script; its place stays the first. */
  void join(MissingScript other) {
    letters.addAll(other.letters);
    count += other.count;
  }

  String name() {
    return name;
  }

  long count() {
    return count;
  }

  Source first() {
    return first;
  }

  String line() {
    return line;
  }

  Set<Integer> letters() {
    return letters;
  }

  boolean isAsian() {
    return letters.stream().allMatch(ScriptName::isAsianSign);
  }

  /** The first few, and the name of one that is alone. */
  String sample() {
    String few =
        letters.stream().limit(SHOWN).map(Character::toString).collect(Collectors.joining());
    if (letters.size() > SHOWN) {
      return few + "…";
    }
    int only = letters.iterator().next();
    return letters.size() > 1 ? few : few + " U+" + hex(only) + " " + Character.getName(only);
  }

  private static String hex(int c) {
    String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
