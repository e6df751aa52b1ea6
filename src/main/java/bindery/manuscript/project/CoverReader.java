package bindery.manuscript.project;

import bindery.book.CoverSettings;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads {@code cover}, a mapping or the picture of the front alone, and {@code isbn-add-on}. What
 * says nothing there is a {@code cover} warning.
 */
final class CoverReader {
  static final String KEY = "cover";
  static final String ADD_ON = "isbn-add-on";

  private static final Set<String> KEYS =
      Set.of("front", "back", "blurb", "author-note", "ink", "letters", "design");

  private static final Pattern COLOUR =
      Pattern.compile(
          "#(?:\\p{XDigit}{3}|\\p{XDigit}{6})"
              + "|(?:device-cmyk|rgb|hsl|gray)\\([\\d\\s.,%/-]{1,60}\\)");

  private final YamlValue.Mapping book;
  private final YamlValue.Mapping cover;
  private final Report report;

  CoverReader(YamlValue.Mapping book, Report report) {
    this.book = book;
    this.report = report;
    this.cover =
        book.get(KEY)
            .filter(YamlValue.Mapping.class::isInstance)
            .map(YamlValue.Mapping.class::cast)
            .orElse(YamlValue.Mapping.empty(Place.NOWHERE));
  }

  /** The picture of the front as it is written. */
  Optional<String> front() {
    String plain = book.text(KEY);
    return Optional.of(plain.isEmpty() ? cover.text("front") : plain)
        .filter(name -> !name.isEmpty());
  }

  /** All else that is said; what is wrong is reported here, so once is enough. */
  CoverSettings settings() {
    YamlReader.unknownKeys(cover, KEYS, report);
    return new CoverSettings(
        Optional.of(cover.text("back")).filter(name -> !name.isEmpty()),
        cover.text("blurb"),
        cover.text("author-note"),
        colour("ink"),
        colour("letters"),
        design(),
        addOn(),
        cover.place());
  }

  private String colour(String key) {
    String text = cover.text(key).strip();
    if (text.isEmpty() || COLOUR.matcher(text).matches()) {
      return text;
    }
    String todo = "write ‘\"#1f3a4d\"’, in quotes for the sake of the ‘#’, or ‘device-cmyk(…)’";
    warn(cover.get(key), text, "this is no colour for a cover and is left out:", todo);
    return "";
  }

  private CoverSettings.Design design() {
    String word = cover.text("design").strip().toLowerCase(Locale.ROOT);
    List<CoverSettings.Design> known = List.of(CoverSettings.Design.values());
    Optional<CoverSettings.Design> found =
        known.stream().filter(design -> design.word().equals(word)).findFirst();
    if (found.isEmpty() && cover.get("design").isPresent()) {
      List<String> words =
          Arrays.stream(CoverSettings.Design.values()).map(CoverSettings.Design::word).toList();
      String todo = NearestName.hint(word, words, "known are: " + String.join(", ", words));
      warn(cover.get("design"), word, "there is no such design of a cover:", todo);
    }
    return found.orElse(CoverSettings.Design.SOLID);
  }

  private String addOn() {
    String digits = book.text(ADD_ON).strip();
    if (digits.isEmpty() || digits.matches("\\d{2}|\\d{5}")) {
      return digits;
    }
    String what = "what stands beside a bar code has two digits or five:";
    warn(book.get(ADD_ON), digits, what, "write for example ‘\"51299\"’, or leave it out");
    return "";
  }

  private void warn(Optional<YamlValue> value, String text, String what, String todo) {
    Place place = value.map(YamlValue::place).orElse(Place.NOWHERE);
    report.add(Problem.warning("cover", place, text, what, todo));
  }
}
