package bindery.apparatus.bibliography;

import java.util.Map;

/** The types of CSL that those of BibTeX and BibLaTeX are. */
final class BibTypes {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article", "article-journal"),
          Map.entry("suppperiodical", "article-journal"),
          Map.entry("book", "book"),
          Map.entry("mvbook", "book"),
          Map.entry("collection", "book"),
          Map.entry("mvcollection", "book"),
          Map.entry("reference", "book"),
          Map.entry("mvreference", "book"),
          Map.entry("proceedings", "book"),
          Map.entry("mvproceedings", "book"),
          Map.entry("manual", "book"),
          Map.entry("booklet", "pamphlet"),
          Map.entry("inbook", "chapter"),
          Map.entry("incollection", "chapter"),
          Map.entry("suppbook", "chapter"),
          Map.entry("suppcollection", "chapter"),
          Map.entry("bookinbook", "chapter"),
          Map.entry("inreference", "entry-encyclopedia"),
          Map.entry("inproceedings", "paper-conference"),
          Map.entry("conference", "paper-conference"),
          Map.entry("thesis", "thesis"),
          Map.entry("phdthesis", "thesis"),
          Map.entry("mastersthesis", "thesis"),
          Map.entry("report", "report"),
          Map.entry("techreport", "report"),
          Map.entry("unpublished", "manuscript"),
          Map.entry("online", "webpage"),
          Map.entry("electronic", "webpage"),
          Map.entry("www", "webpage"),
          Map.entry("patent", "patent"),
          Map.entry("dataset", "dataset"),
          Map.entry("software", "software"),
          Map.entry("review", "review"),
          Map.entry("letter", "personal_communication"),
          Map.entry("audio", "song"),
          Map.entry("music", "song"),
          Map.entry("movie", "motion_picture"),
          Map.entry("video", "motion_picture"),
          Map.entry("artwork", "graphic"),
          Map.entry("image", "graphic"),
          Map.entry("legislation", "legislation"),
          Map.entry("jurisdiction", "legal_case"),
          Map.entry("performance", "speech"),
          Map.entry("periodical", "periodical"));

  private static final Map<String, String> GENRES =
      Map.of(
          "phdthesis", "PhD thesis",
          "mastersthesis", "Master’s thesis",
          "mathesis", "Master’s thesis",
          "bathesis", "Bachelor’s thesis",
          "candthesis", "Candidate thesis",
          "resreport", "Research report");

  private BibTypes() {}

  /** The type of CSL; empty where there is none for it. */
  static String of(BibEntry entry) {
    String type = TYPES.getOrDefault(entry.type(), "");
    String subtype = entry.first("entrysubtype");
    if (type.equals("article-journal") && !subtype.isEmpty()) {
      return subtype.equals("newspaper") ? "article-newspaper" : "article-magazine";
    }
    boolean talk = entry.type().equals("unpublished") && entry.has("eventtitle");
    return talk ? "speech" : type;
  }

  /** What a thesis or a report is called. */
  static String genre(String word, String otherwise) {
    return GENRES.getOrDefault(word, otherwise);
  }
}
