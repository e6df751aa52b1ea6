package bindery.manuscript.project;

import bindery.book.print.Interior;
import bindery.book.print.Paper;
import bindery.book.print.PrintPreset;
import bindery.book.print.PrintSettings;
import bindery.book.print.PrintStandard;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.NearestName;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code print}: a mapping, or the name of a preset alone. What says nothing there is a
 * {@code print} warning, with the nearest word that would.
 */
final class PrintReader {
  static final String KEY = "print";

  private static final Set<String> KEYS =
      Set.of(
          "preset",
          "interior",
          "trim",
          "bleed",
          "paper",
          "standard",
          "profile",
          "signature",
          "ink-limit",
          "marks");

  private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,4})?)";
  private static final String UNIT = "\\s*(mm|cm|in|pt|)\\s*";
  private static final Pattern TRIM =
      Pattern.compile(NUMBER + UNIT + "(?:[x×*]|by|\\s)\\s*" + NUMBER + UNIT);

  /** A page is no smaller than a hand and no larger than a sheet of A3, in points. */
  private static final double SMALLEST = 144;

  private static final double LARGEST = 1200;

  private final YamlValue.Mapping print;
  private final Report report;

  private PrintReader(YamlValue.Mapping print, Report report) {
    this.print = print;
    this.report = report;
  }

  static PrintSettings read(YamlValue.Mapping book, Report report) {
    Optional<YamlValue> value = book.get(KEY);
    if (value.isEmpty()) {
      return PrintSettings.UNSAID;
    }
    if (value.get() instanceof YamlValue.Mapping map) {
      YamlReader.unknownKeys(map, KEYS, report);
      return new PrintReader(map, report).settings();
    }
    YamlValue.Mapping map = YamlValue.Mapping.empty(value.get().place());
    map.values().put("preset", value.get());
    return new PrintReader(map, report).settings();
  }

  private PrintSettings settings() {
    Optional<PrintPreset> preset = word("preset", List.of(PrintPreset.values()), PrintPreset::word);
    Optional<Interior> ink = word("interior", List.of(Interior.values()), PrintReader::word);
    List<Paper> papers = preset.orElse(PrintPreset.KDP).papers();
    Optional<Paper> paper = word("paper", papers, Paper::word);
    Interior interior = ink.orElse(paper.map(Paper::interior).orElse(Interior.BLACK));
    return new PrintSettings(
        preset,
        interior,
        trim(),
        yes("bleed"),
        paper.filter(sheet -> takes(sheet, interior)),
        word("standard", List.of(PrintStandard.values()), PrintStandard::word),
        Optional.of(print.text("profile")).filter(name -> !name.isEmpty()),
        number("signature", 2, 64, "pages are printed on sheets of this many", "give 4, 16 or 32"),
        number("ink-limit", 100, 400, "no press lays on so much", "give for example 300"),
        yes("marks").orElse(false),
        print.place());
  }

  private boolean takes(Paper paper, Interior interior) {
    if (paper.interior() != interior) {
      refuse(
          "paper",
          "this paper is not for a book in " + word(interior) + ":",
          "choose another one, or leave it out");
    }
    return paper.interior() == interior;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private <E> Optional<E> word(String key, List<E> known, Function<E, String> name) {
    String word = text(key);
    if (key.equals("interior")) {
      word = word.replace("color", "colour").replace("gray", "black").replace("grey", "black");
    } else if (key.equals("standard")) {
      word = word.replaceFirst("^pdf/", "").replaceFirst("^x-?([41])", "x-$1").split(":")[0];
    }
    String said = word.replace("color", "colour");
    Optional<E> found = known.stream().filter(e -> name.apply(e).equals(said)).findFirst();
    if (print.get(key).isPresent() && found.isEmpty()) {
      List<String> names = known.stream().map(name).toList();
      refuse(
          key,
          "this says nothing as ‘" + key + "’ of print:",
          NearestName.hint(word, names, "known are: " + String.join(", ", names)));
    }
    return found;
  }

  private Optional<Boolean> yes(String key) {
    String word = text(key);
    if (word.matches("yes|true|on|no|false|off")) {
      return Optional.of(word.matches("yes|true|on"));
    }
    if (print.get(key).isPresent()) {
      refuse(key, "this says nothing as ‘" + key + "’ of print:", "give yes or no");
    }
    return Optional.empty();
  }

  private int number(String key, int least, int most, String what, String todo) {
    String word = text(key).replaceFirst("\\s*%$", "");
    int number = word.matches("\\d{1,4}") ? Integer.parseInt(word) : -1;
    if (number >= least && number <= most) {
      return number;
    }
    if (print.get(key).isPresent()) {
      refuse(key, "this is no number for it: " + what + ":", todo);
    }
    return 0;
  }

  private Optional<PrintSettings.Trim> trim() {
    if (print.get("trim").isEmpty()) {
      return Optional.empty();
    }
    Matcher size = TRIM.matcher(text("trim"));
    if (size.matches()) {
      String last = size.group(4).isEmpty() ? size.group(2) : size.group(4);
      double width = points(size.group(1), size.group(2).isEmpty() ? last : size.group(2));
      double height = points(size.group(3), last);
      if (Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST) {
        return Optional.of(new PrintSettings.Trim(width, height));
      }
    }
    refuse("trim", "this is no size of a page:", "write for example ‘5 x 8 in’ or ‘129 x 198 mm’");
    return Optional.empty();
  }

  /** To a thousandth; 0 for a number without a unit. */
  private static double points(String number, String unit) {
    double each =
        switch (unit) {
          case "in" -> 72;
          case "mm" -> 72 / 25.4;
          case "cm" -> 720 / 25.4;
          case "pt" -> 1;
          default -> Double.NaN;
        };
    return Math.round(Double.parseDouble(number) * each * 1000) / 1000.0;
  }

  private String text(String key) {
    return print.text(key).strip().toLowerCase(Locale.ROOT);
  }

  private void refuse(String key, String what, String todo) {
    YamlValue value = print.get(key).orElseThrow();
    report.add(Problem.warning("print", value.place(), print.text(key), what, todo));
  }
}
