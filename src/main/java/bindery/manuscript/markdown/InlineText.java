package bindery.manuscript.markdown;

import bindery.manuscript.dialect.AttributeSpec;
import bindery.manuscript.dialect.Mark;
import bindery.manuscript.text.MailAddress;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Readable;
import bindery.manuscript.typography.Cjk;
import bindery.manuscript.typography.TextSetter;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Builds the content of one paragraph: reads what flexmark leaves as text (escapes, attributes in
 * braces, bracketed spans, inline notes, super- and subscripts), pairs inline HTML tags, and has
 * the rest set by {@link TextSetter}. It reads the source, so that marks may reach over what
 * flexmark took apart; {@link #done} is how far.
 */
final class InlineText {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final int LONGEST_SCRIPT = 60;

  private final FileWalk file;
  private final ManuscriptText source;
  private final String text;
  private final int stop;
  private final TextSetter setter;
  private final InlineTree tree;
  private final boolean spans;
  private final boolean typography;
  private boolean addresses;
  private int done;
  private int notes;

  InlineText(FileWalk file, int done, int stop) {
    this.file = file;
    this.source = file.source();
    this.text = source.text();
    this.done = done;
    this.stop = stop;
    this.setter = new TextSetter(text, stop);
    this.tree = new InlineTree(file, setter, stop);
    this.spans = file.hasSpans();
    this.addresses = file.has(Mark.AUTOLINKS);
    this.typography = file.has(Mark.TYPOGRAPHY);
  }

  /** Up to where the source has been read. */
  int done() {
    return done;
  }

  /** The elements that the text goes into. */
  InlineTree tree() {
    return tree;
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
    int i = mails(Math.max(from, done), Math.min(to, stop));
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

  /** Sets the text up to the last mail address in it, addresses as links; gives where that ends. */
  private int mails(int from, int to) {
    int read = from;
    int at = addresses ? sign(from, to) : -1;
    while (at >= 0 && !tree.isWithin("a")) {
      MailAddress mail = MailAddress.round(text, at, read, to);
      if (mail != null) {
        addresses = false;
        read(read, mail.start());
        addresses = true;
        String words = text.substring(mail.start(), mail.end());
        Element a = source.element("a", mail.start()).attr("href", "mailto:" + words).text(words);
        tree.add(a, 'x');
        read = mail.end();
        done = read;
      }
      at = sign(Math.max(at + 1, read), to);
    }
    return read;
  }

  /** Where the sign of mail addresses stands next, or -1. */
  private int sign(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '@') {
        return i;
      }
    }
    return -1;
  }

  private void set(int from, int to) {
    if (from >= to) {
      return;
    }
    if (tree.isLiteral() || !typography) {
      setter.plain(text.substring(from, to));
    } else {
      setter.set(from, to);
    }
  }

  private static boolean structural(char c) {
    return switch (c) {
      case '\\', '[', ']', '^', '~', '\0' -> true;
      case '\u0085', '\u2028', '\u2029', '\uFFF9', '\uFFFA', '\uFFFB' -> true;
      default -> c < ' ' || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
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
        if (escape) {
          tree.typed(String.valueOf(next));
        }
        return escape ? i + 2 : i + 1;
      }
      case '[' -> bracket(i, false);
      case ']' -> {
        return closeBracket(i);
      }
      case '^', '~' -> {
        if (c == '^' && next == '[' && file.has(Mark.INLINE_NOTES)) {
          bracket(i, true);
          return i + 2;
        }
        return script(c, i, end);
      }
      case '\n', '\t' -> setter.plain(String.valueOf(c));
      case '\u0085', '\u2028', '\u2029' -> gap(" ", i + 1);
      case '\uFFF9', '\uFFFA', '\uFFFB' -> {} // marks of annotations, which have no glyph
      default -> setter.plain("\uFFFD");
    }
    return i + 1;
  }

  private void bracket(int i, boolean note) {
    if (spans || note || notes > 0) {
      tree.pushBracket(note, i);
      notes += note ? 1 : 0;
    }
    setter.plain(note ? "^[" : "[");
  }

  private int closeBracket(int i) {
    InlineTree.Bracket open = tree.innermostBracket();
    if (open == null) {
      setter.plain("]");
      return i + 1;
    }
    tree.popBracket();
    if (open.note()) {
      notes--;
      char before = text.charAt(open.offset() == 0 ? 0 : open.offset() - 1);
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
    Element span = source.element("span", open.offset());
    tree.replace(open, "[", span::appendChildren);
    spec.get().applyTo(span);
    return end;
  }

  private void inlineNote(InlineTree.Bracket open) {
    tree.replace(open, "^[", words -> file.inlineNote(words, open.offset()));
  }

  /** {@code x^2^} and {@code H~2~O}: no space between the marks. */
  private int script(char mark, int i, int end) {
    if (!file.has(Mark.SCRIPTS)) {
      setter.plain(String.valueOf(mark));
      return i + 1;
    }
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
    InlineTree.Level opened = tree.open(source.element(mark == '^' ? "sup" : "sub", i));
    int before = done;
    read(i + 1, close);
    done = before;
    tree.close(opened);
    return close + 1;
  }

  /** Attributes in braces right after an element. */
  void attributes(Element element, int offset) {
    int end = AttributeSpec.end(text, offset, stop);
    if (end >= 0 && file.has(Mark.ATTRIBUTES)) {
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
    gap("\n", next);
  }

  private void gap(String space, int next) {
    char after = setter.next(Math.min(stop, skipSpaces(next)));
    if (!(Cjk.unspaced(setter.last()) && Cjk.unspaced(after))) {
      setter.plain(space);
    }
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i < stop && " \t>".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
