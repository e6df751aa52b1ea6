package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Quoted;
import bindery.style.css.Component.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The properties of CSS Fonts 4 that choose a face and its features. */
public final class FontProperties {
  /** {@code medium}, which CSS leaves to us: what browsers take, 16px. */
  private static final double MEDIUM = 12;

  private static final Map<String, Double> SIZES =
      Map.of(
          "xx-small", 3.0 / 5,
          "x-small", 3.0 / 4,
          "small", 8.0 / 9,
          "medium", 1.0,
          "large", 6.0 / 5,
          "x-large", 3.0 / 2,
          "xx-large", 2.0,
          "xxx-large", 3.0);

  public static final Longhand<List<String>> FAMILY =
      Longhand.named("font-family", "CSS Fonts 4 §2.1")
          .values("[<family-name> | serif | sans-serif | monospace]#", "serif")
          .inherits()
          .reads(FontProperties::families);
  public static final Longhand<Dimension> SIZE =
      Longhand.named("font-size", "CSS Fonts 4 §2.5")
          .values(
              "<length> | <percentage> | xx-small | x-small | small | medium | large | x-large"
                  + " | xx-large | xxx-large | larger | smaller",
              "medium")
          .inherits()
          .note("medium is 12pt; larger and smaller are a factor of 1.2")
          .reads(FontProperties::size);
  public static final Longhand<FontWeight> WEIGHT =
      Longhand.named("font-weight", "CSS Fonts 4 §2.2")
          .values("normal | bold | bolder | lighter | <number>", "normal")
          .inherits()
          .reads(FontWeight::read);
  public static final Longhand<String> SLANT =
      Longhand.named("font-style", "CSS Fonts 4 §2.4")
          .values("normal | italic | oblique", "normal")
          .inherits()
          .reads(Grammars.keyword("normal", "italic", "oblique"));

  static final FeatureWords CAPS_WORDS =
      FeatureWords.one(
          "normal",
          "small-caps smcp",
          "all-small-caps c2sc smcp",
          "petite-caps pcap",
          "all-petite-caps c2pc pcap",
          "unicase unic",
          "titling-caps titl");
  static final FeatureWords NUMERIC_WORDS =
      FeatureWords.several(
          "normal",
          "lining-nums lnum",
          "oldstyle-nums onum",
          "proportional-nums pnum",
          "tabular-nums tnum",
          "diagonal-fractions frac",
          "stacked-fractions afrc",
          "ordinal ordn",
          "slashed-zero zero");
  static final FeatureWords LIGATURE_WORDS =
      FeatureWords.several(
          "normal",
          "none liga=0 clig=0 calt=0",
          "common-ligatures liga clig",
          "no-common-ligatures liga=0 clig=0",
          "discretionary-ligatures dlig",
          "no-discretionary-ligatures dlig=0",
          "historical-ligatures hlig",
          "no-historical-ligatures hlig=0",
          "contextual calt",
          "no-contextual calt=0");
  static final FeatureWords POSITION_WORDS = FeatureWords.one("normal", "sub subs", "super sups");
  static final FeatureWords EAST_ASIAN_WORDS =
      FeatureWords.several(
          "normal",
          "jis78 jp78",
          "jis83 jp83",
          "jis90 jp90",
          "jis04 jp04",
          "simplified smpl",
          "traditional trad",
          "full-width fwid",
          "proportional-width pwid",
          "ruby ruby");

