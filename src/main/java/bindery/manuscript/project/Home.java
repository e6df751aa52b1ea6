package bindery.manuscript.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the folder within a folder that holds the book, where other texts lie beside it. */
final class Home {
  /** Folders whose names say that a book is in them, in the languages that books are kept in. */
  private static final Set<String> BOOK =
      Set.of(
          "manuscript",
          "book",
          "chapters",
          "chapter",
          "text",
          "kapitel",
          "chapitres",
          "capitulos",
          "capítulos",
          "capitoli",
          "главы",
          "chapitre",
          "livre",
          "libro",
          "livro",
          "buch",
          "книга",
          "章节",
          "正文");

  /** Folders that hold what is to be read, be it a book or not. */
  private static final Set<String> TEXTS =
      Set.of(
          "docs",
          "doc",
          "content",
          "contents",
          "src",
          "source",
          "lessons",
          "tutorial",
          "tutorials",
          "guide",
          "posts",
          "pages",
          "notes",
          "course",
          "sections",
          "parts",
          "md",
          "markdown");

  private static final int FEWEST = 3;

  /** The share of all texts that such folders hold at least. */
  private static final double SOME = 0.3;

  private static final double MOST = 0.6;

  /** What may stand beside the chapters and belong to the book. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)(?:\\d+[-_. ]?)?(?:preface|foreword|introduction|intro|prologue|prolog|dedication"
              + "|copyright|acknowledge?ments?|about|vorwort|einleitung|avant-propos|prologo|prefacio"
              + "|cover|title|titlepage|front-?matter|\\d+[-_. ].*)");

  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)(?:\\d+[-_. ])?(?:afterword|epilogue|epilog|conclusion|appendix.*|appendices|glossary"
              + "|bibliography|references|index|colophon|about-the-authors?|back-?cover|nachwort"
              + "|postface|anhang|glossar|epilogo)");

  private Home() {}

  /** The folder, with {@code /} at its end; empty if it is the root. */
  static String of(List<String> names) {
    String base = "";
    while (true) {
      String inner = within(names, base);
      if (inner.isEmpty()) {
        return base;
      }
      base = inner;
    }
  }

  private static String within(List<String> names, String base) {
    Map<String, Integer> counts = new TreeMap<>();
    int all = 0;
    for (String name : names) {
      if (name.startsWith(base) && !(base.isEmpty() && TextNames.isTopReadme(name))) {
        all++;
        int slash = name.indexOf('/', base.length());
        if (slash > 0) {
          counts.merge(name.substring(base.length(), slash), 1, Integer::sum);
        }
      }
    }
    for (Map.Entry<String, Integer> folder : counts.entrySet()) {
      String small = folder.getKey().toLowerCase(Locale.ROOT);
      int has = folder.getValue();
      boolean book = BOOK.contains(small) && has >= FEWEST && has >= SOME * all;
      boolean texts = TEXTS.contains(small) && has >= MOST * all && has < all;
      if (book && has < all || texts || has == all && has > 1) {
        return base + folder.getKey() + "/";
      }
    }
    return "";
  }

  /**
   * Files whose names count most of them, with those that open and close books round the rest:
   * {@code introduction} before {@code 01}, {@code conclusion} after the last.
   */
  static List<String> arranged(List<String> names) {
    long counted = names.stream().filter(Home::isCounted).count();
    if (counted * 2 < names.size()) {
      return names;
    }
    List<String> arranged = new ArrayList<>();
    names.stream().filter(name -> !isCounted(name) && isBefore(name)).forEach(arranged::add);
    names.stream()
        .filter(name -> isCounted(name) || !isBefore(name) && !isAfter(name))
        .forEach(arranged::add);
    names.stream().filter(name -> !isCounted(name) && isAfter(name)).forEach(arranged::add);
    return arranged;
  }

  private static boolean isCounted(String name) {
    return TextNames.stem(name).matches("(?:[a-z]{0,10}[-_ ]?)?\\d+.*");
  }

  /** Whether a file that lies beside the folder of the chapters stands before them. */
  static boolean isBefore(String name) {
    return BEFORE.matcher(TextNames.stem(name)).matches() && !isAfter(name);
  }

  static boolean isAfter(String name) {
    return AFTER.matcher(TextNames.stem(name)).matches();
  }
}
