package bindery.manuscript.markdown;

import bindery.language.Language;
import bindery.manuscript.dialect.Mark;
import bindery.manuscript.dialect.Marks;
import bindery.manuscript.parser.MarkdownParser;
import bindery.manuscript.tex.TexMarks;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.typography.TextSetter;
import bindery.report.Report;
import bindery.source.Limits;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A line that stands outside of any text, such as a title in {@code book.yaml}, as it is read. */
public final class PlainWords {
  private static final Set<String> MARKED = Set.of("em", "strong", "code");
  private static final Marks MARKS = Marks.of(Mark.TYPOGRAPHY);
  private static final Marks WITH_FORMULAS = Marks.of(Mark.TYPOGRAPHY, Mark.ATTRIBUTES);

  private PlainWords() {}

  /**
   * The words as they are printed, without the marks of emphasis and code. What has other marks, or
   * looks like them, is left as it was typed. Formulas stay TeX, between {@code \(} and {@code \)}.
   */
  public static String of(String typed, Language language) {
    Optional<Element> line = line(typed, language);
    line.ifPresent(
        words ->
            words
                .select("code." + CodeBlocks.FORMULA)
                .forEach(formula -> formula.text("\\(" + formula.wholeText() + "\\)")));
    return line.map(Element::wholeText).orElseGet(() -> printed(typed, language));
  }

  /** Adds the words to an element, with their emphasis and code as elements. */
  public static void put(Element into, String typed, Language language) {
    Optional<Element> line = line(typed, language);
    line.ifPresent(words -> into.appendChildren(List.copyOf(words.childNodes())));
    if (line.isEmpty()) {
      into.text(printed(typed, language));
    }
  }

  private static String printed(String typed, Language language) {
    return TextSetter.printed(typed, language);
  }

  /** The line as elements, if it has marks and all of them are known. */
  private static Optional<Element> line(String typed, Language language) {
    boolean marks = typed.indexOf('*') >= 0 || typed.indexOf('_') >= 0 || typed.indexOf('`') >= 0;
    boolean formulas = typed.indexOf('$') >= 0 || typed.contains("\\(");
    if (!marks && !formulas || typed.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    Report report = new Report();
    ManuscriptText source = new ManuscriptText("", typed, report);
    if (formulas) {
      ManuscriptText read = TexMarks.inLine(source);
      formulas = !read.text().equals(typed);
      source = formulas ? new ManuscriptText("", read.text(), report) : source;
    }
    return marks || formulas
        ? line(source, formulas ? WITH_FORMULAS : MARKS, language, report)
        : Optional.empty();
  }

  private static Optional<Element> line(
      ManuscriptText source, Marks marks, Language language, Report report) {
    if (!NestingGuard.passes(source, 0, Limits.DEFAULT)) {
      return Optional.empty();
    }
    MarkdownParser parser = new MarkdownParser(marks);
    FileWalk walk = new FileWalk(source, parser, marks, language, Limits.DEFAULT);
    Document document = parser.parseInlines(source.text());
    walk.define(document);
    Element line = source.element("p", 0);
    new InlineWalker(walk, 0, source.text().length()).fill(line, document.getFirstChild());
    if (!report.problems().isEmpty() || !plain(line)) {
      return Optional.empty();
    }
    new Passages(language).set(List.of(line));
    return Optional.of(line);
  }

  private static boolean plain(Element line) {
    return line.getAllElements().stream()
        .skip(1)
        .allMatch(element -> MARKED.contains(element.normalName()));
  }
}
