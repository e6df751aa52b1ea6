package bindery.pdf;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.typeset.page.Pages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The outline that viewers show beside the pages (ISO 32000-1 §12.3.3), all of it folded. */
final class Bookmarks {
  private record Open(int level, PDOutlineNode node) {}

  private Bookmarks() {}

  /**
   * Puts bookmarks into the outline; one that skips a level hangs on the last one above it.
   *
   * @param outline already part of its document: PDFBox takes in what is added later one by one,
   *     but a chain that is there follows link by link on the stack, which overflows
   */
  static void fill(
      PDDocumentOutline outline,
      List<Pages.Bookmark> bookmarks,
      Destinations destinations,
      Report report) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(0, outline));
    for (Pages.Bookmark bookmark : bookmarks) {
      int level = Math.max(1, bookmark.level());
      while (open.peek().level() >= level) {
        open.pop();
      }
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(bookmark.title());
      if (!destinations.lead(item.getCOSObject(), bookmark.anchor())) {
        report.add(
            Problem.warning(
                "unknown-bookmark",
                Place.NOWHERE,
                bookmark.title(),
                "this bookmark leads nowhere: no page has #" + bookmark.anchor(),
                "see whether the heading is hidden by the stylesheet"));
      }
      open.peek().node().addLast(item);
      open.push(new Open(level, item));
    }
  }
}
