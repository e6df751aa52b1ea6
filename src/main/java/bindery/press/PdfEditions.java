package bindery.press;

import bindery.book.Book;
import bindery.book.Edition;
import bindery.report.Report;
import bindery.typeset.glyph.Shaper;
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
  /** Settings of a book whose inner margin depends on how many pages it has. */
  private static final int MOST_ROUNDS = 3;

  private final HouseStyle house;
  private final BuildMemory memory;
  private final Report report;
  private final Map<Edition, List<HouseStyle.Sheet>> sheets = new EnumMap<>(Edition.class);
  private final Map<List<String>, CompletableFuture<KeptEdition>> kept = new HashMap<>();
  private final Map<List<String>, PdfEdition> set = new HashMap<>();

  PdfEditions(JobTicket ticket, HouseStyle house, BuildMemory memory, Report report) {
    this.house = house;
    this.memory = memory;
    this.report = report;
    for (Edition edition : List.of(Edition.PRINT, Edition.READER)) {
      if (ticket.wants(edition)) {
        List<HouseStyle.Sheet> own = house.sheets(edition, report);
        sheets.put(edition, own);
        read(own);
      }
    }
  }

  private CompletableFuture<KeptEdition> read(List<HouseStyle.Sheet> own) {
    return kept.computeIfAbsent(
        said(own),
        s ->
            CompletableFuture.supplyAsync(
                () -> {
                  KeptEdition edition = memory.edition(own, told -> house.cascade(own, told));
                  Shaper.prepare();
                  return edition;
                }));
  }

  private static List<String> said(List<HouseStyle.Sheet> sheets) {
    return sheets.stream().map(HouseStyle.Sheet::bare).filter(text -> !text.isEmpty()).toList();
  }

  PdfEdition set(Edition edition, Book book, BookPictures pictures) {
    return edition == Edition.PRINT
        ? printed(book, pictures).padded(book.print())
        : set(sheets.get(edition), book, pictures, report);
  }

  /** The pages of an edition, none of them composed yet. */
  DraftedEdition drafted(Edition edition, Book book, BookPictures pictures) {
    List<HouseStyle.Sheet> plain = sheets.get(edition);
    if (edition != Edition.PRINT) {
      return DraftedEdition.of(book, read(plain).join(), house, pictures, report);
    }
    String type = house.typeOf(book.print(), report);
    int pages = 0;
    for (int round = 1; ; round++) {
      String rules = PrintSheet.rules(book.print(), pages, type);
      KeptEdition kept = read(HouseStyle.with(plain, rules)).join();
      DraftedEdition made = DraftedEdition.of(book, kept, house, pictures, report);
      pages = Math.max(pages, made.pages().count());
      if (round == MOST_ROUNDS || PrintSheet.rules(book.print(), pages, type).equals(rules)) {
        return made;
      }
    }
  }

  /** Whether the edition of a book is set in one round, and again with as many pages. */
  boolean isSteady(Edition edition, Book book, int pages) {
    String type = house.typeOf(book.print(), new Report());
    return edition != Edition.PRINT
        || PrintSheet.rules(book.print(), pages, type)
            .equals(PrintSheet.rules(book.print(), 0, type));
  }

  private PdfEdition set(
      List<HouseStyle.Sheet> own, Book book, BookPictures pictures, Report told) {
    CompletableFuture<KeptEdition> edition = read(own);
    return set.computeIfAbsent(
        said(own), said -> PdfEdition.set(book, edition.join(), house, pictures, told));
  }

  /**
   * The pages that {@code print} asks for: how wide the inner margin is depends on their number.
   */
  private PdfEdition printed(Book book, BookPictures pictures) {
    String type = house.typeOf(book.print(), report);
    List<HouseStyle.Sheet> plain = sheets.get(Edition.PRINT);
    int pages = 0;
    for (int round = 1; ; round++) {
      String rules = PrintSheet.rules(book.print(), pages, type);
      Report told = new Report();
      PdfEdition made = set(HouseStyle.with(plain, rules), book, pictures, told);
      pages = Math.max(pages, made.pages().pages().size());
      if (round == MOST_ROUNDS || PrintSheet.rules(book.print(), pages, type).equals(rules)) {
        told.problems().forEach(report::add);
        return made;
      }
    }
  }
}
