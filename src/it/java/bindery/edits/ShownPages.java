package bindery.edits;

import bindery.book.Edition;
import bindery.press.JobTicket;
import bindery.press.LiveBook;
import bindery.press.LivePages;
import bindery.report.Refusal;
import bindery.report.Report;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of a book, glyph by glyph, as they are shown. */
final class ShownPages {
  private ShownPages() {}

  static LiveBook open(Path manuscript, Optional<Path> styles, Edition edition) {
    Path out = manuscript.resolveSibling("dist");
    JobTicket ticket = new JobTicket(manuscript, out, styles, Set.of(edition), false, Map.of());
    return new LiveBook(ticket, edition);
  }

  /** All of the book looked at; empty where it has errors. */
  static Optional<LivePages> look(LiveBook book) {
    try {
      return book.look(new Report());
    } catch (Refusal refused) {
      return Optional.empty();
    }
  }

  static List<String> of(LiveBook book, LivePages pages) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < pages.pages().count(); i++) {
      all.add(dump(book.page(pages, i).orElseThrow()));
    }
    return all;
  }

  private static String dump(Page page) {
    StringBuilder out = new StringBuilder(page.folio().text() + " " + page.kind() + "\n");
    page.content().forEach(placed -> dump(placed, out));
    return out.toString();
  }

  private static void dump(Placed placed, StringBuilder out) {
    if (placed instanceof Placed.Line line) {
      out.append(line.x()).append(' ').append(line.y()).append(' ').append(line.scale());
      line.pieces().forEach(p -> out.append(' ').append(p.offset()).append(p.run().text()));
      out.append(' ').append(line.source()).append('\n');
    } else if (placed instanceof Placed.Turned turned) {
      turned.content().forEach(within -> dump(within, out));
    } else if (placed instanceof Placed.Image image) {
      out.append(image.x())
          .append(' ')
          .append(image.y())
          .append(image.picture().name())
          .append(' ');
    } else if (!(placed instanceof Placed.Anchor)) {
      out.append(placed).append('\n');
    }
  }
}
