package bindery.style.property;

import bindery.style.CounterStyle;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Quoted;
import bindery.style.css.Component.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The properties of boxes: CSS Display, Box, Backgrounds and Borders, Sizing, Lists. */
public final class BoxProperties {
  private static final String[] DISPLAYS = {
    "none",
    "inline",
    "inline-block",
    "block",
    "list-item",
    "table",
    "table-row-group",
    "table-header-group",
    "table-footer-group",
    "table-row",
    "table-cell",
    "table-caption",
    "table-column-group",
    "table-column"
  };
  private static final Map<String, Double> RULES =
      Map.of("thin", 0.75, "medium", 2.25, "thick", 3.75);

  static final List<String> SIDES = List.of("top", "right", "bottom", "left");

  public static final Longhand<String> DISPLAY =
      Longhand.named("display", "CSS Display 3 §2")
          .values(String.join(" | ", DISPLAYS), "inline")
          .refuses(
              "flex inline-flex grid inline-grid",
              "Bindery lays out text, not panels",
              "use a table, or leave it to the EPUB's stylesheet")
          .refuses(
              "inline-table contents flow-root run-in ruby",
              "Bindery does not make such boxes",
              "use block or inline-block")
          .reads(Grammars.keyword(DISPLAYS));
  public static final Longhand<String> FLOAT =
      Longhand.named("float", "GCPM 3 §2, CSS Page Floats 3")
          .values("none | footnote | top | bottom | -bindery-page | -bindery-margin", "none")
          .note("-bindery-page is a page of its own, -bindery-margin beside the line")
          .refuses(
              "left right inline-start inline-end",
              "Bindery does not set text round a box",
              "use float: top, or set it in the text")
          .reads(
              Grammars.keyword(
                  "none", "footnote", "top", "bottom", "-bindery-page", "-bindery-margin"));

  /** In the order of {@link #SIDES}, as are the lists below. */
  public static final List<Longhand<Dimension>> MARGIN =
      sides("margin-", "CSS Box 4 §3.1", "<length> | <percentage> | auto", true, "auto");

  public static final List<Longhand<Dimension>> PADDING =
      sides("padding-", "CSS Box 4 §4.1", "<length> | <percentage>", false);
  public static final List<Longhand<Dimension>> BORDER_WIDTH =
      SIDES.stream()
          .map(side -> ruleWidth("border-" + side + "-width", "CSS Backgrounds 3 §3.3"))
          .toList();
  public static final List<Longhand<String>> BORDER_STYLE =
      SIDES.stream()
          .map(side -> ruleStyle("border-" + side + "-style", "CSS Backgrounds 3 §3.2"))
          .toList();
  public static final List<Longhand<Paint>> BORDER_COLOR =
      SIDES.stream()
          .map(
              side ->
                  Longhand.named("border-" + side + "-color", "CSS Backgrounds 3 §3.1")
                      .values(Colors.WORDS, "currentcolor")
                      .reads(Grammars.paint()))
          .toList();
  public static final Longhand<Paint> BACKGROUND =
      Longhand.named("background-color", "CSS Backgrounds 3 §2.2")
          .values(Colors.WORDS, "transparent")
          .reads(Grammars.paint());
  public static final Longhand<BoxWidth> WIDTH =
      Longhand.named("width", "CSS Sizing 3 §3.1")
          .values(
              "<length> | <percentage> | auto | min-content | max-content | fit-content"
                  + " | -bindery-fit-lines",
              "auto")
          .note(
              "-bindery-fit-lines is as wide as the longest line but for a few that stand out;"
                  + " those run on; for tables and pictures all keywords are auto")
          .reads(BoxWidth::read);
  public static final Longhand<Dimension> MAX_WIDTH = size("max-width", "none");
  public static final Longhand<Dimension> HEIGHT = size("height", "auto");
  public static final Longhand<Dimension> MAX_HEIGHT = size("max-height", "none");
  public static final Longhand<String> LIST_TYPE =
      Longhand.named("list-style-type", "CSS Lists 3 §3.4")
          .values(String.join(" | ", CounterStyle.NAMES) + " | <string>", "disc")
          .inherits()
          .reads(BoxProperties::marker);
  public static final Longhand<String> LIST_POSITION =
      Longhand.named("list-style-position", "CSS Lists 3 §3.5")
          .values("outside | inside", "outside")
          .inherits()
          .reads(Grammars.keyword("outside", "inside"));
  public static final Longhand<String> CAPTION_SIDE =
      Longhand.named("caption-side", "CSS 2.2 §17.4.1")
          .values("top | bottom", "top")
          .inherits()
          .reads(Grammars.keyword("top", "bottom"));
  public static final Longhand<Integer> INITIAL_LETTER =
      Longhand.named("initial-letter", "CSS Inline 3 §7.1")
          .values("normal | <integer>", "normal")
          .note("for ::first-letter; lines that the letter spans")
          .reads(BoxProperties::initialLetter);

