package bindery.manuscript.data;

import bindery.manuscript.text.Readable;
import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML of strangers: no types are made, aliases, depth and size are limited. */
public final class YamlReader {
  private static final int DEEPEST = 20;
  private static final int MOST = 100_000;

  private final Lines lines;
  private final int firstLine;
  private final Report report;
  private int count;

  /**
   * @param lines of the file that the YAML stands in
   * @param firstLine the line of that file, from 1, that the YAML starts on; less if lines were put
   *     before the file's own
   */
  public YamlReader(Lines lines, int firstLine, Report report) {
    this.lines = lines;
    this.firstLine = firstLine;
    this.report = report;
  }

  /** The mapping that the text is; a {@code yaml} error, with the line shown, if it is none. */
  public Optional<YamlValue.Mapping> read(String text) {
    Optional<YamlValue> root = any(text);
    if (root.isEmpty() || root.get() instanceof YamlValue.Mapping) {
      return root.map(YamlValue.Mapping.class::cast);
    }
    broken(
        root.get().place(),
        "‘key: value’ lines are expected here",
        "write for example ‘title: My Book’");
    return Optional.empty();
  }

  /** What the text is, an empty mapping if nothing; a {@code yaml} error if it is not YAML. */
  public Optional<YamlValue> any(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(20);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(1_000_000);
    options.setAllowDuplicateKeys(false);
    options.setTagInspector(tag -> true); // Nothing is made of any tag: the value stays as written.
    try {
      Node root = new Yaml(new SafeConstructor(options)).compose(new java.io.StringReader(text));
      if (root == null) {
        return Optional.of(YamlValue.Mapping.empty(line(0)));
      }
      return Optional.of(value(root, 0));
    } catch (MarkedYAMLException e) {
      Mark mark = mark(e, text);
      Place place = mark == null ? line(0) : place(mark);
      broken(
          place,
          "this is not YAML (" + flat(e.getProblem()) + "):",
          "check the indent, the colons and the quotes");
    } catch (YAMLException e) {
      broken(
          line(0),
          "this is not YAML that is read here (" + flat(e.getMessage()) + "):",
          "make it simpler");
    }
    return Optional.empty();
  }

  /** What is never closed is noticed at the end of the text; where it starts is what helps. */
  private static Mark mark(MarkedYAMLException e, String text) {
    Mark problem = e.getProblemMark();
    boolean atEnd = problem != null && problem.getIndex() >= text.stripTrailing().length();
    boolean context = problem == null || atEnd && e.getContextMark() != null;
    return context ? e.getContextMark() : problem;
  }

  private static String flat(String words) {
    String one = words == null ? "no reason given" : words.strip().split("\n")[0];
    return one.length() > 100 ? one.substring(0, 99) + "…" : one;
  }

  private void broken(Place place, String what, String todo) {
    report.add(Problem.error("yaml", place, lines.text(place.line()).strip(), what, todo));
  }

  private Place place(Mark mark) {
    Place in = line(mark.getLine());
    return new Place(in.file(), in.line(), mark.getColumn() + 1);
  }

  /** A line of the YAML, from 0, in the file; one that was put before the file is its first. */
  private Place line(int line) {
    int inFile = Math.max(1, Math.min(lines.count(), firstLine + line));
    return lines.place(lines.start(inFile));
  }

  private YamlValue value(Node node, int depth) {
    if (depth > DEEPEST || ++count > MOST) {
      throw new YAMLException("too much in it");
    }
    Place place = place(node.getStartMark());
    if (node instanceof ScalarNode scalar) {
      boolean none = scalar.getTag().equals(Tag.NULL);
      return new YamlValue.Scalar(
          none ? "" : Readable.characters(scalar.getValue()).strip(), place);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(value(item, depth + 1));
      }
      return new YamlValue.Sequence(items, place);
    }
    return mapping((MappingNode) node, place, depth);
  }

  private YamlValue.Mapping mapping(MappingNode node, Place place, int depth) {
    Map<String, YamlValue> values = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Place at = place(tuple.getKeyNode().getStartMark());
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (keys.put(key, at) != null) {
        report.add(Problem.error("yaml", at, key, "this key is given twice:", "keep one of them"));
      }
      values.put(key, value(tuple.getValueNode(), depth + 1));
    }
    return new YamlValue.Mapping(values, keys, place);
  }

  /** Warns of keys that nobody reads. */
  public static void unknownKeys(YamlValue.Mapping mapping, Set<String> known, Report report) {
    mapping
        .keys()
        .forEach(
            (key, place) -> {
              if (!known.contains(key)) {
                String todo =
                    NearestName.hint(
                        key,
                        known,
                        "known are: " + String.join(", ", known.stream().sorted().toList()));
                report.add(
                    Problem.warning("unknown-key", place, key, "this key is not known:", todo));
              }
            });
  }
}
