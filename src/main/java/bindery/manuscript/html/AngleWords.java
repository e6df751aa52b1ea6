package bindery.manuscript.html;

import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells words in angle brackets from tags of HTML: {@code Vec<T>} and {@code <your-name>} look like
 * tags and are none. Words are what this house has no element for, without attributes, whose name
 * the file opens and never closes, or closes and never opens.
 */
final class AngleWords {
  /** Components of site builders that stand alone and are left out. */
  private static final Set<String> COMPONENTS = Set.of("toc", "more", "pagebreak", "badge");

  /** Elements whose end tag their authors may leave out, though nothing is made of them here. */
  private static final Set<String> OPEN = Set.of("html", "body", "head", "option", "optgroup");

  private final ManuscriptText whole;
  private final Set<String> opened = new HashSet<>();
  private final Set<String> closed = new HashSet<>();
  private boolean looked;

  /**
   * @param whole the file's text: a tag may be closed far from where it is opened
   */
  AngleWords(ManuscriptText whole) {
    this.whole = whole;
  }

  /**
   * Whether a tag is words.
   *
   * @param before the character before it
   */
  boolean are(String tag, char before) {
    String name = tag.isEmpty() ? "" : HtmlTokens.name(tag, 0);
    if (name.isEmpty() || tag.endsWith("/>") || tag.indexOf('=') >= 0) {
      return false;
    }
    look();
    if (tag.startsWith("</")) {
      return !HtmlVocabulary.isKnown(name) && !opened.contains(name);
    }
    if (closed.contains(name) || COMPONENTS.contains(name) || OPEN.contains(name)) {
      return false;
    }
    String read = HtmlVocabulary.readAs(name);
    boolean kept = HtmlVocabulary.isText(read) || HtmlVocabulary.isBlock(read);
    return !kept || isParameter(tag, name, before);
  }

  /** {@code Result<U>}: the one letter is that of a type, though HTML has it too. */
  private static boolean isParameter(String tag, String name, char before) {
    return name.length() == 1
        && tag.equals("<" + name.toUpperCase(Locale.ROOT) + ">")
        && Character.isLetterOrDigit(before)
        && !TagRules.mayStayOpen(name);
  }

  /**
   * The HTML with such words as text.
   *
   * @param told is given each of them
   */
  String escaped(String html, Consumer<String> told) {
    StringBuilder out = new StringBuilder(html.length());
    int from = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      int end = HtmlSyntax.tagEnd(html, at);
      String tag = end < 0 ? "" : html.substring(at, end);
      if (end > 0 && are(tag, at == 0 ? ' ' : html.charAt(at - 1))) {
        told.accept(tag);
        out.append(html, from, at).append("&lt;");
        from = at + 1;
      }
    }
    return out.append(html, from, html.length()).toString();
  }

  private void look() {
    if (looked) {
      return;
    }
    looked = true;
    String text = whole.text();
    Code code = whole.code(0);
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      String name = HtmlTokens.name(text, at);
      if (!name.isEmpty() && !code.covers(at)) {
        (text.charAt(at + 1) == '/' ? closed : opened).add(name);
      }
    }
  }
}
