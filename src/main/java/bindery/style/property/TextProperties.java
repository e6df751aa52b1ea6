package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Amount;
import bindery.style.css.Component.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The properties of CSS Text, Inline and Text Decoration that make lines. */
public final class TextProperties {
  private static final Grammar<String> ALIGNMENT =
      Grammars.keyword("start", "end", "left", "right", "center", "justify");

  public static final Longhand<Paint> COLOR =
      Longhand.named("color", "CSS Color 4 §3.1")
          .values(Colors.WORDS, "black")
          .inherits()
          .reads(Grammars.paint());
  public static final Longhand<Paint> SCREEN_COLOR =
      Longhand.named("-bindery-screen-color", "Bindery")
          .values(Colors.WORDS, "currentcolor")
          .note(
              "of the text in a PDF that is read on a screen; print has color, and where that is"
                  + " transparent, it has no such text: it takes no room behind the last line")
          .reads(Grammars.paint());
  public static final Longhand<LineHeight> LINE_HEIGHT =
      Longhand.named("line-height", "CSS Inline 3 §5.1")
          .values("normal | <number> | <length> | <percentage>", "normal")
          .inherits()
          .note("normal is 1.2")
          .reads(LineHeight::read);
  public static final Longhand<String> ALIGN =
      Longhand.named("text-align", "CSS Text 4 §6.1")
          .values("start | end | left | right | center | justify | <string>", "start")
          .inherits()
          .note("\".\" or \",\" sets the decimal signs of a table's column above one another")
          .refuses("justify-all match-parent", "Bindery leaves last lines to text-align-last", "")
          .reads(TextProperties::align);
  public static final Longhand<String> ALIGN_LAST =
      Longhand.named("text-align-last", "CSS Text 3 §6.3")
          .values("auto | start | end | left | right | center | justify", "auto")
          .inherits()
          .reads(Grammars.keyword("auto", "start", "end", "left", "right", "center", "justify"));
  public static final Longhand<Indent> INDENT =
      Longhand.named("text-indent", "CSS Text 3 §8.1")
          .values("[<length> | <percentage>] && hanging? && each-line?", "0")
          .inherits()
          .note(
              "hanging moves in all lines but the first; each-line takes the line after a <br> for"
                  + " a first one; negative lengths move out")
          .reads(Indent::read);
  public static final Longhand<String> TRANSFORM =
      Longhand.named("text-transform", "CSS Text 3 §2.1")
          .values("none | uppercase | lowercase | capitalize", "none")
          .inherits()
          .refuses("full-width full-size-kana", "Bindery does not replace letters by wide ones", "")
          .reads(Grammars.keyword("none", "uppercase", "lowercase", "capitalize"));
  public static final Longhand<Set<String>> DECORATION =
      Longhand.named("text-decoration-line", "CSS Text Decoration 3 §2.1")
          .values("none | [underline || line-through]", "none")
          .note("drawn through descendants too, as CSS says, though not inherited")
          .refuses("overline blink", "Bindery draws no lines but under and through text", "")
          .reads(TextProperties::lines);
  public static final Longhand<VerticalShift> VERTICAL_ALIGN =
      Longhand.named("vertical-align", "CSS 2.2 §10.8.1")
          .values(
              "baseline | sub | super | <length> | <percentage> | top | middle | bottom",
              "baseline")
          .note("top, middle and bottom for table cells")
          .refuses("text-top text-bottom", "Bindery aligns text by baselines", "use a length")
          .reads(VerticalShift::read);
  public static final Longhand<String> HYPHENS =
      Longhand.named("hyphens", "CSS Text 3 §5.4")
          .values("none | manual | auto", "manual")
          .inherits()
          .reads(Grammars.keyword("none", "manual", "auto"));
  public static final Longhand<List<Integer>> HYPHEN_CHARS =
      Longhand.named("hyphenate-limit-chars", "CSS Text 4 §6.3.2")
          .values("[auto | <integer>]{1,3}", "auto")
          .inherits()
          .note("letters of the word, before and after; auto is 5 and the language's own")
          .reads(TextProperties::hyphenChars);
  public static final Longhand<Integer> HYPHEN_LINES =
      Longhand.named("hyphenate-limit-lines", "CSS Text 4 §6.3.4")
          .values("no-limit | <integer>", "no-limit")
          .inherits()
          .reads(Grammars.integer(0, "no-limit", Integer.MAX_VALUE));
  public static final Longhand<String> WHITE_SPACE =
      Longhand.named("white-space", "CSS Text 3 §3")
          .values("normal | nowrap | pre | pre-wrap | pre-line", "normal")
          .inherits()
          .refuses("break-spaces", "Bindery does not keep spaces at line ends", "use pre-wrap")
          .reads(Grammars.keyword("normal", "nowrap", "pre", "pre-wrap", "pre-line"));
  public static final Longhand<Integer> TAB_SIZE =
      Longhand.named("tab-size", "CSS Text 3 §4.2")
          .values("<integer>", "8")
          .inherits()
          .reads(Grammars.integer(0, "", 0));
  public static final Longhand<String> OVERFLOW_WRAP =
      Longhand.named("overflow-wrap", "CSS Text 3 §5.5")
          .values("normal | anywhere | break-word", "normal")
          .inherits()
          .reads(Grammars.keyword("normal", "anywhere", "break-word"));
  public static final Longhand<String> HANGING =
      Longhand.named("hanging-punctuation", "CSS Text 3 §8.3")
          .values("none | [first || [force-end | allow-end] || last]", "none")
          .inherits()
          .note("anything but none lets punctuation and hyphens hang at both sides, by its shape")
          .reads(TextProperties::hanging);
  public static final Longhand<Double> EXPANSION =
      Longhand.named("-bindery-font-expansion", "Bindery; pdfTeX's font expansion")
          .values("none | <percentage>", "none")
          .inherits()
          .note("most that letters may be widened or narrowed to even out lines, at most 5%")
          .reads(TextProperties::expansion);
  public static final Longhand<Double> SENTENCE_SPACE =
      Longhand.named("-bindery-sentence-space", "Bindery; TeX's \\sfcode")
          .values("auto | normal | <number>", "auto")
          .inherits()
          .note("space after a sentence as a share of the word space, 0.5 to 4; auto by language")
          .reads(TextProperties::sentenceSpace);
  public static final Longhand<String> WRAP =
      Longhand.named("text-wrap", "CSS Text 4 §6.4")
          .values("wrap | balance", "wrap")
          .inherits()
          .note("balance makes the lines of a ragged text of up to 6 lines about equally long")
          .reads(Grammars.keyword("wrap", "balance"));
  public static final Longhand<String> DIRECTION =
      Longhand.named("direction", "CSS Writing Modes 3 §2.1")
          .values("ltr | rtl", "ltr")
          .inherits()
          .reads(Grammars.keyword("ltr", "rtl"));

