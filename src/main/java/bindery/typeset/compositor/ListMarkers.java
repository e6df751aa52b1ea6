package bindery.typeset.compositor;

import bindery.style.BoxStyle;
import bindery.style.CounterStyle;
import bindery.style.Pseudo;
import bindery.style.Style;
import bindery.typeset.glyph.Fallback;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.Inline;
import bindery.typeset.inline.MissingGlyphs;
import bindery.typeset.inline.WordCache;
import bindery.typeset.placed.CharRange;
import bindery.typeset.placed.Look;
import bindery.typeset.placed.Placed;
import bindery.typeset.section.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Sets list items and hangs their markers beside the first line (CSS Lists 3 §3). */
public final class ListMarkers {
  /** Room between a marker and its text, in ems. */
  private static final double GAP = 0.5;

  private static final char NO_BREAK_SPACE = '\u00a0';

  private final FormattingContext context;
  private final EditionContext edition;

  public ListMarkers(FormattingContext context) {
    this.context = context;
    this.edition = context.edition();
  }

  /** Has the marker of an item wait for its first line. */
  public void mark(Element item, Style style, ContentArea area) {
    String marker = text(item, style, number(item));
    if (marker.isEmpty()) {
      return;
    }
    Style own = edition.cascade().pseudo(item, style, Pseudo.MARKER).orElse(style);
    ContentArea inner =
        area.inside(context.section().source(item), style.box(), style.text().rightToLeft());
    if (style.box().markerOutside()) {
      context.builder().lead(hang(marker, own, style, inner, item));
    } else {
      String within = marker + NO_BREAK_SPACE;
      context
          .builder()
          .within(
              new Inline.Text(
                  within, own, context.section().span(item, inner.language()), CharRange.NONE));
    }
  }

  /**
   * How far the items of a list must stand in so that no marker stands further out than the list;
   * points.
   */
  public double room(Element list, Style style, Locale language) {
    double widest = 0;
    for (Element item : list.children()) {
      Style own = edition.boxes().style(item, style);
      if (own.box().display() != BoxStyle.Display.LIST_ITEM || !own.box().markerOutside()) {
        continue;
      }
      String text = text(item, own, number(item));
      if (!text.isEmpty()) {
        Style marker = edition.cascade().pseudo(item, own, Pseudo.MARKER).orElse(own);
        widest = Math.max(widest, width(text, marker, language) + GAP * own.font().size());
      }
    }
    return widest;
  }

  private double width(String marker, Style style, Locale language) {
    WordCache type = edition.words(style, language);
    Typeface face = Fallback.face(edition.shaper(), type.faces, null, marker.codePointAt(0));
    FontInstance font = type.font(face == null ? type.faces.get(0) : face);
    return edition.shaper().shape(font, marker, false).width(style.font().size());
  }

  private String text(Element item, Style style, int number) {
    Optional<Style> marker = edition.cascade().pseudo(item, style, Pseudo.MARKER);
    if (marker.isPresent() && !marker.get().generated().content().isEmpty()) {
      return context.text().of(marker.get().generated().content(), item);
    }
    String kind = style.box().listMarker();
    return switch (kind) {
      case "none" -> "";
      case "disc", "circle", "square" -> CounterStyle.format(number, kind);
      default -> {
        String formatted =
            CounterStyle.NAMES.contains(kind) ? CounterStyle.format(number, kind) + "." : kind;
        yield formatted;
      }
    };
  }

  private List<Placed> hang(
      String marker, Style style, Style item, ContentArea area, Element origin) {
    Locale language = area.language();
    WordCache type = edition.words(style, language);
    int first = marker.codePointAt(0);
    Typeface face = Fallback.face(edition.shaper(), type.faces, null, first);
    if (face == null) {
      MissingGlyphs.tell(context.findings(), first, context.section().source(origin));
      face = type.faces.get(0);
    }
    FontInstance font = type.font(face);
    GlyphRun run = edition.shaper().shape(font, marker, item.text().rightToLeft());
    double size = style.font().size();
    double gap = GAP * item.font().size();
    double x =
        item.text().rightToLeft()
            ? area.start() + area.width() + gap
            : area.start() - gap - run.width(size);
    Placed.Piece piece =
        new Placed.Piece(
            0,
            run,
            Look.plain(size, style.text().color()),
            context.section().span(origin, language),
            -1,
            -1,
            Placed.Kind.TEXT);
    return List.of(
        new Placed.Line(
            x,
            0,
            1,
            List.of(piece),
            context.section().source(origin),
            context.builder().part() == Placed.Part.BODY
                ? Placed.Part.MARKER
                : context.builder().part()));
  }

  private int number(Element item) {
    Question.Counter asked =
        new Question.Counter(context.section().source(item), Pseudo.MARKER, "list-item");
    List<Integer> values = context.section().answers().counter(asked);
    return values.isEmpty() ? 0 : values.get(values.size() - 1);
  }
}
