package bindery.style.cascade;

import bindery.style.Border;
import bindery.style.BoxStyle;
import bindery.style.BoxStyle.Display;
import bindery.style.BoxStyle.Floating;
import bindery.style.BoxStyle.Turn;
import bindery.style.BoxStyle.VerticalAlign;
import bindery.style.BreakStyle;
import bindery.style.BreakStyle.Break;
import bindery.style.ColumnStyle;
import bindery.style.Edges;
import bindery.style.FontStyle;
import bindery.style.Generated;
import bindery.style.Ink;
import bindery.style.Style;
import bindery.style.TextStyle;
import bindery.style.TextStyle.Align;
import bindery.style.TextStyle.Hyphens;
import bindery.style.TextStyle.Transform;
import bindery.style.TextStyle.WhiteSpace;
import bindery.style.property.BoxProperties;
import bindery.style.property.ColumnProperties;
import bindery.style.property.Computed;
import bindery.style.property.Dimension;
import bindery.style.property.FlowProperties;
import bindery.style.property.FontProperties;
import bindery.style.property.Longhand;
import bindery.style.property.Paint;
import bindery.style.property.TextProperties;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Computed values in the form that rooms below read. */
public final class StyleMaker {
  private static final int RIGHT = 1;
  private static final int LEFT = 3;

  private final Computed of;
  private final Ink color;

  private StyleMaker(Computed of) {
    this.of = of;
    this.color = of.get(TextProperties.COLOR).ink(Ink.BLACK);
  }

