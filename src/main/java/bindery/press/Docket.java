package bindery.press;

import bindery.book.Edition;
import bindery.pdf.standard.Conformance;
import bindery.press.summary.ListedFile;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What goes with the books of a build, as a printer's docket goes with a parcel: what they are,
 * what was looked at, and what was found in which.
 */
final class Docket {
  /** What the table calls the cover, which is no edition. */
  static final String COVER = "cover";

  private static final double KILO = 1000;

  private final Report whole;
  private final Report text;
  private final Report pages;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * @param whole hears of all that is found
   */
  Docket(Report whole) {
    this.whole = whole;
    text = whole.part();
    pages = whole.part();
  }

  /** For what is wrong with the manuscript, and so with every file. */
  Report text() {
    return text;
  }

  /** For what is wrong with the pages, and so with every PDF. */
  Report pages() {
    return pages;
  }

  /**
   * A file that is being made.
   *
   * @param edition as the table calls it
   * @param name of the file
   */
  Entry open(String edition, String name) {
    Entry entry = new Entry(edition, name, whole.part());
    entries.put(name, entry);
    return entry;
  }

  Entry entry(String name) {
    return entries.get(name);
  }

  /** The files by name, in the order in which they were opened, with what was counted of each. */
  Map<String, String> counted() {
    Map<String, String> counted = new LinkedHashMap<>();
    entries.forEach((name, entry) -> counted.put(name, entry.counted));
    return counted;
  }

  List<ListedFile> files() {
    return entries.values().stream().map(this::file).toList();
  }

  private ListedFile file(Entry entry) {
    Set<Problem> findings = new LinkedHashSet<>();
    if (!entry.edition.equals(COVER)) {
      findings.addAll(text.findings()); // nothing of the text is on the cover
    }
    if (entry.edition.equals(Edition.PRINT.word()) || entry.edition.equals(Edition.READER.word())) {
      findings.addAll(pages.findings());
    }
    findings.removeIf(problem -> isOfSheetOfAnother(problem, entry.edition));
    findings.addAll(entry.report.findings());
    String extent = entry.counted.isEmpty() ? size(entry.bytes) : entry.counted;
    return new ListedFile(
        entry.edition,
        entry.name,
        entry.pages,
        extent,
        entry.standard,
        verdict(entry),
        List.copyOf(findings));
  }

  private static boolean isOfSheetOfAnother(Problem problem, String edition) {
    String file = problem.place().file();
    for (Edition each : Edition.values()) {
      if (file.endsWith("/" + each.word() + ".css")) {
        return !each.word().equals(edition);
      }
    }
    return false;
  }

  /** A machine looks at what a machine can: that a picture has a text, not whether it is true. */
  private static String verdict(Entry entry) {
    String undescribed = undescribed(entry.report);
    if (!entry.conformance.access().isEmpty()) {
      return entry.conformance.access() + " by machine" + undescribed;
    }
    int findings = entry.report.findings().size();
    if (entry.edition.equals(Edition.EPUB.word())) {
      long messages =
          entry.report.findings().stream().filter(p -> p.kind().equals("epubcheck")).count();
      String checked =
          messages == 0 ? "epubcheck passed" : "epubcheck: " + count(messages, "fault");
      return (entry.validated ? checked : "not validated") + undescribed;
    }
    return findings == 0 ? "preflight passed" : "preflight: " + count(findings, "finding");
  }

  private static String undescribed(Report report) {
    long pictures =
        report.findings().stream().filter(p -> p.kind().equals("undescribed-picture")).count();
    return pictures == 0 ? "" : ", " + count(pictures, "picture") + " undescribed";
  }

  private static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** In two digits: the third would change with every comma. */
  private static String size(long bytes) {
    double kilobytes = bytes / KILO;
    if (kilobytes < KILO) {
      return Math.max(1, rounded(kilobytes)) + " KB";
    }
    double megabytes = kilobytes / KILO;
    return megabytes < 10
        ? String.format(Locale.ROOT, "%.1f MB", megabytes)
        : rounded(megabytes) + " MB";
  }

  private static long rounded(double size) {
    return size < 100 ? Math.round(size) : 10 * Math.round(size / 10);
  }

  /** One file, as far as it is known. */
  static final class Entry {
    private final String edition;
    private final String name;
    private final Report report;
    private int pages;
    private String counted = "";
    private String standard = "";
    private Conformance conformance = Conformance.NONE;
    private long bytes;
    private boolean validated;

    private Entry(String edition, String name, Report report) {
      this.edition = edition;
      this.name = name;
      this.report = report;
    }

    /** For what is wrong with this file. */
    Report report() {
      return report;
    }

    /** What there is to count, such as {@code 60 pages}. */
    Entry counted(String extent) {
      counted = extent;
      return this;
    }

    /** How many pages it has. */
    Entry paged(int count) {
      pages = count;
      return counted(count == 1 ? "1 page" : count + " pages");
    }

    void standard(String shown) {
      standard = shown;
    }

    void standard(Conformance kept) {
      conformance = kept;
      standard = kept.shown().isEmpty() ? "PDF 1.7" : kept.shown();
    }

    void size(long size) {
      bytes = size;
    }

    void validated() {
      validated = true;
    }
  }
}
