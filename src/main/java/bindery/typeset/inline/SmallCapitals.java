package bindery.typeset.inline;

import bindery.style.FontStyle;
import bindery.style.Style;
import bindery.style.TextStyle;
import bindery.typeset.glyph.Fallback;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.text.LetterCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Small capitals where the face has them not for all letters: then all of a paragraph's are set in
 * another way, so that none is a small letter among capitals (CSS Fonts 4 §6.6.1 asks for the same
 * of one run).
 */
final class SmallCapitals {
  /** Ways to set small capitals, the better first. */
  private enum Way {
    /** The face's own. */
    OWN,
    /** The face's own, its letter forms of the language left out, which have no small capitals. */
    WITHOUT_LOCAL_FORMS,
    /** The small capitals that the face has for capitals. */
    OF_CAPITALS,
    /** Capitals in a smaller size. */
    SCALED
  }

  private static final String SMALL = "smcp";
  private static final String OF_CAPITALS = "c2sc";

  /** The languages in which i and ı are two letters (SpecialCasing.txt of Unicode; CLDR). */
  private static final Set<String> DOTTED = Set.of("tr", "az", "crh", "tt", "gag");

  /** Small capitals stand a little above the x-height. */
  private static final double ABOVE_X_HEIGHT = 1.08;

  private static final double SMALLEST = 0.62;
  private static final double TALLEST = 0.8;

  private final EditionContext edition;
  private final List<Inline> out = new ArrayList<>();
  private Way way = Way.OWN;

  private SmallCapitals(EditionContext edition) {
    this.edition = edition;
  }

  /** The inlines of a paragraph, with small capitals that are whole. */
  static List<Inline> settle(EditionContext edition, List<Inline> inlines) {
    SmallCapitals small = new SmallCapitals(edition);
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text && wants(text.style())) {
        small.judge(text);
      }
    }
    if (small.way == Way.OWN) {
      return inlines;
    }
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text && wants(text.style())) {
        small.set(text);
      } else {
        small.out.add(inline);
      }
    }
    return small.out;
  }

  private static boolean wants(Style style) {
    return style.font().features().getOrDefault(SMALL, 0) > 0;
  }

  private void judge(Inline.Text text) {
    WordCache type = edition.words(text.style(), text.language());
    text.text()
        .codePoints()
        .filter(SmallCapitals::isSmall)
        .distinct()
        .forEach(
            c -> {
              Way needed = needed(c, type, text.language());
              way = needed.compareTo(way) > 0 ? needed : way;
            });
  }

  private static boolean isSmall(int c) {
    return Character.getType(c) == Character.LOWERCASE_LETTER;
  }

  /** The best way in which the face has the letter. */
  private Way needed(int c, WordCache type, Locale language) {
    Typeface face = Fallback.face(edition.shaper(), type.faces, null, c);
    if (face == null) {
      return Way.OWN; // there is nothing to set at all
    }
    String letter = Character.toString(c);
    SortedMap<String, Integer> own = type.style.font().features();
    SortedMap<String, Integer> none = with(own, SMALL, 0);
    if (differ(face, language, letter, none, own)) {
      return Way.OWN;
    }
    boolean dotted = c == 'i' && DOTTED.contains(language.getLanguage());
    SortedMap<String, Integer> plain = with(none, "locl", 0);
    if (!dotted && differ(face, language, letter, plain, with(own, "locl", 0))) {
      return Way.WITHOUT_LOCAL_FORMS;
    }
    String capital = LetterCase.of(letter, TextStyle.Transform.UPPERCASE, language).text();
    boolean has =
        differ(face, language, capital, with(none, OF_CAPITALS, 0), with(none, OF_CAPITALS, 1));
    return has ? Way.OF_CAPITALS : Way.SCALED;
  }

  private boolean differ(
      Typeface face,
      Locale language,
      String text,
      Map<String, Integer> some,
      Map<String, Integer> others) {
    return !Arrays.equals(
        glyphs(new FontInstance(face, some, language), text),
        glyphs(new FontInstance(face, others, language), text));
  }

  private int[] glyphs(FontInstance font, String text) {
    return edition.shaper().shape(font, text, false).glyphs();
  }

  private static SortedMap<String, Integer> with(
      Map<String, Integer> features, String tag, int value) {
    SortedMap<String, Integer> changed = new TreeMap<>(features);
    changed.put(tag, value);
    return changed;
  }

  private void set(Inline.Text text) {
    SortedMap<String, Integer> own = text.style().font().features();
    if (way == Way.WITHOUT_LOCAL_FORMS) {
      out.add(text.in(styled(text.style(), with(own, "locl", 0), 1)));
      return;
    }
    boolean all = own.getOrDefault(OF_CAPITALS, 0) > 0;
    String words = text.text();
    for (int from = 0; from < words.length(); ) {
      boolean small = smallened(words.codePointAt(from), all);
      int to = from;
      while (to < words.length()
          && (to == from
              || stays(words.codePointAt(to))
              || smallened(words.codePointAt(to), all) == small)) {
        to += Character.charCount(words.codePointAt(to));
      }
      part(text.part(from, to), small);
      from = to;
    }
  }

  private static boolean smallened(int c, boolean all) {
    return isSmall(c) || all && Character.isUpperCase(c);
  }

  /** Whether a character belongs to the one before it whatever that is. */
  private static boolean stays(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private void part(Inline.Text part, boolean small) {
    SortedMap<String, Integer> plain =
        with(with(part.style().font().features(), SMALL, 0), OF_CAPITALS, 0);
    if (!small) {
      out.add(part.in(styled(part.style(), plain, 1)));
      return;
    }
    LetterCase capitals =
        LetterCase.of(part.text(), TextStyle.Transform.UPPERCASE, part.language());
    boolean scaled = way == Way.SCALED;
    Style style =
        styled(
            part.style(),
            scaled ? plain : with(plain, OF_CAPITALS, 1),
            scaled ? scale(part.style()) : 1);
    out.add(
        new Inline.Text(capitals.text(), style, part.span(), part.range().through(capitals.at())));
  }

  private double scale(Style style) {
    Typeface face = edition.types().faces(style.font()).get(0);
    double wanted = ABOVE_X_HEIGHT * face.xHeight() / face.capHeight();
    return Math.max(SMALLEST, Math.min(TALLEST, wanted));
  }

  private Style styled(Style style, SortedMap<String, Integer> features, double scale) {
    FontStyle font = style.font();
    return edition.variant(
        style,
        new FontStyle(
            font.families(),
            font.size() * scale,
            font.weight(),
            font.italic(),
            features,
            font.letterSpacing(),
            font.wordSpacing()));
  }
}
