package bindery.manuscript.data;

import bindery.book.Author;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The authors that {@code book.yaml} names, in any form that other programs read too. */
public final class Authors {
  private static final List<String> GIVEN =
      List.of("given", "first", "given-names", "firstname", "first-name", "given-name");
  private static final List<String> FAMILY =
      List.of("family", "last", "surname", "lastname", "last-name", "family-name");
  private static final List<String> NAME = List.of("name", "literal", "text", "author");
  private static final List<String> SUFFIX = List.of("suffix");
  private static final List<String> FILE_AS = List.of("file-as", "sort", "sort-name");
  private static final List<String> PARTICLE =
      List.of("non-dropping-particle", "dropping-particle", "particle");

  private final PersonNames names;
  private final Report report;
  private final List<Author> authors = new ArrayList<>();

  private Authors(PersonNames names, Report report) {
    this.names = names;
    this.report = report;
  }

  /**
   * Names in a line, in a list, or in parts (CSL's {@code given} and {@code family}). What gives no
   * name is an {@code author} warning.
   *
   * @param and words between two names in the book's language
   */
  public static List<Author> of(Optional<YamlValue> value, List<String> and, Report report) {
    Authors authors = new Authors(new PersonNames(and), report);
    value.ifPresent(v -> authors.add(v, false));
    return authors.authors;
  }

  private void add(YamlValue value, boolean listed) {
    if (value instanceof YamlValue.Sequence list) {
      list.items().forEach(item -> add(item, true));
    } else if (value instanceof YamlValue.Scalar one) {
      String text = one.text().replaceAll("\\s+", " ");
      List<Author> found = listed ? names.entry(text) : names.line(text);
      for (Author author : found) {
        if (PersonNames.isUnsure(author)) {
          tell(value, author.name(), "this is taken as the name of one author:");
        }
      }
      authors.addAll(found);
    } else if (value instanceof YamlValue.Mapping map) {
      map(map);
    }
  }

  private void map(YamlValue.Mapping map) {
    Set<String> known = new HashSet<>();
    List.of(GIVEN, FAMILY, NAME, SUFFIX, FILE_AS, PARTICLE).forEach(known::addAll);
    known.add("role");
    known.add("type");
    Optional<YamlValue> name = first(map, NAME);
    String given = text(map, GIVEN);
    String family = text(map, FAMILY);
    String particle = text(map, PARTICLE);
    String fileAs = text(map, FILE_AS);
    Optional<String> sorted = fileAs.isEmpty() ? Optional.empty() : Optional.of(fileAs);
    if (!family.isEmpty() || !given.isEmpty()) {
      String whole = particle.isEmpty() ? family : particle + " " + family;
      authors.add(PersonNames.of(given, whole, text(map, SUFFIX), sorted));
    } else if (name.isPresent() && name.get() instanceof YamlValue.Mapping parts) {
      map(parts);
    } else if (name.isPresent() && name.get() instanceof YamlValue.Scalar one) {
      Author author = names.one(one.text());
      authors.add(sorted.map(as -> new Author(author.name(), as)).orElse(author));
    } else {
      String text = String.join(", ", map.keys().keySet());
      tell(map, text, "no name is given for this author, who is left out:");
      return;
    }
    YamlReader.unknownKeys(map, known, report);
  }

  private static Optional<YamlValue> first(YamlValue.Mapping map, List<String> keys) {
    return keys.stream().flatMap(key -> map.get(key).stream()).findFirst();
  }

  private static String text(YamlValue.Mapping map, List<String> keys) {
    return keys.stream().map(map::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  private void tell(YamlValue value, String text, String what) {
    String todo = "write a list, each name after ‘- ’, or its parts as ‘given:’ and ‘family:’";
    report.add(Problem.warning("author", value.place(), text, what, todo));
  }
}
