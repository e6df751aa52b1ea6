package bindery.style.cascade;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.FontFace;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Address;
import bindery.style.css.Component.Call;
import bindery.style.css.ComponentReader;
import bindery.style.property.FontProperties;
import bindery.style.property.FontWeight;
import bindery.style.property.Lists;
import com.helger.css.decl.CSSDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code @font-face} (CSS Fonts 4 §4). */
final class FontFaceReader {
  private final Report report;

  FontFaceReader(Report report) {
    this.report = report;
  }

  /** Nothing, with a problem, unless there are a family and a source. */
  Optional<FontFace> read(List<CSSDeclaration> all, SheetReader sheet, Place place) {
    String family = "";
    String source = "";
    int weight = 400;
    boolean italic = false;
    for (CSSDeclaration declaration : all) {
      String name = declaration.getProperty().toLowerCase(Locale.ROOT);
      String text = declaration.getExpressionAsCSSString();
      try {
        List<Component> value = ComponentReader.read(text);
        switch (name) {
          case "font-family" -> family = FontProperties.FAMILY.read(value).get(0);
          case "font-weight" -> weight = weight(value);
          case "font-style" -> italic = !FontProperties.SLANT.read(value).equals("normal");
          case "src" -> source = source(value);
          default -> {} // unicode-range, font-display: of screens
        }
      } catch (BadValue bad) {
        report.add(DeclarationReader.problem(name, text, bad, sheet.place(declaration)));
        return Optional.empty();
      }
    }
    if (family.isEmpty() || source.isEmpty()) {
      report.add(
          Problem.warning(
              "font-face",
              place,
              family,
              "a font needs a family and a source",
              "add font-family and src: url(…)"));
      return Optional.empty();
    }
    return Optional.of(new FontFace(family, weight, italic, source, place));
  }

  private static int weight(List<Component> value) throws BadValue {
    if (value.size() == 2) {
      throw BadValue.because(
          "a font of several weights in one file cannot be set", "use a static font for each");
    }
    FontWeight weight = FontProperties.WEIGHT.read(value);
    if (weight.step() != 0) {
      throw BadValue.because("a font has a weight of its own", "write normal, bold or a number");
    }
    return weight.number();
  }

  /** The first address that is not said to be of a format for browsers. */
  private static String source(List<Component> value) throws BadValue {
    for (List<Component> part : Lists.byComma(value)) {
      if (part.get(0) instanceof Address address && !address.url().isEmpty()) {
        String format =
            part.size() > 1 && part.get(1) instanceof Call call && call.name().equals("format")
                ? Component.text(call.arguments()).toLowerCase(Locale.ROOT)
                : "";
        if (!format.contains("woff") && !format.contains("svg") && !format.contains("embedded")) {
          return address.url();
        }
      }
    }
    throw BadValue.because(
        "no source that can be set in type", "give a TrueType file: src: url(fonts/name.ttf)");
  }
}
