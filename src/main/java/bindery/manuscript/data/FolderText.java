package bindery.manuscript.data;

import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Lines;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.util.Optional;

/** Files of the folder as they are looked into before the book is read. */
public record FolderText(SourceFolder folder) {
  /** The text of a file, or nothing if it cannot be read; that is told when it is read in turn. */
  public Optional<String> text(String name) {
    if (!folder.has(name)) {
      return Optional.empty();
    }
    Optional<SourceFile> file = folder.file(name, Place.NOWHERE, new Report());
    return file.map(source -> source.text(new Report()));
  }

  /** The mapping that a file of YAML or JSON holds, or an empty one. */
  public YamlValue.Mapping mapping(String name) {
    YamlValue.Mapping none = YamlValue.Mapping.empty(Place.file(name));
    return text(name)
        .flatMap(text -> new YamlReader(new Lines(name, text), 1, new Report()).read(text))
        .orElse(none);
  }

  /** The list that a file of YAML or JSON holds under no key, as a mapping with one. */
  public YamlValue value(String name) {
    String text = text(name).orElse("");
    boolean list = text.replaceFirst("(?s)\\A(?:\\s|#[^\\n]*\\n|---)*+", "").startsWith("-");
    if (!list) {
      return mapping(name);
    }
    String body = text.replaceFirst("(?s)\\A(?:\\s|#[^\\n]*\\n|---)*+(?=-)", "");
    String under = "list:\n" + body;
    return new YamlReader(new Lines(name, under), 1, new Report())
        .read(under)
        .flatMap(map -> map.get("list"))
        .orElse(YamlValue.Mapping.empty(Place.file(name)));
  }
}
