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
  private final Map<Source, BitSet> placed = new HashMap<>();
  private final Map<Source, BitSet> readable = new HashMap<>();

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
          if (piece.from() >= 0 && piece.size() > 0) {
            set(placed, piece);
          }
          if (piece.from() >= 0 && piece.size() >= SMALLEST) {
            set(readable, piece);
          }
        }
      }
    }
  }

  private static void set(Map<Source, BitSet> texts, Placed.Piece piece) {
    texts.computeIfAbsent(piece.span().source(), s -> new BitSet()).set(piece.from(), piece.to());
  }

  private void compare(Element section) {
    for (Element element : section.getAllElements()) {
      if (TOKENS.contains(element.normalName()) && unseen(element)) {
        continue; // room for a formula that is not to be seen
      }
      StringBuilder text = new StringBuilder();
      for (TextNode node : element.textNodes()) {
        text.append(node.getWholeText());
      }
      Source source = sources.of(element);
      int lost = firstLost(text, readable.getOrDefault(source, new BitSet()));
      if (lost >= 0 && shown(element) && called(element)) {
        boolean there = firstLost(text, placed.getOrDefault(source, new BitSet())) < 0;
        boolean tiny = there || cascade.style(element).font().size() < SMALLEST;
        tell(element, text.substring(lost), tiny);
      }
    }
  }

  /** Whether it is part of a formula that is not to be seen, but makes room. */
  private static boolean unseen(Element token) {
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
