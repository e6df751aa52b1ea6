package bindery.press;

import bindery.book.Book;
import bindery.book.Edition;
import bindery.report.Report;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The PDF editions of one build. Editions whose stylesheets say the same share one setting; styles
 * are read from the start, beside the manuscript.
 */
final class PdfEditions {
  private final HouseStyle house;
  private final Report report;
  private final Map<Edition, List<String>> sheets = new EnumMap<>(Edition.class);
  private final Map<List<String>, CompletableFuture<KeptEdition>> kept = new HashMap<>();
  private final Map<List<String>, PdfEdition> set = new HashMap<>();

  PdfEditions(JobTicket ticket, HouseStyle house, BuildMemory memory, Report report) {
    this.house = house;
    this.report = report;
    for (Edition edition : List.of(Edition.PRINT, Edition.READER)) {
      if (ticket.wants(edition)) {
        List<HouseStyle.Sheet> own = house.sheets(edition, report);
        List<String> said =
            own.stream().map(s -> bare(s.text())).filter(text -> !text.isEmpty()).toList();
        sheets.put(edition, said);
        kept.computeIfAbsent(
            said,
            s ->
                CompletableFuture.supplyAsync(
                    () -> memory.edition(own, told -> house.cascade(edition, told))));
      }
    }
  }

  /** Without comments and white space around it: what is left can change the setting. */
  private static String bare(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "").strip();
  }

  PdfEdition set(Edition edition, Book book, BookPictures pictures) {
    return set.computeIfAbsent(
        sheets.get(edition),
        said -> PdfEdition.set(book, kept.get(said).join(), house, pictures, report));
  }
}
