package bindery.typeset.compositor;

import bindery.style.Style;
import bindery.style.TextStyle;
import bindery.typeset.inline.Inline;
import bindery.typeset.inline.ItemBuilder;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.line.Item;
import bindery.typeset.line.LineBreaker;
import bindery.typeset.line.LineMeasure;
import bindery.typeset.line.LineWeights;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the words of a paragraph's first line in the style of {@code ::first-line} (CSS
 * Pseudo-Elements 4 §2.1). Which words these are decides how wide they are, so every end that the
 * line might have is tried, the paragraph broken for each, and the best of them taken.
 */
final class FirstLine {
  /** Ends that are tried: those next to where the line is full. */
  private static final int NEAREST = 4;

  private final SectionContext section;
  private final Style style;
  private final Style first;
  private final LineMeasure measure;
  private final LineWeights weights;
  private final List<Inline> words;

  /**
   * @param first style of the first line
   */
  FirstLine(
      SectionContext section,
      ParagraphOpening opening,
      Style style,
      Style first,
      LineWeights weights) {
    this.section = section;
    this.style = style;
    this.first = first;
    this.measure = opening.measure();
    this.weights = weights;
    this.words = words(opening.inlines());
  }

  /** The paragraph's inlines, those of its first line in the line's style. */
  List<Inline> inlines() {
    List<Integer> ends = ends();
    int fits = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
    if (fits == words.size()) {
      return restyled(words); // all of it is the first line
    }
    List<List<Inline>> ways = new ArrayList<>();
    for (int end : ends.subList(Math.max(0, ends.size() - NEAREST), ends.size())) {
      ways.add(ending(words.subList(0, end), false, words.subList(end, words.size())));
    }
    ways.addAll(divided(fits));
    List<Inline> best = words;
    double least = Double.POSITIVE_INFINITY;
    for (List<Inline> way : ways) {
      double demerits = demerits(way);
      best = demerits < least ? way : best;
      least = Math.min(least, demerits);
    }
    return best;
  }

  /** The numbers of words after which the line may end and be no wider than the measure. */
  private List<Integer> ends() {
    List<Integer> ends = new ArrayList<>();
    for (int n = 1; n <= words.size(); n++) {
      boolean word = n == words.size() || endsWord(words.get(n - 1));
      if (word && !fits(words.subList(0, n))) {
        break;
      }
      if (word) {
        ends.add(n);
      }
    }
    return ends;
  }

  private static boolean endsWord(Inline inline) {
    return inline instanceof Inline.Text t && t.text().endsWith(" ");
  }

  /** Whether the line can be made no wider than its measure. */
  private boolean fits(List<Inline> line) {
    double width = 0;
    for (Item item : ItemBuilder.compose(section, restyled(line), first).items()) {
      if (item instanceof Item.Box box) {
        width += box.width();
      } else if (item instanceof Item.Glue glue) {
        width += weights.justified() ? glue.width() * weights.tightest() : glue.width();
      }
    }
    return width <= measure.of(0);
  }

  /** The ways in which the line ends within the first word that does not fit. */
  private List<List<Inline>> divided(int fits) {
    TextStyle text = style.text();
    List<List<Inline>> ways = new ArrayList<>();
    if (text.hyphens() != TextStyle.Hyphens.AUTO
        || !(words.get(fits) instanceof Inline.Text word)) {
      return ways;
    }
    int[] points =
        section
            .edition()
            .hyphenator()
            .points(
                word.text(),
                word.language(),
                text.hyphenMinBefore(),
                text.hyphenMinAfter(),
                text.hyphenMinWord());
    for (int point : points) {
      List<Inline> line = new ArrayList<>(words.subList(0, fits));
      line.add(word.part(0, point));
      List<Inline> rest = new ArrayList<>();
      rest.add(word.part(point, word.text().length()));
      rest.addAll(words.subList(fits + 1, words.size()));
      if (fits(line)) {
        ways.add(ending(line, true, rest));
      }
    }
    return ways;
  }

  private List<Inline> ending(List<Inline> line, boolean hyphen, List<Inline> rest) {
    List<Inline> all = new ArrayList<>(restyled(line));
    all.add(new Inline.Turn(hyphen));
    all.addAll(rest);
    return all;
  }

  /** Demerits of the whole paragraph when its first line is this. */
  private double demerits(List<Inline> way) {
    List<Item> items = ItemBuilder.compose(section, way, style).items();
    return LineBreaker.best(LineBreaker.settings(items, measure, weights, 1)).demerits();
  }

  /** The same inlines, each text no longer than a word and the space after it. */
  private static List<Inline> words(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text t) {
        int from = 0;
        for (int i = 0; i < t.text().length(); i++) {
          if (t.text().charAt(i) == ' ' || i == t.text().length() - 1) {
            out.add(t.part(from, i + 1));
            from = i + 1;
          }
        }
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  /** Text of the paragraph's own style takes the line's; what is marked up stays. */
  private List<Inline> restyled(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      boolean plain = inline instanceof Inline.Text t && t.style() == style;
      out.add(plain ? ((Inline.Text) inline).in(first) : inline);
    }
    return out;
  }
}
