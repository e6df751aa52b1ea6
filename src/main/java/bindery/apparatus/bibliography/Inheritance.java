package bindery.apparatus.bibliography;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives entries what they inherit by crossref and xdata (BibLaTeX manual, 2.4.1 and appendix B).
 */
final class Inheritance {
  private static final int DEEPEST = 10;

  private static final Set<String> PARTS =
      Set.of(
          "inbook", "incollection", "inproceedings", "inreference", "suppbook", "suppcollection");

  private static final Set<String> OWN =
      Set.of(
          "ids",
          "crossref",
          "xref",
          "xdata",
          "entryset",
          "keywords",
          "options",
          "shorttitle",
          "label",
          "abstract",
          "title",
          "subtitle",
          "titleaddon",
          "langid");

  private final Map<String, BibEntry> byKey = new LinkedHashMap<>();

  Inheritance(List<BibEntry> entries) {
    entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
  }

  BibEntry of(BibEntry entry) {
    return of(entry, 0);
  }

  private BibEntry of(BibEntry entry, int depth) {
    if (depth > DEEPEST || !entry.has("crossref") && !entry.has("xdata")) {
      return entry;
    }
    Map<String, String> fields = new LinkedHashMap<>(entry.fields());
    for (String key : entry.get("xdata").split("\\s*,\\s*")) {
      known(key, depth).ifPresent(data -> data.fields().forEach(fields::putIfAbsent));
    }
    known(entry.get("crossref").strip(), depth)
        .ifPresent(parent -> inherit(entry.type(), parent, fields));
    return new BibEntry(entry.type(), entry.key(), fields, entry.place());
  }

  private Optional<BibEntry> known(String key, int depth) {
    return Optional.ofNullable(byKey.get(key)).map(entry -> of(entry, depth + 1));
  }

  private static void inherit(String type, BibEntry parent, Map<String, String> fields) {
    boolean book = PARTS.contains(type);
    boolean journal = parent.type().equals("periodical");
    for (Map.Entry<String, String> field : parent.fields().entrySet()) {
      String name = field.getKey();
      String as =
          switch (name) {
            case "title" -> book ? "booktitle" : journal ? "journaltitle" : "maintitle";
            case "subtitle" -> book ? "booksubtitle" : journal ? "journalsubtitle" : "mainsubtitle";
            case "titleaddon" -> book ? "booktitleaddon" : "";
            case "author" -> type.equals("inbook") ? "bookauthor" : "author";
            default -> OWN.contains(name) ? "" : name;
          };
      boolean isAuthor = name.equals("author") && !type.equals("inbook") && book;
      if (!as.isEmpty() && !isAuthor) {
        fields.putIfAbsent(as, field.getValue());
      }
    }
  }
}
