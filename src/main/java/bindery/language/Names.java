package bindery.language;

import bindery.book.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a book calls its parts in one language.
 *
 * @param locale of the language
 * @param words by what they stand for: {@code chapter}, {@code part}, {@code appendix}, {@code
 *     contents}; with {@code %} for the number where words stand on both sides of it. English where
 *     the language's is not known
 * @param keys all that the language's file says
 */
public record Names(Locale locale, Map<String, String> words, Map<String, String> keys) {
  private static final int MOST_ORDINALS = 100;

  /** Roles whose sections bear labels. */
  static final List<Role> LABELLED = List.of(Role.CHAPTER, Role.PART, Role.APPENDIX);

  /** The word for something; empty if nobody's is known. */
  public String word(String of) {
    return words.getOrDefault(of, "");
  }

  /** The language's own word for a kind of section; empty if its file has none. */
  Optional<String> ownWord(Role role) {
    return Optional.ofNullable(keys.get("word." + role.word()));
  }

  /** Other words that authors label such sections with. */
  List<String> labels(Role role) {
    return list("label." + role.word());
  }

  /** Titles by which a section is known to have this role; one may end with {@code *}. */
  public List<String> titles(Role role) {
    return list("title." + role.word());
  }

  /**
   * What an edition says of how it can be read; empty where the language's words are not known.
   *
   * @param which {@code flows}, {@code pages}, {@code described}, {@code undescribed} or {@code
   *     formulas}
   */
  public Optional<String> access(String which) {
    return Optional.ofNullable(keys.get("access." + which));
  }

  /** Words between two names of people. */
  public List<String> and() {
    return list("and");
  }

  /**
   * Words beside references that are typed by hand.
   *
   * @param which {@code see} before those that send a reader there, {@code of} behind those to
   *     another book, {@code chapter}, {@code figure} and the like what these are shortened to;
   *     none if the language's are not known
   */
  public List<String> typed(String which) {
    return list("reference." + which);
  }

  /** Articles that may stand before or within a label: <em>the First Part</em>. */
  List<String> articles() {
    return list("articles");
  }

  /** Words for the numbers from 1 on that CLDR does not have. */
  List<List<String>> ordinals() {
    List<List<String>> all = new ArrayList<>();
    for (int i = 1; i <= MOST_ORDINALS && keys.containsKey("ordinal." + i); i++) {
      all.add(list("ordinal." + i));
    }
    return all;
  }

  private List<String> list(String key) {
    String value = keys.getOrDefault(key, "");
    return value.isEmpty() ? List.of() : List.of(value.split("\\s*\\|\\s*"));
  }
}
