package bindery.style.cascade;

import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.property.BoxProperties;
import bindery.style.property.ColumnProperties;
import bindery.style.property.Computed;
import bindery.style.property.FlowProperties;
import bindery.style.property.Longhand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Takes out of a style what does nothing on an element of its kind, and reports it ({@code
 * css-applies}) where the author's sheet says it: no declaration is without effect in silence.
 */
final class Applicability {
  private static final List<Rule> RULES = rules();
  private static final Pattern SIDE = Pattern.compile("-(top|right|bottom|left)(-style)?$");

  /**
   * Where properties do what they say.
   *
   * @param applies asked with the kind of element and its {@code display}
   * @param what is told of them elsewhere
   */
  private record Rule(
      BiPredicate<BoxKind, String> applies,
      String what,
      String todo,
      List<? extends Longhand<?>> longhands) {}

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    rules.add(
        new Rule(
            (kind, box) -> kind.pseudo(),
            "an element shows what it holds",
            "say it of its ::before or ::after",
            List.of(FlowProperties.CONTENT)));
    rules.add(
        new Rule(
            (kind, box) -> kind == BoxKind.PICTURE || kind == BoxKind.RULE,
            "a box is as high as what it holds",
            "use padding, or say it of a picture",
            List.of(BoxProperties.HEIGHT, BoxProperties.MAX_HEIGHT)));
    rules.add(
        new Rule(
            (kind, box) -> kind == BoxKind.SECTION,
            "pages are named for whole chapters",
            "say it of a section that stands in the body",
            List.of(FlowProperties.PAGE)));
    rules.add(
        new Rule(
            (kind, box) -> kind == BoxKind.FIRST_LETTER,
            "only a first letter can span lines",
            "say it of its ::first-letter",
            List.of(BoxProperties.INITIAL_LETTER)));
    rules.add(
        new Rule(
            (kind, box) -> kind == BoxKind.TABLE || kind == BoxKind.FIGURE,
            "only tables and figures are turned",
            "say it of the table or figure",
            List.of(BoxProperties.TURN)));
    rules.add(
        new Rule(
            (kind, box) -> kind == BoxKind.CELL || !kind.fixed() && !inLine(kind, box),
            "this is no plain box of text, and has no columns",
            "say it of a box around it",
            List.of(ColumnProperties.COUNT, ColumnProperties.WIDTH)));
    rules.add(
        new Rule(
            (kind, box) -> !kind.inTable() && kind != BoxKind.NOTE && !inLine(kind, box),
            "pages break between boxes of the text, not within their lines and rows or at notes",
            "say it of the box around it",
            List.of(FlowProperties.BREAK_BEFORE, FlowProperties.BREAK_AFTER)));
    rules.add(
        new Rule(
            (kind, box) -> kind == BoxKind.PICTURE || !kind.inTable() && !inLine(kind, box),
            "what stands in lines or rows is as wide as what it holds",
            "say it of the table, or of the box around it",
            List.of(BoxProperties.WIDTH, BoxProperties.MAX_WIDTH)));
    List<Longhand<?>> edges = new ArrayList<>(BoxProperties.MARGIN);
    edges.addAll(BoxProperties.PADDING);
    edges.addAll(BoxProperties.BORDER_STYLE);
    edges.add(BoxProperties.BACKGROUND);
    rules.add(
        new Rule(
            (kind, box) -> !inLine(kind, box),
            "there is no box round what stands in a line",
            "say it of the box around it, or use color or font-weight",
            edges));
    return List.copyOf(rules);
  }

  private static boolean inLine(BoxKind kind, String display) {
    return !kind.fixed()
        && (!kind.pseudo() || kind == BoxKind.GENERATED)
        && display.startsWith("inline");
  }

  private final Report report;

  Applicability(Report report) {
    this.report = report;
  }

  /**
   * The style without what does nothing.
   *
   * @param declarations that it was computed from, the last one winning
   */
  Computed checked(Computed computed, BoxKind kind, List<Declaration> declarations) {
    Computed shown = display(floating(computed, kind, declarations), kind, declarations);
    String display = shown.get(BoxProperties.DISPLAY);
    for (Rule rule : RULES) {
      if (!rule.applies.test(kind, display)) {
        for (Longhand<?> longhand : rule.longhands) {
          shown = without(longhand, shown, rule, declarations);
        }
      }
    }
    return shown;
  }

  private <T> Computed without(
      Longhand<T> longhand, Computed computed, Rule rule, List<Declaration> declarations) {
    T initial = Computer.INITIAL.get(longhand);
    if (computed.get(longhand).equals(initial)) {
      return computed;
    }
    tell(longhand, rule.what, rule.todo, declarations);
    return computed.with(longhand, initial);
  }

  /**
   * Tells of {@code ::before} and {@code ::after} where nothing can be generated.
   *
   * @param declarations of the pseudo-element
   */
  void generated(List<Declaration> declarations) {
    tell(
        FlowProperties.CONTENT,
        "nothing stands before or after what a table, its rows, a picture or a line end holds",
        "say it of a cell, a caption, or a box around it",
        declarations);
  }

  /** Notes alone go to the foot, and no part of a table leaves it. */
  private Computed floating(Computed computed, BoxKind kind, List<Declaration> declarations) {
    String floating = computed.get(BoxProperties.FLOAT);
    boolean footnote = floating.equals("footnote");
    boolean margin = floating.equals("-bindery-margin");
    if (floating.equals("none")
        || margin && !kind.inTable() && kind != BoxKind.LINE_END
        || footnote == (kind == BoxKind.NOTE) && !kind.inTable() && kind != BoxKind.LINE_END) {
      return computed;
    }
    String what =
        footnote
            ? "only notes go to the foot of the page; this stands where the text has it"
            : "this stands where it is written, and cannot leave its place";
    tell(
        BoxProperties.FLOAT,
        what,
        footnote ? "write it as a note, with [^1]" : "say it of the table or paragraph",
        declarations);
    String display =
        Declaration.winner(BoxProperties.DISPLAY, declarations)
            .filter(Declaration.Setting.class::isInstance)
            .map(setting -> ((Declaration.Setting) setting).value().toString())
            .orElse(BoxProperties.DISPLAY.initial());
    return computed.with(BoxProperties.FLOAT, "none").with(BoxProperties.DISPLAY, display);
  }

  private Computed display(Computed computed, BoxKind kind, List<Declaration> declarations) {
    String asked = computed.get(BoxProperties.DISPLAY);
    String made = kind.made(asked, natural(declarations));
    if (made.equals(asked)) {
      return computed;
    }
    tell(
        BoxProperties.DISPLAY,
        "this cannot be set as ‘" + asked + "’; it is set as ‘" + made + "’",
        "leave it out, or write the text as another element",
        declarations);
    return computed.with(BoxProperties.DISPLAY, made);
  }

  /** What the user agent's sheet says that it is. */
  private static String natural(List<Declaration> declarations) {
    String natural = "block";
    for (Declaration declaration : declarations) {
      if (declaration instanceof Declaration.Setting setting
          && setting.longhand() == BoxProperties.DISPLAY
          && declaration.origin() == SheetOrigin.USER_AGENT
          && !setting.value().equals("none")) {
        natural = setting.value().toString();
      }
    }
    return natural;
  }

  private void tell(
      Longhand<?> longhand, String what, String todo, List<Declaration> declarations) {
    Declaration.winner(longhand, declarations)
        .filter(declaration -> declaration.origin() == SheetOrigin.AUTHOR)
        .ifPresent(
            declaration ->
                report.add(
                    Problem.warning(
                        "css-applies", declaration.place(), name(longhand), what, todo)));
  }

  /** Four sides are told once. */
  private static String name(Longhand<?> longhand) {
    return SIDE.matcher(longhand.name).replaceFirst("");
  }
}
