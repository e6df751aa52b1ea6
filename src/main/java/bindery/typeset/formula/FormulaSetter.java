package bindery.typeset.formula;

import bindery.book.FormulaText;
import bindery.style.Ink;
import bindery.typeset.placed.Look;
import bindery.typeset.placed.Placed;
import bindery.typeset.placed.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Sets formulas of one type. It is safe to share. */
public final class FormulaSetter {
  /** What further lines of a display are moved in by, ems. */
  private static final double HANG = 2;

  private final FormulaType type;
  private final ElementSetter elements;

  /** Tells what text is. */
  public interface Spans {
    /**
     * @param token whose text it is
     * @param said as what the part is read that it stands in
     */
    Span of(Element token, Span.Said said);
  }

  public FormulaSetter(FormulaType type) {
    this.type = type;
    this.elements = new ElementSetter(type);
  }

  /**
   * Sets a formula.
   *
   * @param display whether it stands by itself, or in a line of text
   */
  public SetFormula set(Element math, boolean display, Ink ink, Spans spans) {
    FormulaStyle style =
        ElementStyle.of(math, new FormulaStyle(type.size(), 0, display, false, false, ink));
    Element row = math;
    for (Element only = inside(row); only != null; only = inside(row)) {
      row = only;
      style = ElementStyle.of(row, style);
    }
    Element table = row.childrenSize() == 1 ? row.child(0) : row;
    boolean rows = display && table.normalName().equals("mtable");
    boolean numbered = rows && table.selectFirst("> mtr > ." + ArrayCells.NUMBER) != null;
    if (numbered || rows && table.childrenSize() > 1 && !ArraySetter.ruled(table)) {
      return rows(table, style, math, spans);
    }
    List<RowSetter.Item> items = elements.items(row.children(), style);
    double hang = display ? HANG * type.size() : 0;
    List<FormulaPart> parts = parts(items, Head.NONE, hang, math, spans);
    return new SetFormula(List.copyOf(parts), type.size());
  }