  static final List<Longhand<?>> ALL =
      List.of(
          COLOR,
          SCREEN_COLOR,
          LINE_HEIGHT,
          ALIGN,
          ALIGN_LAST,
          INDENT,
          TRANSFORM,
          DECORATION,
          VERTICAL_ALIGN,
          HYPHENS,
          HYPHEN_CHARS,
          HYPHEN_LINES,
          WHITE_SPACE,
          TAB_SIZE,
          OVERFLOW_WRAP,
          HANGING,
          EXPANSION,
          SENTENCE_SPACE,
          WRAP,
          DIRECTION);

  private TextProperties() {}

  private static String align(List<Component> value) throws BadValue {
    if (Grammars.only(value) instanceof Component.Quoted sign) {
      return switch (sign.text()) {
        case "." -> "point";
        case "," -> "comma";
        default ->
            throw BadValue.because(
                "columns are aligned on a decimal sign only", "use \".\" or \",\"");
      };
    }
    return ALIGNMENT.read(value);
  }

  private static Set<String> lines(List<Component> value) throws BadValue {
    if (value.size() == 1 && value.get(0).is("none")) {
      return Set.of();
    }
    Set<String> lines = new TreeSet<>();
    for (Component component : value) {
      if (!component.is("underline") && !component.is("line-through")) {
        throw BadValue.unknown();
      }
      lines.add(((Word) component).lower());
    }
    if (lines.isEmpty()) {
      throw BadValue.unknown();
    }
    return lines;
  }

  /** Three numbers; what is {@code auto} or missing follows CSS Text 4: after is as before. */
  private static List<Integer> hyphenChars(List<Component> value) throws BadValue {
    if (value.isEmpty() || value.size() > 3) {
      throw BadValue.unknown();
    }
    List<Integer> limits = new ArrayList<>();
    for (Component component : value) {
      int auto = limits.isEmpty() ? 5 : 0;
      limits.add(component.is("auto") ? auto : Grammars.integer(component, 1));
    }
    while (limits.size() < 3) {
      limits.add(limits.size() == 1 ? 0 : limits.get(1));
    }
    return List.copyOf(limits);
  }

  private static String hanging(List<Component> value) throws BadValue {
    if (value.isEmpty()) {
      throw BadValue.unknown();
    }
    if (value.size() == 1 && value.get(0).is("none")) {
      return "none";
    }
    for (Component component : value) {
      boolean known =
          component instanceof Word word
              && Set.of("first", "last", "allow-end", "force-end").contains(word.lower());
      if (!known) {
        throw BadValue.unknown();
      }
    }
    return "hang";
  }

  /** 0 is {@code auto}. */
  private static double sentenceSpace(List<Component> value) throws BadValue {
    Component one = Grammars.only(value);
    if (one.is("auto")) {
      return 0;
    }
    if (one.is("normal")) {
      return 1;
    }
    if (one instanceof Amount amount && amount.unit().isEmpty()) {
      if (amount.number() < 0.5 || amount.number() > 4) {
        throw BadValue.because("a sentence space is 0.5 to 4 word spaces", "1.5 is wide already");
      }
      return amount.number();
    }
    throw BadValue.unknown();
  }

  private static double expansion(List<Component> value) throws BadValue {
    Component one = Grammars.only(value);
    if (one.is("none")) {
      return 0;
    }
    if (one instanceof Amount amount && amount.unit().equals("%")) {
      if (amount.number() < 0 || amount.number() > 5) {
        throw BadValue.because("letters may be stretched by 0% to 5%", "2% cannot be seen");
      }
      return amount.number() / 100;
    }
    throw BadValue.unknown();
  }
}
