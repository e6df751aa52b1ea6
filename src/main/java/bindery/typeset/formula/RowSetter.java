package bindery.typeset.formula;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Sets elements one after the other, with the spaces of their operators, which stretch to what is
 * beside them. Where attributes do not say the spaces, they are TeX's (<i>The TeXbook</i>, chapter
 * 18).
 */
final class RowSetter {
  /** A delimiter may leave this much of what it holds uncovered ({@code \delimiterfactor}). */
  private static final double COVERED = 0.901;

  /** And no more than this, in ems ({@code \delimitershortfall}). */
  private static final double SHORTFALL = 0.5;

  private final FormulaType type;
  private final Inner inner;

  RowSetter(FormulaType type, Inner inner) {
    this.type = type;
    this.inner = inner;
  }

  /**
   * An element of a row.
   *
   * @param operator that it is, or null
   * @param kind by which spaces round it are chosen
   * @param box null as long as it has to wait for the others
   */
  static final class Item {
    final Element element;
    final FormulaStyle style;
    final Operator operator;
    final Operator.Form form;
    OperatorClass kind;
    Box box;
    double before;
    double after;

    /** Space between it and the item before it. */
    double gap;

    private Item(Element element, FormulaStyle style, Operator operator, Operator.Form form) {
      this.element = element;
      this.style = style;
      this.operator = operator;
      this.form = form;
      this.kind = operator == null ? OperatorClass.ORDINARY : operator.kind();
    }

    boolean waits() {
      return operator != null && operator.stretchy() && operator.upright();
    }

    boolean spaceLike() {
      return Embellished.spaceLike(element);
    }
  }

  Box box(List<Element> elements, FormulaStyle style) {
    return joined(items(elements, style));
  }

  /** Items side by side; one alone is itself. */
  static Box joined(List<Item> items) {
    if (items.size() == 1) {
      return items.get(0).box;
    }
    BoxBuilder out = new BoxBuilder();
    double x = 0;
    double end = 0;
    for (Item item : items) {
      x += item.gap;
      out.put(x, 0, item.box);
      x += item.box.width();
      end = x;
    }
    return out.box(end);
  }

  List<Item> items(List<Element> elements, FormulaStyle style) {
    List<Item> items = new ArrayList<>();
    gather(elements, style, items, forms(elements));
    for (Item item : items) {
      if (!item.waits()) {
        item.box = inner.set(item.element, item.style);
      }
    }
    stretch(items, style);
    settle(items);
    space(items);
    return items;
  }

  /** First and last of the elements that are no spaces. */
  private static Element[] forms(List<Element> elements) {
    Element[] ends = new Element[2];
    for (Element element : elements) {
      if (!Embellished.spaceLike(element)) {
        ends[0] = ends[0] == null ? element : ends[0];
        ends[1] = element;
      }
    }
    return ends;
  }

  /** A change of style is no group: what it holds stands in the row around it. */
  private void gather(
      List<Element> elements, FormulaStyle style, List<Item> items, Element[] ends) {
    for (Element element : elements) {
      if (element.normalName().equals("mstyle")) {
        FormulaStyle own = ElementStyle.of(element, style);
        Element[] inside = forms(element.children());
        Element[] both = {
          element == ends[0] ? inside[0] : null, element == ends[1] ? inside[1] : null
        };
        gather(element.children(), own, items, both);
        continue;
      }
      if (element.normalName().startsWith("annotation")) {
        continue;
      }
      Element core = Embellished.core(element);
      boolean alone = ends[0] == ends[1];
      Operator.Form form =
          alone || element != ends[0] && element != ends[1]
              ? Operator.Form.INFIX
              : element == ends[0] ? Operator.Form.PREFIX : Operator.Form.POSTFIX;
      items.add(new Item(element, style, core == null ? null : Operator.of(core, form), form));
    }
  }

