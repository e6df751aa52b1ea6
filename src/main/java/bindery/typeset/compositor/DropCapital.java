package bindery.typeset.compositor;

import bindery.style.Style;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.inline.Inline;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.inline.WordCache;
import bindery.typeset.line.LineMeasure;
import bindery.typeset.placed.CharRange;
import bindery.typeset.placed.Look;
import bindery.typeset.placed.Placed;
import bindery.typeset.text.LetterCase;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A capital over several lines, its foot on the last of their baselines and its head level with the
 * capitals of the first, so that it stands on the grid (CSS Inline 3 §7.2).
 */
final class DropCapital {
  /** Room between the capital and the text, in ems of the text. */
  private static final double GAP = 0.12;

  private DropCapital() {}

  static ParagraphOpening of(
      SectionContext section,
      Element element,
      Style style,
      Style letter,
      ContentArea area,
      List<Inline> inlines,
      LineMeasure plain) {
    int first = firstText(inlines);
    if (first == inlines.size()) {
      return new ParagraphOpening(inlines, plain, List.of(), 0);
    }
    Inline.Text text = (Inline.Text) inlines.get(first);
    int end = letterEnd(text.text());
    if (end == 0) {
      return new ParagraphOpening(inlines, plain, List.of(), 0);
    }
    int lines = letter.box().initialLetter();
    WordCache type = section.edition().words(letter, text.language());
    WordCache body = section.edition().words(style, text.language());
    Typeface face = type.faces.get(0);
    double leading = style.text().lineHeight();
    double cap =
        body.faces.get(0).capHeight() * style.font().size() / body.faces.get(0).unitsPerEm();
    double size = ((lines - 1) * leading + cap) * face.unitsPerEm() / face.capHeight();
    FontInstance font = type.font(face);
    GlyphRun run = section.edition().shaper().shape(font, text.text().substring(0, end), false);
    double width = run.width(size);
    Placed.Piece piece =
        new Placed.Piece(
            0,
            run,
            Look.plain(size, letter.text().color()),
            text.span(),
            text.range().of(0),
            text.range().end(end),
            Placed.Kind.TEXT);
    Placed.Line line =
        new Placed.Line(
            area.start(),
            (lines - 1) * leading,
            1,
            List.of(piece),
            section.source(element),
            Placed.Part.BODY);
    List<Inline> rest = new ArrayList<>(inlines);
    rest.set(first, text.part(end, text.text().length()));
    double gap = GAP * style.font().size() + letter.box().margin().end().of(area.width());
    LineMeasure beside =
        new LineMeasure(plain.width(), Math.min(0, plain.indent()), lines, width + gap);
    return new ParagraphOpening(rest, beside, List.of(line), lines);
  }

  /** The first letter in a style of its own, in its line. */
  static List<Inline> restyled(List<Inline> inlines, Style letter) {
    int first = firstText(inlines);
    if (first == inlines.size()) {
      return inlines;
    }
    Inline.Text text = (Inline.Text) inlines.get(first);
    int end = letterEnd(text.text());
    if (end == 0) {
      return inlines;
    }
    List<Inline> out = new ArrayList<>(inlines);
    LetterCase cased =
        LetterCase.of(text.text().substring(0, end), letter.text().transform(), text.language());
    CharRange range = text.range().through(cased.at());
    out.set(first, new Inline.Text(cased.text(), letter, text.span(), range));
    out.add(first + 1, text.part(end, text.text().length()));
    return out;
  }

  private static int firstText(List<Inline> inlines) {
    int first = 0;
    while (first < inlines.size() && !(inlines.get(first) instanceof Inline.Text)) {
      first++;
    }
    return first;
  }

  /** The first letter with the marks that belong to it (CSS Pseudo-Elements 4 §2.3). */
  private static int letterEnd(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i >= text.length() || text.substring(0, i).isBlank() && i > 0) {
      return 0;
    }
    int end = i + Character.charCount(text.codePointAt(i));
    while (end < text.length()
        && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }
}
