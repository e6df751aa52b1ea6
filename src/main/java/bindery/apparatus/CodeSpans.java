package bindery.apparatus;

import bindery.notation.code.Lexeme;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts code into its element, with a span round every lexeme and, if asked, every line. */
final class CodeSpans {
  private final String text;
  private final List<Lexeme> lexemes;
  private int next;

  /**
   * @param lexemes in order, none over the end of a line
   */
  CodeSpans(String text, List<Lexeme> lexemes) {
    this.text = text;
    this.lexemes = lexemes;
  }

  void put(Element code, List<ListingLines.Line> lines) {
    if (lines.isEmpty()) {
      put(code, 0, text.length());
    }
    for (ListingLines.Line line : lines) {
      Element span = code.appendElement("span").addClass("line");
      line.names().forEach(span::addClass);
      if (!line.label().isEmpty()) {
        span.attr("data-line", line.label());
      }
      boolean called = !line.call().isEmpty();
      int end = called ? line.to() - 1 : line.to();
      put(span, line.from(), end);
      if (called) {
        String mark = (end > line.from() ? "  (" : "(") + line.call() + ")";
        span.appendElement("span").addClass("code-call").appendText(mark);
        text(span, end, line.to());
      }
    }
  }

  private void put(Element parent, int from, int to) {
    int at = from;
    while (next < lexemes.size() && lexemes.get(next).from() < to) {
      Lexeme lexeme = lexemes.get(next++);
      text(parent, at, lexeme.from());
      Element span = parent.appendElement("span").addClass(lexeme.kind().cssClass());
      text(span, lexeme.from(), lexeme.to());
      at = lexeme.to();
    }
    text(parent, at, to);
  }

  private void text(Element parent, int from, int to) {
    if (to > from) {
      parent.appendChild(new TextNode(text.substring(from, to)));
    }
  }
}
