package bindery.apparatus;

import bindery.book.Book;
import bindery.book.OutsideFormulas;
import bindery.book.Places;
import bindery.notation.code.CodeReader;
import bindery.notation.code.Lexeme;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Marks what the pieces of code are, {@code <span class="tok-keyword">}, in listings and in code in
 * a line that name their language; and the lines of listings of which something is said, {@code
 * <span class="line emphasised" data-line="12">}. No character of the code is changed.
 */
final class Colouring {
  /** Asks that a listing is left as it is. */
  private static final Set<String> PLAIN =
      Set.of("plain", "nocolour", "nocolor", "no-highlight", "nohighlight");

  /** Languages in which listings show what others are written like. */
  private static final Set<String> MARKUP = Set.of("md", "markdown", "mdx", "qmd", "rmd", "myst");

  /** At the body of a book whose {@code book.yaml} asks for no colours. */
  private static final String OFF = "data-code-colours";

  private static final List<String> PREFIXES = List.of("language-", "lang-");

  private final Report report;
  private CodeReader reader;

  Colouring(Report report) {
    this.report = report;
  }

  void work(Book book) {
    Element body = book.tree().body();
    boolean off = body.attr(OFF).equals("no");
    body.removeAttr(OFF);
    for (Element code : OutsideFormulas.select(book.tree(), "code")) {
      if (code.childrenSize() > 0 || code.textNodes().isEmpty()) {
        continue; // marked already, or empty
      }
      Element pre = code.parent();
      boolean listing = pre != null && pre.normalName().equals("pre");
      String typed = code.wholeText();
      Optional<String> language = language(code, listing ? pre : code);
      boolean comments = language.isPresent() && !MARKUP.contains(language.get());
      ListingLines lines =
          listing ? ListingLines.of(pre, typed, comments) : new ListingLines(typed, List.of());
      List<Lexeme> lexemes =
          off || language.isEmpty() ? List.of() : lexemes(code, language.get(), lines.text());
      if (!lexemes.isEmpty() || !lines.lines().isEmpty()) {
        code.empty();
        new CodeSpans(lines.text(), lexemes).put(code, lines.lines());
      }
    }
  }

  private List<Lexeme> lexemes(Element code, String language, String text) {
    CodeReader.Reading reading = reader().read(language, text);
    if (reading.stoppedAt() >= 0) {
      String rest = text.substring(reading.stoppedAt());
      Place start = Places.of(code);
      int line = (int) text.substring(0, reading.stoppedAt()).lines().count();
      Place place = start.line() == 0 ? start : new Place(start.file(), start.line() + line, 1);
      report.add(
          Problem.note(
              "code-colours",
              place,
              rest.lines().findFirst().orElse(""),
              "this line of code is too long or too tangled to be coloured; it and all after it in"
                  + " its listing are plain:",
              "break the line, or put ‘.plain’ behind the fence if nothing is missed"));
    }
    return reading.lexemes();
  }

  /** The language that a class of the code names, if it is one that is known and to be shown. */
  private Optional<String> language(Element code, Element holder) {
    if (PLAIN.stream().anyMatch(name -> code.hasClass(name) || holder.hasClass(name))) {
      return Optional.empty();
    }
    for (Element element : List.of(code, holder)) {
      for (String name : element.classNames()) {
        for (String prefix : PREFIXES) {
          if (name.startsWith(prefix)) {
            String language = name.substring(prefix.length());
            return Optional.of(language).filter(reader()::knows);
          }
        }
      }
    }
    boolean inLine = code == holder;
    return code.classNames().stream().filter(name -> inLine && reader().knows(name)).findFirst();
  }

  /** Made when there is code to read. */
  private CodeReader reader() {
    reader = reader == null ? new CodeReader() : reader;
    return reader;
  }
}
