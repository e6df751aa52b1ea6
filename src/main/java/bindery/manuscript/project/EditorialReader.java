package bindery.manuscript.project;

import bindery.book.EditorialOptions;
import bindery.book.EditorialOptions.NoteCount;
import bindery.book.EditorialOptions.NotePlace;
import bindery.manuscript.data.YamlValue;
import bindery.report.NearestName;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what {@code book.yaml} says of {@code notes}, {@code note-numbers}, {@code abbreviations}
 * and {@code glossary}. Words that say nothing are an {@code option} warning.
 */
final class EditorialReader {
  /** Keys of {@code book.yaml}. */
  static final List<String> KEYS = List.of("notes", "note-numbers", "abbreviations", "glossary");

  private final YamlValue.Mapping book;
  private final Report report;

  private EditorialReader(YamlValue.Mapping book, Report report) {
    this.book = book;
    this.report = report;
  }

  static EditorialOptions read(YamlValue.Mapping book, SourceFolder folder, Report report) {
    EditorialReader reader = new EditorialReader(book, report);
    return new EditorialOptions(
        reader.word("notes", NotePlace.values()).orElse(NotePlace.FOOT),
        reader.word("note-numbers", NoteCount.values()).orElse(NoteCount.CHAPTER),
        reader.word("abbreviations", Spelling.values()).equals(Optional.of(Spelling.EXPAND)),
        reader.word("glossary", Order.values()).equals(Optional.of(Order.SORTED)),
        IndexWordsReader.read(folder, report));
  }

  private enum Spelling {
    EXPAND,
    KEEP
  }

  private enum Order {
    SORTED,
    WRITTEN
  }

  private <E extends Enum<E>> Optional<E> word(String key, E[] known) {
    Optional<YamlValue> value = book.get(key);
    String word = value.isEmpty() ? "" : text(value.get());
    Optional<E> found = Arrays.stream(known).filter(each -> name(each).equals(word)).findFirst();
    if (value.isPresent() && found.isEmpty()) {
      List<String> names = Arrays.stream(known).map(EditorialReader::name).toList();
      report.add(
          Problem.warning(
              "option",
              value.get().place(),
              word,
              "this says nothing as ‘" + key + "’:",
              NearestName.hint(word, names, "known are: " + String.join(", ", names))));
    }
    return found;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String text(YamlValue value) {
    return value instanceof YamlValue.Scalar s ? s.text().strip().toLowerCase(Locale.ROOT) : "";
  }
}