  /** Delimiters reach over what is between them, and other delimiters with a size of their own. */
  private void stretch(List<Item> items, FormulaStyle style) {
    double axis = type.axis(style);
    double half = 0;
    for (Item item : items) {
      boolean strut = item.element.normalName().equals("mspace");
      if (item.box != null && (strut || !item.spaceLike()) && item.box.extent() > 0) {
        half = Math.max(half, Math.max(item.box.height() - axis, item.box.depth() + axis));
      }
    }
    double whole = 2 * half;
    double least = Math.max(COVERED * whole, whole - SHORTFALL * type.size(style));
    for (Item item : items) {
      if (item.box == null) {
        double middle = type.axis(item.style);
        item.box =
            inner.upright(
                item.element, item.style, item.form, least / 2 + middle, least / 2 - middle);
      }
    }
  }

  /**
   * A sign between two things is binary; where one is wanting, as after a bracket, it is the sign
   * of a number (<i>The TeXbook</i>, appendix G, rules 5 and 6).
   */
  private static void settle(List<Item> items) {
    Item last = null;
    for (Item item : items) {
      if (item.spaceLike()) {
        continue;
      }
      if (item.kind == OperatorClass.BINARY && (last == null || !endsOperand(last.kind))) {
        item.kind = OperatorClass.ORDINARY;
      }
      boolean ends =
          item.kind == OperatorClass.RELATION
              || item.kind == OperatorClass.CLOSING
              || item.kind == OperatorClass.PUNCTUATION;
      if (ends && last != null && last.kind == OperatorClass.BINARY) {
        last.kind = OperatorClass.ORDINARY;
      }
      last = item;
    }
    if (last != null && last.kind == OperatorClass.BINARY) {
      last.kind = OperatorClass.ORDINARY;
    }
  }

  private static boolean endsOperand(OperatorClass kind) {
    return kind == OperatorClass.ORDINARY
        || kind == OperatorClass.CLOSING
        || kind == OperatorClass.FENCE;
  }

  private void space(List<Item> items) {
    long inked = items.stream().filter(i -> !i.spaceLike()).count();
    Item last = null;
    boolean parted = false;
    for (Item item : items) {
      if (item.spaceLike()) {
        parted = true;
        continue;
      }
      Operator own = item.operator;
      double em = type.size(item.style);
      boolean saysBefore = own != null && !Double.isNaN(own.before());
      boolean saysAfter = own != null && !Double.isNaN(own.after());
      item.before = saysBefore ? own.before() * em : classed(item, true) * em;
      item.after = saysAfter ? own.after() * em : classed(item, false) * em;
      if (inked == 1) {
        item.before = 0;
        item.after = 0;
      }
      if (last != null) {
        boolean said = saysBefore || last.operator != null && !Double.isNaN(last.operator.after());
        boolean opens = item.kind == OperatorClass.OPENING && last.kind == OperatorClass.LARGE;
        double after = opens && !said ? 0 : last.after;
        item.gap = said || parted ? after + item.before : Math.max(after, item.before);
      } else {
        item.gap = saysBefore || goesOn(item) ? item.before : 0;
      }
      last = item;
      parted = false;
    }
  }

  /** Whether a cell begins with a sign that goes on from the cell before it. */
  private static boolean goesOn(Item item) {
    boolean sign = item.kind == OperatorClass.RELATION || item.kind == OperatorClass.BINARY;
    Element first = item.element;
    while (sign && first.parent() != null && first.previousElementSibling() == null) {
      first = first.parent();
      if (first.normalName().equals("mtd")) {
        return first.previousElementSibling() != null;
      }
    }
    return false;
  }

  /** Space that the class has on a side, ems; in scripts there is less. */
  private static double classed(Item item, boolean before) {
    boolean script = item.style.level() > 0;
    if (item.operator != null && item.operator.text().equals(Operator.APPLY)) {
      return before ? 0 : Operator.thin();
    }
    return switch (item.kind) {
      case BINARY, RELATION -> script ? 0 : item.kind.space() / 18.0;
      case LARGE -> item.kind.space() / 18.0;
      case PUNCTUATION -> script || before ? 0 : Operator.thin();
      default -> 0;
    };
  }
}
