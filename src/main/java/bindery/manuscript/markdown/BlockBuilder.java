package bindery.manuscript.markdown;

import bindery.book.Places;
import bindery.manuscript.dialect.Mark;
import bindery.manuscript.html.Figures;
import bindery.manuscript.html.HtmlVocabulary;
import bindery.manuscript.html.Nesting;
import bindery.manuscript.html.TagRules;
import bindery.report.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Builds the blocks of one file. Some elements are opened by Markdown and closed by it; others by
 * tags of raw HTML that stand alone, with Markdown after them. An end tag also ends what was opened
 * within and not closed, Markdown's elements too, as browsers have it.
 */
final class BlockBuilder {
  private final FileWalk file;
  private final boolean cleans;
  private final boolean joins;
  private final List<Element> anchors = new ArrayList<>();
  private final Element root = new Element("body");
  private final Deque<Open> open = new ArrayDeque<>();

  /**
   * @param raw whether a tag of raw HTML opened it
   */
  private record Open(Element element, String name, boolean raw) {}

  BlockBuilder(FileWalk file) {
    this.file = file;
    this.cleans = file.cleaner().cuts();
    this.joins = file.has(Mark.CAPTIONS);
    open.push(new Open(root, "body", false));
  }

  /** The element that blocks are added to. */
  Element current() {
    return open.element().element;
  }

  /** Whether the element that blocks are added to was opened by raw HTML. */
  boolean isInHtml() {
    return open.element().raw;
  }

  /** Adds a block, or text, that is whole. */
  void add(Node block) {
    if (block instanceof Element p && Anchor.isAlone(p)) {
      anchors.addAll(List.copyOf(p.children()));
      return;
    }
    Element into = current();
    if (cleans
        && block instanceof Element element
        && HtmlVocabulary.isBlock(element.normalName())) {
      makeRoom(into);
    }
    if (cleans && TagRules.isTable(into.normalName()) && !fits(block, into)) {
      misplaced(block);
      return;
    }
    into.appendChild(block);
    if (block instanceof Element element) {
      Anchor.put(anchors, element);
      settle(element);
    }
  }

  /** A paragraph of raw HTML that blocks stand in was meant as a container. */
  private static void makeRoom(Element into) {
    if (into.normalName().equals("p")) {
      into.tagName("div");
    }
  }

  private static boolean fits(Node block, Element into) {
    return block instanceof TextNode text && text.isBlank()
        || block instanceof Element element
            && TagRules.fits(element.normalName(), into.normalName());
  }

  /** What stands in a table but in no cell is set before the table, as browsers do. */
  private void misplaced(Node block) {
    Element table = current();
    // A row may stand in no table at all.
    while (!table.normalName().equals("table") && table.parent() != root) {
      table = table.parent();
    }
    table.before(block);
  }

  /** Joins a block that is complete to the one before it, if they belong together. */
  private void settle(Element block) {
    if (isNote(block)) {
      return; // it is no caption, and notes in a row would each look past all before them
    }
    Node before = block.previousSibling();
    // Notes within a table or a caption stand behind it, and between the two for no reader.
    while (before instanceof Element note && isNote(note)) {
      before = note.previousSibling();
    }
    if (joins && before instanceof Element element) {
      Captions.join(element, block);
    }
  }

  private static boolean isNote(Element block) {
    return block.nameIs("aside") && block.hasClass("note") && block.hasAttr("data-note");
  }

  /** Whether text stands bare at the end: more of it would run into it. */
  boolean endsWithText() {
    Node last = current().lastChild();
    return last instanceof TextNode text && !text.isBlank()
        || last instanceof Element element && HtmlVocabulary.isText(element.normalName());
  }

  /** Opens an element that Markdown closes. */
  Element open(Element element) {
    makeRoom(current());
    if (cleans && TagRules.isTable(current().normalName()) && !fits(element, current())) {
      misplaced(element);
    } else {
      current().appendChild(element);
    }
    Anchor.put(anchors, element);
    open.push(new Open(element, element.normalName(), false));
    return element;
  }

  /** Closes what Markdown opened, if no end tag has done so. */
  void close(Element element) {
    if (open.stream().anyMatch(o -> o.element == element)) {
      while (open.element().element != element) {
        unclosed(open.pop());
      }
      open.pop();
      settle(element);
    }
  }

  /** A start tag, of a block or round blocks. */
  void openTag(String name, Element element) {
    if (open.size() > file.limits().nesting()) {
      file.tooDeep(Places.of(element));
      return;
    }
    if (cleans) {
      endImplied(name);
    }
    add(element);
    open.push(new Open(element, name, true));
  }

  private void endImplied(String name) {
    Set<String> within = TagRules.within(name);
    if (within.isEmpty()) {
      if (HtmlVocabulary.isBlock(name) && current().normalName().equals("p") && isInHtml()) {
        finish(open.pop());
      }
      return;
    }
    for (Open o : open) {
      if (within.contains(o.name)) {
        popTo(o);
        return;
      }
      if (TagRules.bounds(name, o.name) || o.element == root) {
        break;
      }
    }
    TagRules.implied(name).ifPresent(implied -> openTag(implied, element(implied)));
  }

  private Element element(String name) {
    Element element = new Element(name);
    Places.put(element, Places.of(current()));
    return element;
  }

  private void popTo(Open o) {
    while (open.element() != o) {
      finish(open.pop());
    }
  }

  void closeTag(String name) {
    Optional<Open> opened = open.stream().filter(o -> o.raw && o.name.equals(name)).findFirst();
    if (opened.isPresent()) {
      popTo(opened.get());
      finish(open.pop());
    }
  }

  /** Puts an element of raw HTML right that has ended. */
  private void finish(Open ended) {
    Element element = ended.element;
    if (!ended.raw || !cleans) {
      return;
    }
    if (HtmlVocabulary.isText(element.normalName())) {
      if (Nesting.hasBlocks(element)) {
        Nesting.inwards(element);
      }
    } else if (element.normalName().equals("p") && Figures.isAlone(element)) {
      Element figure = Figures.figure(element, Optional.empty());
      element.replaceWith(figure);
      settle(figure);
    } else {
      settle(element);
    }
  }

  /** Adds a note, which is taken out of the text later. */
  void aside(Element note) {
    Element into = current();
    (into.normalName().equals("p") ? into.parent() : into).appendChild(note);
  }

  /** Puts what stands in the element, which was added last, into its place. */
  void spill(Element last) {
    List<Node> nodes = List.copyOf(last.childNodes());
    last.remove();
    nodes.forEach(this::add);
  }

  private void unclosed(Open o) {
    finish(o);
    if (o.raw && cleans && !TagRules.mayStayOpen(o.name)) {
      file.source()
          .report()
          .add(
              Problem.warning(
                  "unclosed-html",
                  Places.of(o.element),
                  "<" + o.name + ">",
                  "this element of raw HTML is not closed; it ends with what it stands in:",
                  "write its end tag on a line of its own"));
    }
  }

  /** All blocks, without a parent; an element still open ends here. */
  List<Node> blocks() {
    while (open.element().element != root) {
      unclosed(open.pop());
    }
    if (root.childNodeSize() > 0 && root.lastChild() instanceof Element last) {
      Anchor.put(anchors, last);
    }
    List<Node> blocks = new ArrayList<>(root.childNodes());
    blocks.forEach(Node::remove);
    return blocks;
  }
}
