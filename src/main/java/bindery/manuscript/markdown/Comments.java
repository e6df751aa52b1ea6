package bindery.manuscript.markdown;

import bindery.manuscript.parser.MarkdownParser;
import bindery.manuscript.text.Cut;
import bindery.manuscript.text.ManuscriptText;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Takes out the comments that would take words with them. To CommonMark a comment at the start of a
 * line is a block, and hides the line it ends on; it ends with the quote or item it began in, and
 * what should have been hidden is printed; and among words it cannot reach past a blank line. To an
 * author it is what stands between its marks.
 */
final class Comments {
  private static final String START = "<!--";
  private static final String END = "-->";

  /** What may stand before the first word of a line: marks of quotes and items. */
  private static final Pattern MARKS =
      Pattern.compile("[ \\t>]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t][ \\t>]*+)*+");

  /**
   * An unclosed one bends what is known of the code after it, so the text is parsed anew as many
   * times. Where there are more, what is code is told by its lines.
   */
  private static final int MOST_PARSED = 3;

  /** More of them are not told. */
  private static final int MOST_TOLD = 20;

  private final ManuscriptText source;
  private final String text;
  private final int from;
  private int askedAt;
  private int askedStart;

  private Comments(ManuscriptText source, int from) {
    this.source = source;
    this.text = source.text();
    this.from = from;
    this.askedAt = from;
    this.askedStart = from;
  }

  /**
   * The text without them.
   *
   * @param from where the Markdown starts
   */
  static ManuscriptText hidden(ManuscriptText source, int from, MarkdownParser parser) {
    ManuscriptText text = source;
    for (int i = 0; i < MOST_PARSED; i++) {
      Comments comments = new Comments(text, from);
      if (!comments.anyHard()) {
        return text;
      }
      TreeMap<Integer, Integer> code = code(parser.parse(text.text(), from, text.text().length()));
      Optional<Cut> unclosed = Optional.empty();
      List<Cut> cuts = new ArrayList<>();
      for (int at = text.text().indexOf(START, from); at >= 0; ) {
        int codeEnd = codeEnd(code, at);
        int next = at + START.length();
        if (codeEnd > at) {
          next = codeEnd;
        } else if (comments.end(at) < 0) {
          unclosed = Optional.of(new Cut(at, next, ""));
          break;
        } else {
          next = comments.end(at);
          if (comments.isHard(at)) {
            cuts.add(comments.cut(at));
          }
        }
        at = text.text().indexOf(START, next);
      }
      unclosed.ifPresent(comments::tell);
      unclosed.ifPresent(cuts::add);
      text = cuts.isEmpty() ? text : text.without(cuts);
      if (unclosed.isEmpty()) {
        return text;
      }
    }
    return new Comments(text, from).withoutUnclosed();
  }

  /** The text without those that nothing closes. */
  private ManuscriptText withoutUnclosed() {
    List<Cut> cuts = new ArrayList<>();
    int last = text.lastIndexOf(END);
    for (int at = text.indexOf(START, Math.max(from, last)); at >= 0; ) {
      int next = at + START.length();
      if (!source.code(from).covers(at)) {
        Cut mark = new Cut(at, next, "");
        cuts.add(mark);
        if (cuts.size() <= MOST_TOLD) {
          tell(mark);
        }
      }
      at = text.indexOf(START, next);
    }
    return cuts.isEmpty() ? source : source.without(cuts);
  }

  /** Where code ends, by where it starts. */
  private static TreeMap<Integer, Integer> code(Node document) {
    TreeMap<Integer, Integer> code = new TreeMap<>();
    List<Node> nodes = new ArrayList<>(List.of(document));
    while (!nodes.isEmpty()) {
      Node node = nodes.remove(nodes.size() - 1);
      if (node instanceof FencedCodeBlock
          || node instanceof IndentedCodeBlock
          || node instanceof Code) {
        code.put(node.getStartOffset(), node.getEndOffset());
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        nodes.add(child);
      }
    }
    return code;
  }

  private static int codeEnd(TreeMap<Integer, Integer> code, int at) {
    Map.Entry<Integer, Integer> before = code.floorEntry(at);
    return before == null ? -1 : before.getValue();
  }

  private boolean anyHard() {
    for (int at = text.indexOf(START, from); at >= 0; ) {
      if (isHard(at)) {
        return true;
      }
      at = text.indexOf(START, end(at));
    }
    return false;
  }

  /** Where the comment ends that starts here, or -1. */
  private int end(int at) {
    // <!--> and <!---> are comments.
    int end = text.indexOf(END, at + 2);
    return end < 0 ? -1 : end + END.length();
  }

  /** Whether the parser would take more or less for the comment than it is. */
  private boolean isHard(int at) {
    int end = end(at);
    if (end < 0) {
      return true;
    }
    int start = lineStart(at);
    String comment = text.substring(at, end);
    // A bar in it would part the cells of a table.
    boolean longer = comment.indexOf('\n') >= 0 || comment.indexOf('|') >= 0;
    boolean first = MARKS.matcher(text).region(start, at).matches();
    return first ? longer && at > start || !rest(end).isBlank() : longer;
  }

  /** Where the line starts; comments are asked for in their order, thousands on one line too. */
  private int lineStart(int at) {
    int least = at >= askedAt ? askedAt : from;
    int start = at;
    while (start > least && text.charAt(start - 1) != '\n') {
      start--;
    }
    boolean same = start == least && at >= askedAt && askedAt > from;
    askedStart = same ? askedStart : start;
    askedAt = at;
    return askedStart;
  }

  /** What stands on the line after this offset. */
  private String rest(int at) {
    int end = text.indexOf('\n', at);
    return text.substring(at, end < 0 ? text.length() : end);
  }

  private Cut cut(int at) {
    int end = end(at);
    boolean first = MARKS.matcher(text).region(lineStart(at), at).matches();
    String rest = rest(end);
    if (rest.isBlank() && first) {
      return new Cut(at, end, START + " " + END); // it still parts what it stands between
    }
    int start = at;
    while (rest.isBlank() && start > from && " \t".indexOf(text.charAt(start - 1)) >= 0) {
      start--; // two spaces at a line's end would break it
    }
    int spaces = first ? rest.length() - rest.stripLeading().length() : 0;
    return new Cut(start, end + spaces, "");
  }

  private void tell(Cut mark) {
    source.warn(
        "unclosed-comment",
        mark.from(),
        START + rest(mark.to()),
        "a comment is opened and never closed; what comes after it is read as text:",
        "close it with ‘-->’");
  }
}
