package bindery.manuscript.markdown;

import bindery.language.Language;
import bindery.manuscript.dialect.Mark;
import bindery.manuscript.dialect.Marks;
import bindery.manuscript.parser.MarkdownParser;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.typography.TextSetter;
import bindery.report.Report;
import bindery.source.Limits;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A line that stands outside of any text, such as a title in {@code book.yaml}, as it is read. */
public final class PlainWords {
  private static final Set<String> MARKED = Set.of("em", "strong", "code");

  /**
   * Keeps a line from being taken for a heading, a list or a rule, and is a space to what follows.
   */
  private static final String GUARD = "\u00A0";

  private PlainWords() {}

  /**
   * The words as they are printed, without the marks of emphasis and code. What has other marks, or
   * looks like them, is left as it was typed.
   */
  public static String of(String typed, Language language) {
    boolean marks = typed.indexOf('*') >= 0 || typed.indexOf('_') >= 0 || typed.indexOf('`') >= 0;
    if (!marks || typed.indexOf('\n') >= 0) {
      return TextSetter.printed(typed, language);
    }
    Report report = new Report();
    ManuscriptText source = new ManuscriptText("", GUARD + typed, report);
    MarkdownParser parser = new MarkdownParser(Marks.of(Mark.TYPOGRAPHY));
    if (!NestingGuard.passes(source, 0, Limits.DEFAULT)) {
      return TextSetter.printed(typed, language);
    }
    Document document = parser.parse(source.text(), 0, source.text().length());
    FileWalk walk =
        new FileWalk(source, parser, Marks.of(Mark.TYPOGRAPHY), language, Limits.DEFAULT);
    walk.define(document);
    List<Node> blocks = new BlockWalker(walk).walk(document);
    if (!report.problems().isEmpty() || blocks.size() != 1 || !plain((Element) blocks.get(0))) {
      return TextSetter.printed(typed, language);
    }
    new Passages(language).set(blocks);
    return ((Element) blocks.get(0)).wholeText().substring(GUARD.length());
  }

  private static boolean plain(Element paragraph) {
    return paragraph.normalName().equals("p")
        && paragraph.getAllElements().stream()
            .skip(1)
            .allMatch(element -> MARKED.contains(element.normalName()));
  }
}
