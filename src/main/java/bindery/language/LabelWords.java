package bindery.language;

import bindery.book.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that labels are made of, in all languages that are known. For one thread. */
final class LabelWords {

  /** Words that stand round a number, as 第 and 章 do; either may be empty. */
  record Round(Role role, String before, String after) {}

  /**
   * A word that stands before a number, or behind an ordinal.
   *
   * @param dotted whether it is short for another and has a full stop
   */
  record Word(Role role, Names names, boolean dotted) {}

  private final Map<String, List<Word>> words = new HashMap<>();
  private final List<Round> rounds = new ArrayList<>();
  private final Set<String> articles = new HashSet<>();
  private final Map<Names, NumberWords> numbers = new IdentityHashMap<>();

  /**
   * @param all languages, the book's own first
   */
  LabelWords(List<Names> all) {
    for (Names names : all) {
      boolean own = names == all.get(0);
      for (Role role : Names.LABELLED) {
        names.ownWord(role).ifPresent(word -> add(word, role, names));
        for (String word : names.labels(role)) {
          // What labels a letter in one language is a plain word in another: Tag, Les, List.
          if (own || word.chars().anyMatch(c -> c > 0x7F)) {
            add(word, role, names);
          }
        }
      }
      names.articles().forEach(article -> articles.add(FoldedWord.of(article)));
    }
    rounds.sort(Comparator.comparing((Round round) -> -round.after().length()));
  }

  private void add(String word, Role role, Names names) {
    int at = word.indexOf('%');
    if (at >= 0) {
      rounds.add(new Round(role, word.substring(0, at).strip(), word.substring(at + 1).strip()));
    } else {
      words
          .computeIfAbsent(FoldedWord.of(word), w -> new ArrayList<>())
          .add(new Word(role, names, word.endsWith(".")));
    }
  }

  /** What a word may label, in whatever language; the book's own first. */
  List<Word> of(String word) {
    return words.getOrDefault(FoldedWord.of(word), List.of());
  }

  /** Those with the longest words behind the number first. */
  List<Round> rounds() {
    return rounds;
  }

  boolean isArticle(String word) {
    return articles.contains(FoldedWord.of(word));
  }

  /** The numbers of a language in words, which take time to spell out. */
  NumberWords numbers(Names names) {
    return numbers.computeIfAbsent(names, NumberWords::new);
  }
}
