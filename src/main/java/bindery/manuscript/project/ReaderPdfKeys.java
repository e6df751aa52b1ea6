package bindery.manuscript.project;

import bindery.book.ReaderStandard;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.NearestName;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code reader}: a mapping with a {@code standard}, or the name of one alone. What says
 * nothing there is a {@code reader} warning, with the nearest word that would.
 */
final class ReaderPdfKeys {
  static final String KEY = "reader";

  private static final String STANDARD = "standard";

  private ReaderPdfKeys() {}

  static ReaderStandard read(YamlValue.Mapping book, Report report) {
    Optional<YamlValue> value = book.get(KEY);
    if (value.isEmpty()) {
      return ReaderStandard.A_2A;
    }
    if (value.get() instanceof YamlValue.Mapping map) {
      YamlReader.unknownKeys(map, Set.of(STANDARD), report);
      return standard(map.get(STANDARD), map.text(STANDARD), report);
    }
    return standard(value, book.text(KEY), report);
  }

  private static ReaderStandard standard(Optional<YamlValue> value, String said, Report report) {
    String word =
        said.strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^pdf/", "")
            .replaceFirst("^a-?(\\d)", "a-$1");
    Optional<ReaderStandard> known =
        Arrays.stream(ReaderStandard.values()).filter(e -> e.word().equals(word)).findFirst();
    if (value.isPresent() && known.isEmpty()) {
      List<String> names =
          Arrays.stream(ReaderStandard.values()).map(ReaderStandard::word).toList();
      report.add(
          Problem.warning(
              KEY,
              value.get().place(),
              said,
              "the reader’s PDF keeps no such standard:",
              NearestName.hint(word, names, "known are: " + String.join(", ", names))));
    }
    return known.orElse(ReaderStandard.A_2A);
  }
}