  public static Style make(Computed computed) {
    StyleMaker maker = new StyleMaker(computed);
    return new Style(maker.font(), maker.text(), maker.box(), maker.breaks(), maker.generated());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String keyword) {
    return Enum.valueOf(type, keyword.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private double points(Longhand<Dimension> longhand) {
    return of.get(longhand).of(0);
  }

  private FontStyle font() {
    SortedMap<String, Integer> features = new TreeMap<>();
    for (Longhand<SortedMap<String, Integer>> longhand :
        List.of(
            FontProperties.KERNING,
            FontProperties.LIGATURES,
            FontProperties.CAPS,
            FontProperties.NUMERIC,
            FontProperties.POSITION,
            FontProperties.EAST_ASIAN,
            FontProperties.FEATURES)) {
      features.putAll(of.get(longhand));
    }
    return new FontStyle(
        of.get(FontProperties.FAMILY),
        of.size(),
        of.get(FontProperties.WEIGHT).number(),
        !of.get(FontProperties.SLANT).equals("normal"),
        Collections.unmodifiableSortedMap(features),
        points(FontProperties.LETTER_SPACING),
        points(FontProperties.WORD_SPACING));
  }

  private TextStyle text() {
    Align align = align(of.get(TextProperties.ALIGN));
    String last = of.get(TextProperties.ALIGN_LAST);
    Align alignLast =
        last.equals("auto") ? (align == Align.JUSTIFY ? Align.START : align) : align(last);
    List<Integer> hyphens = of.get(TextProperties.HYPHEN_CHARS);
    Ink screen = of.get(TextProperties.SCREEN_COLOR).ink(color);
    return new TextStyle(
        screen.equals(color) ? color : new Ink.Pair(color, screen),
        of.leading(),
        align,
        alignLast,
        of.get(TextProperties.INDENT).length().length(),
        of.get(TextProperties.INDENT).hanging(),
        of.get(TextProperties.INDENT).eachLine(),
        constant(Transform.class, of.get(TextProperties.TRANSFORM)),
        of.underline(),
        of.lineThrough(),
        of.rise(),
        constant(Hyphens.class, of.get(TextProperties.HYPHENS)),
        hyphens.get(0),
        hyphens.get(1),
        hyphens.get(2),
        of.get(TextProperties.HYPHEN_LINES),
        constant(WhiteSpace.class, of.get(TextProperties.WHITE_SPACE)),
        of.get(TextProperties.TAB_SIZE),
        of.get(TextProperties.EXPANSION),
        !of.get(TextProperties.HANGING).equals("none"),
        of.get(TextProperties.SENTENCE_SPACE),
        of.get(TextProperties.WRAP).equals("balance"),
        of.rightToLeft(),
        !of.get(TextProperties.OVERFLOW_WRAP).equals("normal"));
  }

  private Align align(String keyword) {
    return switch (keyword) {
      case "left" -> of.rightToLeft() ? Align.END : Align.START;
      case "right" -> of.rightToLeft() ? Align.START : Align.END;
      default -> constant(Align.class, keyword);
    };
  }

  private BoxStyle box() {
    String floating = of.get(BoxProperties.FLOAT);
    String vertical = of.get(TextProperties.VERTICAL_ALIGN).keyword();
    boolean vertically = vertical.equals("middle") || vertical.equals("bottom");
    int end = of.rightToLeft() ? LEFT : RIGHT;
    int start = of.rightToLeft() ? RIGHT : LEFT;
    return new BoxStyle(
        constant(Display.class, of.get(BoxProperties.DISPLAY)),
        edges(BoxProperties.MARGIN),
        edges(BoxProperties.PADDING).unsigned(),
        border(0),
        border(end),
        border(2),
        border(start),
        of.get(BoxProperties.BACKGROUND).ink(color),
        of.get(BoxProperties.WIDTH).measure().length().unsigned(),
        of.get(BoxProperties.WIDTH).sizing(),
        of.get(BoxProperties.MAX_WIDTH).length().unsigned(),
        of.get(BoxProperties.HEIGHT).length().unsigned(),
        of.get(BoxProperties.MAX_HEIGHT).length().unsigned(),
        constant(Floating.class, floating.replace("-bindery-", "")),
        of.get(BoxProperties.LIST_TYPE),
        of.get(BoxProperties.LIST_POSITION).equals("outside"),
        of.get(BoxProperties.CAPTION_SIDE).equals("bottom"),
        columns(),
        of.get(BoxProperties.INITIAL_LETTER),
        vertically ? constant(VerticalAlign.class, vertical) : VerticalAlign.TOP,
        constant(Turn.class, of.get(BoxProperties.TURN)));
  }

  private Edges edges(List<Longhand<Dimension>> sides) {
    return new Edges(
        of.get(sides.get(0)).length(),
        of.get(sides.get(of.rightToLeft() ? LEFT : RIGHT)).length(),
        of.get(sides.get(2)).length(),
        of.get(sides.get(of.rightToLeft() ? RIGHT : LEFT)).length());
  }

  private Border border(int side) {
    return rule(
        BoxProperties.BORDER_WIDTH.get(side),
        BoxProperties.BORDER_STYLE.get(side),
        BoxProperties.BORDER_COLOR.get(side));
  }

  private Border rule(Longhand<Dimension> width, Longhand<String> style, Longhand<Paint> paint) {
    return of.get(style).equals("solid")
        ? new Border(points(width), of.get(paint).ink(color))
        : Border.NONE;
  }

  private ColumnStyle columns() {
    return new ColumnStyle(
        of.get(ColumnProperties.COUNT),
        of.get(ColumnProperties.WIDTH).length().unsigned(),
        of.get(ColumnProperties.GAP).length().unsigned(),
        of.get(ColumnProperties.FILL).equals("balance"),
        of.get(ColumnProperties.SPAN).equals("all"),
        rule(
            ColumnProperties.RULE_WIDTH, ColumnProperties.RULE_STYLE, ColumnProperties.RULE_COLOR));
  }

  private BreakStyle breaks() {
    return new BreakStyle(
        broken(of.get(FlowProperties.BREAK_BEFORE)),
        broken(of.get(FlowProperties.BREAK_AFTER)),
        !List.of("avoid", "avoid-page").contains(of.get(FlowProperties.BREAK_INSIDE)),
        of.get(FlowProperties.BREAK_INSIDE).equals("auto"),
        of.get(FlowProperties.ORPHANS),
        of.get(FlowProperties.WIDOWS),
        of.get(FlowProperties.PAGE));
  }

  /** The left page is the verso where books open to the left, as ours with left-to-right lines. */
  private Break broken(String keyword) {
    return switch (keyword) {
      case "always", "page" -> Break.PAGE;
      case "avoid", "avoid-page" -> Break.AVOID;
      case "left" -> of.rightToLeft() ? Break.RECTO : Break.VERSO;
      case "right" -> of.rightToLeft() ? Break.VERSO : Break.RECTO;
      default -> constant(Break.class, keyword);
    };
  }

  private Generated generated() {
    return new Generated(
        of.get(FlowProperties.CONTENT).list(),
        of.get(FlowProperties.STRING_SET),
        of.get(FlowProperties.COUNTER_RESET),
        of.get(FlowProperties.COUNTER_INCREMENT),
        of.get(FlowProperties.BOOKMARK_LEVEL));
  }
}
