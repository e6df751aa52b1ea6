package bindery.style.property;

import bindery.report.NearestName;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import java.util.ArrayList;
import java.util.List;

/** All shorthands but {@code font}, which is a grammar of its own. */
final class Shorthands {
  private static final String BOX = "CSS Box 4 §3.2, §4.2";
  private static final String BORDERS = "CSS Backgrounds 3 §3.4";

  static final List<Shorthand> ALL = all();

  private Shorthands() {}

  private static List<Shorthand> all() {
    List<Shorthand> all = new ArrayList<>();
    all.add(
        fourSides("margin", "[<length> | <percentage> | auto]{1,4}", BOX, BoxProperties.MARGIN));
    all.add(fourSides("padding", "[<length> | <percentage>]{1,4}", BOX, BoxProperties.PADDING));
    all.add(
        fourSides(
            "border-width",
            "[<length> | thin | medium | thick]{1,4}",
            BORDERS,
            BoxProperties.BORDER_WIDTH));
    all.add(
        fourSides(
            "border-style", "[none | hidden | solid]{1,4}", BORDERS, BoxProperties.BORDER_STYLE));
    all.add(fourSides("border-color", "<color>{1,4}", BORDERS, BoxProperties.BORDER_COLOR));
    List<Longhand<?>> everyBorder = new ArrayList<>();
    for (int side = 0; side < 4; side++) {
      Longhand<?> width = BoxProperties.BORDER_WIDTH.get(side);
      Longhand<?> style = BoxProperties.BORDER_STYLE.get(side);
      Longhand<?> color = BoxProperties.BORDER_COLOR.get(side);
      all.add(border("border-" + BoxProperties.SIDES.get(side), List.of(width, style, color)));
      everyBorder.addAll(List.of(width, style, color));
    }
    all.add(border("border", everyBorder));
    logical(all);
    all.add(
        new Shorthand(
            "background",
            "<color>",
            "CSS Backgrounds 3 §2.10",
            "a colour only",
            List.of(BoxProperties.BACKGROUND),
            Shorthands::background));
    all.add(
        anyOrder(
            "list-style",
            "<list-style-type> || <list-style-position>",
            "CSS Lists 3 §3.6",
            "",
            List.of(BoxProperties.LIST_POSITION, BoxProperties.LIST_TYPE)));
    all.add(
        anyOrder(
            "columns",
            "<column-width> || <column-count>",
            "CSS Multicol 1 §3.3",
            "",
            List.of(ColumnProperties.WIDTH, ColumnProperties.COUNT)));
    all.add(
        anyOrder(
            "column-rule",
            "<width> || <style> || <color>",
            "CSS Multicol 1 §4.5",
            "",
            List.of(
                ColumnProperties.RULE_WIDTH,
                ColumnProperties.RULE_STYLE,
                ColumnProperties.RULE_COLOR)));
    all.add(
        new Shorthand(
            "text-decoration",
            "none | [underline || line-through]",
            "CSS Text Decoration 3 §2.4",
            "plain lines in the colour of the text",
            List.of(TextProperties.DECORATION),
            (value, out) -> out.put(TextProperties.DECORATION, value)));
    all.add(
        new Shorthand(
            "font-variant",
            "normal | none | <any of the values of font-variant-*>",
            "CSS Fonts 4 §6.11",
            "",
            FontShorthand.VARIANTS,
            FontShorthand::variant));
    all.add(
        new Shorthand(
            "font",
            "[<font-style> || [normal | small-caps] || <font-weight>]? <font-size>"
                + " [/ <line-height>]? <font-family>#",
            "CSS Fonts 4 §2.7",
            "",
            FontShorthand.LONGHANDS,
            FontShorthand::font));
    all.add(pageBreak("page-break-before", FlowProperties.BREAK_BEFORE));
    all.add(pageBreak("page-break-after", FlowProperties.BREAK_AFTER));
    all.add(pageBreak("page-break-inside", FlowProperties.BREAK_INSIDE));
    all.add(alias("word-wrap", TextProperties.OVERFLOW_WRAP, "CSS Text 3 §5.5"));
    return List.copyOf(all);
  }

  /** One to four values, as {@code margin} takes them. */
  private static Shorthand fourSides(
      String name, String words, String clause, List<? extends Longhand<?>> sides) {
    return new Shorthand(
        name,
        words,
        clause,
        "",
        sides,
        (value, out) -> {
          if (value.isEmpty() || value.size() > 4) {
            throw BadValue.unknown();
          }
          int count = value.size();
          int[] from = {0, count > 1 ? 1 : 0, count > 2 ? 2 : 0, count > 3 ? 3 : count > 1 ? 1 : 0};
          for (int side = 0; side < 4; side++) {
            out.put(sides.get(side), List.of(value.get(from[side])));
          }
        });
  }

