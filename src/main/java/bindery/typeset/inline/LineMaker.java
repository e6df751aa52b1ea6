package bindery.typeset.inline;

import bindery.book.Source;
import bindery.style.TextStyle;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.line.Item;
import bindery.typeset.line.Setting;
import bindery.typeset.placed.Placed;
import bindery.typeset.placed.Span;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Puts the items of a broken line in their places. */
public final class LineMaker {
  /** How far what stands behind a last line may stand out of the measure, in points. */
  private static final double OVERHANG = 24;

  private final Shaper shaper;
  private final TextItems text;
  private final TextStyle style;
  private final Source source;
  private final Placed.Part part;

  /**
   * @param source the block that the line belongs to
   */
  public LineMaker(
      Shaper shaper, TextItems text, TextStyle style, Source source, Placed.Part part) {
    this.shaper = shaper;
    this.text = text;
    this.style = style;
    this.source = source;
    this.part = part;
  }

  public String words(Setting.Line line) {
    return LineText.of(text.items(), line);
  }

  /**
   * A word part, space or picture with its final width.
   *
   * @param from the first of its element's characters in it
   * @param to after the last
   * @param flex how willing it is to become wider or narrower with the line
   */
  record Part(
      ItemContent content,
      GlyphRun run,
      double width,
      Placed.Kind kind,
      Span span,
      int from,
      int to,
      double flex) {}

  /**
   * The line as placed content, its baseline at y = 0 and the start of its measure at x.
   *
   * @param last whether it is the last of its paragraph, for {@code text-align-last}
   */
  public List<Placed> line(Setting.Line line, double x, boolean last) {
    List<Part> parts = parts(line);
    double hangStart = 0;
    double hangEnd = 0;
    if (line.from() < text.size()) {
      hangStart = Item.hangStart(text.items(), line.from());
      hangEnd = Item.hangEnd(text.items(), line.to());
    }
    double natural = width(parts) - hangStart - hangEnd;
    double left = line.width() - natural;
    double start = x - hangStart;
    double flex = flex(parts);
    double share = 0;
    if (!line.ragged() && flex > 0) {
      share = left / flex;
    } else {
      start += Math.max(0, left) * aside(last);
    }
    if (last && text.tail() != null) {
      double free = style.rightToLeft() ? start - x : left - (start + hangStart - x);
      List<Part> tail = tail(share == 0 ? free : 0);
      parts.addAll(tail);
      start -= style.rightToLeft() ? width(tail) : 0;
    }
    return place(parts, start, share, 1 + line.expansion());
  }

  private static double width(List<Part> parts) {
    CompensatedSum width = new CompensatedSum();
    for (int i = 0; i < parts.size(); i++) {
      width.add(parts.get(i).width());
    }
    return width.value();
  }

  private static double flex(List<Part> parts) {
    CompensatedSum flex = new CompensatedSum();
    for (int i = 0; i < parts.size(); i++) {
      flex.add(parts.get(i).flex());
    }
    return flex.value();
  }

