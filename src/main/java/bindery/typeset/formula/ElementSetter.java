package bindery.typeset.formula;

import java.util.List;
import org.jsoup.nodes.Element;

/** Hands every element of a formula to the setter of its kind. */
final class ElementSetter implements Inner {
  private final FormulaType type;
  private final Stretching stretching;
  private final TokenSetter tokens;
  private final RowSetter rows;
  private final ScriptSetter scripts;
  private final LimitSetter limits;
  private final FractionSetter fractions;
  private final RadicalSetter radicals;
  private final ArraySetter arrays;
  private final SpaceSetter spaces;
  private final EncloseSetter enclosures;

  ElementSetter(FormulaType type) {
    this.type = type;
    stretching = new Stretching(type);
    tokens = new TokenSetter(type, stretching);
    rows = new RowSetter(type, this);
    scripts = new ScriptSetter(type, this);
    limits = new LimitSetter(type, this, stretching, scripts);
    fractions = new FractionSetter(type, this);
    radicals = new RadicalSetter(type, this, stretching);
    arrays = new ArraySetter(type, this);
    spaces = new SpaceSetter(type, this);
    enclosures = new EncloseSetter(type, this);
  }

  /** The items of a row, for whoever has to know where it may be parted. */
  List<RowSetter.Item> items(List<Element> elements, FormulaStyle style) {
    return rows.items(elements, style);
  }

  /** The rows of a table that is all of a formula; their numbers are no part of it. */
  List<ArraySetter.Row> rows(Element table, FormulaStyle around) {
    return arrays.rows(table, ElementStyle.of(table, around));
  }

  @Override
  public Box set(Element element, FormulaStyle around) {
    FormulaStyle style = ElementStyle.of(element, around);
    Box box = kind(element, style);
    return ElementStyle.ink(element, "mathbackground", "background-color")
        .filter(ink -> !element.normalName().equals("mspace"))
        .map(
            ink ->
                new BoxBuilder()
                    .rule(0, -box.depth(), box.width(), box.extent(), ink)
                    .put(0, 0, box)
                    .box(box.width()))
        .orElse(box);
  }

  private Box kind(Element element, FormulaStyle style) {
    return switch (element.normalName()) {
      case "mi", "mn", "mtext", "ms" -> tokens.set(element, style).standing();
      case "mo" ->
          tokens.operator(Operator.of(element, Operator.Form.INFIX), element, style).standing();
      case "msub", "msup", "msubsup", "mmultiscripts" ->
          scripts.set(element, style, set(Inner.child(element, 0), style));
      case "munder", "mover", "munderover" -> limits.set(element, style);
      case "mfrac" -> fractions.set(element, style);
      case "msqrt", "mroot" -> radicals.set(element, style);
      case "mtable" -> arrays.set(element, style);
      case "mspace" -> spaces.space(element, style);
      case "mpadded" -> spaces.padded(element, style);
      case "mphantom" -> row(element, style).phantom();
      case "menclose" -> enclosures.set(element, style);
      case "mrow" ->
          element.className().isEmpty() ? row(element, style) : enclosures.set(element, style);
      case "semantics", "maction" ->
          element.childrenSize() == 0 ? Box.EMPTY : set(element.child(0), style);
      case "annotation", "annotation-xml", "none", "mprescripts" -> Box.EMPTY;
      default ->
          element.childrenSize() == 0 && !element.wholeText().isBlank()
              ? type.words(Inner.text(element), style, element)
              : row(element, style);
    };
  }

  @Override
  public Box row(List<Element> elements, FormulaStyle style) {
    return rows.box(elements, style);
  }

  @Override
  public Box upright(
      Element element, FormulaStyle around, Operator.Form form, double height, double depth) {
    FormulaStyle style = ElementStyle.of(element, around);
    switch (element.normalName()) {
      case "mo":
        return delimiter(element, style, form, height + depth);
      case "msub", "msup", "msubsup", "mmultiscripts":
        Box base = upright(element.child(0), style, form, height, depth);
        return scripts.set(element, style, base);
      case "mrow", "mstyle", "mpadded", "semantics":
        Element only = Embellished.only(element);
        return only == null ? set(element, style) : upright(only, style, form, height, depth);
      default:
        return set(element, style);
    }
  }

  private Box delimiter(Element mo, FormulaStyle style, Operator.Form form, double least) {
    Operator operator = Operator.of(mo, form);
    if (operator.text().isEmpty()) {
      return Box.EMPTY;
    }
    double em = type.size(style);
    double asked = Math.max(operator.least() * em, Math.min(operator.most() * em, least));
    return stretching.upright(operator.text(), style, asked, mo);
  }

  @Override
  public Box lengthwise(Element element, FormulaStyle around, double width) {
    FormulaStyle style = ElementStyle.of(element, around);
    if (element.normalName().equals("mo")) {
      Operator operator = Operator.of(element, Operator.Form.INFIX);
      double least = Math.max(operator.least() * type.size(style), width);
      return stretching.lengthwise(operator.text(), style, least, true, element);
    }
    Element only = Embellished.only(element);
    boolean group = only != null && !element.normalName().startsWith("mu");
    return group && element.childrenSize() == 1
        ? lengthwise(only, style, width)
        : set(element, style);
  }
}
