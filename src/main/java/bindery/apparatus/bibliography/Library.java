package bindery.apparatus.bibliography;

import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.NearestName;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import bindery.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The works that a book's bibliographies hold, by their keys. */
public final class Library {
  private final Map<String, CitedItem> items = new LinkedHashMap<>();

  /** Other keys of works, which mean the same works (BibLaTeX manual, 2.2.3, ids). */
  private final Map<String, String> others = new HashMap<>();

  private Library() {}

  /**
   * Reads bibliographies: BibTeX and BibLaTeX ({@code .bib}, {@code .bibtex}), CSL JSON ({@code
   * .json}), CSL YAML ({@code .yaml}, {@code .yml}), and of any other file the {@code references}
   * of its front matter. Of two works with one key the first counts, and the other is a warning.
   *
   * @param language of the book: titles of works that do not say theirs are in it
   */
  public static Library read(List<SourceFile> files, Locale language, Report report) {
    Library library = new Library();
    boolean english = language.getLanguage().equals("en");
    for (SourceFile file : files) {
      String text = file.text(report);
      String ending = file.name().replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
      List<CitedItem> items =
          switch (ending) {
            case "bib", "bibtex" -> library.bib(text, file.name(), english, report);
            case "json" -> CslData.items(list(json(text, file.name(), report)));
            case "yaml", "yml" -> yaml(text, file.name(), 1, report);
            default -> front(text, file.name(), report);
          };
      items.forEach(item -> library.add(item, report));
    }
    return library;
  }

  private void add(CitedItem item, Report report) {
    CitedItem first = items.putIfAbsent(item.id(), item);
    if (first != null
        && (first.place().file().equals(item.place().file()) || differ(first, item))) {
      report.add(
          Problem.warning(
              "bibliography",
              item.place(),
              item.id(),
              "this key stands at " + first.place() + " too; the first work is cited by it:",
              "give one of them another key"));
    }
  }

  /** A work may stand in several files alike, as programs write them. */
  private static boolean differ(CitedItem a, CitedItem b) {
    return !a.text("title").equals(b.text("title")) || !a.dates().equals(b.dates());
  }

  private List<CitedItem> bib(String text, String name, boolean english, Report report) {
    List<BibEntry> entries = BibText.read(text, new Lines(name, text), report);
    Inheritance inheritance = new Inheritance(entries);
    List<CitedItem> items = new ArrayList<>();
    for (BibEntry entry : entries) {
      if (!entry.key().isEmpty() && !entry.type().equals("xdata")) {
        CitedItem item = BibWork.of(inheritance.of(entry), english);
        items.add(item);
        for (String other : entry.get("ids").split("\\s*,\\s*")) {
          if (!other.isBlank()) {
            others.putIfAbsent(other.strip(), item.id());
          }
        }
      }
    }
    return items;
  }

  private static Optional<YamlValue> json(String text, String name, Report report) {
    return JsonText.read(text, new Lines(name, text), report);
  }

  /** A list of works is one; so is what a mapping has under "references" or "items". */
  private static Optional<YamlValue> list(Optional<YamlValue> value) {
    return value.flatMap(
        v ->
            v instanceof YamlValue.Mapping map && map.text("id").isEmpty()
                ? map.get("references").or(() -> map.get("items"))
                : Optional.of(v));
  }

  private static List<CitedItem> yaml(String text, String name, int line, Report report) {
    // A list at the top of a file is put under a name, on the same line.
    String body =
        text.replaceFirst("\\A---[^\\n]*\\n", "\n")
            .replaceFirst("(?s)\\n(?:---|\\.\\.\\.)\\s*\\z", "\n");
    boolean list = body.stripLeading().startsWith("-");
    String whole = list ? "references:\n" + body : body;
    Lines lines = new Lines(name, whole);
    return new YamlReader(lines, list ? line - 1 : line, report)
        .read(whole)
        .map(map -> CslData.items(list(Optional.of(map))))
        .orElse(List.of());
  }

  private static List<CitedItem> front(String text, String name, Report report) {
    int end = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
    String head = end < 0 ? "" : text.substring(4, end + 1);
    return head.contains("references:") ? yaml(head, name, 2, new Report()) : List.of();
  }

  public Map<String, CitedItem> items() {
    return items;
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** The key of the work that a key means: itself, or that of the work with this DOI. */
  public Optional<String> key(String written) {
    if (items.containsKey(written)) {
      return Optional.of(written);
    }
    if (others.containsKey(written)) {
      return Optional.of(others.get(written));
    }
    String doi = written.replaceFirst("(?i)^(?:doi:|https?://(?:dx\\.)?doi\\.org/)", "");
    return doi.equals(written)
        ? Optional.empty()
        : items.values().stream()
            .filter(item -> item.text("DOI").equalsIgnoreCase(doi))
            .map(CitedItem::id)
            .findFirst();
  }

  /** What to do about a key that no work has. */
  public String hint(String key) {
    String todo = "put its entry into a bibliography of the book";
    return key.matches("(?i)(?:doi:|https?:).*")
        ? todo + ", for nothing is looked up on the web"
        : NearestName.hint(key, items.keySet(), todo);
  }
}
