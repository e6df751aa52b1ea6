package bindery.manuscript.data;

import bindery.book.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells names in one line apart: {@code A. One; B. Two}, {@code A. One, B. Two and C. Three},
 * {@code Austen, Jane}.
 */
final class PersonNames {
  private static final Pattern SUFFIX =
      Pattern.compile("(?:[JS]r|II|III|IV|M\\.?D|Ph\\.?\\s?D|Esq|d\\.\\s?Ä|fils|père)\\.?");

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?(?:-?\\p{Lu}\\.?)*+");
  private static final Pattern HAN =
      Pattern.compile(".*[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}].*");

  private final Pattern and;
  private final Set<String> words;

  /**
   * @param and words that stand between two names in the book's language
   */
  PersonNames(List<String> and) {
    this.words =
        and.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    String any =
        Stream.concat(and.stream(), Stream.of("and"))
            .map(Pattern::quote)
            .distinct()
            .collect(Collectors.joining("|"));
    this.and = Pattern.compile("(?iu)\\s*[,，]?\\s+(" + any + ")\\s+|\\s*,?\\s*[&＆]\\s*");
  }

  /** The names in a line that may hold several. */
  List<Author> line(String text) {
    List<Author> authors = new ArrayList<>();
    for (String part : text.split("\\s*[;；、]\\s*")) {
      if (!part.isBlank()) {
        authors.addAll(parted(part.strip()));
      }
    }
    return authors;
  }

  /** One name, or several between semicolons: an entry of a list. */
  List<Author> entry(String text) {
    return Stream.of(text.split("\\s*[;；]\\s*"))
        .filter(part -> !part.isBlank())
        .map(part -> one(part.strip()))
        .toList();
  }

  private List<Author> parted(String text) {
    List<String> sides = sides(text);
    // Austen, Jane and Brontë, Charlotte: a comma in every name divides none from another.
    boolean turned =
        sides.stream()
            .map(side -> withSuffixes(side.split("\\s*[,，]\\s+")))
            .allMatch(names -> names.size() == 2 && !names.stream().allMatch(PersonNames::isWhole));
    List<Author> authors = new ArrayList<>();
    for (String side : sides) {
      List<String> names = withSuffixes(side.split("\\s*[,，]\\s+|[,，]$|，"));
      boolean whole = names.stream().allMatch(PersonNames::isWhole);
      if (!turned
          && names.size() > 1
          && (whole || sides.size() > 1 && !isTurned(names, side, sides))) {
        names.forEach(name -> authors.add(Author.of(name)));
      } else {
        authors.add(one(side));
      }
    }
    return authors;
  }

  /** What stands between the words for and. */
  private List<String> sides(String text) {
    List<String> sides = new ArrayList<>();
    var matcher = and.matcher(text);
    int from = 0;
    while (matcher.find()) {
      String before = text.substring(from, matcher.start()).strip();
      String after = text.substring(matcher.end()).strip();
      // José Ortega y Gasset is one: such short words stand within names too.
      String word = matcher.group(1) == null ? "" : matcher.group(1).toLowerCase(Locale.ROOT);
      boolean within =
          word.length() == 1
              && words.contains(word)
              && before.indexOf(' ') >= 0
              && after.indexOf(' ') < 0;
      if (!within && !before.isEmpty()) {
        sides.add(before);
        from = matcher.end();
      }
    }
    sides.add(text.substring(from).strip());
    sides.removeIf(String::isEmpty);
    return sides;
  }

  private static List<String> withSuffixes(String[] parts) {
    List<String> names = new ArrayList<>();
    for (String part : parts) {
      if (!names.isEmpty() && SUFFIX.matcher(part.strip()).matches()) {
        names.set(names.size() - 1, names.get(names.size() - 1) + ", " + part.strip());
      } else if (!part.isBlank()) {
        names.add(part.strip());
      }
    }
    return names;
  }

  /** Whether it is a name of two words or more, and no family name or given names alone. */
  private static boolean isWhole(String name) {
    String[] words = name.replaceAll(",.*", "").split("[\\s\u00A0]+");
    boolean particle = Character.isLowerCase(words[0].codePointAt(0));
    boolean given = INITIAL.matcher(words[words.length - 1]).matches();
    return words.length > 1 && !particle && !given;
  }

  /** Whether two parts are the family name and the given names of one: Austen, Jane. */
  private static boolean isTurned(List<String> names, String side, List<String> sides) {
    if (names.size() != 2) {
      return false;
    }
    // Smith, John and Mary Jones: where others have two words, this one has them too.
    boolean beside = sides.stream().anyMatch(other -> !other.equals(side) && isWhole(other));
    return !isWhole(names.get(0)) && (isWhole(names.get(1)) || beside)
        || INITIAL.matcher(last(names.get(1))).matches();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** One name, which may have its family name first. */
  Author one(String text) {
    List<String> parts = withSuffixes(text.split("\\s*[,，]\\s+"));
    if (parts.size() == 2 && parts.get(0).indexOf(',') < 0) {
      String given = parts.get(1).replaceAll(",.*", "");
      String suffix = parts.get(1).substring(given.length());
      return new Author(given + " " + parts.get(0) + suffix, text);
    }
    return Author.of(text);
  }

  /** Whether a line has more commas than one name can have. */
  static boolean isUnsure(Author author) {
    return author.fileAs().isEmpty()
        && withSuffixes(author.name().split("\\s*[,，]\\s+")).size() > 2;
  }

  /** A name given in its parts. */
  static Author of(String given, String family, String suffix, Optional<String> fileAs) {
    boolean east = HAN.matcher(family + given).matches();
    String name = east ? family + given : (given + " " + family).strip();
    String sorted = family.isEmpty() || given.isEmpty() ? "" : family + ", " + given;
    String end = suffix.isEmpty() ? "" : (SUFFIX.matcher(suffix).matches() ? ", " : " ") + suffix;
    return new Author(name + end, fileAs.orElse(sorted.isEmpty() ? "" : sorted + end));
  }
}
