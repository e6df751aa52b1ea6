package bindery.pdf.preflight;

import bindery.book.print.Paper;
import bindery.book.print.PrintSettings;
import bindery.report.Problem;
import bindery.report.Report;

/** How many pages can be bound of a paper. */
final class BoundPages {
  private BoundPages() {}

  static void check(int pages, PrintSettings print, Report report) {
    Paper paper = print.paper();
    boolean few = pages < paper.fewest();
    if (print.preset().isEmpty() || !few && pages <= paper.most()) {
      return;
    }
    report.add(
        Problem.warning(
            few ? "few-pages" : "many-pages",
            print.place(),
            pages + " pages on " + paper.word(),
            paper.printer()
                + (few
                    ? " binds no fewer than " + paper.fewest() + " pages of this paper"
                    : " binds no more than " + paper.most() + " pages of this paper"),
            few
                ? "add pages, with ‘signature’ under ‘print’ in book.yaml, or choose another printer"
                : "choose another paper, a larger page or smaller type, or make two volumes"));
  }
}
