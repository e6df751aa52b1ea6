package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The properties of the page itself (CSS Page 3 §7, §9). */
public final class PageProperties {
  /** In millimetres (ISO 216, JIS P 0138) or, from letter on, the same from inches. */
  private static final Map<String, double[]> SHEETS = sheets();

  /**
   * The paper.
   *
   * @param width points or null for {@code auto}
   */
  public record Sheet(Dimension width, Dimension height) implements Relative<Sheet> {
    @Override
    public Sheet absolute(Context context) {
      return new Sheet(width.absolute(context), height.absolute(context));
    }
  }

  public static final Longhand<Sheet> SIZE =
      Longhand.named("size", "CSS Page 3 §7.1")
          .values(
              "auto | <length>{1,2} | ["
                  + String.join(" | ", SHEETS.keySet())
                  + "] || [portrait | landscape]",
              "auto")
          .note("in @page; auto is A4")
          .reads(PageProperties::sheet);
  public static final Longhand<Dimension> BLEED =
      Longhand.named("bleed", "CSS Page 3 §7.3")
          .values("auto | <length>", "auto")
          .note("in @page; auto is 6pt where marks has crop, else 0")
          .reads(Grammars.length(false, false, "auto"));
  public static final Longhand<Dimension> FOLD_BLEED =
      Longhand.named("-bindery-fold-bleed", "Bindery")
          .values("auto | <length>", "auto")
          .note("in @page; at the fold, where auto is as bleed")
          .reads(Grammars.length(false, false, "auto"));
  public static final Longhand<Boolean> MARKS =
      Longhand.named("marks", "CSS Page 3 §7.2")
          .values("none | [crop || cross]", "none")
          .note("in @page")
          .reads(PageProperties::marks);

  public static final List<Longhand<?>> ALL = List.of(SIZE, BLEED, FOLD_BLEED, MARKS);

  private PageProperties() {}

  private static Map<String, double[]> sheets() {
    Map<String, double[]> sheets = new LinkedHashMap<>();
    sheets.put("a3", new double[] {297, 420});
    sheets.put("a4", new double[] {210, 297});
    sheets.put("a5", new double[] {148, 210});
    sheets.put("a6", new double[] {105, 148});
    sheets.put("b4", new double[] {250, 353});
    sheets.put("b5", new double[] {176, 250});
    sheets.put("jis-b4", new double[] {257, 364});
    sheets.put("jis-b5", new double[] {182, 257});
    sheets.put("letter", new double[] {8.5 * 25.4, 11 * 25.4});
    sheets.put("legal", new double[] {8.5 * 25.4, 14 * 25.4});
    sheets.put("ledger", new double[] {11 * 25.4, 17 * 25.4});
    return sheets;
  }

  private static Sheet sheet(List<Component> value) throws BadValue {
    if (value.isEmpty() || value.size() > 2) {
      throw BadValue.unknown();
    }
    if (Calc.isNumeric(value.get(0))) {
      Dimension width = side(value.get(0));
      return new Sheet(width, value.size() == 1 ? width : side(value.get(1)));
    }
    double[] sheet = SHEETS.get("a4");
    boolean named = false;
    boolean turned = false;
    boolean landscape = false;
    for (Component component : value) {
      if (!(component instanceof Word word)) {
        throw BadValue.unknown();
      }
      String name = word.lower().toLowerCase(Locale.ROOT);
      if (SHEETS.containsKey(name) && !named) {
        sheet = SHEETS.get(name);
        named = true;
      } else if ((name.equals("portrait") || name.equals("landscape")) && !turned) {
        turned = true;
        landscape = name.equals("landscape");
      } else if (!name.equals("auto") || value.size() > 1) {
        throw BadValue.unknown();
      }
    }
    Dimension shorter = Dimension.of(sheet[0], Unit.MM);
    Dimension longer = Dimension.of(sheet[1], Unit.MM);
    return landscape ? new Sheet(longer, shorter) : new Sheet(shorter, longer);
  }

  private static Dimension side(Component component) throws BadValue {
    Dimension measure = Grammars.length(false, false).read(List.of(component));
    if (measure.terms().values().stream().allMatch(v -> v == 0)) {
      throw BadValue.because("a page cannot be 0 wide or high", "give it a size");
    }
    return measure;
  }

  private static boolean marks(List<Component> value) throws BadValue {
    if (value.size() == 1 && value.get(0).is("none")) {
      return false;
    }
    for (Component component : value) {
      if (!component.is("crop") && !component.is("cross")) {
        throw BadValue.unknown();
      }
    }
    return value.stream().anyMatch(component -> component.is("crop"));
  }
}
