package bindery.galley;

import bindery.glyph.GlyphRun;
import bindery.glyph.Hand;
import bindery.style.CounterStyle;
import bindery.style.Pseudo;
import bindery.style.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Sets list items and hangs their markers beside the first line (CSS Lists 3 §3). */
final class ListMarkers {
  /** Room between a marker and its text, in ems. */
  private static final double GAP = 0.5;

  private final Compositor compositor;
  private final Shop shop;

  ListMarkers(Compositor compositor) {
    this.compositor = compositor;
    this.shop = compositor.shop;
  }

  void item(Element item, Style style, Area area) {
    // A list item counts although no style says so (CSS Lists 3 §4.4).
    boolean said =
        style.generated().counterIncrement().stream().anyMatch(c -> c.name().equals("list-item"));
    int number = compositor.counters.add("list-item", said ? 0 : 1);
    if (item.hasAttr("value")) {
      number = number(item.attr("value"), number);
      compositor.counters.add("list-item", number - compositor.counters.value("list-item"));
    }
    String marker = text(item, style, number);
    if (!marker.isEmpty()) {
      Optional<Style> own = shop.cascade().pseudo(item, style, Pseudo.MARKER);
      Area inner = area.inside(style.box(), style.text().rightToLeft());
      compositor.bench.lead(hang(marker, own.orElse(style), style, inner, item));
    }
    compositor.flow(item, style, area);
    compositor.bench.takeLead();
  }

  private String text(Element item, Style style, int number) {
    Optional<Style> marker = shop.cascade().pseudo(item, style, Pseudo.MARKER);
    if (marker.isPresent() && !marker.get().generated().content().isEmpty()) {
      return compositor.wording.of(marker.get().generated().content(), item);
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

  private List<Placed> hang(String marker, Style style, Style item, Area area, Element origin) {
    Locale language = area.language();
    TypeCase type = shop.typeCase(style, language);
    Hand hand =
        type.hand(
            Fallback.face(shop.shaper(), type.faces, null, marker.codePointAt(0)) == null
                ? type.faces.get(0)
                : Fallback.face(shop.shaper(), type.faces, null, marker.codePointAt(0)));
    GlyphRun run = shop.shaper().shape(hand, marker, item.text().rightToLeft());
    double size = style.font().size();
    double gap = GAP * item.font().size();
    double x =
        item.text().rightToLeft()
            ? area.start() + area.width() + gap
            : area.start() - gap - run.width(size);
    Placed.Piece piece =
        new Placed.Piece(0, run, size, style.text().color(), 0, Placed.Kind.TEXT, 0);
    return List.of(new Placed.Line(x, 0, 1, List.of(piece), origin, compositor.bench.part()));
  }

  private static int number(String value, int otherwise) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