  /**
   * What stands behind the last line without taking room, as far as there is any and a little into
   * the margin.
   */
  private List<Part> tail(double free) {
    TextItems tail = text.tail();
    int end = tail.items().size();
    Setting.Line whole = new Setting.Line(0, end, 0, 1, 0, false, true, 0);
    List<Part> out = new ArrayList<>();
    double left = free + OVERHANG;
    for (Part p : new LineMaker(shaper, tail, style, source, part).parts(whole)) {
      left -= p.width();
      if (left < 0) {
        break;
      }
      out.add(new Part(p.content(), p.run(), p.width(), p.kind(), p.span(), p.from(), p.to(), 0));
    }
    return out;
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

  private List<Part> parts(Setting.Line line) {
    List<Part> out = new ArrayList<>();
    double scale = 1 + line.expansion();
    Word word = null;
    for (int i = line.from(); i < line.to(); i++) {
      Item item = text.item(i);
      if (item instanceof Item.Box box) {
        if (box.content() instanceof ItemContent.Text piece) {
          if (word != null && piece.continues(word.text())) {
            word = word.and(piece, text.to(i));
          } else {
            put(out, word, scale);
            word = new Word(piece, text.span(i), text.from(i), text.to(i));
          }
          continue;
        }
        put(out, word, scale);
        word = null;
        ItemContent content = (ItemContent) box.content();
        double width = box.width() * (box.expandable() ? scale : 1);
        out.add(new Part(content, null, width, Placed.Kind.TEXT, text.span(i), -1, -1, 0));
      } else if (item instanceof Item.Glue glue) {
        put(out, word, scale);
        word = null;
        out.add(glue(line, glue, i));
      }
    }
    put(out, word, scale);
    if (line.hyphen() && text.item(line.to()) instanceof Item.Penalty p && p.addsHyphen()) {
      hyphen(out, scale);
    }
    return out;
  }

  /** Parts of a word that stand together: where no line ends, a word is set as it was shaped. */
  private record Word(ItemContent.Text text, Span span, int from, int to) {
    Word and(ItemContent.Text next, int end) {
      ItemContent.Text both =
          new ItemContent.Text(
              text.font(), text.look(), text.run(), text.from(), next.to(), text.level(), 0);
      return new Word(both, span, from, end);
    }
  }

  private Part glue(Setting.Line line, Item.Glue glue, int at) {
    boolean grows = line.spaces() >= 1;
    double flex = grows ? glue.stretch() : glue.shrink();
    double change = (line.spaces() - 1) * flex;
    double width = glue.width() + (glue.stretch() >= Item.Glue.FILL ? 0 : change);
    GlyphRun run = glue.content() instanceof ItemContent.Space space ? space.run() : null;
    ItemContent content = (ItemContent) glue.content();
    return new Part(
        content, run, width, Placed.Kind.SPACE, text.span(at), text.from(at), text.to(at), flex);
  }

  private void put(List<Part> out, Word word, double scale) {
    if (word == null) {
      return;
    }
    ItemContent.Text text = word.text();
    GlyphRun run = text.run();
    if (text.from() != 0 || text.to() != run.text().length()) {
      run =
          shaper.shape(
              text.font(), run.text().substring(text.from(), text.to()), run.rightToLeft());
    }
    boolean swells = style.expansion() > 0;
    double width = WordWidths.width(run, text.look()) * (swells ? scale : 1);
    out.add(new Part(text, run, width, Placed.Kind.TEXT, word.span(), word.from(), word.to(), 0));
  }

  private void hyphen(List<Part> out, double scale) {
    for (int i = out.size() - 1; i >= 0; i--) {
      Part word = out.get(i);
      if (word.content() instanceof ItemContent.Text text) {
        GlyphRun run = shaper.shape(text.font(), "-", false);
        double width = WordWidths.width(run, text.look()) * scale;
        int end = word.to();
        out.add(new Part(text, run, width, Placed.Kind.HYPHEN, word.span(), end, end, 0));
        return;
      }
    }
  }

  private List<Placed> place(List<Part> parts, double start, double share, double scale) {
    double[] offsets = new double[parts.size()];
    double[] widths = new double[parts.size()];
    double at = 0;
    int[] order = visualOrder(parts);
    for (int n = 0; n < offsets.length; n++) {
      int i = order == null ? n : order[n];
      Part part = parts.get(i);
      offsets[i] = at;
      widths[i] = part.width() + share * part.flex();
      at += widths[i];
    }
    PartPlacer placer = new PartPlacer(parts, offsets, widths, start, style.lineHeight());
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).content().place(placer, i);
    }
    boolean swells = style.expansion() > 0;
    return placer.placed(swells ? scale : 1, source, part);
  }

  /** Parts in the order in which they stand from left to right; null where that is their own. */
  private int[] visualOrder(List<Part> parts) {
    byte[] levels = new byte[parts.size()];
    boolean turned = style.rightToLeft();
    byte base = (byte) (style.rightToLeft() ? 1 : 0);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = base;
      ItemContent content = parts.get(i).content();
      if (content instanceof ItemContent.Text text) {
        levels[i] = (byte) text.level();
        turned |= text.level() != 0;
      } else if (content instanceof ItemContent.Formula formula) {
        levels[i] = (byte) formula.level();
      }
    }
    if (!turned) {
      return null;
    }
    for (int i = 1; i + 1 < levels.length; i++) {
      boolean space = parts.get(i).kind() == Placed.Kind.SPACE;
      levels[i] = space ? (byte) Math.min(levels[i - 1], levels[i + 1]) : levels[i];
    }
    return Bidi.reorderVisual(levels);
  }
}
