package bindery.press.proof;

import bindery.book.Source;
import bindery.book.Sources;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The running text of a book, line by line as it stands on the pages: paragraphs, list items,
 * quotations and notes. Headings, tables, listings, verse and what stands in margins are not of it,
 * nor is a paragraph in which the author has ended a line.
 *
 * @param paragraphs lines of each, from first to last, across pages
 * @param sources of what stands there
 */
record LinesOnPages(List<List<LineOnPage>> paragraphs, Sources sources) {
  private static final String NOT_RUNNING =
      "h1, h2, h3, h4, h5, h6, hgroup, table, pre, nav, math, .verse, .line-block, .toc, .index";

  static LinesOnPages of(Pages pages, Sources sources) {
    Map<Source, List<LineOnPage>> paragraphs = new LinkedHashMap<>();
    Map<Source, Boolean> running = new HashMap<>();
    for (Page page : pages.pages()) {
      for (Placed placed : page.content()) {
        if (placed instanceof Placed.Line line
            && (line.part() == Placed.Part.BODY || line.part() == Placed.Part.NOTE)
            && !line.pieces().isEmpty()
            && line.pieces().stream().noneMatch(piece -> piece.kind().ornament())
            && running.computeIfAbsent(line.source(), s -> isRunning(s, sources))) {
          paragraphs
              .computeIfAbsent(line.source(), s -> new ArrayList<>())
              .add(LineOnPage.of(page, line));
        }
      }
    }
    paragraphs.values().forEach(LinesOnPages::withoutDropCapital);
    return new LinesOnPages(List.copyOf(paragraphs.values()), sources);
  }

  private static boolean isRunning(Source source, Sources sources) {
    return sources
        .element(source)
        .map(e -> e.closest(NOT_RUNNING) == null && e.selectFirst("> br") == null)
        .orElse(true);
  }

  private static void withoutDropCapital(List<LineOnPage> lines) {
    if (lines.size() > 1 && lines.get(0).size() > 1.5 * lines.get(1).size()) {
      lines.remove(0);
    }
  }
}
