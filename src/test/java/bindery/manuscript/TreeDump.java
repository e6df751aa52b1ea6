package bindery.manuscript;

import bindery.book.Book;
import bindery.report.Report;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Shows a tree as text that a person can check: one line a block, its words on that line. */
public final class TreeDump {
  private static final Set<String> BLOCKS =
      Set.of(
          "section",
          "div",
          "blockquote",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "details",
          "summary",
          "tr",
          "th",
          "td",
          "caption",
          "figure",
          "figcaption",
          "p",
          "pre",
          "hr",
          "aside",
          "nav",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private TreeDump() {}

  /** The problems, then the body. */
  public static String of(Book book, Report report) {
    StringBuilder out = new StringBuilder();
    report.problems().forEach(problem -> out.append(problem).append('\n'));
    out.append(report.problems().isEmpty() ? "" : "\n");
    book.tree().body().children().forEach(section -> block(section, 0, out));
    return out.toString();
  }

  private static void block(Element element, int depth, StringBuilder out) {
    String start = element.shallowClone().outerHtml().replaceFirst("(?s)(\\s*/>|></.*)$", ">");
    out.append("  ".repeat(depth)).append(start);
    boolean nested = false;
    for (Node node : element.childNodes()) {
      if (node instanceof Element child && BLOCKS.contains(child.normalName())) {
        out.append(nested ? "" : "\n");
        nested = true;
        block(child, depth + 1, out);
      } else {
        out.append(
            node.outerHtml().replace("\n", "⏎").replace("\u202F", "⍽").replace("\u2003", "␣"));
      }
    }
    out.append(nested ? "" : "\n");
  }
}
