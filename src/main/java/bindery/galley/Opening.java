package bindery.galley;

import bindery.line.Item;
import bindery.line.Measure;
import bindery.style.FontStyle;
import bindery.style.Pseudo;
import bindery.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The start of a paragraph: a drop capital ({@code ::first-letter} with {@code initial-letter}, CSS
 * Inline 3 §7) and a first line in another style ({@code ::first-line}).
 *
 * @param inlines of the paragraph without the capital, the first line's words in their style
 * @param measure beside the capital
 * @param lead the capital, placed from the first baseline
 * @param lines how many it spans; 0 without one
 */
record Opening(List<Inline> inlines, Measure measure, List<Placed> lead, int lines) {
  /** How far word spaces of a first line may shrink, a share. */
  private static final double TIGHT = 0.24;

  /** Most that letters of a first line are spaced to fill it, in ems. */
  private static final double MOST_TRACKING = 0.06;

  static Opening of(
      Compositor compositor,
      Element element,
      Style style,
      Area area,
      List<Inline> inlines,
      double indent) {
    Shop shop = compositor.shop;
    Measure plain = new Measure(area.width(), indent, 0, 0);
    Optional<Style> letter = shop.cascade().pseudo(element, style, Pseudo.FIRST_LETTER);
    Opening opening = new Opening(inlines, plain, List.of(), 0);
    if (letter.isPresent() && letter.get().box().initialLetter() > 1) {
      opening = DropCapital.of(compositor, element, style, letter.get(), area, inlines, plain);
    }
    Optional<Style> first = shop.cascade().pseudo(element, style, Pseudo.FIRST_LINE);
    if (first.isPresent()) {
      List<Inline> restyled = firstLine(shop, opening, style, first.get());
      opening = new Opening(restyled, opening.measure(), opening.lead(), opening.lines());
    }
    return opening;
  }

  /**
   * Words that fit the first line in its style get that style, and the line ends after them: which
   * words these are cannot wait for the whole paragraph, since it decides how wide they are.
   */
  private static List<Inline> firstLine(Shop shop, Opening opening, Style style, Style first) {
    List<Inline> words = words(opening.inlines());
    double room = opening.measure().of(0);
    int fit = 0;
    double least = Double.MAX_VALUE;
    for (int n = 1; n <= words.size(); n++) {
      List<Inline> tried = restyle(words.subList(0, n), style, first);
      List<Item> items = ComposingStick.compose(shop, tried, style.text().rightToLeft());
      double width = items.stream().mapToDouble(Opening::width).sum();
      double glue = items.stream().mapToDouble(Opening::glue).sum();
      double off = (room - width) / Math.max(1, glue);
      if (off < -TIGHT) {
        break;
      }
      boolean whole = n == words.size() && off > 0;
      double bad = whole ? 0 : off < 0 ? -off / TIGHT : off;
      if (bad < least) {
        least = bad;
        fit = n;
      }
    }
    List<Inline> all = new ArrayList<>();
    boolean split = fit > 0 && fit < words.size();
    List<Inline> line = restyle(words.subList(0, fit), style, first);
    if (split) {
      line = restyle(words.subList(0, fit), style, tracked(shop, line, style, first, room));
    }
    all.addAll(line);
    if (split) {
      all.add(new Inline.Turn());
    }
    all.addAll(words.subList(fit, words.size()));
    return all;
  }

  /**
   * The first line's style with its letters spaced a little more or less, so that word spaces keep
   * their width: the line cannot be divided elsewhere, and letter-spaced type bears it unseen.
   */
  private static Style tracked(
      Shop shop, List<Inline> line, Style style, Style first, double room) {
    List<Item> items = ComposingStick.compose(shop, line, style.text().rightToLeft());
    double width = items.stream().mapToDouble(Opening::width).sum();
    int letters = 0;
    for (Inline inline : line) {
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
    return item instanceof Item.Box b ? b.width() : item instanceof Item.Glue g ? g.width() : 0;
  }

  /** The same inlines, each text no longer than a word and the space after it. */
  private static List<Inline> words(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text t) {
        int from = 0;
        for (int i = 0; i < t.text().length(); i++) {
          if (t.text().charAt(i) == ' ' || i == t.text().length() - 1) {
            String word = t.text().substring(from, i + 1);
            out.add(new Inline.Text(word, t.style(), t.language(), t.origin(), t.href()));
            from = i + 1;
          }
        }
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  /** Text of the paragraph's own style takes the first line's; what is marked up stays. */
  private static List<Inline> restyle(List<Inline> inlines, Style own, Style first) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      boolean plain = inline instanceof Inline.Text t && t.style() == own;
      out.add(
          plain
              ? new Inline.Text(
                  ((Inline.Text) inline).text(),
                  first,
                  ((Inline.Text) inline).language(),
                  ((Inline.Text) inline).origin(),
                  ((Inline.Text) inline).href())
              : inline);
    }
    return out;
  }
}
