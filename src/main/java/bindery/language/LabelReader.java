package bindery.language;

import bindery.book.Role;
import bindery.language.LabelEnd.Kind;
import bindery.language.TypedLabel.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds labels that authors type at the head of headings, with the words of all languages that are
 * known, the book's own first. For one thread.
 */
public final class LabelReader {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u200C]+");
  private static final Pattern ORNAMENT = Pattern.compile("[\\s\u00A0*~•·⁂❦§—–-]*");

  /** The number sign between word and number: No. 1, Nr. 1, n.º 1, № 1, #1. */
  private static final Pattern SIGN =
      Pattern.compile("(?iu)(?:№|#|n[or]?[.º°]+|no(?=\\s)|nr(?=\\s))\\s*");

  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]*");

  /** An ordinal in words has no more words than this before the word that it counts. */
  private static final int MOST_WORDS = 5;

  /** Roman numerals above this are initials more often than numbers: DC, CD. */
  private static final int LARGEST_ROMAN = 89;

  private final LabelWords words;
  private final boolean ordinals;

  private LabelReader(Locale language, List<Names> all) {
    this.words = new LabelWords(all);
    this.ordinals = Language.of(language).ordinals();
  }

  /** For books in this language. */
  public static LabelReader of(Locale language) {
    return of(language, LanguageFiles.allNames(language));
  }

  /**
   * The same with what is known already.
   *
   * @param all languages, the book's own first
   */
  public static LabelReader of(Locale language, List<Names> all) {
    return new LabelReader(language, all);
  }

  /**
   * The label at the head of a heading.
   *
   * @param title the heading's words; a line break is a line end
   */
  public Optional<TypedLabel> read(String title) {
    int from = behind(ORNAMENT, title, 0);
    return from == title.length()
        ? Optional.empty()
        : round(title, from)
            .or(() -> wordFirst(title, from))
            .or(() -> numberFirst(title, from))
            .or(() -> alone(title, from));
  }

  /** 第1章, 제1장. */
  private Optional<TypedLabel> round(String title, int from) {
    for (LabelWords.Round round : words.rounds()) {
      int at = behind(SPACES, title, from + round.before().length());
      if (!title.startsWith(round.before(), from)) {
        continue;
      }
      Optional<TypedNumber> number =
          TypedNumber.signs(title, at).filter(n -> n.kind() != TypedNumber.Kind.LEVELS);
      if (number.isEmpty()) {
        continue;
      }
      int behind = number.get().end();
      int after = round.after().isEmpty() ? behind : behind(SPACES, title, behind);
      LabelEnd end = LabelEnd.after(title, after + round.after().length(), true);
      boolean closed = !round.before().isEmpty() && !round.after().isEmpty();
      if (title.startsWith(round.after(), after) && (closed || end.kind() != Kind.NOTHING)) {
        String before = title.substring(from, at);
        String words = title.substring(behind, after + round.after().length());
        return label(round.role(), before, number.get(), words, Form.WORD, end.end());
      }
    }
    return Optional.empty();
  }

  /** Chapter 1, Глава первая, Parte II. */
  private Optional<TypedLabel> wordFirst(String title, int from) {
    Matcher word = at(WORD, title, from);
    List<LabelWords.Word> known = word.lookingAt() ? words.of(word.group()) : List.of();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    boolean dot = title.startsWith(".", word.end());
    int behind = behind(SPACES, title, dot ? word.end() + 1 : word.end());
    int sign = behind(SIGN, title, behind);
    int at = sign > behind ? sign : article(title, behind);
    for (LabelWords.Word one : known) {
      List<Supplier<Optional<TypedNumber>>> ways =
          List.of(
              () -> TypedNumber.signs(title, at),
              () -> TypedNumber.words(title, at, words.numbers(one.names())));
      Optional<TypedLabel> label =
          ways.stream()
              .flatMap(way -> way.get().stream())
              .filter(number -> !one.dotted() || dot)
              .flatMap(number -> labelled(title, one, title.substring(from, at), number).stream())
              .findFirst();
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  private static Optional<TypedLabel> labelled(
      String title, LabelWords.Word word, String before, TypedNumber number) {
    LabelEnd end = LabelEnd.after(title, number.end(), true);
    return fits(title, word.role(), number, end)
        ? label(word.role(), before, number, "", Form.WORD, end.end())
        : Optional.empty();
  }

  /** Whether a number behind a word is one, or the beginning of a title: <em>Part I Know</em>. */
  private static boolean fits(String title, Role role, TypedNumber number, LabelEnd end) {
    if (end.kind() != Kind.SPACE) {
      return end.kind() != Kind.NOTHING;
    }
    boolean goesOn = Character.isLowerCase(title.charAt(end.end()));
    return switch (number.kind()) {
      case LETTER -> role == Role.APPENDIX && !goesOn;
      case ROMAN -> isUpper(number.text()) && !goesOn;
      case WORDS -> !goesOn;
      default -> true;
    };
  }

  /** 1. Kapitel, Première partie, The First Chapter. */
  private Optional<TypedLabel> numberFirst(String title, int from) {
    int at = article(title, from);
    Stream<TypedNumber> numbers =
        Stream.concat(
            TypedNumber.signs(title, at).stream(),
            languages(title, at).stream()
                .flatMap(names -> TypedNumber.words(title, at, words.numbers(names)).stream()));
    return numbers.flatMap(number -> counted(title, from, at, number).stream()).findFirst();
  }

  private Optional<TypedLabel> counted(String title, int from, int at, TypedNumber number) {
    boolean dot = title.startsWith(".", number.end());
    int behind = dot ? number.end() + 1 : number.end();
    Matcher word = at(WORD, title, behind(SPACES, title, behind));
    // “The first chapter” is a title, “The First Chapter” a label.
    boolean named = at == from || isUpper(number.text());
    if (!dot && !number.ordinal() || !named || !word.lookingAt()) {
      return Optional.empty();
    }
    List<LabelWords.Word> known = words.of(word.group());
    LabelEnd end = LabelEnd.after(title, word.end(), true);
    boolean ends = end.kind() == Kind.WHOLE || end.kind() == Kind.MARK;
    return known.isEmpty() || known.get(0).dotted() || !ends
        ? Optional.empty()
        : label(
            known.get(0).role(),
            title.substring(from, at),
            number.typed(title.substring(at, behind)),
            title.substring(behind, word.end()),
            Form.WORD,
            end.end());
  }

  /** The languages of the words that follow one: their numbers alone are worth spelling out. */
  private Set<Names> languages(String title, int from) {
    Set<Names> names = new LinkedHashSet<>();
    Matcher word = at(WORD, title, from);
    for (int i = 0; i <= MOST_WORDS && word.find(); i++) {
      if (i > 0) {
        words.of(word.group()).forEach(known -> names.add(known.names()));
      }
    }
    return names;
  }

  /** A number alone. */
  private Optional<TypedLabel> alone(String title, int from) {
    boolean bracket = "([（【".indexOf(title.charAt(from)) >= 0;
    Optional<TypedNumber> number = TypedNumber.signs(title, bracket ? from + 1 : from);
    if (number.isEmpty() || number.get().ordinal()) {
      return Optional.empty();
    }
    LabelEnd end = LabelEnd.after(title, number.get().end(), false);
    boolean closed = !bracket || ")]）】".indexOf(end.first()) >= 0;
    return end.kind() == Kind.NOTHING || !closed
        ? Optional.empty()
        : form(title, number.get(), end)
            .flatMap(form -> label(null, "", number.get(), "", form, end.end()));
  }

  private Optional<Form> form(String title, TypedNumber number, LabelEnd end) {
    if (number.kind() == TypedNumber.Kind.LEVELS) {
      return end.kind() == Kind.WHOLE ? Optional.empty() : Optional.of(Form.LEVELS);
    }
    boolean longRoman =
        number.kind() == TypedNumber.Kind.ROMAN
            && (number.text().length() > 1 || number.letter() == 0)
            && number.value() <= LARGEST_ROMAN
            && isUpper(number.text());
    if (end.kind() == Kind.SPACE) {
      boolean titled =
          !Character.isLowerCase(title.charAt(end.end()))
              && number.kind() != TypedNumber.Kind.LETTER;
      return titled ? Optional.of(Form.ROW) : Optional.empty();
    }
    boolean digits =
        number.kind() == TypedNumber.Kind.DIGITS
            && end.kind() == Kind.MARK
            && number.text().length() <= 2
            && Character.isLetter(title.charAt(end.end()))
            // 1. Mai: a number with a full stop is an ordinal in such languages.
            && !(ordinals && end.first() == '.');
    return Optional.of(longRoman || digits ? Form.SURE : Form.RIGHT);
  }

  private static boolean isUpper(String text) {
    return Character.isUpperCase(text.codePointAt(0)) || !Character.isLetter(text.codePointAt(0));
  }

  private static Optional<TypedLabel> label(
      Role role, String before, TypedNumber number, String after, Form form, int end) {
    return Optional.of(
        new TypedLabel(
            Optional.ofNullable(role),
            before,
            number.text(),
            after,
            number.value(),
            number.letter(),
            number.kind() == TypedNumber.Kind.WORDS,
            form,
            end));
  }

  private int article(String title, int from) {
    Matcher word = at(WORD, title, from);
    boolean article = word.lookingAt() && words.isArticle(word.group());
    int behind = article ? behind(SPACES, title, word.end()) : from;
    return article && behind > word.end() ? behind : from;
  }

  private static int behind(Pattern pattern, String title, int from) {
    Matcher matcher = at(pattern, title, from);
    return matcher.lookingAt() ? matcher.end() : from;
  }

  private static Matcher at(Pattern pattern, String title, int from) {
    int start = Math.min(from, title.length());
    return pattern.matcher(title).region(start, title.length());
  }
}
