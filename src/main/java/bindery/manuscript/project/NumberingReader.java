package bindery.manuscript.project;

import bindery.book.Numbering;
import bindery.book.Numbering.Kind;
import bindery.book.Numbering.Scheme;
import bindery.manuscript.data.BookKeys;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.NearestName;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads {@code numbers} and {@code lists}. {@code numbers} is a mapping of figures, tables,
 * listings, equations and theorems to {@code chapter}, {@code book} or {@code no}, and of {@code
 * sections} to a depth; or {@code no} alone. What is not one of these is a {@code numbers} warning.
 */
final class NumberingReader {
  private static final String SECTIONS = "sections";
  private static final String PARTS = "parts";
  private static final Map<String, Kind> KINDS =
      Arrays.stream(Kind.values()).collect(Collectors.toMap(k -> k.word() + "s", k -> k));
  private static final Set<String> OFF = Set.of("no", "none", "false", "off");
  private static final Set<String> ON = Set.of("yes", "true", "on", "chapter", "chapters");

  private final Report report;

  NumberingReader(Report report) {
    this.report = report;
  }

  Numbering read(YamlValue.Mapping book) {
    Map<Kind, Scheme> schemes = new EnumMap<>(Kind.class);
    Optional<Integer> sections = Optional.empty();
    boolean parts = BookKeys.list(book.get("lists")).stream().anyMatch(v -> word(v).equals(PARTS));
    Optional<YamlValue> numbers = book.get("numbers");
    if (numbers.isPresent() && numbers.get() instanceof YamlValue.Mapping map) {
      Set<String> known =
          Stream.concat(KINDS.keySet().stream(), Stream.of(SECTIONS)).collect(Collectors.toSet());
      YamlReader.unknownKeys(map, known, report);
      KINDS.forEach(
          (word, kind) -> map.get(word).flatMap(this::scheme).ifPresent(s -> schemes.put(kind, s)));
      sections = map.get(SECTIONS).flatMap(this::depth);
    } else if (numbers.isPresent()) {
      Optional<Scheme> all = scheme(numbers.get());
      all.ifPresent(scheme -> KINDS.values().forEach(kind -> schemes.put(kind, scheme)));
      sections = all.map(scheme -> scheme == Scheme.NONE ? 1 : 2);
    }
    return new Numbering(schemes, sections, lists(book), parts);
  }

  private static String word(YamlValue value) {
    return value instanceof YamlValue.Scalar s ? s.text().strip().toLowerCase(Locale.ROOT) : "";
  }

  private Optional<Scheme> scheme(YamlValue value) {
    String word = word(value);
    if (OFF.contains(word) || ON.contains(word) || word.equals("book")) {
      return Optional.of(
          OFF.contains(word) ? Scheme.NONE : word.equals("book") ? Scheme.BOOK : Scheme.CHAPTER);
    }
    refuse(value, "this is no way to number:", "give chapter, book or no");
    return Optional.empty();
  }

  private Optional<Integer> depth(YamlValue value) {
    String word = word(value);
    if (OFF.contains(word) || ON.contains(word) || word.matches("[1-6]")) {
      boolean digit = word.matches("[1-6]");
      return Optional.of(digit ? Integer.parseInt(word) : OFF.contains(word) ? 1 : 2);
    }
    refuse(value, "this is no depth of headings:", "give a number from 1 to 6, or no");
    return Optional.empty();
  }

  private List<Kind> lists(YamlValue.Mapping book) {
    List<Kind> lists = new ArrayList<>();
    for (YamlValue value : BookKeys.list(book.get("lists"))) {
      if (word(value).equals(PARTS)) {
        continue;
      }
      Kind kind = KINDS.get(word(value));
      if (kind == null) {
        String known = String.join(", ", KINDS.keySet().stream().sorted().toList()) + ", " + PARTS;
        refuse(
            value,
            "there can be no list of these:",
            NearestName.hint(word(value), KINDS.keySet(), "known are: " + known));
      } else if (!lists.contains(kind)) {
        lists.add(kind);
      }
    }
    return lists;
  }

  private void refuse(YamlValue value, String wrong, String todo) {
    report.add(Problem.warning("numbers", value.place(), word(value), wrong, todo));
  }
}
