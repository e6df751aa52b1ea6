package bindery.pdf.preflight;

import bindery.book.Source;
import bindery.book.Sources;
import bindery.book.print.PrintSettings;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.List;

/** Text so near the edge of the page that cutting may take some of it away. */
final class NearTheTrim {
  /** A quarter of an inch, where no printer is named who wants more. */
  private static final double USUAL = 18;

  /** Lengths are rounded on their way to the page, and marks may hang out of their line. */
  private static final double HAIR = 1;

  private NearTheTrim() {}

  /** Tells of the text that is nearest. */
  static void check(List<Page> pages, PrintSettings print, Sources sources, Report report) {
    double safe = print.preset().map(preset -> preset.edges().safe()).orElse(USUAL);
    Page where = null;
    Placed.Line nearest = null;
    double least = safe - HAIR;
    for (Page page : pages) {
      for (Placed placed : page.content()) {
        if (placed instanceof Placed.Line line && distance(line, page) < least) {
          least = distance(line, page);
          nearest = line;
          where = page;
        }
      }
    }
    if (nearest != null) {
      String asks = print.preset().isPresent() ? "the printer asks for " : "printers ask for ";
      report.add(
          Problem.warning(
              "near-trim",
              sources.place(source(nearest)),
              Hairlines.points(Math.max(0, least)) + ", page " + where.folio().text(),
              "text stands so near the edge of the page that some of it may be cut away",
              asks + Hairlines.points(safe) + ": make the margin wider, or the line shorter"));
    }
  }

  private static Source source(Placed.Line line) {
    return line.source().equals(Source.NONE) && !line.pieces().isEmpty()
        ? line.pieces().get(0).span().source()
        : line.source();
  }

  /** To the head, the foot and the outer edge; the fold is the gutter's. */
  private static double distance(Placed.Line line, Page page) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double size = 0;
    for (Placed.Piece piece : line.pieces()) {
      if (!piece.run().text().isBlank()) {
        double start = line.x() + piece.offset();
        left = Math.min(left, start);
        right = Math.max(right, start + piece.run().width(piece.size()) * line.scale());
        size = Math.max(size, piece.size());
      }
    }
    double outer = page.kind().recto() ? page.rule().width() - right : left;
    double head = line.y() - size * 0.7;
    return size == 0
        ? Double.POSITIVE_INFINITY
        : Math.min(outer, Math.min(head, page.rule().height() - line.y()));
  }
}
