package bindery.press.proof;

import bindery.pdf.printed.PrintedPages;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One of two makings of a book that are compared.
 *
 * @param name what to call it: a revision, a folder, a file
 * @param pdf its pages, printed
 */
public record ComparedBook(String name, byte[] pdf, List<ComparedPage> pages) {

  /** A book that was set now. */
  public static ComparedBook of(String name, byte[] pdf, Pages pages) throws IOException {
    List<PrintedPages.Printed> printed = PrintedPages.of(pdf);
    List<ComparedPage> all = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      Page page = pages.pages().get(i);
      all.add(
          ComparedPage.of(page.number(), page.folio().text(), printed.get(i), PageFrame.of(page)));
    }
    return new ComparedBook(name, pdf, all);
  }

  /**
   * A book of which only the file is there.
   *
   * @param like pages that have their running heads where it has them
   * @throws IOException where the file is no PDF
   */
  public static ComparedBook ofFile(String name, byte[] pdf, Pages like) throws IOException {
    List<PrintedPages.Printed> printed = PrintedPages.of(pdf);
    List<PageFrame> frames = PageFrame.usual(like.pages());
    List<ComparedPage> all = new ArrayList<>();
    for (PrintedPages.Printed page : printed) {
      int number = all.size() + 1;
      all.add(ComparedPage.of(number, page.label(), page, frames.get(number % 2)));
    }
    return new ComparedBook(name, pdf, all);
  }

  /** All lines of its text. */
  Set<String> lines() {
    Set<String> lines = new HashSet<>();
    pages.forEach(page -> lines.addAll(page.lines().values()));
    return lines;
  }
}
