package bindery.manuscript.markdown;

import bindery.manuscript.html.HtmlVocabulary;
import bindery.manuscript.typography.TextSetter;
import com.vladsch.flexmark.ast.HtmlInline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The elements of one paragraph while they are built: which are open, which inline HTML tags wait
 * for their end, and which brackets may yet become an element.
 */
final class InlineTree {

  /** One open element with the brackets and tags that opened in it. */
  static final class Level {
    private final Element element;
    private final Level outer;
    private final Deque<Bracket> brackets = new ArrayDeque<>();
    private Element at;

    private Level(Element element, Level outer) {
      this.element = element;
      this.outer = outer;
      this.at = element;
    }
  }

  /** A bracket that may become a span or a note; its text stands in the tree until then. */
  record Bracket(Element within, int child, boolean note, int offset) {}

  private final FileWalk file;
  private final TextSetter setter;
  private Level level;
  private int literal;
  private String dropped = "";

  InlineTree(FileWalk file, TextSetter setter) {
    this.file = file;
    this.setter = setter;
  }

  /** Whether text is to stay as it was typed: within {@code <kbd>} and the like. */
  boolean isLiteral() {
    return literal > 0;
  }

  void begin(Element element) {
    level = new Level(element, null);
  }

  void end() {
    closeTags();
    flush();
  }

  /** Opens an element; {@link #close} is to be given what comes back. */
  Level open(Element element) {
    flush();
    level.at.appendChild(element);
    level = new Level(element, level);
    return level;
  }

  void close(Level opened) {
    closeTags();
    flush();
    level = opened.outer;
  }

  /** Adds an element that is whole. */
  void add(Element element, char countsAs) {
    flush();
    level.at.appendChild(element);
    setter.between(countsAs);
  }

  void append(Element element) {
    level.at.appendChild(element);
  }

  void pushBracket(boolean note, int offset) {
    flush();
    level.brackets.push(new Bracket(level.at, level.at.childNodeSize(), note, offset));
  }

  /** The bracket that a closing one would close here, or null. */
  Bracket innermostBracket() {
    Bracket open = level.brackets.peek();
    return open != null && open.within == level.at ? open : null;
  }

  void popBracket() {
    level.brackets.pop();
  }

  /** Takes what stands since the bracket out of the tree, without the bracket itself. */
  List<Node> taken(Bracket open, String mark) {
    flush();
    List<Node> all = open.within.childNodes();
    List<Node> since = new ArrayList<>(all.subList(open.child, all.size()));
    for (int k = since.size() - 1; k >= 0; k--) {
      since.get(k).remove();
    }
    TextNode first = (TextNode) since.get(0);
    String rest = first.getWholeText().substring(mark.length());
    if (rest.isEmpty()) {
      since.remove(0);
    } else {
      first.text(rest);
    }
    return since;
  }

  /** A tag of inline HTML. */
  void html(String tag, int offset) {
    boolean closing = tag.startsWith("</");
    String name = tagName(tag);
    if (name.isEmpty()) {
      return;
    }
    if (closing) {
      closeTag(name);
      return;
    }
    Optional<Element> opened = file.cleaner().opened(tag, offset, true);
    if (opened.isEmpty()) {
      dropped = HtmlVocabulary.isUnread(name) && !tag.endsWith("/>") ? name : "";
    } else if (HtmlVocabulary.isVoid(name) || !opened.get().normalName().equals(name)) {
      add(opened.get(), name.equals("br") ? '\n' : 'x');
    } else {
      flush();
      level.at.appendChild(opened.get());
      level.at = opened.get();
      literal += HtmlVocabulary.isLiteral(name) ? 1 : 0;
    }
  }

  private void closeTag(String name) {
    Element e = level.at;
    while (e != level.element && !e.normalName().equals(name)) {
      e = e.parent();
    }
    if (e != level.element) {
      flush();
      leave(e.parent());
    }
  }

  private void closeTags() {
    if (level.at != level.element) {
      flush();
      leave(level.element);
    }
  }

  private void leave(Element outer) {
    for (; level.at != outer; level.at = level.at.parent()) {
      literal -= HtmlVocabulary.isLiteral(level.at.normalName()) ? 1 : 0;
    }
  }

  /** Whether this node stands in a script or the like, which is left out to its end tag. */
  boolean dropping(com.vladsch.flexmark.util.ast.Node node) {
    if (dropped.isEmpty()) {
      return false;
    }
    String tag = node instanceof HtmlInline ? node.getChars().toString() : "";
    if (tag.startsWith("</") && tagName(tag).equals(dropped)) {
      dropped = "";
    }
    return true;
  }

  static String tagName(String tag) {
    int from = tag.startsWith("</") ? 2 : 1;
    int to = from;
    while (to < tag.length()
        && (Character.isLetterOrDigit(tag.charAt(to)) || tag.charAt(to) == '-')) {
      to++;
    }
    return tag.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private void flush() {
    if (!setter.isEmpty()) {
      level.at.appendChild(new TextNode(setter.take()));
    }
  }
}
