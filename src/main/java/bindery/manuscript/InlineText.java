package bindery.manuscript;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Builds the content of one paragraph: reads what flexmark leaves as text (escapes, attributes in
 * braces, bracketed spans, inline notes, super- and subscripts), pairs inline HTML tags, and has
 * the rest set by {@link TextSetter}. It reads the source, so that marks may reach over what
 * flexmark took apart; {@link #done} is how far.
 */
final class InlineText {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final int LONGEST_SCRIPT = 60;

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
  private record Bracket(Element within, int child, boolean note, int offset) {}

  private final FileWalk file;
  private final ManuscriptText source;
  private final String text;
  private final int stop;
  private final TextSetter setter;
  private final boolean spans;
  private Level level;
  private int done;
  private int notes;
  private int literal;
  private String dropped = "";

  InlineText(FileWalk file, int done, int stop) {
    this.file = file;
    this.source = file.source();
    this.text = source.text();
    this.done = done;
    this.stop = stop;
    this.setter = new TextSetter(text, file.marks(), stop);
    this.spans = file.hasSpans();
  }

  /** Up to where the source has been read. */
  int done() {
    return done;
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

  void plain(String words) {
    setter.plain(words);
  }

  void read(Node node) {
    int from = node.getStartOffset();
    int to = node.getEndOffset();
    if (to - from == node.getTextLength()) {
      read(from, to);
    } else {
      // A tab that a container took half of: the characters are not those of the source.
      setter.plain(Readable.characters(node.getChars().toString()));
    }
  }

  /** Reads a stretch of the source that flexmark takes for text. */
  void read(int from, int to) {
    int i = Math.max(from, done);
    int end = Math.min(to, stop);
    int start = i;
    while (i < end) {
      if (!structural(text.charAt(i))) {
        i++;
        continue;
      }
      set(start, i);
      start = structure(i, end);
      i = start;
    }
    set(start, end);
    done = Math.max(done, i);
  }

  private void set(int from, int to) {
    if (from >= to) {
      return;
    }
    if (literal > 0) {
      setter.plain(text.substring(from, to));
    } else {
      setter.set(from, to);
    }
  }

  private static boolean structural(char c) {
    return switch (c) {
      case '\\', '[', ']', '^', '~', '\0' -> true;
      default -> c < ' ' || c >= 0xFFFE;
    };
  }

  /** Reads the mark at this offset; gives where to read on. */
  private int structure(int i, int end) {
    char c = text.charAt(i);
    char next = i + 1 < stop ? text.charAt(i + 1) : 0;
    switch (c) {
      case '\\' -> {
        boolean escape = i + 1 < end && ESCAPABLE.indexOf(next) >= 0;
        setter.plain(escape ? String.valueOf(next) : "\\");
        return escape ? i + 2 : i + 1;
      }
      case '[' -> bracket(i, false);
      case ']' -> {
        return closeBracket(i);
      }
      case '^', '~' -> {
        if (c == '^' && next == '[') {
          bracket(i, true);
          return i + 2;
        }
        return script(c, i, end);
      }
      case '\n', '\t' -> setter.plain(String.valueOf(c));
      default -> setter.plain("\uFFFD");
    }
    return i + 1;
  }

  private void bracket(int i, boolean note) {
    if (spans || note || notes > 0) {
      flush();
      level.brackets.push(new Bracket(level.at, level.at.childNodeSize(), note, i));
      notes += note ? 1 : 0;
    }
    setter.plain(note ? "^[" : "[");
  }

  private int closeBracket(int i) {
    Bracket open = level.brackets.peek();
    if (open == null || open.within != level.at) {
      setter.plain("]");
      return i + 1;
    }
    level.brackets.pop();
    if (open.note) {
      notes--;
      char before = text.charAt(open.offset == 0 ? 0 : open.offset - 1);
      inlineNote(open);
      setter.between(before);
      return i + 1;
    }
    int end = AttributeSpec.end(text, i + 1, stop);
    Optional<AttributeSpec> spec =
        end < 0 ? Optional.empty() : AttributeSpec.parse(text.substring(i + 2, end - 1));
    if (spec.isEmpty()) {
      setter.plain("]");
      return i + 1;
    }
    Element span = source.element("span", open.offset);
    span.appendChildren(taken(open, "["));
    spec.get().applyTo(span);
    level.at.appendChild(span);
    return end;
  }

  private void inlineNote(Bracket open) {
    List<org.jsoup.nodes.Node> words = taken(open, "^[");
    level.at.appendChild(file.inlineNote(words, open.offset));
  }

  /** Takes what stands since the bracket out of the tree, without the bracket itself. */
  private List<org.jsoup.nodes.Node> taken(Bracket open, String mark) {
    flush();
    List<org.jsoup.nodes.Node> all = open.within.childNodes();
    List<org.jsoup.nodes.Node> since = new ArrayList<>(all.subList(open.child, all.size()));
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

  /** {@code x^2^} and {@code H~2~O}: no space between the marks. */
  private int script(char mark, int i, int end) {
    int close = i + 1;
    int limit = Math.min(end, i + LONGEST_SCRIPT);
    while (close < limit
        && text.charAt(close) != mark
        && !Character.isWhitespace(text.charAt(close))) {
      close++;
    }
    if (close >= limit || text.charAt(close) != mark || close == i + 1) {
      setter.plain(String.valueOf(mark));
      return i + 1;
    }
    Level opened = open(source.element(mark == '^' ? "sup" : "sub", i));
    int before = done;
    read(i + 1, close);
    done = before;
    close(opened);
    return close + 1;
  }

  /** Attributes in braces right after an element. */
  void attributes(Element element, int offset) {
    int end = AttributeSpec.end(text, offset, stop);
    if (end >= 0) {
      AttributeSpec.parse(text.substring(offset + 1, end - 1))
          .ifPresent(
              spec -> {
                spec.applyTo(element);
                done = end;
              });
    }
  }

  /** A line end in a paragraph; between Chinese or Japanese characters it stands for nothing. */
  void softBreak(int next) {
    char after = setter.next(Math.min(stop, skipSpaces(next)));
    if (!(Cjk.unspaced(setter.last()) && Cjk.unspaced(after))) {
      setter.plain("\n");
    }
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i < stop && " \t>".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
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
      dropped = Vocabulary.isUnread(name) && !tag.endsWith("/>") ? name : "";
    } else if (Vocabulary.isVoid(name) || !opened.get().normalName().equals(name)) {
      add(opened.get(), name.equals("br") ? '\n' : 'x');
    } else {
      flush();
      level.at.appendChild(opened.get());
      level.at = opened.get();
      literal += Vocabulary.isLiteral(name) ? 1 : 0;
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
      literal -= Vocabulary.isLiteral(level.at.normalName()) ? 1 : 0;
    }
  }

  /** Whether this node stands in a script or the like, which is left out to its end tag. */
  boolean dropping(Node node) {
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
    return tag.substring(from, to).toLowerCase(java.util.Locale.ROOT);
  }

  private void flush() {
    if (!setter.isEmpty()) {
      level.at.appendChild(new TextNode(setter.take()));
    }
  }
}
