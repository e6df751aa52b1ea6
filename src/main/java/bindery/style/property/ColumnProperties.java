package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import java.util.List;

/** The properties of columns: CSS Multicol 1. */
public final class ColumnProperties {
  public static final Longhand<Integer> COUNT =
      Longhand.named("column-count", "CSS Multicol 1 §3.2")
          .values("auto | <integer>", "auto")
          .reads(Grammars.integer(1, "auto", 0));
  public static final Longhand<Dimension> WIDTH =
      Longhand.named("column-width", "CSS Multicol 1 §3.1")
          .values("auto | <length>", "auto")
          .note("as many columns as there is room for, none narrower than this")
          .refuses(
              "min-content max-content fit-content",
              "Bindery does not measure boxes by their content",
              "use a length")
          .reads(Grammars.length(false, false, "auto"));
  public static final Longhand<Dimension> GAP =
      Longhand.named("column-gap", "CSS Multicol 1 §4.1")
          .values("normal | <length> | <percentage>", "normal")
          .note("normal is 1em")
          .reads(ColumnProperties::gap);
  public static final Longhand<String> FILL =
      Longhand.named("column-fill", "CSS Multicol 1 §7.1")
          .values("balance | auto", "balance")
          .note("auto: one after the other on the last page too, unless text follows there")
          .refuses(
              "balance-all", "columns are as deep as the page where they run on", "use balance")
          .reads(Grammars.keyword("balance", "auto"));
  public static final Longhand<String> SPAN =
      Longhand.named("column-span", "CSS Multicol 1 §6.1")
          .values("none | all", "none")
          .reads(Grammars.keyword("none", "all"));
  public static final Longhand<Paint> RULE_COLOR =
      Longhand.named("column-rule-color", "CSS Multicol 1 §4.2")
          .values(Colors.WORDS, "currentcolor")
          .reads(Grammars.paint());
  public static final Longhand<String> RULE_STYLE =
      BoxProperties.ruleStyle("column-rule-style", "CSS Multicol 1 §4.3");
  public static final Longhand<Dimension> RULE_WIDTH =
      BoxProperties.ruleWidth("column-rule-width", "CSS Multicol 1 §4.4");

  static final List<Longhand<?>> ALL =
      List.of(COUNT, WIDTH, GAP, FILL, SPAN, RULE_COLOR, RULE_STYLE, RULE_WIDTH);

  private ColumnProperties() {}

  private static Dimension gap(List<Component> value) throws BadValue {
    if (value.size() == 1 && value.get(0).is("normal")) {
      return Dimension.of(1, Unit.EM);
    }
    return Grammars.length(true, false).read(value);
  }
}
