package bindery.apparatus;

import bindery.book.Book;
import bindery.book.Places;
import bindery.book.TypedMarks;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Looks for marks of other programs in the text of a finished book. They are printed as they stand,
 * which nobody wants of them, so each is a {@code foreign-mark} warning, unless whoever read it
 * told of it.
 */
final class ForeignMarks {
  /**
   * Elements whose text is typed letter by letter and may say anything; formulas are such too, and
   * what VitePress keeps as it is.
   */
  private static final Set<String> TYPED = Set.of("code", "pre", "kbd", "samp", "var");

  /**
   * Classes of what is no running text: formulas, text as it is typed, what notes are called by,
   * and lists of what is told of where it stands.
   */
  private static final List<String> UNREAD = List.of("math", "v-pre", "noteref", "backlink", "toc");

  /** A paragraph may be a table of such marks. */
  private static final int MOST_IN_A_TEXT = 20;

  /** Told of one book; its text is then that of another program altogether. */
  private static final int MOST = 1_000;

  private final Report report;
  private final Set<String> knownMarks = new HashSet<>();
  private int told;

  ForeignMarks(Report report) {
    this.report = report;
  }

  void work(Book book) {
    report.problems().forEach(p -> knownMarks.add(key(p.place().file(), p.text())));
    book.tree()
        .body()
        .filter(
            (node, depth) -> {
              if (node instanceof Element element
                  && (TYPED.contains(element.normalName())
                      || element.hasAttr("class") && UNREAD.stream().anyMatch(element::hasClass))) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
              }
              if (node instanceof TextNode text) {
                look(text);
              }
              return NodeFilter.FilterResult.CONTINUE;
            });
    if (told == MOST) {
      report.add(
          Problem.warning(
              "foreign-mark",
              Place.NOWHERE,
              "",
              "after " + MOST + " marks of other programs no more are looked for",
              "have that program turn its marks into Markdown, or write them as ‘`code`’"));
    }
  }

  private static String key(String file, String mark) {
    return file + ":" + mark;
  }

  private void look(TextNode node) {
    String text = node.getWholeText();
    for (ForeignMark kind : ForeignMark.KINDS) {
      if (!kind.mayBeIn(text)) {
        continue;
      }
      Matcher matcher = kind.pattern().matcher(text);
      for (int n = 0; n < MOST_IN_A_TEXT && told < MOST && matcher.find(); n++) {
        boolean meant = kind.meant().test(matcher, text);
        String mark = matcher.group().strip();
        boolean known = meant && knownMarks.contains(key(Places.of(node.parent()).file(), mark));
        if (meant && !known && !TypedMarks.has(node.parent(), opening(matcher))) {
          told++;
          report.add(
              Problem.warning(
                  "foreign-mark",
                  place(node, matcher.start()),
                  mark,
                  kind.what() + ":",
                  kind.todo()));
        }
      }
    }
  }

  /** The characters of the mark that an author would escape to have it as it stands. */
  private static String opening(Matcher mark) {
    return mark.group().substring(0, Math.min(2, mark.group().length()));
  }

  /** The line of a mark is known, because line ends are kept; its column is on the first alone. */
  private static Place place(TextNode node, int at) {
    Element block = node.parent();
    while (block.parent() != null && Places.of(block).equals(Places.of(block.parent()))) {
      block = block.parent();
    }
    Place start = Places.of(block);
    if (start.line() == 0) {
      return start;
    }
    int lines = lines(node.getWholeText().substring(0, at));
    for (Node n = node.previousSibling(); n != null; n = n.previousSibling()) {
      lines +=
          n instanceof TextNode t
              ? lines(t.getWholeText())
              : n instanceof Element e ? lines(e.wholeText()) : 0;
    }
    return new Place(start.file(), start.line() + lines, lines == 0 ? start.column() : 0);
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