  public static final Longhand<String> TURN =
      Longhand.named("-bindery-turn", "Bindery")
          .values("auto | none | always", "auto")
          .note(
              "tables and figures turned a quarter anticlockwise on pages of their own; auto turns"
                  + " tables that do not fit upright, and no figures")
          .reads(Grammars.keyword("auto", "none", "always"));

  static final List<Longhand<?>> ALL =
      Stream.<List<? extends Longhand<?>>>of(
              List.of(DISPLAY, FLOAT),
              MARGIN,
              PADDING,
              BORDER_WIDTH,
              BORDER_STYLE,
              BORDER_COLOR,
              List.of(
                  BACKGROUND,
                  WIDTH,
                  MAX_WIDTH,
                  HEIGHT,
                  MAX_HEIGHT,
                  LIST_TYPE,
                  LIST_POSITION,
                  CAPTION_SIDE,
                  INITIAL_LETTER,
                  TURN))
          .<Longhand<?>>flatMap(List::stream)
          .toList();

  /** Properties named by the direction of lines. */
  static final List<Longhand<?>> LOGICAL = logical();

  private BoxProperties() {}

  private static List<Longhand<Dimension>> sides(
      String prefix, String clause, String words, boolean negative, String... auto) {
    return SIDES.stream()
        .map(
            side ->
                Longhand.named(prefix + side, clause)
                    .values(words, "0")
                    .reads(Grammars.length(true, negative, auto)))
        .toList();
  }

  private static Longhand<Dimension> size(String name, String word) {
    return Longhand.named(name, "CSS Sizing 3 §3.1")
        .values("<length> | <percentage> | " + word, word)
        .refuses(
            "min-content max-content fit-content",
            "only width is measured by the content",
            "use a length or a percentage")
        .reads(Grammars.length(true, false, word));
  }

  private static List<Longhand<?>> logical() {
    List<Longhand<?>> all = new ArrayList<>();
    String[][] sides = {
      {"inline-start", "3", "1"},
      {"inline-end", "1", "3"},
      {"block-start", "0", "0"},
      {"block-end", "2", "2"}
    };
    for (String[] side : sides) {
      int ltr = Integer.parseInt(side[1]);
      int rtl = Integer.parseInt(side[2]);
      all.add(Longhand.logical("margin-" + side[0], MARGIN.get(ltr), MARGIN.get(rtl)));
      all.add(Longhand.logical("padding-" + side[0], PADDING.get(ltr), PADDING.get(rtl)));
      String border = "border-" + side[0];
      all.add(Longhand.logical(border + "-width", BORDER_WIDTH.get(ltr), BORDER_WIDTH.get(rtl)));
      all.add(Longhand.logical(border + "-style", BORDER_STYLE.get(ltr), BORDER_STYLE.get(rtl)));
      all.add(Longhand.logical(border + "-color", BORDER_COLOR.get(ltr), BORDER_COLOR.get(rtl)));
    }
    return List.copyOf(all);
  }

  /** The width of a border or of a rule between columns. */
  static Longhand<Dimension> ruleWidth(String name, String clause) {
    return Longhand.named(name, clause)
        .values("<length> | thin | medium | thick", "medium")
        .note("thin, medium, thick: 0.75pt, 2.25pt, 3.75pt")
        .reads(BoxProperties::rule);
  }

  static Longhand<String> ruleStyle(String name, String clause) {
    return Longhand.named(name, clause)
        .values("none | hidden | solid", "none")
        .refuses(
            "dotted dashed double groove ridge inset outset",
            "Bindery draws plain rules only",
            "use solid")
        .reads(Grammars.keyword("none", "hidden", "solid"));
  }

  private static Dimension rule(List<Component> value) throws BadValue {
    if (value.size() == 1 && value.get(0) instanceof Word word && RULES.containsKey(word.lower())) {
      return Dimension.points(RULES.get(word.lower()));
    }
    return Grammars.length(false, false).read(value);
  }

  /** A string's text, or the name of a counter style in lower case. */
  private static String marker(List<Component> value) throws BadValue {
    Component one = Grammars.only(value);
    if (one instanceof Quoted quoted) {
      return Grammars.text(quoted);
    }
    return CounterStyle.known(one);
  }

  private static int initialLetter(List<Component> value) throws BadValue {
    if (value.size() == 1 && value.get(0).is("normal")) {
      return 0;
    }
    if (value.size() == 2 && !value.get(0).equals(value.get(1))) {
      throw BadValue.because(
          "Bindery sinks an initial letter by as many lines as it is high",
          "write initial-letter: " + value.get(0));
    }
    List<Component> first = Arrays.asList(value.get(0));
    return Grammars.integer(1, "", 0).read(first);
  }
}
