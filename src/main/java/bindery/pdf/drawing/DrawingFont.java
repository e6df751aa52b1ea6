package bindery.pdf.drawing;

import bindery.typeset.glyph.Typeface;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an element of a drawing asks for its letters to be set; lengths in the drawing's units.
 *
 * @param families in order of preference
 * @param size of the font
 * @param weight 100 to 900
 * @param italic whether italic or oblique
 * @param anchor what part of the width is left of the start: 0, 0.5 or 1
 * @param baseline which line of the letters is at y, a CSS word
 * @param tracking after every glyph
 * @param spacing after every space, beside that
 * @param rise of the letters' own baseline over that of the text element
 */
public record DrawingFont(
    List<String> families,
    double size,
    int weight,
    boolean italic,
    double anchor,
    String baseline,
    double tracking,
    double spacing,
    double rise) {
  private static final DrawingFont INITIAL =
      new DrawingFont(List.of(), 16, 400, false, 0, "auto", 0, 0, 0);

  /** No honest value is longer, and reading takes steps back. */
  private static final int LONGEST_VALUE = 400;

  private static final Pattern SHORTHAND =
      Pattern.compile("(.*?)(\\d*\\.?\\d+(?:px|pt|em|rem|mm|%)?)(?:\\s*/\\s*\\S+)?\\s+([^\\d].*)");

  /** The font of the outermost element before it says anything. */
  static DrawingFont initial() {
    return INITIAL;
  }

  /** The computed font of an element within one that has this. */
  DrawingFont within(Styled element) {
    DrawingFont font = this;
    String shorthand = element.own("font");
    Matcher parts =
        SHORTHAND.matcher(
            shorthand == null || shorthand.length() > LONGEST_VALUE ? "" : shorthand.trim());
    if (parts.matches()) {
      boolean italic = parts.group(1).matches(".*(italic|oblique).*");
      Matcher weight = Pattern.compile("bold|[1-9]00").matcher(parts.group(1));
      font =
          new DrawingFont(
              names(parts.group(3)),
              font.length(parts.group(2), font.size, font.size),
              weight.find() ? font.weight(weight.group()) : 400,
              italic,
              font.anchor,
              font.baseline,
              font.tracking,
              font.spacing,
              font.rise);
    }
    return font.sized(element).changed(element);
  }

  /** Size and baseline first: other lengths are of the new size, these of the one around. */
  private DrawingFont sized(Styled element) {
    String newSize = element.own("font-size");
    String shift = element.own("baseline-shift");
    return new DrawingFont(
        families,
        newSize == null ? size : size(newSize),
        weight,
        italic,
        anchor,
        baseline,
        tracking,
        spacing,
        shift == null ? rise : rise + shift(shift));
  }

  private DrawingFont changed(Styled element) {
    String family = element.own("font-family");
    String newWeight = element.own("font-weight");
    String style = element.own("font-style");
    String newAnchor = element.own("text-anchor");
    String line = element.own("dominant-baseline");
    String own = line != null ? line : element.own("alignment-baseline");
    String letters = element.own("letter-spacing");
    String words = element.own("word-spacing");
    return new DrawingFont(
        family == null ? families : names(family),
        size,
        newWeight == null ? weight : weight(newWeight),
        style == null ? italic : style.matches("italic|oblique.*"),
        newAnchor == null ? anchor : anchor(newAnchor),
        own == null ? baseline : own,
        letters == null ? tracking : length(letters, size, 0),
        words == null ? spacing : length(words, size, 0),
        rise);
  }

  /** CSS Fonts 4 §2.5; the words are what browsers make them. */
  private double size(String value) {
    return switch (value) {
      case "xx-small" -> 9;
      case "x-small" -> 10;
      case "small" -> 13;
      case "medium", "initial" -> 16;
      case "large" -> 18;
      case "x-large" -> 24;
      case "xx-large" -> 32;
      case "smaller" -> size / 1.2;
      case "larger" -> size * 1.2;
      default -> Math.max(0, length(value, size, size));
    };
  }

  /** How far a baseline is shifted; {@code sub} and {@code super} are what browsers make them. */
  private double shift(String value) {
    return switch (value) {
      case "sub" -> -size / 5;
      case "super" -> size / 3;
      default -> length(value, size, 0);
    };
  }

  /**
   * A length of this font: {@code em} is its size.
   *
   * @param whole what percentages are of
   * @param otherwise the length where none can be read
   */
  public double length(String value, double whole, double otherwise) {
    return Lengths.read(value, size, whole, otherwise);
  }

  /** How far the letters' own baseline is below y, by the face that sets them. */
  double drop(Typeface face) {
    double units =
        switch (baseline) {
          case "middle" -> face.xHeight() / 2.0;
          case "central" -> (face.ascent() + face.descent()) / 2.0;
          // Faces do not say where they hang; browsers take these parts of the ascent.
          case "hanging" -> face.ascent() * 0.8;
          case "mathematical" -> face.ascent() / 2.0;
          case "text-before-edge", "before-edge", "text-top" -> face.ascent();
          case "text-after-edge", "after-edge", "text-bottom", "ideographic" -> face.descent();
          default -> 0;
        };
    return units * size / face.unitsPerEm() - rise;
  }

  private int weight(String value) {
    return switch (value) {
      case "normal" -> 400;
      case "bold" -> 700;
      case "bolder" -> Math.min(900, weight < 600 ? 700 : 900);
      case "lighter" -> weight > 500 ? 400 : 100;
      default -> value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : weight;
    };
  }

  private double anchor(String value) {
    return switch (value) {
      case "middle" -> 0.5;
      case "end" -> 1;
      case "start" -> 0;
      default -> anchor;
    };
  }

  private static List<String> names(String families) {
    return Arrays.stream(families.split(","))
        .map(name -> name.trim().replaceAll("^['\"]|['\"]$", ""))
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
