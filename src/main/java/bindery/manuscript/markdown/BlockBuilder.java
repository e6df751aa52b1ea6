package bindery.manuscript.markdown;

import bindery.book.Places;
import bindery.manuscript.html.HtmlVocabulary;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gathers the blocks of one container. A raw HTML tag that stands alone, with Markdown after it,
 * opens a container of its own until its end tag comes.
 */
final class BlockBuilder {
  /** How a paragraph beside a table begins that is its caption; Pandoc's two ways. */
  private static final Pattern CAPTION = Pattern.compile("\\s*(?:Table)?:\\s+");

  private final ManuscriptText source;
  private final List<Node> blocks = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private final Deque<String> cut = new ArrayDeque<>();

  BlockBuilder(ManuscriptText source) {
    this.source = source;
  }

  void add(Node block) {
    if (last() instanceof Element before && isTable(block) && isCaption(before)) {
      removeLast();
      caption((Element) block, before);
    }
    if (last() instanceof Element before && block instanceof Element next) {
      Optional<Element> joined = Captions.joined(before, next);
      if (joined.isPresent()) {
        put(joined.get(), before);
        return;
      }
    }
    put(block);
  }

  /** Puts a block in the place of the last, which may have moved into it. */
  private void put(Element block, Element instead) {
    if (open.isEmpty()) {
      blocks.set(blocks.size() - 1, block);
    } else if (block != instead) {
      if (instead.parent() == open.peek()) {
        instead.remove();
      }
      open.peek().appendChild(block);
    }
  }

  private void put(Node block) {
    if (open.isEmpty()) {
      blocks.add(block);
    } else {
      open.peek().appendChild(block);
    }
  }

  /** Whether the paragraph was the caption of the table before it, and is now in that table. */
  boolean caption(Element p) {
    boolean is = isCaption(p) && isTable(last());
    if (is) {
      caption((Element) last(), p);
    }
    return is;
  }

  private static void caption(Element table, Element p) {
    Element caption = p.tagName("caption");
    TextNode first = (TextNode) caption.childNode(0);
    first.text(CAPTION.matcher(first.getWholeText()).replaceFirst(""));
    for (String name : List.of("id", "class")) {
      if (caption.hasAttr(name)) {
        table.attr(name, caption.attr(name));
        caption.removeAttr(name);
      }
    }
    table.prependChild(caption);
  }

  /** A table that has no caption yet. */
  private static boolean isTable(Node node) {
    return node instanceof Element table
        && table.normalName().equals("table")
        && table.selectFirst("> caption") == null;
  }

  private static boolean isCaption(Element p) {
    return p.normalName().equals("p")
        && p.childNodeSize() > 0
        && p.childNode(0) instanceof TextNode text
        && CAPTION.matcher(text.getWholeText()).lookingAt();
  }

  /** Whether text stands bare at the end: more of it would run into it. */
  boolean endsWithText() {
    return last() instanceof TextNode
        || last() instanceof Element element && HtmlVocabulary.isText(element.normalName());
  }

  private Node last() {
    if (!open.isEmpty()) {
      return open.peek().lastChild();
    }
    return blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
  }

  private void removeLast() {
    if (open.isEmpty()) {
      blocks.remove(blocks.size() - 1);
    } else {
      open.peek().lastChild().remove();
    }
  }

  void open(Element element) {
    add(element);
    open.push(element);
  }

  /** A tag that was cut: its end tag goes with it. */
  void openNothing(String name) {
    cut.push(name);
  }

  void close(String name) {
    boolean known = open.stream().anyMatch(e -> e.normalName().equals(name));
    if (!known) {
      cut.remove(name);
      return;
    }
    while (!open.pop().normalName().equals(name)) {
      // An end tag also ends what was opened within and not ended.
    }
  }

  /** All blocks; an element still open ends here. */
  List<Node> blocks() {
    for (Element element : open) {
      source
          .report()
          .add(
              Problem.warning(
                  "unclosed-html",
                  Places.of(element),
                  "<" + element.normalName() + ">",
                  "this element of raw HTML is not closed; it ends with what it stands in:",
                  "write its end tag on a line of its own"));
    }
    return blocks;
  }
}