  /** Width, style and colour in any order, for as many sides as there are longhands of each. */
  private static Shorthand border(String name, List<? extends Longhand<?>> longhands) {
    return new Shorthand(
        name,
        "<width> || <style> || <color>",
        BORDERS,
        "",
        longhands,
        (value, out) -> {
          for (int i = 0; i < longhands.size(); i += 3) {
            distribute(value, longhands.subList(i, i + 3), out);
          }
        });
  }

  private static void logical(List<Shorthand> all) {
    for (String property : List.of("margin", "padding")) {
      for (String axis : List.of("inline", "block")) {
        List<Longhand<?>> both =
            List.of(
                logicalLonghand(property + "-" + axis + "-start"),
                logicalLonghand(property + "-" + axis + "-end"));
        all.add(
            new Shorthand(
                property + "-" + axis,
                "[<length> | <percentage>]{1,2}",
                "CSS Logical 1 §4",
                "",
                both,
                (value, out) -> {
                  if (value.isEmpty() || value.size() > 2) {
                    throw BadValue.unknown();
                  }
                  out.put(both.get(0), List.of(value.get(0)));
                  out.put(both.get(1), List.of(value.get(value.size() - 1)));
                }));
      }
    }
    for (String side : List.of("inline-start", "inline-end", "block-start", "block-end")) {
      String name = "border-" + side;
      all.add(
          border(
              name,
              List.of(
                  logicalLonghand(name + "-width"),
                  logicalLonghand(name + "-style"),
                  logicalLonghand(name + "-color"))));
    }
  }

  private static Longhand<?> logicalLonghand(String name) {
    return BoxProperties.LOGICAL.stream()
        .filter(l -> l.name.equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Shorthand anyOrder(
      String name,
      String words,
      String clause,
      String note,
      List<? extends Longhand<?>> longhands) {
    return new Shorthand(
        name, words, clause, note, longhands, (value, out) -> distribute(value, longhands, out));
  }

  /**
   * Gives each component to the first longhand that takes it and has none yet. Where none does, the
   * reason of the last that had one is told.
   */
  private static void distribute(
      List<Component> value, List<? extends Longhand<?>> longhands, Shorthand.Values out)
      throws BadValue {
    if (value.isEmpty() || value.size() > longhands.size()) {
      throw BadValue.unknown();
    }
    for (Component component : value) {
      BadValue reason = BadValue.unknown();
      boolean taken = false;
      for (Longhand<?> longhand : longhands) {
        if (out.has(longhand)) {
          continue;
        }
        try {
          out.put(longhand, List.of(component));
          taken = true;
          break;
        } catch (BadValue no) {
          reason = no.hasReason() && !reason.hasReason() ? no : reason;
        }
      }
      if (!taken) {
        throw nearer(component, longhands, reason);
      }
    }
  }

  /** For a mistyped keyword the one that was meant, rather than the colour that it resembles. */
  private static BadValue nearer(
      Component component, List<? extends Longhand<?>> longhands, BadValue reason) {
    if (!(component instanceof Component.Word word)
        || longhands.stream().anyMatch(longhand -> longhand.refuses(word))) {
      return reason;
    }
    List<String> keywords =
        longhands.stream().flatMap(l -> PropertyTable.keywords(l.words).stream()).toList();
    return NearestName.of(word.lower(), keywords)
        .map(
            near ->
                BadValue.because(
                    "‘" + word.name() + "’ is not a value here", "did you mean ‘" + near + "’?"))
        .orElse(reason);
  }

  private static void background(List<Component> value, Shorthand.Values out) throws BadValue {
    for (Component component : value) {
      boolean picture =
          component instanceof Component.Address
              || component instanceof Component.Call call && call.name().contains("gradient");
      if (picture) {
        throw BadValue.because("Bindery paints plain backgrounds only", "use a colour");
      }
    }
    if (value.size() == 1 && value.get(0).is("none")) {
      return;
    }
    out.put(BoxProperties.BACKGROUND, value);
  }

  /** The older names of CSS 2.2 §13.3.1, whose {@code always} is a page. */
  private static Shorthand pageBreak(String name, Longhand<?> longhand) {
    return alias(name, longhand, "CSS Fragmentation 3 §3.4");
  }

  private static Shorthand alias(String name, Longhand<?> longhand, String clause) {
    return new Shorthand(
        name,
        longhand.words,
        clause,
        "another name of " + longhand.name,
        List.of(longhand),
        (value, out) -> out.put(longhand, value));
  }
}
