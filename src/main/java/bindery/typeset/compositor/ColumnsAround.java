package bindery.typeset.compositor;

import bindery.style.Style;
import org.jsoup.nodes.Element;

/** The columns that boxes stand in, for those that cannot or need not stay in one. */
public interface ColumnsAround {
  /** Sets a box across all columns. */
  void across(Element child, Style style);

  /** A float stays in its column; the author is told. */
  void keep(Element floating);
}
