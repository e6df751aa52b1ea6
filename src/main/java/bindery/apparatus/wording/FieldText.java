package bindery.apparatus.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks that the text of a variable may have: tags of CSL JSON and quotation marks. */
public final class FieldText {
  private static final Pattern OPEN =
      Pattern.compile("<(i|b|sup|sub|sc|nocase|em|strong|span)(?:\\s+([^<>]*))?>");

  private static final Pattern CLOSE =
      Pattern.compile("</(i|b|sup|sub|sc|nocase|em|strong|span)\\s*>");

  private static final Map<String, Rich.Formed> TAGS =
      Map.of(
          "i", form(Rich.Kind.STYLE, "italic"),
          "em", form(Rich.Kind.STYLE, "italic"),
          "b", form(Rich.Kind.WEIGHT, "bold"),
          "strong", form(Rich.Kind.WEIGHT, "bold"),
          "sup", form(Rich.Kind.VERTICAL, "sup"),
          "sub", form(Rich.Kind.VERTICAL, "sub"),
          "sc", form(Rich.Kind.VARIANT, "small-caps"),
          "nocase", form(Rich.Kind.NOCASE, ""));

  private final String text;
  private final Deque<Frame> frames = new ArrayDeque<>();

  /**
   * @param opener as it was written, should it turn out to open nothing
   * @param closer what ends the frame: a tag's name or a quotation mark
   */
  private record Frame(String opener, String closer, Rich.Formed form, List<Rich> parts) {}

  private FieldText(String text) {
    this.text = text;
  }

  public static List<Rich> read(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      plain = "<\"'“‘’".indexOf(text.charAt(i)) < 0;
    }
    return plain ? Rich.words(text) : new FieldText(text).read();
  }

  private static Rich.Formed form(Rich.Kind kind, String value) {
    return new Rich.Formed(kind, value, List.of());
  }

  private List<Rich> read() {
    frames.push(new Frame("", "", null, new ArrayList<>()));
    StringBuilder words = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int end = mark(i, words);
      if (end == i) {
        words.append(text.charAt(i++));
      }
      i = Math.max(i, end);
    }
    flush(words);
    while (frames.size() > 1) {
      dissolve();
    }
    return frames.peek().parts();
  }

  /** Reads a mark at this offset, if there is one; gives where to go on. */
  private int mark(int i, StringBuilder words) {
    char c = text.charAt(i);
    if (c == '<') {
      return tag(i, words);
    }
    if (c == '"' || c == '“' || c == '”') {
      return quote(i, c == '"' ? "\"" : "”", words);
    }
    if (c == '‘' || c == '’' || c == '\'') {
      boolean after = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      boolean before = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      String closer = c == '\'' ? "'" : "’";
      boolean opens = c != '’' && after && !before && closes(i + 1, closer);
      boolean isClosing = !after && isOpen(closer) && c != '‘';
      if (opens || isClosing) {
        return quote(i, closer, words);
      }
      words.append(c == '‘' ? '‘' : '’');
      return i + 1;
    }
    return i;
  }

  /** Whether a single quotation mark closes further on what one opens here. */
  private boolean closes(int from, String closer) {
    for (int i = text.indexOf(closer, from); i > 0; i = text.indexOf(closer, i + 1)) {
      boolean letter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (!letter && !Character.isWhitespace(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private int tag(int i, StringBuilder words) {
    Matcher open = OPEN.matcher(text).region(i, text.length());
    if (open.lookingAt()) {
      flush(words);
      frames.push(
          new Frame(
              open.group(), open.group(1), form(open.group(1), open.group(2)), new ArrayList<>()));
      return open.end();
    }
    Matcher close = CLOSE.matcher(text).region(i, text.length());
    if (close.lookingAt() && isOpen(close.group(1))) {
      flush(words);
      close(close.group(1));
      return close.end();
    }
    return i;
  }

  private static Rich.Formed form(String tag, String attributes) {
    if (TAGS.containsKey(tag)) {
      return TAGS.get(tag);
    }
    String said = attributes == null ? "" : attributes;
    return said.contains("small-caps")
        ? TAGS.get("sc")
        : said.contains("nocase") ? TAGS.get("nocase") : form(Rich.Kind.NOCASE, "span");
  }

  private int quote(int i, String closer, StringBuilder words) {
    char c = text.charAt(i);
    boolean spaceBefore = i == 0 || Character.isWhitespace(text.charAt(i - 1));
    boolean closes = isOpen(closer) && c != '“' && c != '‘' && (c != '"' || !spaceBefore);
    if (closes) {
      flush(words);
      close(closer);
      return i + 1;
    }
    boolean more = text.indexOf(closer, i + 1) > 0;
    if (c == '”' || !more) {
      return i;
    }
    flush(words);
    frames.push(
        new Frame(String.valueOf(c), closer, form(Rich.Kind.QUOTES, ""), new ArrayList<>()));
    return i + 1;
  }

  private boolean isOpen(String closer) {
    return frames.stream().anyMatch(frame -> frame.closer().equals(closer));
  }

  private void close(String closer) {
    while (!frames.peek().closer().equals(closer)) {
      dissolve();
    }
    Frame frame = frames.pop();
    boolean plain = frame.form().value().equals("span");
    if (plain) {
      frames.peek().parts().addAll(frame.parts());
    } else if (!frame.parts().isEmpty()) {
      frames
          .peek()
          .parts()
          .add(new Rich.Formed(frame.form().kind(), frame.form().value(), frame.parts()));
    }
  }

  /** What opened nothing stands as it was written. */
  private void dissolve() {
    Frame frame = frames.pop();
    List<Rich> parts = frames.peek().parts();
    parts.add(new Rich.Words(frame.opener().equals("'") ? "’" : frame.opener()));
    parts.addAll(frame.parts());
  }

  private void flush(StringBuilder words) {
    if (words.length() > 0) {
      frames.peek().parts().add(new Rich.Words(words.toString()));
      words.setLength(0);
    }
  }
}
