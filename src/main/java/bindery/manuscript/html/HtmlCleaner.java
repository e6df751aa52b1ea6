package bindery.manuscript.html;

import bindery.book.Places;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.PictureNames;
import bindery.manuscript.text.Readable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Cuts raw HTML down to the {@link HtmlVocabulary}. The words within an element that goes are kept,
 * except those nobody is meant to read, such as a script's. Each kind of cut is a {@code raw-html}
 * warning at its first place in the file.
 */
public final class HtmlCleaner {
  private static final int DEEPEST = 100;

  private final ManuscriptText source;
  private final PictureNames pictures;
  private final Set<String> told = new HashSet<>();

  public HtmlCleaner(ManuscriptText source, PictureNames pictures) {
    this.source = source;
    this.pictures = pictures;
  }

  /** The element that a start tag opens, or nothing if it is cut. */
  public Optional<Element> opened(String tag, int offset, boolean amongText) {
    Element raw = Jsoup.parse(tag, "", Parser.xmlParser()).firstElementChild();
    if (raw == null) {
      return Optional.empty();
    }
    String name = raw.normalName().toLowerCase(Locale.ROOT);
    boolean kept = HtmlVocabulary.isText(name) || !amongText && HtmlVocabulary.isBlock(name);
    if (!kept) {
      tellElement(name, offset, amongText && HtmlVocabulary.isBlock(name));
      return Optional.empty();
    }
    return copied(raw, name, offset);
  }

  /** A balanced piece of HTML, as blocks: text that stands alone is put into paragraphs. */
  public List<Node> blocks(String html, int offset) {
    Element body = Jsoup.parseBodyFragment(html).body();
    Element clean = new Element("div");
    copyChildren(body, clean, offset, 0);
    List<Node> blocks = new ArrayList<>();
    Element paragraph = null;
    for (Node node : List.copyOf(clean.childNodes())) {
      boolean block =
          node instanceof Element element && HtmlVocabulary.isBlock(element.normalName());
      if (block) {
        paragraph = null;
        blocks.add(node);
      } else if (paragraph != null || !(node instanceof TextNode text && text.isBlank())) {
        if (paragraph == null) {
          paragraph = source.element("p", offset);
          blocks.add(paragraph);
        }
        paragraph.appendChild(node);
      }
    }
    blocks.forEach(Node::remove);
    blocks.replaceAll(HtmlCleaner::figure);
    return blocks;
  }

  private static Node figure(Node block) {
    boolean alone = block instanceof Element p && p.normalName().equals("p") && Figures.isAlone(p);
    return alone ? Figures.figure((Element) block, Optional.empty()) : block;
  }

  private void copyChildren(Node from, Element into, int offset, int depth) {
    for (Node node : from.childNodes()) {
      if (node instanceof TextNode text) {
        into.appendChild(new TextNode(Readable.characters(text.getWholeText())));
      } else if (node instanceof Element element) {
        copy(element, into, offset, depth + 1);
      }
    }
  }

  private void copy(Element element, Element into, int offset, int depth) {
    String name = element.normalName();
    if (depth > DEEPEST) {
      tell(
          "depth",
          offset,
          name,
          "HTML elements stand " + DEEPEST + " deep in one another",
          "use fewer");
      into.appendChild(new TextNode(element.text()));
      return;
    }
    if (!HtmlVocabulary.isBlock(name) && !HtmlVocabulary.isText(name)) {
      tellElement(name, offset, false);
      if (!HtmlVocabulary.isUnread(name)) {
        copyChildren(element, into, offset, depth);
      }
      return;
    }
    copied(element, name, offset)
        .ifPresent(
            copy -> {
              into.appendChild(copy);
              copyChildren(element, copy, offset, depth);
            });
  }

  private Optional<Element> copied(Element raw, String name, int offset) {
    Element copy = new Element(name);
    Places.put(copy, source.place(offset));
    for (Attribute attribute : raw.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      if (!HtmlVocabulary.isAttribute(name, key)) {
        tell(
            key,
            offset,
            key,
            "this attribute of raw HTML is left out:",
            "use a class and a stylesheet");
      } else if (!key.equals("src")) {
        copy.attr(key, Readable.characters(attribute.getValue()));
      }
    }
    return name.equals("img") ? pictures.named(copy, raw.attr("src"), offset) : Optional.of(copy);
  }

  private void tellElement(String name, int offset, boolean misplaced) {
    boolean unread = HtmlVocabulary.isUnread(name);
    String what =
        misplaced
            ? "this element of raw HTML cannot stand within a paragraph; it is left out, its words are kept:"
            : unread
                ? "this element of raw HTML is left out, with all that is in it:"
                : "this element of raw HTML is left out, its words are kept:";
    tell(
        name,
        offset,
        "<" + name + ">",
        what,
        misplaced ? "put it on a line of its own" : "use Markdown, or ‘::: {.class}’");
  }

  private void tell(String key, int offset, String text, String what, String todo) {
    if (told.add(key + what)) {
      source.warn("raw-html", offset, text, what, todo);
    }
  }
}
