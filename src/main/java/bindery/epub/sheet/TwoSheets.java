package bindery.epub.sheet;

import bindery.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The stylesheets of a book made two: {@link #first} for every reading system, {@link #second} for
 * those that know today's CSS and read both.
 */
public final class TwoSheets {
  private final String first;
  private final String second;
  private final Map<Element, List<String>> classes;
  private final List<FaceUse> faces;

  /**
   * A stylesheet as the author wrote it.
   *
   * @param name of its file, as messages are to call it
   * @param text in CSS
   */
  public record Sheet(String name, String text) {}

  private TwoSheets(
      String first, String second, Map<Element, List<String>> classes, List<FaceUse> faces) {
    this.first = first;
    this.second = second;
    this.classes = classes;
    this.faces = faces;
  }

  /**
   * @param sheets in cascade order
   * @param pages all XHTML files as they were written; they are only read
   * @param faces what is known of the file of an {@code @font-face} rule; it may report
   * @param report of {@code css-url}
   */
  public static TwoSheets of(
      List<Sheet> sheets,
      List<Document> pages,
      Function<FaceRule, IntPredicate> faces,
      Report report) {
    RuleReader reader = new RuleReader(report);
    sheets.forEach(sheet -> reader.read(sheet.text(), sheet.name()));
    List<SheetRule> rules = reader.rules();
    List<SheetRule> everywhere = new ArrayList<>();
    boolean same = true;
    for (SheetRule rule : rules) {
      if (rule.unconditional()) {
        everywhere.add(rule);
      } else {
        same &= !FaceUses.changes(rule);
      }
    }
    StyledPages plain = new StyledPages(pages, everywhere);
    List<StyledPages> looks = same ? List.of(plain) : List.of(plain, new StyledPages(pages, rules));
    Matches matches = new Matches(rules, plain.elements());
    SmallCaps caps = new SmallCaps(matches);
    FirstSheet first = new FirstSheet(rules, plain, matches, caps);
    return new TwoSheets(
        first.text(),
        SecondSheet.of(rules, reader.namespaces(), caps, first),
        first.classes(),
        new FaceUses(reader.faces(), faces, rules).in(looks));
  }

  /** In CSS 2.1; without {@code @font-face} rules. */
  public String first() {
    return first;
  }

  /** What CSS 2.1 cannot say, to come after the first; may be empty. */
  public String second() {
    return second;
  }

  /** The classes that elements of the pages must get for the first sheet. */
  public Map<Element, List<String>> classes() {
    return classes;
  }

  /** All {@code @font-face} rules and what is set in their faces. */
  public List<FaceUse> faces() {
    return faces;
  }
}
