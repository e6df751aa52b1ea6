package bindery.typeset.compositor;

import bindery.style.FontStyle;
import bindery.style.Style;
import bindery.style.TextStyle;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.Inline;
import bindery.typeset.inline.ItemBuilder;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.line.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the words of a paragraph's first line in the style of {@code ::first-line} (CSS
 * Pseudo-Elements 4 §2.1). Which words these are decides how wide they are, so the line is ended
 * here and not with the rest of the paragraph: where its spaces come out best, in the middle of a
 * word if that must be, its letters spaced a little to fill what is left.
 */
final class FirstLine {
  /** How far word spaces of a first line may shrink, a share. */
  private static final double TIGHT = 0.24;

  /** Spaces wider than this, as a share more than natural, call for a hyphen. */
  private static final double WIDE = 0.7;

  /** Most that letters of a first line are spaced to fill it, in ems. */
  private static final double MOST_TRACKING = 0.05;

  private final SectionContext section;
  private final EditionContext edition;
  private final Style style;
  private final Style first;
  private final double room;
  private final List<Inline> words;

  /** A way to end the line: its inlines, how far from natural its spaces are, what follows. */
  private record Way(List<Inline> line, double bad, boolean hyphen, List<Inline> rest) {}

  private FirstLine(SectionContext section, ParagraphOpening opening, Style style, Style first) {
    this.section = section;
    this.edition = section.edition();
    this.style = style;
    this.first = first;
    this.room = opening.measure().of(0);
    this.words = words(opening.inlines());
  }

  static List<Inline> of(
      SectionContext section, ParagraphOpening opening, Style style, Style first) {
    return new FirstLine(section, opening, style, first).set();
  }

  private List<Inline> set() {
    Way best = null;
    int fit = 0;
    for (int n = 1; n <= words.size(); n++) {
      if (n < words.size() && !endsWord(words.get(n - 1))) {
        continue;
      }
      Way way = way(words.subList(0, n), false, words.subList(n, words.size()));
      if (way == null) {
        break;
      }
      fit = n;
      best = best == null || way.bad() < best.bad() ? way : best;
    }
    if (fit < words.size() && (best == null || best.bad() > WIDE)) {
      best = divided(fit, best);
    }
    if (best == null) {
      return words;
    }
    boolean ends = best.rest().isEmpty();
    Style spaced = ends ? first : tracked(best.line());
    List<Inline> all = new ArrayList<>(restyle(best.line(), spaced));
    if (!ends) {
      all.add(new Inline.Turn(best.hyphen()));
    }
    all.addAll(best.rest());
    return all;
  }

  private static boolean endsWord(Inline inline) {
    return inline instanceof Inline.Text t && t.text().endsWith(" ");
  }

  /** Ends the line within the word that does not fit, if that is better. */
  private Way divided(int fit, Way otherwise) {
    boolean may = style.text().hyphens() == TextStyle.Hyphens.AUTO;
    if (!may || !(words.get(fit) instanceof Inline.Text word) || word.style() != style) {
      return otherwise;
    }
    Way best = otherwise;
    String text = word.text();
    for (int point : edition.hyphenator().points(text, word.language(), 2, 3, 5)) {
      List<Inline> line = new ArrayList<>(words.subList(0, fit));
      line.add(word.part(0, point));
      List<Inline> rest = new ArrayList<>();
      rest.add(word.part(point, text.length()));
      rest.addAll(words.subList(fit + 1, words.size()));
      Way way = way(line, true, rest);
      best = way != null && (best == null || way.bad() < best.bad()) ? way : best;
    }
    return best;
  }

  /** How the line would look; null when it is too long. */
  private Way way(List<Inline> line, boolean hyphen, List<Inline> rest) {
    List<Inline> tried = restyle(line, first);
    List<Item> items = ItemBuilder.compose(section, tried, first).items();
    double width = items.stream().mapToDouble(FirstLine::width).sum();
    width += hyphen ? first.font().size() * 0.3 : 0;
    double glue = items.stream().mapToDouble(FirstLine::glue).sum();
    double off = (room - width) / Math.max(1, glue);
    if (off < -TIGHT) {
      return null;
    }
    double bad = rest.isEmpty() ? 0 : off < 0 ? -off / TIGHT * WIDE : off;
    return new Way(List.copyOf(line), bad, hyphen, List.copyOf(rest));
  }

  /** The first line's style with its letters spaced a little more or less. */
  private Style tracked(List<Inline> line) {
    List<Inline> styled = restyle(line, first);
    List<Item> items = ItemBuilder.compose(section, styled, first).items();
    double width = items.stream().mapToDouble(FirstLine::width).sum();
    int letters = 0;
    for (Inline inline : styled) {
      letters += inline instanceof Inline.Text t && t.style() == first ? t.text().length() : 0;
    }
    if (letters == 0) {
      return first;
    }
    FontStyle font = first.font();
    double most = MOST_TRACKING * font.size();
    double more = Math.max(-most / 2, Math.min(most, (room - width) / letters));
    FontStyle spaced =
        new FontStyle(
            font.families(),
            font.size(),
            font.weight(),
            font.italic(),
            font.features(),
            font.letterSpacing() + more,
            font.wordSpacing());
    return new Style(spaced, first.text(), first.box(), first.breaks(), first.generated());
  }

  private static double glue(Item item) {
    return item instanceof Item.Glue g ? g.width() : 0;
  }

  private static double width(Item item) {
    return item instanceof Item.Box b ? b.width() : glue(item);
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

  /** Text of the paragraph's own style takes another; what is marked up stays. */
  private List<Inline> restyle(List<Inline> inlines, Style other) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      boolean plain = inline instanceof Inline.Text t && t.style() == style;
      out.add(plain ? ((Inline.Text) inline).in(other) : inline);
    }
    return out;
  }
}
