package bindery.typeset.inline;

import bindery.style.TextStyle;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.line.Item;
import bindery.typeset.line.Setting;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Puts the items of a broken line in their places. */
public final class LineMaker {
  private final Shaper shaper;
  private final List<Item> items;
  private final TextStyle style;
  private final Element origin;
  private final Placed.Part part;

  public LineMaker(
      Shaper shaper, List<Item> items, TextStyle style, Element origin, Placed.Part part) {
    this.shaper = shaper;
    this.items = items;
    this.style = style;
    this.origin = origin;
    this.part = part;
  }

  public String words(Setting.Line line) {
    return LineText.of(items, line);
  }

  /** A word part, space or picture with its final width. */
  private record Part(
      ItemContent content, GlyphRun run, double width, Placed.Kind kind, double flex) {}

  /**
   * The line as placed content, its baseline at y = 0 and the start of its measure at x.
   *
   * @param last whether it is the last of its paragraph, for {@code text-align-last}
   */
  public List<Placed> line(Setting.Line line, double x, boolean last) {
    List<Part> parts = parts(line);
    double hangStart = 0;
    double hangEnd = 0;
    if (!items.isEmpty() && line.from() < items.size()) {
      hangStart = items.get(line.from()) instanceof Item.Box box ? box.hangStart() : 0;
      hangEnd = hangEnd(line.to());
    }
    double natural = parts.stream().mapToDouble(Part::width).sum() - hangStart - hangEnd;
    double left = line.width() - natural;
    double start = x - hangStart;
    double flex = parts.stream().mapToDouble(Part::flex).sum();
    double share = 0;
    if (!line.ragged() && flex > 0) {
      share = left / flex;
    } else {
      start += Math.max(0, left) * aside(last);
    }
    return place(parts, start, share, 1 + line.expansion());
  }

  private double aside(boolean last) {
    TextStyle.Align align = last ? style.alignLast() : style.align();
    double aside =
        switch (align) {
          case START, JUSTIFY -> 0;
          case CENTER -> 0.5;
          case END, POINT, COMMA -> 1;
        };
    return style.rightToLeft() ? 1 - aside : aside;
  }

  private double hangEnd(int to) {
    if (to < items.size() && items.get(to) instanceof Item.Penalty p && p.width() > 0) {
      return p.hangEnd();
    }
    for (int i = to - 1; i >= 0; i--) {
      if (items.get(i) instanceof Item.Box box) {
        return box.hangEnd();
      }
    }
    return 0;
  }

  private List<Part> parts(Setting.Line line) {
    List<Part> out = new ArrayList<>();
    double scale = 1 + line.expansion();
    ItemContent.Text word = null;
    for (int i = line.from(); i < line.to(); i++) {
      Item item = items.get(i);
      if (item instanceof Item.Box box) {
        if (box.content() instanceof ItemContent.Text text) {
          if (word != null && text.continues(word)) {
            word =
                new ItemContent.Text(
                    word.font(), word.look(), word.run(), word.from(), text.to(), word.level(), 0);
          } else {
            put(out, word, scale);
            word = text;
          }
          continue;
        }
        put(out, word, scale);
        word = null;
        out.add(new Part((ItemContent) box.content(), null, box.width(), Placed.Kind.TEXT, 0));
      } else if (item instanceof Item.Glue glue) {
        put(out, word, scale);
        word = null;
        boolean grows = line.spaces() >= 1;
        double change = (line.spaces() - 1) * (grows ? glue.stretch() : glue.shrink());
        double width = glue.width() + (glue.stretch() >= Item.Glue.FILL ? 0 : change);
        GlyphRun run = glue.content() instanceof ItemContent.Space space ? space.run() : null;
        double flex = grows ? glue.stretch() : glue.shrink();
        out.add(new Part((ItemContent) glue.content(), run, width, Placed.Kind.SPACE, flex));
      }
    }
    put(out, word, scale);
    if (line.hyphen() && items.get(line.to()) instanceof Item.Penalty p && p.addsHyphen()) {
      hyphen(out, scale);
    }
    return out;
  }

