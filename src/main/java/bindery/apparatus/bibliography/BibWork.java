package bindery.apparatus.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An entry of BibTeX or BibLaTeX as a work of CSL (BibLaTeX manual, 2.1 and 2.2). */
final class BibWork {
  private static final Set<String> THESES = Set.of("thesis", "phdthesis", "mastersthesis");

  private final BibEntry entry;
  private final CitedItem.Draft work = new CitedItem.Draft();
  private final boolean english;

  /**
   * @param english whether works that do not say their language are English
   */
  private BibWork(BibEntry entry, boolean english) {
    this.entry = entry;
    String language = entry.first("langid", "hyphenation", "language").toLowerCase(Locale.ROOT);
    this.english =
        language.isBlank()
            ? english
            : language.matches(
                "(?:en(?:[-_].*)?|(?:us|uk)?english|american|british|australian|canadian|newzealand)");
  }

  static CitedItem of(BibEntry entry, boolean english) {
    return new BibWork(entry, english).item();
  }

  private CitedItem item() {
    work.type = BibTypes.of(entry);
    names();
    titles();
    numbers();
    places();
    dates();
    links();
    note();
    return work.done(entry.key(), entry.place());
  }

  private String text(String... fields) {
    return TexText.of(entry.first(fields));
  }

  private void names() {
    put("author", "author");
    put("editor", "editor");
    put("translator", "translator");
    put("bookauthor", "container-author");
    put("holder", "author");
    String kind = entry.first("editortype");
    if (kind.equals("director")) {
      work.names.put("director", work.names.getOrDefault("editor", List.of()));
      work.names.remove("editor");
    }
  }

  private void put(String field, String variable) {
    if (entry.has(field) && !work.names.containsKey(variable)) {
      work.names.put(variable, BibNames.read(entry.get(field)));
    }
  }

  private String title(String... names) {
    String title = TexText.marked(entry.first(names[0]));
    for (int i = 1; i < names.length && !title.isEmpty(); i++) {
      String more = TexText.marked(entry.first(names[i]));
      String between = names[i].endsWith("addon") ? ". " : stop(title) ? " " : ": ";
      title = more.isEmpty() ? title : title + between + more;
    }
    return title;
  }

  private static boolean stop(String title) {
    return title.endsWith("?") || title.endsWith("!") || title.endsWith(":");
  }

  private void titles() {
    String title = title("title", "subtitle", "titleaddon");
    String part = title("maintitle", "mainsubtitle", "maintitleaddon");
    boolean volume = !part.isEmpty() && !entry.has("booktitle") && !entry.has("journaltitle");
    if (title.isEmpty()) {
      title = title("maintitle", "mainsubtitle");
    } else if (volume && work.type.equals("book")) {
      work.put("volume-title", SentenceCase.of(title, english));
      title = part;
    }
    work.put("title", SentenceCase.of(title, english));
    String shortTitle = entry.first("shorttitle");
    if (!shortTitle.isEmpty()) {
      work.put("title-short", SentenceCase.of(TexText.marked(shortTitle), english));
    } else {
      work.put("title-short", SentenceCase.of(head(title), english));
    }
    boolean magazine =
        entry.has("journaltitle")
            || work.type.startsWith("article")
            || work.type.isEmpty()
            || work.type.equals("webpage");
    if (entry.has("booktitle") && !work.type.equals("book")) {
      work.put(
          "container-title",
          SentenceCase.of(title("booktitle", "booksubtitle", "booktitleaddon"), english));
    } else if (magazine) {
      work.put(
          "container-title",
          TexText.of(
                  title(entry.has("journaltitle") ? "journaltitle" : "journal", "journalsubtitle"))
              .replaceAll("</?span[^>]*>", ""));
    } else if (entry.has("maintitle") && !work.type.equals("book")) {
      work.put("container-title", SentenceCase.of(part, english));
    }
    work.put("container-title-short", text("shortjournal"));
    work.put("collection-title", SentenceCase.of(TexText.marked(entry.first("series")), english));
    work.put("volume-title", SentenceCase.of(title("issuetitle", "issuesubtitle"), english));
    work.put("event-title", text("eventtitle"));
    work.put("event", text("eventtitle"));
    work.put("original-title", text("origtitle"));
  }

  /** The title up to a colon that no braces protect, or empty. */
  private String head(String title) {
    if (entry.has("subtitle")) {
      return title("title");
    }
    int colon = title.replaceAll("<span[^>]*>", "").indexOf(": ") < 0 ? -1 : title.indexOf(": ");
    int open = title.lastIndexOf("<span", Math.max(0, colon));
    boolean within = open >= 0 && title.indexOf("</span>", open) > colon;
    return colon < 0 || within ? "" : title.substring(0, colon);
  }

