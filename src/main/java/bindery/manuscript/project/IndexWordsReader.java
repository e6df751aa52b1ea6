package bindery.manuscript.project;

import bindery.book.IndexWord;
import bindery.manuscript.data.BookKeys;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code index.yaml}, the words that the index looks for in the text: a list of them, or a
 * mapping of each to its other forms, or to {@code forms}, {@code sort}, {@code see}, {@code
 * see-also} and {@code below}, which is such a list or mapping again.
 */
final class IndexWordsReader {
  static final String FILE = "index.yaml";

  private static final Set<String> KEYS = Set.of("forms", "sort", "see", "see-also", "below");

  private final Report report;
  private final List<IndexWord> words = new ArrayList<>();

  private IndexWordsReader(Report report) {
    this.report = report;
  }

  static List<IndexWord> read(SourceFolder folder, Report report) {
    IndexWordsReader reader = new IndexWordsReader(report);
    if (folder.has(FILE)) {
      folder
          .file(FILE, Place.NOWHERE, report)
          .map(file -> file.text(report))
          .flatMap(text -> new YamlReader(new Lines(FILE, text), 1, report).any(text))
          .ifPresent(value -> reader.words(value, List.of()));
    }
    return List.copyOf(reader.words);
  }

  private void words(YamlValue value, List<String> above) {
    if (value instanceof YamlValue.Mapping map) {
      map.values().forEach((word, said) -> word(word, said, map.keys().get(word), above));
    } else if (value instanceof YamlValue.Sequence list) {
      list.items().forEach(item -> words(item, above));
    } else if (value instanceof YamlValue.Scalar scalar && !scalar.text().isBlank()) {
      word(scalar.text(), new YamlValue.Scalar("", scalar.place()), scalar.place(), above);
    }
  }

  private void word(String word, YamlValue said, Place place, List<String> above) {
    List<String> entry = new ArrayList<>(above);
    entry.add(word.strip());
    if (word.isBlank()) {
      tell(place, word, "this word of the index is empty:", "write it, or take the line away");
      return;
    }
    if (said instanceof YamlValue.Mapping map) {
      YamlReader.unknownKeys(map, KEYS, report);
      List<String> forms = texts(map.get("forms"));
      String see = map.text("see").strip();
      Optional<YamlValue> below = map.get("below");
      if (see.isEmpty()) {
        forms.add(0, word.strip());
      }
      List<String> also = texts(map.get("see-also"));
      words.add(new IndexWord(entry, forms, map.text("sort"), see, also, place));
      below.ifPresent(value -> words(value, entry));
    } else {
      List<String> forms = texts(Optional.of(said));
      forms.add(0, word.strip());
      words.add(new IndexWord(entry, forms, "", "", List.of(), place));
    }
  }

  private List<String> texts(Optional<YamlValue> value) {
    List<String> texts = new ArrayList<>();
    for (YamlValue each : BookKeys.list(value)) {
      if (each instanceof YamlValue.Scalar scalar) {
        texts.add(scalar.text().strip());
      } else {
        String todo = "write ‘[salt, salts]’; sub-entries go under ‘below’";
        tell(each.place(), "", "a word is expected here, no list or mapping", todo);
      }
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  private void tell(Place place, String text, String wrong, String todo) {
    report.add(Problem.warning("index-words", place, text, wrong, todo));
  }
}
