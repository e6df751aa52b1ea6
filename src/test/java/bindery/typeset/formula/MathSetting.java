package bindery.typeset.formula;

import bindery.book.Source;
import bindery.report.Place;
import bindery.report.Report;
import bindery.style.FontFace;
import bindery.style.FontStyle;
import bindery.style.Ink;
import bindery.typeset.glyph.Cases;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.MathFace;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.TypeLibrary;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.placed.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Formulas set in STIX Two Math at 1000 points, so that a point is a font unit. */
public final class MathSetting {
  public static final FontFace STIX =
      new FontFace("STIX Two Math", 400, false, "STIXTwoMath-Regular.ttf", Place.NOWHERE);

  private static final double SIZE = 1000;

  private static final Shaper SHAPER = new Shaper();

  private static final TypeLibrary LIBRARY = library();

  private MathSetting() {}

  private static TypeLibrary library() {
    List<FontFace> faces = new ArrayList<>(Cases.garamond());
    faces.add(STIX);
    return TypeLibrary.load(faces, Cases::bytes, new Report());
  }

  private static List<Typeface> faces(String family) {
    return LIBRARY.faces(font(family));
  }

  private static FontStyle font(String family) {
    return new FontStyle(List.of(family), SIZE, 400, false, new TreeMap<>(), 0, 0);
  }

  public static MathFace face() {
    return SHAPER.math(faces("STIX Two Math").get(0)).orElseThrow();
  }

  static boolean isMath(Typeface face) {
    return SHAPER.math(face).isPresent();
  }

  static List<Typeface> words() {
    return faces("EB Garamond");
  }

  static Element math(String mathml) {
    return Jsoup.parse("<math>" + mathml + "</math>", "", Parser.xmlParser()).child(0);
  }

  static SetFormula set(String mathml, boolean display) {
    return set(math(mathml), display);
  }

  static SetFormula set(Element math, boolean display) {
    FormulaType type =
        new FormulaType(
            SHAPER,
            face(),
            words(),
            name -> LIBRARY.faces(FormulaType.emphasised(font("EB Garamond"), name)),
            face -> new FontInstance(face, Map.of(), Locale.ENGLISH),
            SIZE,
            SIZE);
    return new FormulaSetter(type)
        .set(
            math,
            display,
            Ink.BLACK,
            (token, said) -> new Span(Source.NONE, Locale.ENGLISH, "", false, said));
  }
}