  private void put(List<Part> out, ItemContent.Text text, double scale) {
    if (text == null) {
      return;
    }
    GlyphRun run = text.run();
    if (text.from() != 0 || text.to() != run.text().length()) {
      run =
          shaper.shape(
              text.font(), run.text().substring(text.from(), text.to()), run.rightToLeft());
    }
    boolean swells = style.expansion() > 0;
    double width = WordWidths.width(run, text.look()) * (swells ? scale : 1);
    out.add(new Part(text, run, width, Placed.Kind.TEXT, 0));
  }

  private void hyphen(List<Part> out, double scale) {
    for (int i = out.size() - 1; i >= 0; i--) {
      if (out.get(i).content() instanceof ItemContent.Text text) {
        GlyphRun run = shaper.shape(text.font(), "-", false);
        double width = WordWidths.width(run, text.look()) * scale;
        out.add(new Part(text, run, width, Placed.Kind.HYPHEN, 0));
        return;
      }
    }
  }

  private List<Placed> place(List<Part> parts, double start, double share, double scale) {
    double[] offsets = new double[parts.size()];
    double[] widths = new double[parts.size()];
    double at = 0;
    for (int i : visualOrder(parts)) {
      offsets[i] = at;
      widths[i] = parts.get(i).width() + share * parts.get(i).flex();
      at += widths[i];
    }
    List<Placed> extras = new ArrayList<>();
    List<Placed.Piece> pieces = new ArrayList<>(parts.size());
    LineMarks marks = new LineMarks(start, extras);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      ItemContent.Look look = null;
      if (part.content() instanceof ItemContent.Text text) {
        look = text.look();
      } else if (part.content() instanceof ItemContent.Space space) {
        look = space.look();
      } else if (part.content() instanceof ItemContent.Leader leader) {
        leader(pieces, leader, offsets[i], widths[i]);
      } else if (part.content() instanceof ItemContent.Anchor anchor) {
        extras.add(new Placed.Anchor(anchor.id(), -0.8 * style.lineHeight()));
      } else if (part.content() instanceof ItemContent.Image m) {
        Inline.Image image = m.image();
        double x = start + offsets[i];
        extras.add(
            new Placed.Image(
                x,
                -image.height(),
                image.width(),
                image.height(),
                image.picture(),
                image.alt(),
                image.origin()));
      }
      if (look != null) {
        pieces.add(
            new Placed.Piece(
                offsets[i],
                part.run(),
                look.size(),
                look.ink(),
                look.rise(),
                part.kind(),
                look.tracking()));
      }
      marks.add(look, offsets[i], widths[i], part.kind());
    }
    marks.end();
    List<Placed> out = new ArrayList<>(extras.size() + 1);
    if (!pieces.isEmpty()) {
      boolean swells = style.expansion() > 0;
      out.add(new Placed.Line(start, 0, swells ? scale : 1, List.copyOf(pieces), origin, part));
    }
    out.addAll(extras);
    return out;
  }

  /** Repeats the pattern, all leaders of a page in step with each other from the end. */
  private static void leader(
      List<Placed.Piece> pieces, ItemContent.Leader leader, double offset, double width) {
    double one = leader.pattern().width(leader.look().size());
    if (one <= 0) {
      return;
    }
    int times = (int) Math.floor((width - one) / one);
    double at = offset + width - one * Math.max(0, times) - one / 2;
    for (int i = 0; i < times; i++) {
      pieces.add(
          new Placed.Piece(
              at + i * one,
              leader.pattern(),
              leader.look().size(),
              leader.look().ink(),
              0,
              Placed.Kind.ORNAMENT,
              0));
    }
  }

  private int[] visualOrder(List<Part> parts) {
    byte[] levels = new byte[parts.size()];
    boolean turned = style.rightToLeft();
    byte base = (byte) (style.rightToLeft() ? 1 : 0);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = base;
      if (parts.get(i).content() instanceof ItemContent.Text text) {
        levels[i] = (byte) text.level();
        turned |= text.level() != 0;
      }
    }
    int[] order = new int[parts.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    if (!turned) {
      return order;
    }
    for (int i = 1; i + 1 < levels.length; i++) {
      boolean space = parts.get(i).kind() == Placed.Kind.SPACE;
      levels[i] = space ? (byte) Math.min(levels[i - 1], levels[i + 1]) : levels[i];
    }
    return Bidi.reorderVisual(levels);
  }
}
