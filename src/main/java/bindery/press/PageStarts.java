package bindery.press;

import bindery.book.Sources;
import bindery.epub.Enclosures.PageBreak;
import bindery.style.BoxStyle.Floating;
import bindery.style.Style;
import bindery.style.cascade.Cascade;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the word of the text at which each printed page begins. Notes, running heads and rows that
 * stand again do not count; what floats away from its place in the text counts only where a page
 * has nothing else. A word that is divided between two pages belongs to the first.
 */
final class PageStarts {
  private final Sources sources;
  private final Cascade cascade;
  private final Map<Element, Boolean> floating = new IdentityHashMap<>();
  private final Map<Element, Style> styles = new IdentityHashMap<>();
  private final TextOrder order;

  /** A piece of text, or with no kind a picture, in the order in which it is read. */
  private record Found(Element element, int from, int to, Placed.Kind kind) {}

  private PageStarts(Sources sources, Cascade cascade, Document tree) {
    this.sources = sources;
    this.cascade = cascade;
    this.order = new TextOrder(tree);
  }

  /**
   * The beginnings of pages in the order of the text; pages without text or picture have none.
   *
   * @param cascade of the edition that the pages are of
   */
  static List<PageBreak> of(List<Page> pages, Sources sources, Cascade cascade, Document tree) {
    PageStarts starts = new PageStarts(sources, cascade, tree);
    List<PageBreak> breaks = new ArrayList<>();
    boolean divided = false;
    for (Page page : pages) {
      List<Found> all = new ArrayList<>();
      starts.gather(page.content(), all);
      List<Found> flow = new ArrayList<>();
      boolean text = false;
      for (Found found : all) {
        if (!starts.floats(found.element())) {
          flow.add(found);
          text |= isText(found);
        }
      }
      starts
          .first(text ? flow : all, divided)
          .map(f -> new PageBreak(page.folio().text(), f.element(), f.from()))
          .filter(b -> breaks.isEmpty() || starts.isBefore(breaks.get(breaks.size() - 1), b))
          .ifPresent(breaks::add);
      if (!flow.isEmpty()) {
        divided = flow.get(flow.size() - 1).kind() == Placed.Kind.HYPHEN;
      }
    }
    return breaks;
  }

  private void gather(List<Placed> content, List<Found> all) {
    for (Placed each : content) {
      if (each instanceof Placed.Turned turned) {
        gather(turned.content(), all);
      } else if (each instanceof Placed.Image image) {
        sources.element(image.source()).ifPresent(e -> all.add(new Found(e, -1, -1, null)));
      } else if (each instanceof Placed.Line line && line.part() == Placed.Part.BODY) {
        for (Placed.Piece piece : line.pieces()) {
          if (piece.from() >= 0 || piece.kind() == Placed.Kind.HYPHEN) {
            sources
                .element(piece.span().source())
                .ifPresent(e -> all.add(new Found(e, piece.from(), piece.to(), piece.kind())));
          }
        }
      }
    }
  }

  private static boolean isText(Found found) {
    return found.kind() == Placed.Kind.TEXT;
  }

  /** The first in the order of the text; after a divided word, the first word that is whole. */
  private Optional<Found> first(List<Found> all, boolean divided) {
    List<Found> words = all.stream().filter(PageStarts::isText).toList();
    if (words.isEmpty()) {
      return all.stream().filter(f -> f.kind() == null).findFirst();
    }
    List<Found> whole = words;
    if (divided && isInWord(words.get(0))) {
      whole = words.stream().skip(1).filter(f -> !isInWord(f)).toList();
    }
    return Optional.of(earliest(whole.isEmpty() ? words : whole));
  }

  private Found earliest(List<Found> words) {
    Found first = words.get(0);
    int least = order.of(first.element(), first.from());
    for (Found word : words) {
      boolean later = word.element() == first.element() && word.from() >= first.from();
      int at = later ? least : order.of(word.element(), word.from());
      if (at < least) {
        first = word;
        least = at;
      }
    }
    return first;
  }

  /** Whether a letter of the same element stands before it. */
  private boolean isInWord(Found found) {
    String text = order.text(found.element());
    return found.from() > 0
        && found.from() < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(found.from()));
  }

  private boolean isBefore(PageBreak one, PageBreak other) {
    return order.of(one.element(), one.at()) < order.of(other.element(), other.at());
  }

  private boolean floats(Element element) {
    Element parent = element.parent();
    if (parent == null || parent instanceof Document) {
      return false;
    }
    Boolean known = floating.get(element);
    if (known == null) {
      known = style(element).box().floating() != Floating.NONE || floats(parent);
      floating.put(element, known);
    }
    return known;
  }

  private Style style(Element element) {
    Style known = styles.get(element);
    if (known == null) {
      Element parent = element.parent();
      boolean root = parent == null || parent instanceof Document;
      known = root ? cascade.root(element) : cascade.style(element, style(parent));
      styles.put(element, known);
    }
    return known;
  }
}
