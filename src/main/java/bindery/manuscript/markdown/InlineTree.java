package bindery.manuscript.markdown;

import bindery.book.TypedMarks;
import bindery.manuscript.html.HtmlCleaner;
import bindery.manuscript.html.HtmlTokens;
import bindery.manuscript.html.HtmlVocabulary;
import bindery.manuscript.html.TagRules;
import bindery.manuscript.text.Readable;
import bindery.manuscript.typography.TextSetter;
import com.vladsch.flexmark.ast.HtmlInline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
  private final int stop;
  private Element host;
  private Level level;
  private int literal;
  private String dropped = "";
  private final Set<String> endless = new HashSet<>();

  /**
   * @param stop where the paragraph ends in the source
   */
  InlineTree(FileWalk file, TextSetter setter, int stop) {
    this.stop = stop;
    this.file = file;
    this.setter = setter;
  }

  /** Whether text is to stay as it was typed: within {@code <kbd>} and the like. */
  boolean isLiteral() {
    return literal > 0;
  }

  void begin(Element element) {
    host = element;
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

  /** What is added now has this character because its author escaped it. */
  void typed(String character) {
    TypedMarks.add(level.at, character);
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

  /** Puts an element made of what stands since the bracket, but for the bracket, in its place. */
  void replace(Bracket open, String mark, Function<List<Node>, Element> made) {
    flush();
    if (open.child == level.at.childNodeSize() - 1) {
      // To take a node out, all before it would be looked at.
      TextNode only = (TextNode) open.within.childNode(open.child);
      String rest = only.getWholeText().substring(mark.length());
      only.replaceWith(made.apply(rest.isEmpty() ? List.of() : List.of(new TextNode(rest))));
    } else {
      level.at.appendChild(made.apply(taken(open, mark)));
    }
  }

  private static List<Node> taken(Bracket open, String mark) {
    List<Node> since = new ArrayList<>();
    // Not out of a list of all children: that is a copy.
    for (int k = open.child; k < open.within.childNodeSize(); k++) {
      since.add(open.within.childNode(k));
    }
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
    String name = HtmlTokens.name(tag, 0);
    HtmlCleaner cleaner = file.cleaner();
    if (name.isEmpty()) {
      hidden(tag);
      return;
    }
    if (cleaner.isWords(tag, offset)) {
      setter.plain(Readable.characters(tag));
      return;
    }
    if (cleaner.cuts() && HtmlVocabulary.isBlock(HtmlVocabulary.readAs(name)) && !holdsBlocks()) {
      setter.plain(" "); // words on either side of it are words of their own
    } else if (tag.startsWith("</")) {
      closeTag(cleaner.cuts() ? HtmlVocabulary.readAs(name) : name);
    } else if (cleaner.cuts() && HtmlVocabulary.isUnread(name)) {
      int end = tag.endsWith("/>") ? -1 : endTag(name, offset);
      dropped = end < 0 ? "" : name;
      String whole = end < 0 ? tag : file.source().text().substring(offset, end);
      cleaner.whole(whole + "</" + name + ">", offset).ifPresent(box -> add(box, 'x'));
    } else {
      cleaner.opened(tag, offset).ifPresent(element -> opened(element, name));
    }
  }

  /** A comment, an instruction or a declaration. */
  void hidden(String html) {
    file.cleaner()
        .hidden(html)
        .ifPresent(
            node -> {
              flush();
              level.at.appendChild(node);
            });
  }

  /** Where the end tag starts in what is left of the paragraph, or -1. */
  private int endTag(String name, int offset) {
    String tag = "</" + name;
    for (int i = offset; i < stop && !endless.contains(name); i++) {
      if (file.source().text().regionMatches(true, i, tag, 0, tag.length())) {
        return i;
      }
    }
    endless.add(name); // nor has any that starts behind this one
    return -1;
  }

  private boolean holdsBlocks() {
    return !TagRules.isParagraph(host.normalName()) || host.normalName().equals("p");
  }

  private void opened(Element element, String name) {
    if (HtmlVocabulary.isVoid(name)) {
      add(element, name.equals("br") ? '\n' : 'x');
      return;
    }
    flush();
    if (HtmlVocabulary.isBlock(element.normalName())) {
      endImplied(element.normalName());
      setter.between('\n');
    }
    level.at.appendChild(element);
    level.at = element;
    literal += HtmlVocabulary.isLiteral(element.normalName()) ? 1 : 0;
  }

  /** Ends the items, cells and paragraphs that this one follows. */
  private void endImplied(String name) {
    Set<String> within = TagRules.within(name);
    for (Element e = level.at; e != level.element; e = e.parent()) {
      if (within.contains(e.normalName())) {
        leave(e);
        return;
      }
      if (within.isEmpty() && e.normalName().equals("p")) {
        leave(e.parent());
        return;
      }
      if (TagRules.bounds(name, e.normalName())) {
        break;
      }
    }
    TagRules.implied(name).ifPresent(implied -> opened(file.source().element(implied, 0), implied));
  }

  /** Whether what is added now stands in such an element. */
  boolean isWithin(String name) {
    for (Element e = level.at; e != null; e = e.parent()) {
      if (e.normalName().equals(name)) {
        return true;
      }
    }
    return false;
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
    if (tag.startsWith("</") && HtmlTokens.name(tag, 0).equals(dropped)) {
      dropped = "";
    }
    return true;
  }

  private void flush() {
    if (!setter.isEmpty()) {
      level.at.appendChild(new TextNode(setter.take()));
    }
  }
}
