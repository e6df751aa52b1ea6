package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import bindery.typeset.section.BookContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every piece on a page says which characters of which element it sets, and says it truly. */
class SourceRangeTest {
  private final List<String> wrong = new ArrayList<>();
  private final Map<Element, BitSet> set = new IdentityHashMap<>();

  /** The element's own text, as ranges count in it. */
  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    element.textNodes().forEach(node -> text.append(node.getWholeText()));
    return text.toString();
  }

  private void look(List<Placed> content, BookContext book) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Turned turned) {
        look(turned.content(), book);
      } else if (placed instanceof Placed.Line line && line.part() != Placed.Part.REPEATED) {
        line.pieces().forEach(piece -> look(piece, book));
      }
    }
  }

  private void look(Placed.Piece piece, BookContext book) {
    boolean words = piece.kind() == Placed.Kind.TEXT || piece.kind() == Placed.Kind.SPACE;
    if (!words || piece.from() < 0) {
      return;
    }
    Element element = book.sources().element(piece.span().source()).orElseThrow();
    String own = text(element);
    String source = own.substring(piece.from(), piece.to()).replace("\u00ad", "");
    String shown = piece.run().text();
    boolean same =
        piece.kind() == Placed.Kind.SPACE
            ? blank(source) && blank(shown)
            : source.toUpperCase(Locale.ROOT).equals(shown.toUpperCase(Locale.ROOT));
    if (!same) {
      wrong.add("‘" + shown + "’ is set of ‘" + source + "’");
    }
    set.computeIfAbsent(element, e -> new BitSet()).set(piece.from(), piece.to());
  }

  private static boolean blank(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /**
   * In the contents, numbers are set as markers, and the letters of the index not at all; nor is
   * what stands in for pages.
   */
  private static boolean shown(Element element) {
    String unset = "[hidden], ol.numbered .toc-number, .toc-index > ol, .stand-in";
    return element.closest(unset) == null;
  }

  /** Letters of the sections' text that no piece sets. */
  private List<String> lost(Element section) {
    List<String> lost = new ArrayList<>();
    for (Element element : section.getAllElements()) {
      String own = text(element);
      BitSet pieces = set.getOrDefault(element, new BitSet());
      for (int i = 0; i < own.length() && shown(element); i++) {
        boolean letter = Character.isLetterOrDigit(own.charAt(i));
        if (letter && !pieces.get(i)) {
          lost.add(element.cssSelector() + " " + own.substring(i, Math.min(own.length(), i + 20)));
          break;
        }
      }
    }
    return lost;
  }

  @Test
  void piecesSayWhereTheyComeFrom() {
    BundledBook bundled = new BundledBook();
    bundled.pages.forEach(page -> look(page.content(), bundled.context));
    assertEquals(List.of(), wrong);
    for (Element section : bundled.book.tree().body().children()) {
      assertEquals(List.of(), lost(section));
    }
  }

  @Test
  void spacesCaseAndSoftHyphensAreMadeUpFor() {
    String body =
        "<p>Two   spaces\n  and <b>bo\u00adld and  more</b>\n\ntext</p>"
            + "<p class=\"up\">Straße und Fluß, <i>ﬁne</i> ends</p>"
            + "<p class=\"verse\">one\n two<br/>three\u00a0four</p>"
            + "<pre><code>if (a)\n\treturn  b; // "
            + "a long line of code that runs over</code></pre>"
            + "<p>Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschaft</p>"
            + "<ul><li>item one</li><li>item <em>two</em></li></ul>"
            + "<table><thead><tr><th>head</th></tr></thead>"
            + "<tbody><tr><td>cell one</td></tr></tbody></table>";
    String css =
        "@page { size: 240pt 160pt; margin: 20pt } .up { text-transform: uppercase }"
            + " .verse { white-space: pre-line } p::first-letter { initial-letter: 2 }"
            + " p::first-line { letter-spacing: 0.1em }";
    SmallEdition small = SmallEdition.of(css, body);
    small.made().pages().pages().forEach(page -> look(page.content(), small.context));
    assertEquals(List.of(), wrong);
    assertEquals(List.of(), lost(small.book.tree().body().child(0)));
    assertTrue(set.size() > 10);
  }
}
