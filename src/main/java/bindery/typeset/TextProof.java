package bindery.typeset;

import bindery.book.Source;
import bindery.book.Sources;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.BoxStyle;
import bindery.style.cascade.Cascade;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import bindery.typeset.section.BookContext;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Proves that every word of a book stands on its pages, but those that its styles say not to show.
 * What is missing is a {@code lost-words} error with its place: whatever went wrong, no text leaves
 * a book in silence.
 */
final class TextProof {
  /** Type smaller than this, points, is there for nobody. */
  private static final double SMALLEST = 0.5;

  private static final int MOST_SHOWN = 60;

  /** Elements of formulas that hold text. */
  private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext", "ms");

  private final Sources sources;
  private final Cascade cascade;
  private final Report report;

  /** By section, and in it by element, which characters of it are set large enough to be read. */
  private final Map<String, Map<Integer, BitSet>> readable = new HashMap<>();

  /** And which are set smaller. */
  private final Map<String, Map<Integer, BitSet>> tiny = new HashMap<>();

  private Source last;
  private BitSet ofLast;

  /** Where calls lead to that are shown; null until it is asked for. */
  private Set<String> calls;

  private TextProof(Sources sources, Cascade cascade, Report report) {
    this.sources = sources;
    this.cascade = cascade;
    this.report = report;
  }

  /** Looks whether the pages have all words of the book. */
  static void read(BookContext book, Cascade cascade, List<Page> pages, Report report) {
    TextProof proof = new TextProof(book.sources(), cascade, report);
    pages.forEach(page -> proof.gather(page.content()));
    book.book().tree().body().children().forEach(proof::compare);
  }

  private void gather(List<Placed> content) {
    for (Placed each : content) {
      if (each instanceof Placed.Turned turned) {
        gather(turned.content());
      } else if (each instanceof Placed.Line line) {
        for (Placed.Piece piece : line.pieces()) {
          double size = piece.size();
          if (piece.from() >= 0 && size >= SMALLEST) {
            readable(piece.span().source()).set(piece.from(), piece.to());
          } else if (piece.from() >= 0 && size > 0) {
            of(tiny, piece.span().source()).set(piece.from(), piece.to());
          }
        }
      }
    }
  }

  /** The characters of an element; those of the one asked for before are at hand. */
  private BitSet readable(Source source) {
    if (source != last) {
      last = source;
      ofLast = of(readable, source);
    }
    return ofLast;
  }

  private static BitSet of(Map<String, Map<Integer, BitSet>> texts, Source source) {
    return texts
        .computeIfAbsent(source.section(), s -> new HashMap<>())
        .computeIfAbsent(source.element(), s -> new BitSet());
  }

  private void compare(Element section) {
    String id = sources.of(section).section();
    Map<Integer, BitSet> set = readable.getOrDefault(id, Map.of());
    Map<Integer, BitSet> small = tiny.getOrDefault(id, Map.of());
    BitSet none = new BitSet();
    int number = 0; // of the element in its section, as sources count
    for (Element element : section.getAllElements()) {
      String text = ownText(element);
      int lost = text.isEmpty() ? -1 : firstLost(text, set.getOrDefault(number, none));
      if (lost >= 0 && !unseen(element) && shown(element) && called(element)) {
        BitSet all = (BitSet) small.getOrDefault(number, none).clone();
        all.or(set.getOrDefault(number, none));
        boolean there = firstLost(text, all) < 0;
        boolean hardly = there || cascade.style(element).font().size() < SMALLEST;
        tell(element, text.substring(lost), hardly);
      }
      number++;
    }
  }

  /** Most elements hold at most one stretch of text. */
  private static String ownText(Element element) {
    String text = "";
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof TextNode node) {
        text = text.isEmpty() ? node.getWholeText() : text + node.getWholeText();
      }
    }
    return text;
  }

  /** Whether it is part of a formula that is not to be seen, but takes room. */
  private static boolean unseen(Element token) {
    if (!TOKENS.contains(token.normalName())) {
      return false;
    }
    for (Element around = token; around != null; around = around.parent()) {
      if (around.normalName().equals("mphantom")) {
        return true;
      }
    }
    return false;
  }

  private static int firstLost(CharSequence text, BitSet placed) {
    for (int i = placed.nextClearBit(0); i < text.length(); i = placed.nextClearBit(i + 1)) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether it stands in no note, or in one that is called where something is shown. */
  private boolean called(Element element) {
    Element note = element;
    while (note != null && !SectionContext.isNote(note)) {
      note = note.parent();
    }
    if (note == null) {
      return true;
    }
    if (calls == null) {
      calls = calls(note.root());
    }
    return calls.contains("#" + note.id());
  }

  /** Where the calls lead that are shown; asked for once, for a book may have many notes. */
  private Set<String> calls(Element root) {
    Set<String> found = new HashSet<>();
    for (Element call : root.select("a.noteref")) {
      if (shown(call)) {
        found.add(call.attr("href"));
      }
    }
    return found;
  }

  /** Whether no style says not to show it. */
  private boolean shown(Element element) {
    return cascade.style(element).box().display() != BoxStyle.Display.NONE;
  }

  private void tell(Element element, String text, boolean tiny) {
    String words = text.strip().replaceAll("\\s+", " ");
    boolean longer = words.length() > MOST_SHOWN;
    String shown = longer ? words.substring(0, MOST_SHOWN - 1) + "…" : words;
    Place place = sources.place(sources.of(element));
    String name = "words of <" + element.normalName() + "> ";
    report.add(
        tiny
            ? Problem.warning(
                "tiny-type",
                place,
                shown,
                name + "are set so small that nobody can read them:",
                "give them a larger font-size; to hide them, use display: none")
            : Problem.error(
                "lost-words",
                place,
                shown,
                name + "stand on no page, and no style hides them:",
                "this is a fault of Bindery’s; write the passage in another way, and tell of it"));
  }
}
