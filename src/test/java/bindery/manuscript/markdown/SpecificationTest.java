package bindery.manuscript.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.dialect.Mark;
import bindery.manuscript.dialect.Marks;
import bindery.manuscript.text.Addresses;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.junit.jupiter.api.Test;

/**
 * The examples of the specifications give the same trees here as there: CommonMark 0.31.2, with
 * nothing else on and raw HTML kept, and the extensions of GitHub Flavored Markdown 0.29.
 */
class SpecificationTest {
  /** Examples of CommonMark, by number, that come out otherwise, and why. */
  private static final Map<Integer, String> OTHERWISE =
      Map.of(
          146, "flexmark takes no tilde or backtick after a fence of tildes",
          215, "flexmark looks for definitions in paragraphs only, not in headings underlined",
          216, "the same",
          312, "flexmark: an item indented by four is still an item of the list around it",
          313, "the same",
          540, "flexmark folds the case of labels letter by letter: ẞ is not SS");

  @Test
  void commonMark() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    assertEquals(652, examples.size());
    assertEquals(new TreeSet<>(OTHERWISE.keySet()), failures(Marks.of(), examples));
  }

  @Test
  void gitHub() {
    Marks marks = Marks.of(Mark.TABLES, Mark.STRIKETHROUGH, Mark.TASKS, Mark.AUTOLINKS);
    List<Example> examples =
        ExampleReader.readExamples(TestResources.getGfmSpec()).stream()
            .filter(example -> example.getSection().endsWith("(extension)"))
            .filter(example -> !example.getSection().startsWith("Disallowed"))
            .toList();
    Map<String, Long> sections =
        examples.stream()
            .collect(Collectors.groupingBy(Example::getSection, Collectors.counting()));
    assertEquals(
        Map.of(
            "Tables (extension)", 8L,
            "Task list items (extension)", 2L,
            "Strikethrough (extension)", 2L,
            "Autolinks (extension)", 11L),
        sections);
    assertEquals(Set.of(), failures(marks, examples));
  }

  private static Set<Integer> failures(Marks marks, List<Example> examples) {
    Set<Integer> failures = new TreeSet<>();
    int number = 0;
    for (Example example : examples) {
      number++;
      String expected = normal(example.getHtml());
      String got = normal(html(marks, example.getSource()));
      if (!expected.equals(got)) {
        failures.add(number);
        System.out.printf("%d:%n%s%n%s%n%s%n", number, example.getSource(), expected, got);
      }
    }
    return failures;
  }

  private static String html(Marks marks, String markdown) {
    MarkdownReader reader = new MarkdownReader(marks, Locale.ENGLISH, Limits.DEFAULT);
    SourceFile file = new SourceFile("a.md", markdown.getBytes(StandardCharsets.UTF_8));
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.body().appendChildren(reader.read(file, new Report()).blocks());
    for (Element box : document.select("span.task")) {
      boolean done = box.text().equals("■");
      box.parent().removeClass("task-item");
      box.replaceWith(new Element("input").attr("type", "checkbox").attr("disabled", ""));
      if (done) {
        document.select("input").last().attr("checked", "");
      }
    }
    for (Element cell : document.select("[class^=align-]")) {
      cell.attr("align", cell.className().substring("align-".length())).removeAttr("class");
    }
    return document.body().html();
  }

  /** Without comments, the order of attributes, and white space that a reader does not see. */
  private static String normal(String html) {
    Document document = parsed(html.replace('→', '\t'));
    for (Node node : document.body().nodeStream().toList()) {
      if (node instanceof Comment || node instanceof XmlDeclaration) {
        node.remove();
      }
    }
    document = parsed(document.body().html());
    for (Node node : document.body().nodeStream().toList()) {
      if (node instanceof TextNode text
          && text.parent().closest("pre, textarea, script, style") == null) {
        text.text(text.getWholeText().replaceAll("\\s+", " "));
      } else if (node instanceof Element element) {
        attributes(element);
      }
    }
    // What a browser opens again, or ends, because nobody did.
    document.select("body > a:empty, body > b:empty, p:empty").remove();
    return document.body().html().replaceAll(">\\s+", ">").replaceAll("\\s+<", "<").strip();
  }

  private static Document parsed(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document;
  }

  private static void attributes(Element element) {
    Map<String, String> sorted = new TreeMap<>();
    element.attributes().forEach(a -> sorted.put(a.getKey(), a.getValue()));
    element.clearAttributes();
    sorted.forEach(element::attr);
    for (String name : List.of("href", "src")) {
      if (element.hasAttr(name)) {
        element.attr(name, Addresses.decoded(element.attr(name)));
      }
    }
  }
}
