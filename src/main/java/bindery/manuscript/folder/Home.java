package bindery.manuscript.folder;

import bindery.manuscript.data.TextNames;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Finds the folder within a folder that holds the book, where other texts lie beside it. */
public final class Home {
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
          "notebooks",
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
          "(?iu)(?:\\d+[-_. ]?)?(?:abstract|epigraph|pr[eé]face|fore?wards?|forewords?|introduction|intro|prologue|prolog|dedication"
              + "|copyright|acknowledge?ments?|about(?:-?the-?)?(?:-?authors?|-?book)?|first|praise|vorwort|einleitung|avant-propos|pr[oó]logo|prefacio|prefácio|prefazione|introducci[oó]n"
              + "|introdução|introduzione|предисловие|введение|序|序言|序章|前言|引言|楔子"
              + "|d[eé]dicace|remerciements|r[eé]sum[eé]|widmung|premessa|dedicat[oó]ria|agradecimientos|agradecimentos|presentaci[oó]n|apresentação"
              + "|voorwoord|inleiding|förord|forord|inledning|wstęp|przedmowa|předmluva|úvod|önsöz|giriş|передмова|вступ|πρόλογος|εισαγωγή"
              + "|はじめに|序文|まえがき|서문|머리말|들어가며|프롤로그"
              + "|cover|title|titlepage|front-?matter|\\d+[-_. ].*)");

  private static final Pattern AFTER =
      Pattern.compile(
          "(?iu)(?:\\d+[-_. ])?(?:afterwords?|closing|ap[a-f]|app[-_ ]?[a-z]|epilogue|epilog|conclusion|appendix.*|appendices|glossary"
              + "|bibliography|references|index|colophon|further-reading|credits|back-?cover|nachwort"
              + "|postface|anhang|glossar|ep[ií]logo|ap[eé]ndices?|apêndices?|glosario|glossário|conclusi[oó]n(?:es)?"
              + "|bibliograf[ií]a|bibliografia|послесловие|заключение|приложени[ея]|后记|附录|结语|参考文献"
              + "|épilogue|danksagung|conclus(?:ion|ões|ão)|conclusioni|posf[aá]cio|nawoord|efterord|etterord|posłowie|zakończenie|doslov|závěr"
              + "|sonsöz|sonuç|післямова|додат(?:ок|ки)|επίλογος|尾声|後記|附錄|結語|おわりに|あとがき|付録|맺음말|부록|에필로그)");

  /** What opens or closes a book by its name even where the others are not counted. */
  private static final Pattern CERTAIN =
      Pattern.compile(
          "(?iu)(?!about|first|praise|copyright|cover|title|index|ap[a-f]$|app[-_ ]?[a-z]$)\\D.*");

  /** Folders of what stands before the chapters, or behind them. */
  private static final Pattern FRONT =
      Pattern.compile(
          "(?i)(?:\\d+[-_. ]?)?(?:front|front[-_ ]?matter|prelims|preliminar(?:y|ies|es)|vorspann|pr[eé]-?textual)");

  private static final Pattern BACK =
      Pattern.compile(
          "(?i)(?:\\d+[-_. ]?)?(?:back|(?:back|end)[-_ ]?matter|apparatus|append(?:ix|ices)|annexes?|anh[aä]nge?|ap[eé]ndices?"
              + "|p[oó]s-?textual)");

  private static final Pattern COUNTED =
      Pattern.compile("(?:[\\p{L}]{0,12}[-_ .]?)?\\d+.*|第[一二三四五六七八九十百千零〇两]+.*");

  private Home() {}

  /** The folder, with {@code /} at its end; empty if it is the root. */
  public static String of(List<String> names) {
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
  public static List<String> arranged(List<String> names) {
    ToDoubleFunction<String> places = places(names);
    return names.stream().sorted(Comparator.comparingDouble(places)).toList();
  }

  /**
   * Where files and folders stand in their folder, where names count many of those in it: what
   * opens a book before them, what closes it and what else there is after them.
   */
  public static ToDoubleFunction<String> places(List<String> names) {
    Map<String, Set<String>> children = new HashMap<>();
    for (String name : names) {
      int from = 0;
      for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', from)) {
        children
            .computeIfAbsent(name.substring(0, from), key -> new HashSet<>())
            .add(name.substring(0, slash + 1));
        from = slash + 1;
      }
      children.computeIfAbsent(name.substring(0, from), key -> new HashSet<>()).add(name);
    }
    Set<String> counting = new HashSet<>();
    children.forEach(
        (folder, within) -> {
          long counted = within.stream().filter(Home::isCounted).count();
          if (counted >= 2 && counted >= SOME * within.size()) {
            counting.add(folder);
          }
        });
    return name -> {
      String plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
      String folder = plain.substring(0, plain.lastIndexOf('/') + 1);
      if (name.endsWith("/") && (isFront(name) || isBack(name))) {
        return isFront(name) ? -1 : 2;
      }
      boolean counts = counting.contains(folder);
      if (isCounted(name) || !counts && !CERTAIN.matcher(TextNames.stem(plain)).matches()) {
        return 0;
      }
      if (!counts) {
        return isBefore(plain) ? -1 : isAfter(plain) ? 2 : 0;
      }
      return isBefore(plain) ? -1 : isAfter(plain) ? 2 : 1;
    };
  }

  /**
   * The files beside the folder of the chapters that open a book, or close it, by their names or
   * those of the folders they lie in.
   *
   * @param home the folder of the chapters, with {@code /} at its end
   */
  public static List<String> beside(List<String> names, String home, boolean front) {
    String above = home.substring(0, home.lastIndexOf('/', home.length() - 2) + 1);
    return names.stream()
        .filter(name -> name.startsWith(above) && !name.startsWith(home))
        .filter(
            name -> {
              int slash = name.indexOf('/', above.length());
              String folder = slash < 0 ? "" : name.substring(0, slash + 1);
              return slash < 0
                  ? front ? isBefore(name) : isAfter(name)
                  : front ? isFront(folder) : isBack(folder);
            })
        .toList();
  }

  /** Whether a folder, with {@code /} at its end, holds what stands before the chapters. */
  static boolean isFront(String folder) {
    return FRONT.matcher(last(folder)).matches();
  }

  /** Whether a folder, with {@code /} at its end, holds what stands behind the chapters. */
  static boolean isBack(String folder) {
    return BACK.matcher(last(folder)).matches();
  }

  private static String last(String folder) {
    String plain = folder.replaceFirst("/$", "");
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  /** Whether a number in the name counts it: {@code 01-a}, {@code chapter2}, {@code 第一章}. */
  static boolean isCounted(String name) {
    return COUNTED.matcher(TextNames.stem(name.replaceFirst("/$", ""))).matches();
  }

  /** Whether a file that lies beside the folder of the chapters stands before them. */
  static boolean isBefore(String name) {
    return BEFORE.matcher(TextNames.stem(name)).matches() && !isAfter(name);
  }

  static boolean isAfter(String name) {
    return AFTER.matcher(TextNames.stem(name)).matches();
  }
}
