package bindery.typeset.pagebreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.galley.Slug;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Where the text of a page may end. */
class ColumnTest {
  private static final PageBreak BEGINNING = new PageBreak(0, -1, 0, 0, 0, 0);

  private static List<String> shown(List<Column.End> ends) {
    return ends.stream().map(Column.End::toString).toList();
  }

  /** Ends of which only those near the foot are asked for are the same, in the same order. */
  @Test
  void leavesOutNothingButEndsHighAboveTheFoot() {
    int left = 0;
    for (Take take : RandomChapter.takes(LongStream.range(0, 40), seed -> 12, 12, true)) {
      Slug[] slugs = take.slugs().toArray(Slug[]::new);
      int least = take.depth() - 6;
      for (Column.Rules rules : Column.Rules.values()) {
        List<Column.End> all = Column.from(slugs, take.deepest(), BEGINNING, rules, 0);
        List<Column.End> near = Column.from(slugs, take.deepest(), BEGINNING, rules, least);
        List<Column.End> wanted =
            all.stream()
                .filter(end -> end.way().used() >= least || end.slug() == slugs.length)
                .toList();
        assertEquals(shown(wanted), shown(near));
        left += all.size() - near.size();
      }
    }
    assertTrue(left > 0);
  }
}
