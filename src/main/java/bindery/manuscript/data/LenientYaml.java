package bindery.manuscript.data;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Optional;

/** Reads the YAML of another tool, which may have lived with what is wrong in it. */
public final class LenientYaml {
  private LenientYaml() {}

  /** What a file says; a file that is not YAML is a warning and says nothing. */
  public static YamlValue.Mapping mapping(SourceFolder folder, String name, Report report) {
    return read(folder, name, report, "")
        .orElseGet(() -> YamlValue.Mapping.empty(Place.file(name)));
  }

  /** The same of a file that may be a list: then it is under the key {@code list}. */
  public static YamlValue.Mapping listOrMapping(SourceFolder folder, String name, Report report) {
    String text = text(folder, name);
    boolean list = text.lines().map(String::strip).anyMatch(line -> line.startsWith("- "));
    boolean mapping = text.lines().anyMatch(line -> line.matches("[A-Za-z_][\\w-]*:(?:\\s.*)?"));
    return list && !mapping
        ? read(folder, name, report, "list:\n")
            .orElseGet(() -> YamlValue.Mapping.empty(Place.file(name)))
        : mapping(folder, name, report);
  }

  private static String text(SourceFolder folder, String name) {
    return folder
        .file(name, Place.NOWHERE, new Report())
        .map(file -> file.text(new Report()))
        .orElse("");
  }

  private static Optional<YamlValue.Mapping> read(
      SourceFolder folder, String name, Report report, String before) {
    if (!folder.has(name)) {
      return Optional.empty();
    }
    String text = text(folder, name);
    Report own = new Report();
    int first = before.isEmpty() ? 1 : 0;
    Optional<YamlValue.Mapping> read =
        new YamlReader(new Lines(name, text), first, own).read(before + text);
    for (Problem fault : own.problems()) {
      report.add(
          Problem.warning(fault.kind(), fault.place(), fault.text(), fault.what(), fault.todo()));
    }
    return read;
  }

  /** The items of a list; a single value is a list of one. */
  public static List<YamlValue> items(Optional<YamlValue> value) {
    if (value.isPresent() && value.get() instanceof YamlValue.Sequence list) {
      return list.items();
    }
    boolean none =
        value.isPresent() && value.get() instanceof YamlValue.Scalar s && s.text().isEmpty();
    return none ? List.of() : value.map(List::of).orElse(List.of());
  }

  /** The mapping under a path of keys, empty if there is none. */
  public static YamlValue.Mapping under(YamlValue.Mapping map, String... path) {
    YamlValue.Mapping at = map;
    for (String key : path) {
      at =
          at.get(key).orElse(null) instanceof YamlValue.Mapping inner
              ? inner
              : YamlValue.Mapping.empty(map.place());
    }
    return at;
  }

  /** Puts a value under the name that {@code book.yaml} has for it, if it says anything. */
  public static void copy(YamlValue.Mapping from, String key, YamlValue.Mapping to, String name) {
    Optional<YamlValue> value = from.get(key);
    boolean empty =
        value.isPresent() && value.get() instanceof YamlValue.Scalar s && s.text().isBlank();
    if (value.isPresent() && !empty) {
      to.values().put(name, value.get());
      to.keys().put(name, value.get().place());
    }
  }

  /** The same with other words. */
  public static void put(YamlValue.Mapping to, String name, String words, Place place) {
    if (!words.isBlank()) {
      to.values().put(name, new YamlValue.Scalar(words.strip(), place));
      to.keys().put(name, place);
    }
  }
}
