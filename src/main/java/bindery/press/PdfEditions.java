package bindery.press;

import bindery.book.Book;
import bindery.book.Edition;
import bindery.report.Report;
import bindery.style.cascade.Cascade;
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
  private final Map<List<String>, CompletableFuture<Cascade>> cascades = new HashMap<>();
  private final Map<List<String>, PdfEdition> set = new HashMap<>();

  PdfEditions(JobTicket ticket, HouseStyle house, Report report) {
    this.house = house;
    this.report = report;
    for (Edition edition : List.of(Edition.PRINT, Edition.READER)) {
      if (ticket.wants(edition)) {
        List<String> texts =
            house.sheets(edition, report).stream()
                .map(sheet -> bare(sheet.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        sheets.put(edition, texts);
        cascades.computeIfAbsent(
            texts, t -> CompletableFuture.supplyAsync(() -> house.cascade(edition, report)));
      }
    }
  }

  /** Without comments and white space around it: what is left can change the setting. */
  private static String bare(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "").strip();
  }

  PdfEdition set(Edition edition, Book book, BookPictures pictures) {
    List<String> texts = sheets.get(edition);
    PdfEdition known = set.get(texts);
    if (known == null) {
      Cascade cascade = cascades.get(texts).join();
      known = PdfEdition.set(book, cascade, house, pictures, report);
      set.put(texts, known);
    }
    return known;
  }
}