  private void numbers() {
    boolean article = work.type.startsWith("article") || work.type.equals("periodical");
    String pages = text("pages").replaceAll("\\s*[–—]+\\s*|\\s*-+\\s*", "-").replaceAll("-,", ",");
    work.put("page", pages.isEmpty() ? text("eid") : pages);
    work.put("volume", text("volume"));
    String number = text("number");
    if (article) {
      work.put(
          "issue",
          number.isEmpty()
              ? text("issue")
              : entry.has("issue") ? number + ", " + text("issue") : number);
    } else if (entry.has("series")
        || work.type.equals("chapter")
        || work.type.equals("book")
        || work.type.equals("paper-conference")) {
      work.put("collection-number", number);
    } else {
      work.put("number", number);
    }
    work.put("edition", text("edition"));
    work.put("number-of-volumes", text("volumes"));
    work.put("number-of-pages", text("pagetotal"));
    work.put("chapter-number", text("chapter"));
    work.put("version", text("version"));
  }

  private void places() {
    String type = entry.first("type");
    String genre = type.isEmpty() ? BibTypes.genre(entry.type(), "") : TexText.of(type);
    work.put("genre", BibTypes.genre(type.toLowerCase(Locale.ROOT), genre));
    work.put("publisher", publisher());
    work.put("publisher-place", several(entry.first("location", "address")));
    work.put("event-place", text("venue"));
    work.put("original-publisher", text("origpublisher"));
    work.put("original-publisher-place", text("origlocation"));
  }

  private String publisher() {
    String field =
        THESES.contains(entry.type()) || work.type.equals("report")
            ? entry.first("institution", "school", "publisher", "organization")
            : entry.first("publisher", "institution", "school", "organization", "howpublished");
    return several(field);
  }

  private static String several(String field) {
    List<String> parts = BibNames.split(field, " and ");
    return String.join(
        "; ", parts.stream().map(part -> TexText.of(part)).filter(p -> !p.isBlank()).toList());
  }

  private void dates() {
    date("date", "issued");
    if (!work.dates.containsKey("issued") && entry.has("year")) {
      String year = text("year");
      String month = month(text("month"));
      String day = text("day").matches("\\d{1,2}") ? "-" + text("day") : "";
      String whole =
          year.matches("-?\\d{1,6}") && !month.isEmpty() ? year + "-" + month + day : year;
      DateText.read(whole).ifPresent(date -> work.dates.put("issued", date));
    }
    if (!work.dates.containsKey("issued") && entry.has("pubstate")) {
      work.put("status", text("pubstate"));
    }
    date("urldate", "accessed");
    date("eventdate", "event-date");
    date("origdate", "original-date");
  }

  private static String month(String text) {
    if (text.matches("\\d{1,2}")) {
      return text.length() == 1 ? "0" + text : text;
    }
    List<String> names =
        List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    String head = text.length() < 3 ? "" : text.substring(0, 3).toLowerCase(Locale.ROOT);
    int month = names.indexOf(head) + 1;
    return month == 0 ? "" : month < 10 ? "0" + month : String.valueOf(month);
  }

  private void date(String field, String variable) {
    if (entry.has(field)) {
      DateText.read(text(field)).ifPresent(date -> work.dates.put(variable, date));
    }
  }

  private void links() {
    String url =
        entry.first("url").strip().replaceAll("\\\\([_%#&~$])", "$1").replaceAll("[{}]", "");
    String said = entry.first("howpublished");
    if (url.isEmpty() && said.contains("\\url{")) {
      url = said.replaceAll("(?s).*\\\\url\\{([^{}]*)\\}.*", "$1");
    }
    work.put(
        "DOI",
        entry
            .first("doi")
            .strip()
            .replaceAll("\\\\([_%#&~$])", "$1")
            .replaceFirst("(?i)^https?://(?:dx\\.)?doi\\.org/", ""));
    String eprint = entry.first("eprint").strip();
    String kind = entry.first("eprinttype", "archiveprefix").toLowerCase(Locale.ROOT);
    if (url.isEmpty() && !eprint.isEmpty() && kind.equals("arxiv")) {
      url = "https://arxiv.org/abs/" + eprint;
    } else if (url.isEmpty() && !eprint.isEmpty() && kind.equals("jstor")) {
      url = "https://www.jstor.org/stable/" + eprint;
    }
    work.put("URL", url);
    work.put("PMID", kind.equals("pubmed") ? eprint : text("pmid"));
    work.put("PMCID", text("pmcid"));
    work.put("ISBN", text("isbn"));
    work.put("ISSN", text("issn"));
    work.put("call-number", text("library"));
  }

  private void note() {
    work.put("note", text("note", "addendum"));
    work.put("annote", text("annotation", "annote"));
    work.put("abstract", text("abstract"));
    work.put("keyword", text("keywords"));
    String language = entry.first("langid", "language").toLowerCase(Locale.ROOT);
    work.put(
        "language",
        language.matches("[a-z]{2}(?:-[a-z]{2})?") ? language : english ? "" : language(language));
  }

  private static String language(String name) {
    for (String tag : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)) {
        return tag;
      }
    }
    return name.matches("n?german|austrian|nswissgerman") ? "de" : "";
  }
}
