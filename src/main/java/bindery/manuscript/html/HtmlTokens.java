package bindery.manuscript.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a block of raw HTML apart into its tags and what stands between them, because Markdown may
 * stand there too. Elements whose content is no text of the book's, and listings, are one token
 * with all that is in them.
 */
public final class HtmlTokens {

  /** Characters of a tag that is ill formed. */
  private static final int LONGEST = 500;

  public enum Kind {
    TEXT,
    OPEN,
    CLOSE,
    /** Comments, instructions, declarations. */
    HIDDEN,
    /** An element with its content. */
    WHOLE
  }

  /**
   * @param start in the HTML, as is {@code end}
   * @param name in lower case; empty for what is no tag
   */
  public record Token(Kind kind, int start, int end, String name) {
    /** Whether it is a tag for browsers and none for Markdown, which would have it as words. */
    public boolean isIllFormed(String html) {
      return kind == Kind.OPEN && HtmlSyntax.tagEnd(html, start) < 0;
    }
  }

  private final String html;
  private final List<Token> tokens = new ArrayList<>();
  private final Set<String> endless = new HashSet<>();
  private int text;

  private HtmlTokens(String html) {
    this.html = html;
  }

  public static List<Token> of(String html) {
    return new HtmlTokens(html).tokens();
  }

  private List<Token> tokens() {
    int i = html.indexOf('<');
    while (i >= 0) {
      int next = mark(i);
      i = html.indexOf('<', Math.max(next, i + 1));
    }
    text(html.length());
    return tokens;
  }

  /** Reads the mark that starts here, if one does; gives where it ends, or the offset itself. */
  private int mark(int i) {
    String closing = HtmlSyntax.enclosedEnd(html, i);
    if (!closing.isEmpty()) {
      int end = endless.contains(closing) ? -1 : html.indexOf(closing, i + 2);
      if (end < 0) {
        endless.add(closing);
      }
      return end < 0 ? i : token(Kind.HIDDEN, i, end + closing.length(), "");
    }
    int end = HtmlSyntax.tagEnd(html, i);
    if (end < 0) {
      end = looseEnd(i);
    }
    if (end < 0) {
      return i;
    }
    boolean closes = html.charAt(i + 1) == '/';
    String name = name(html, i);
    if (closes) {
      return token(Kind.CLOSE, i, end, name);
    }
    boolean whole = HtmlVocabulary.isUnread(name) || name.equals("pre");
    int last = whole && html.charAt(end - 2) != '/' ? endTag(name, end) : -1;
    return last < 0 ? token(Kind.OPEN, i, end, name) : token(Kind.WHOLE, i, last, name);
  }

  /**
   * The end of a start tag of HTML that is ill formed, as {@code <p class="a" / b.png>}: in a block
   * of HTML browsers read it all the same (HTML Standard, 13.2.5, "Tokenization"). -1 if it is
   * none.
   */
  private int looseEnd(int from) {
    String name = name(html, from);
    int i = from + 1 + name.length();
    if (!HtmlVocabulary.isKnown(name) || !Character.isWhitespace(HtmlSyntax.at(html, i))) {
      return -1;
    }
    int last = Math.min(html.length(), from + LONGEST);
    for (char quote = 0; i < last && html.charAt(i) != '\n'; i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>' || c == '<') {
        return c == '>' && html.substring(from, i).indexOf('=') > 0 ? i + 1 : -1;
      }
    }
    return -1;
  }

  private int endTag(String name, int from) {
    int at = endless.contains(name) ? -1 : html.indexOf("</", from);
    while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
      at = html.indexOf("</", at + 2);
    }
    int end = at < 0 ? -1 : html.indexOf('>', at);
    if (end < 0) {
      endless.add(name); // nor has any that starts behind this one
    }
    return end < 0 ? -1 : end + 1;
  }

  private int token(Kind kind, int start, int end, String name) {
    text(start);
    tokens.add(new Token(kind, start, end, name));
    text = end;
    return end;
  }

  private void text(int end) {
    if (end > text) {
      tokens.add(new Token(Kind.TEXT, text, end, ""));
    }
  }

  /** The name in a tag that starts at this offset, in lower case. */
  public static String name(CharSequence text, int tag) {
    int from = tag + 1 + (text.length() > tag + 1 && text.charAt(tag + 1) == '/' ? 1 : 0);
    int to = from;
    while (to < text.length()
        && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '-')) {
      to++;
    }
    return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
  }
}