  public static final Longhand<SortedMap<String, Integer>> CAPS =
      variant("font-variant-caps", "CSS Fonts 4 §6.6", CAPS_WORDS);
  public static final Longhand<SortedMap<String, Integer>> NUMERIC =
      variant("font-variant-numeric", "CSS Fonts 4 §6.7", NUMERIC_WORDS);
  public static final Longhand<SortedMap<String, Integer>> LIGATURES =
      variant("font-variant-ligatures", "CSS Fonts 4 §6.4", LIGATURE_WORDS);
  public static final Longhand<SortedMap<String, Integer>> POSITION =
      variant("font-variant-position", "CSS Fonts 4 §6.5", POSITION_WORDS);
  public static final Longhand<SortedMap<String, Integer>> EAST_ASIAN =
      variant("font-variant-east-asian", "CSS Fonts 4 §6.10", EAST_ASIAN_WORDS);
  public static final Longhand<SortedMap<String, Integer>> KERNING =
      Longhand.named("font-kerning", "CSS Fonts 4 §6.3")
          .values("auto | normal | none", "auto")
          .inherits()
          .reads(FeatureWords.one("auto", "normal", "none kern=0"));
  public static final Longhand<SortedMap<String, Integer>> FEATURES =
      Longhand.named("font-feature-settings", "CSS Fonts 4 §6.12")
          .values("normal | [<string> [on | off | <integer>]?]#", "normal")
          .inherits()
          .note("has the last word over font-variant")
          .reads(FontProperties::features);
  public static final Longhand<Dimension> LETTER_SPACING =
      Longhand.named("letter-spacing", "CSS Text 3 §8.2")
          .values("normal | <length>", "normal")
          .inherits()
          .reads(Grammars.length(false, true, "normal"));
  public static final Longhand<Dimension> WORD_SPACING =
      Longhand.named("word-spacing", "CSS Text 3 §8.1")
          .values("normal | <length>", "normal")
          .inherits()
          .reads(Grammars.length(false, true, "normal"));

  static final List<Longhand<?>> ALL =
      List.of(
          FAMILY,
          SIZE,
          WEIGHT,
          SLANT,
          CAPS,
          NUMERIC,
          LIGATURES,
          POSITION,
          EAST_ASIAN,
          KERNING,
          FEATURES,
          LETTER_SPACING,
          WORD_SPACING);

  private FontProperties() {}

  private static Longhand<SortedMap<String, Integer>> variant(
      String name, String clause, FeatureWords words) {
    return Longhand.named(name, clause)
        .values(String.join(" | ", words.words()), "normal")
        .inherits()
        .reads(words);
  }

  /** Names between commas; unquoted ones may be several words. */
  static List<String> families(List<Component> value) throws BadValue {
    List<String> families = new ArrayList<>();
    for (List<Component> part : Lists.byComma(value)) {
      if (part.size() == 1 && part.get(0) instanceof Quoted quoted) {
        families.add(quoted.text());
        continue;
      }
      StringBuilder name = new StringBuilder();
      for (Component component : part) {
        if (!(component instanceof Word word)) {
          throw BadValue.because(
              "a font's name with other signs than letters needs quotes", "put it in \"…\"");
        }
        name.append(name.isEmpty() ? "" : " ").append(word.name());
      }
      families.add(name.toString());
    }
    return List.copyOf(families);
  }

  private static Dimension size(List<Component> value) throws BadValue {
    Component one = Grammars.only(value);
    if (one instanceof Word word) {
      if (SIZES.containsKey(word.lower())) {
        return Dimension.points(MEDIUM * SIZES.get(word.lower()));
      }
      if (one.is("larger") || one.is("smaller")) {
        return Dimension.of(one.is("larger") ? 1.2 : 1 / 1.2, Unit.EM);
      }
      throw BadValue.unknown();
    }
    Dimension measure = Calc.measure(one);
    if (measure.isNegative()) {
      throw BadValue.because("type cannot be smaller than 0", "use a size above 0");
    }
    return measure;
  }

  private static SortedMap<String, Integer> features(List<Component> value) throws BadValue {
    SortedMap<String, Integer> features = new TreeMap<>();
    if (value.size() == 1 && value.get(0).is("normal")) {
      return features;
    }
    for (List<Component> part : Lists.byComma(value)) {
      if (part.size() > 2 || !(part.get(0) instanceof Quoted tag)) {
        throw BadValue.unknown();
      }
      if (!tag.text().matches("[ -~]{4}")) {
        throw BadValue.because(
            "‘" + tag.text() + "’ is not the tag of a font feature",
            "a tag has four letters or digits, for example \"ss01\"");
      }
      int number = 1;
      if (part.size() == 2 && !part.get(1).is("on")) {
        number = part.get(1).is("off") ? 0 : Grammars.integer(part.get(1), 0);
      }
      features.put(tag.text(), number);
    }
    return features;
  }
}
