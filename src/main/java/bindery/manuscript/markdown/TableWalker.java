package bindery.manuscript.markdown;

import bindery.manuscript.text.ManuscriptText;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tables as GitHub writes them. A column's alignment is a class: {@code align-right}. */
final class TableWalker {
  private final FileWalk file;
  private final ManuscriptText source;

  TableWalker(FileWalk file) {
    this.file = file;
    this.source = file.source();
  }

  Element table(TableBlock block) {
    Element table = source.element("table", block.getStartOffset());
    for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableCaption caption) {
        Element element = source.element("caption", part.getStartOffset());
        int end = caption.getText().getEndOffset();
        new InlineWalker(file, caption.getText().getStartOffset(), end).fill(element, part);
        table.prependChild(element);
      } else if (!(part instanceof TableSeparator) && part.hasChildren()) {
        table.appendChild(part(part));
      }
    }
    return table;
  }

  private Element part(Node part) {
    String name =
        part instanceof TableHead ? "thead" : part instanceof TableBody ? "tbody" : "tfoot";
    Element element = source.element(name, part.getStartOffset());
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      Element tr = source.element("tr", row.getStartOffset());
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell tableCell) {
          tr.appendChild(cell(tableCell));
        }
      }
      element.appendChild(tr);
    }
    return element;
  }

  private Element cell(TableCell cell) {
    Element element =
        source.element(cell.isHeader() ? "th" : "td", cell.getText().getStartOffset());
    if (cell.getAlignment() != null) {
      element.addClass("align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
    }
    if (cell.getSpan() > 1) {
      element.attr("colspan", String.valueOf(cell.getSpan()));
    }
    if (!cell.getText().isBlank()) {
      int end = cell.getText().getEndOffset();
      new InlineWalker(file, cell.getText().getStartOffset(), end).fill(element, cell);
    }
    return element;
  }
}
