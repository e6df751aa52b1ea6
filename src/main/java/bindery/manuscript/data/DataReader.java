package bindery.manuscript.data;

import bindery.manuscript.text.Readable;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFolder;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads TOML and JSON of strangers, with limits. What is wrong in it is a {@code tool-file} warning
 * and nothing is read of it, for the book's order stands elsewhere.
 */
public final class DataReader {
  private static final int DEEPEST = 20;
  private static final int LONGEST = 1_000_000;
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEEPEST)
          .maxDocumentLength(LONGEST)
          .maxNumberLength(100)
          .build();

  private final SourceFolder folder;
  private final Report report;

  public DataReader(SourceFolder folder, Report report) {
    this.folder = folder;
    this.report = report;
  }

  /** The tables of a TOML file (toml.io, 1.0.0); nothing if there is no such file. */
  public Optional<YamlValue.Mapping> toml(String name) {
    if (name.isEmpty() || !folder.has(name)) {
      return Optional.empty(); // what reads it takes time to load
    }
    TomlFactory toml = TomlFactory.builder().streamReadConstraints(LIMITS).build();
    return read(name, TomlMapper.builder(toml).build());
  }

  /** What stands in a JSON file, comments and stray commas passed over as people leave them. */
  public Optional<YamlValue.Mapping> json(String name) {
    if (name.isEmpty() || !folder.has(name)) {
      return Optional.empty();
    }
    JsonMapper json =
        JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    json.getFactory().setStreamReadConstraints(LIMITS);
    return read(name, json);
  }

  /** What stands in a YAML file. */
  public Optional<YamlValue.Mapping> yaml(String name) {
    Report own = new Report();
    Optional<YamlValue.Mapping> read =
        text(name)
            .flatMap(
                text -> new YamlReader(new bindery.source.Lines(name, text), 1, own).read(text));
    for (Problem fault : own.problems()) {
      tell(fault.place(), fault.text(), fault.what(), fault.todo());
    }
    return read;
  }

  /** The text of a file, or nothing. */
  public Optional<String> text(String name) {
    return folder.has(name)
        ? folder.file(name, Place.file(name), new Report()).map(file -> file.text(new Report()))
        : Optional.empty();
  }

  private Optional<YamlValue.Mapping> read(String name, ObjectMapper mapper) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      JsonNode root = mapper.readTree(text.get());
      if (root != null && value(root, Place.file(name), 0) instanceof YamlValue.Mapping map) {
        return Optional.of(map);
      }
      tell(Place.file(name), "", "names and values are expected here", "look at the file");
    } catch (JacksonException e) {
      JsonLocation at = e.getLocation();
      Place place =
          at == null || at.getLineNr() < 1
              ? Place.file(name)
              : new Place(name, at.getLineNr(), Math.max(0, at.getColumnNr()));
      String why = e.getOriginalMessage() == null ? "" : e.getOriginalMessage().split("\n")[0];
      tell(place, "", "this cannot be read (" + why + ")", "look for quotes and commas");
    } catch (RuntimeException e) {
      tell(Place.file(name), "", "this cannot be read", "look for quotes and commas");
    }
    return Optional.empty();
  }

  private void tell(Place place, String text, String what, String todo) {
    report.add(Problem.warning("tool-file", place, text, what, todo));
  }

  private static YamlValue value(JsonNode node, Place place, int depth) {
    if (depth > DEEPEST) {
      return new YamlValue.Scalar("", place);
    }
    if (node.isObject()) {
      Map<String, YamlValue> values = new LinkedHashMap<>();
      Map<String, Place> keys = new LinkedHashMap<>();
      node.properties()
          .forEach(
              entry -> {
                values.put(entry.getKey(), value(entry.getValue(), place, depth + 1));
                keys.put(entry.getKey(), place);
              });
      return new YamlValue.Mapping(values, keys, place);
    }
    if (node.isArray()) {
      List<YamlValue> items = new ArrayList<>();
      node.forEach(item -> items.add(value(item, place, depth + 1)));
      return new YamlValue.Sequence(items, place);
    }
    String text = node.isNull() ? "" : node.asText();
    return new YamlValue.Scalar(Readable.characters(text).strip(), place);
  }
}
