package bindery.apparatus;

import bindery.book.Book;
import bindery.book.Places;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Looks for marks of other programs in the text of a finished book. They are printed as they stand,
 * which nobody wants of them, so each is a {@code foreign-mark} warning.
 */
final class ForeignMarks {
  /** Elements whose text is typed letter by letter and may say anything; formulas are such too. */
  private static final Set<String> TYPED = Set.of("code", "pre", "kbd", "samp", "var");

  /** A paragraph may be a table of such marks. */
  private static final int MOST_IN_A_TEXT = 20;

  /**
   * @param may characters one of which is in every mark of the kind, so that most text is not
   *     looked at twice
   */
  private record Kind(String what, String may, Pattern pattern) {
    static Kind of(String what, String may, String pattern) {
      return new Kind(what, may, Pattern.compile(pattern, Pattern.MULTILINE));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          Kind.of(
              "a mark of a template", "{", "\\{\\{[^{}\\n]{1,200}\\}\\}|\\{%[^\\n]{1,200}?%\\}"),
          Kind.of("a list of attributes", "{", "\\{:?\\s*[.#][\\w-][^{}\\n]{0,200}\\}"),
          Kind.of("a kind of a quotation", "[", "^\\[![A-Za-z]{3,20}\\]"),
          Kind.of(
              "a fence of a block", ":!?", "^(?::{3,}(?=[ {\\w]|$)|[!?]{3}\\+? [\"\\w]).{0,80}"),
          Kind.of(
              "a citation or a reference",
              "@",
              "\\[-?@[\\w:.-]+[^\\]\\n]{0,80}\\]|(?<![\\w.])@(?:fig|tbl|sec|eq|lst|thm)[-:][\\w-]+"),
          // Not one is what follows a letter or a colon: that is a path.
          Kind.of(
              "a command of TeX",
              "\\",
              "(?<![\\w:])\\\\(?:[A-Za-z]{2,}\\b|[\\[\\]()](?=.)).{0,20}"),
          Kind.of(
              "a formula",
              "$",
              "\\$\\$[^\\n]{0,60}|(?<![\\w$])\\$[^\\s$\\d][^$\\n]{0,80}[^\\s$]\\$(?!\\w)"),
          Kind.of("a mark of emphasis", "*~=", "\\*\\*(?=\\S)|~~(?=\\S)|==(?=\\w)"),
          Kind.of(
              "a mark of a link",
              "[",
              "!?\\[[^\\]\\n]{0,100}\\]\\([^)\\n]{0,100}\\)|!?\\[\\[[^\\]\\n]{1,100}\\]\\]"),
          Kind.of(
              "a tag or a character of HTML",
              "<&",
              "</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>\\n]{0,80})?/?>|&[a-zA-Z]{2,8};|<!--"),
          Kind.of("a row of a table", "|", "^\\|[^|\\n]*\\|[^\\n]*\\|\\s*$"));

  /** Told of one book; its text is then that of another program altogether. */
  private static final int MOST = 1_000;

  private final Report report;
  private int told;

  ForeignMarks(Report report) {
    this.report = report;
  }

  void work(Book book) {
    book.tree()
        .body()
        .filter(
            (node, depth) -> {
              if (node instanceof Element element
                  && (TYPED.contains(element.normalName()) || element.hasClass("math"))) {
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

  private void look(TextNode node) {
    String text = node.getWholeText();
    for (Kind kind : KINDS) {
      if (kind.may.chars().noneMatch(c -> text.indexOf(c) >= 0)) {
        continue;
      }
      Matcher matcher = kind.pattern.matcher(text);
      for (int n = 0; n < MOST_IN_A_TEXT && told < MOST && matcher.find(); n++) {
        told++;
        report.add(
            Problem.warning(
                "foreign-mark",
                place(node, matcher.start()),
                matcher.group().strip(),
                kind.what + " that is not known here stands in the text as it was typed:",
                "write it in Bindery’s way; as an example of itself, write it as ‘`code`’"));
      }
    }
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