  /** A table that is all of a displayed formula: each of its rows begins a line. */
  private SetFormula rows(Element table, FormulaStyle style, Element math, Spans spans) {
    List<ArraySetter.Row> rows = elements.rows(table, style);
    List<FormulaPart> parts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      ArraySetter.Row row = rows.get(i);
      Element mtr = row.line().element();
      List<FormulaPart> own = row(row, math, spans);
      own.set(0, own.get(0).row(row.up(), number(mtr, style, spans), mtr.id()));
      boolean last = i == rows.size() - 1;
      FormulaPart.Parting parting =
          last ? FormulaPart.Parting.END : new FormulaPart.Parting(FormulaPart.Kind.ROW, 0);
      own.set(own.size() - 1, own.get(own.size() - 1).ending(row.down(), parting));
      parts.addAll(own);
    }
    return new SetFormula(List.copyOf(parts), type.size());
  }

  /** The parts of a row: a line may end within its last cell. */
  private List<FormulaPart> row(ArraySetter.Row row, Element math, Spans spans) {
    ArrayCells.Line line = row.line();
    double hang = line.start() + HANG * type.size();
    if (line.last() == null) {
      String text = FormulaText.of(line.element());
      Collector out = new Collector(math, new Span.Said(text, 0, text.length()), spans);
      out.add(line.box(), 0, 0);
      List<FormulaPart> whole = new ArrayList<>();
      whole.add(out.part(line.box().width(), 0, 0, hang, FormulaPart.Parting.END));
      return whole;
    }
    FormulaStyle style = ElementStyle.of(line.last(), ElementStyle.of(line.element(), row.style()));
    List<RowSetter.Item> items = elements.items(line.last().children(), style);
    Head head = new Head(line.head(), line.start(), FormulaText.before(line.last()));
    return parts(items, head, hang, math, spans);
  }

  /**
   * What stands before the items of a formula.
   *
   * @param start where they begin
   * @param text as which it is read
   */
  private record Head(Box box, double start, String text) {
    static final Head NONE = new Head(Box.EMPTY, 0, "");
  }

  private List<FormulaPart> parts(
      List<RowSetter.Item> items, Head head, double hang, Element math, Spans spans) {
    int[] ends = new int[items.size()];
    String own = FormulaText.of(items.stream().map(item -> item.element).toList(), ends);
    String text = head.text() + own;
    boolean display = hang > 0;
    List<FormulaPart> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < Math.max(1, items.size()); i++) {
      boolean last = i >= items.size() - 1;
      FormulaPart.Kind kind = last ? FormulaPart.Kind.END : after(items, i, display);
      if (kind == null) {
        continue;
      }
      int end = items.isEmpty() ? text.length() : head.text().length() + ends[i];
      int start = from == 0 ? 0 : head.text().length() + ends[from - 1];
      Collector out = new Collector(math, new Span.Said(text, start, end), spans);
      double x = 0;
      if (from == 0) {
        out.add(head.box(), 0, 0);
        x = head.start();
      }
      double up = 0;
      double down = 0;
      for (int k = from; k <= i && k < items.size(); k++) {
        x += k > from || from == 0 ? items.get(k).gap : 0;
        out.add(items.get(k).box, x, 0);
        x += items.get(k).box.width();
        up = Math.max(up, items.get(k).box.height());
        down = Math.max(down, items.get(k).box.depth());
      }
      double space = last ? 0 : items.get(i + 1).gap;
      parts.add(out.part(x, up, down, hang, new FormulaPart.Parting(kind, space)));
      from = i + 1;
    }
    return parts;
  }

  private FormulaPart number(Element mtr, FormulaStyle style, Spans spans) {
    Element number = mtr.selectFirst("> ." + ArrayCells.NUMBER);
    if (number == null) {
      return null;
    }
    Box box = elements.row(number, style);
    String text = FormulaText.of(number);
    Collector out = new Collector(number, new Span.Said(text, 0, text.length()), spans);
    out.add(box, 0, 0);
    return out.part(box.width(), box.height(), box.depth(), 0, FormulaPart.Parting.END);
  }

  /** The one element that holds all others; null where there is none. */
  private static Element inside(Element row) {
    if (row.childrenSize() == 0) {
      return null;
    }
    Element first = row.child(0);
    boolean all = row.childrenSize() == 1 || row.normalName().equals("semantics");
    boolean drawn = !first.className().isEmpty() || first.hasAttr("mathbackground");
    return all && !drawn && first.normalName().matches("mrow|mstyle|semantics") ? first : null;
  }

  /**
   * Whether a line may end after an item, and how; null where it may not. In a line of text it ends
   * after a sign, as in TeX; a further line of a display begins with one.
   */
  private static FormulaPart.Kind after(List<RowSetter.Item> items, int at, boolean display) {
    Element element = items.get(at).element;
    if (element.normalName().equals("mspace") && element.attr("linebreak").equals("newline")) {
      return FormulaPart.Kind.FORCED;
    }
    int sign = display ? at + 1 : at;
    if (sign == 0 || sign == items.size() - 1) {
      return null;
    }
    OperatorClass kind = kind(items.get(sign));
    boolean within = depth(items, sign) > 0;
    int other = display ? at : at + 1;
    boolean chained = kind(items.get(other)) == OperatorClass.RELATION;
    if (kind == OperatorClass.RELATION) {
      return chained ? null : within ? FormulaPart.Kind.WITHIN : FormulaPart.Kind.RELATION;
    }
    boolean binary = kind == OperatorClass.BINARY;
    return !binary ? null : within ? FormulaPart.Kind.WITHIN : FormulaPart.Kind.BINARY;
  }

  /** How many brackets are open before an item, of those that are closed again. */
  private static int depth(List<RowSetter.Item> items, int at) {
    int open = 0;
    for (RowSetter.Item item : items.subList(0, at)) {
      OperatorClass kind = item.operator == null ? OperatorClass.ORDINARY : item.operator.kind();
      boolean closes = kind == OperatorClass.CLOSING && !item.operator.text().equals("!");
      open = Math.max(0, open + (kind == OperatorClass.OPENING ? 1 : closes ? -1 : 0));
    }
    return open;
  }

  private static OperatorClass kind(RowSetter.Item item) {
    boolean said =
        item.operator != null
            && !(Double.isNaN(item.operator.before()) && Double.isNaN(item.operator.after()));
    return said ? item.operator.parting() : item.kind;
  }

  /** Takes boxes apart into what is placed. */
  private static final class Collector {
    private final Element math;
    private final Span.Said said;
    private final Spans spans;
    private final List<Placed.Piece> pieces = new ArrayList<>();
    private final List<Placed> rules = new ArrayList<>();

    Collector(Element math, Span.Said said, Spans spans) {
      this.math = math;
      this.said = said;
      this.spans = spans;
    }

    void add(Box box, double x, double y) {
      for (Box.Content content : box.content()) {
        if (content instanceof Box.Child child) {
          add(child.box(), x + child.x(), y + child.y());
        } else if (content instanceof Box.Glyphs glyphs) {
          add(glyphs, x, y);
        } else if (content instanceof Box.Rule r) {
          double top = -(y + r.y() + r.height());
          rules.add(new Placed.Fill(x + r.x(), top, r.width(), r.height(), r.ink()));
        } else if (content instanceof Box.Slash s) {
          double top = -(y + s.y() + s.height());
          rules.add(
              new Placed.Slash(
                  x + s.x(), top, s.width(), s.height(), s.thick(), s.rising(), s.ink()));
        }
      }
    }

    private void add(Box.Glyphs glyphs, double x, double y) {
      Look look = new Look(glyphs.size(), 0, y, glyphs.ink(), false, false);
      Element token = glyphs.token();
      Span span = spans.of(token == null ? math : token, said);
      int from = token == null ? -1 : 0;
      int to = token == null ? -1 : length(token);
      pieces.add(new Placed.Piece(x, glyphs.run(), look, span, from, to, Placed.Kind.TEXT));
    }

    FormulaPart part(
        double width, double up, double down, double start, FormulaPart.Parting after) {
      List<Placed.Piece> letters = List.copyOf(pieces);
      List<Placed> lines = List.copyOf(rules);
      return new FormulaPart(width, up, down, letters, lines, said.text(), start, null, "", after);
    }

    private static int length(Element token) {
      int length = 0;
      for (int i = 0; i < token.childNodeSize(); i++) {
        length += token.childNode(i) instanceof TextNode text ? text.getWholeText().length() : 0;
      }
      return length;
    }
  }
}
