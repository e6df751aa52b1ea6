package bindery.manuscript.markdown;

import bindery.manuscript.dialect.Mark;
import bindery.manuscript.dialect.PipeTable;
import bindery.manuscript.text.ManuscriptText;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Tables written with bars. A column's alignment is a class: {@code align-right}. A head whose
 * cells are all empty is none.
 */
final class TableWalker {
  private final FileWalk file;
  private final ManuscriptText source;

  TableWalker(FileWalk file) {
    this.file = file;
    this.source = file.source();
  }

  Element table(PipeTable block) {
    Element table = source.element("table", block.getStartOffset());
    Element part = null;
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof PipeTable.Caption caption) {
        Element element = source.element("caption", caption.getStartOffset());
        new InlineWalker(file, caption.getStartOffset(), caption.getEndOffset())
            .fill(element, caption);
        table.prependChild(element);
      } else if (node instanceof PipeTable.Row row && !(row.isHead() && isEmpty(row))) {
        String name = row.isHead() ? "thead" : "tbody";
        if (part == null || !part.normalName().equals(name)) {
          part = source.element(name, row.getStartOffset());
          table.appendChild(part);
        }
        part.appendChild(row(row));
      }
    }
    return table;
  }

  private boolean isEmpty(PipeTable.Row row) {
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (!cell.getChars().isBlank()) {
        return false;
      }
    }
    return file.has(Mark.LOOSE_TABLES);
  }

  private Element row(PipeTable.Row row) {
    Element tr = source.element("tr", row.getStartOffset());
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      PipeTable.Cell cell = (PipeTable.Cell) node;
      Element element = source.element(row.isHead() ? "th" : "td", cell.getStartOffset());
      if (cell.alignment() != PipeTable.Alignment.NONE) {
        element.addClass("align-" + cell.alignment().name().toLowerCase(Locale.ROOT));
      }
      if (!cell.getChars().isBlank()) {
        new InlineWalker(file, cell.getStartOffset(), cell.getEndOffset()).fill(element, cell);
      }
      tr.appendChild(element);
    }
    return tr;
  }
}
