package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.apparatus.index.IndexedBook;
import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index of random books, read off their pages, names the pages that its words stand on. */
class IndexPagesTest {
  private static final List<String> TERMS = List.of("anker", "boje", "dock", "ebbe", "flut");
  private static final Pattern ENTRY = Pattern.compile("([a-z]+), ([\\d–, ]+)");
  private static final String CSS =
      "@page { size: 200pt 150pt; margin: 20pt 20pt 10pt } p { orphans: 1; widows: 1 }"
          + " .footnote { float: footnote } .noteref { font-size: 5pt }"
          + " figure { float: top; margin: 0 } #chapter-2 { columns: 2; column-gap: 10pt }"
          + " .locators .stand-in { display: none }"
          + " .locator::before { content: -bindery-locator(separator) }"
          + " .locator > a::after { content: -bindery-locator(page) }";

  private int notes;

  private String words(Random random, int most) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(most) + 1; i > 0; i--) {
      boolean term = random.nextInt(6) == 0;
      String word = TERMS.get(random.nextInt(TERMS.size()));
      words.append(term ? "<span class='index'>" + word + "</span> " : "so wie es ist ");
    }
    return words.toString();
  }

  private String block(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "<ul><li>" + words(random, 9) + "</li><li>" + words(random, 9) + "</li></ul>";
      case 1 -> "<table><tr><td>" + words(random, 4) + "</td></tr></table>";
      case 2 -> "<figure><figcaption>" + words(random, 5) + "</figcaption></figure>";
      case 3 -> {
        int note = ++notes;
        yield "<p>"
            + words(random, 9)
            + "<a class='noteref' href='#n"
            + note
            + "'>1</a> "
            + words(random, 9)
            + "</p><aside class='footnote' epub:type='footnote' id='n"
            + note
            + "'><p>"
            + words(random, 6)
            + "</p></aside>";
      }
      default -> "<p>" + words(random, 30) + "</p>";
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyWordIsOnThePagesThatItsEntryNames(long seed) {
    Random random = new Random(seed);
    StringBuilder body = new StringBuilder("<section class='chapter' id='c'>");
    for (int i = 0; i < 25; i++) {
      body.append(block(random));
    }
    List<Element> sections = IndexedBook.sections(body + "</section>");
    SmallEdition small = SmallEdition.of(CSS, sections.stream().map(Element::html).toList());
    List<Page> pages = small.made().pages().pages();
    StringBuilder index = new StringBuilder();
    Map<String, TreeSet<Integer>> stand = new TreeMap<>();
    for (Page page : pages) {
      String text = text(page);
      if (!index.isEmpty() || text.startsWith("Index")) {
        index.append(text);
        continue;
      }
      TERMS.stream()
          .filter(text::contains)
          .forEach(t -> stand.computeIfAbsent(t, k -> new TreeSet<>()).add(page.folio().number()));
    }
    assertEquals(TERMS.size(), stand.size());
    assertEquals(stand, named(index.toString()), index::toString);
  }

  /** Every page that the index names for every word. */
  private static Map<String, TreeSet<Integer>> named(String index) {
    Map<String, TreeSet<Integer>> named = new TreeMap<>();
    Matcher entry = ENTRY.matcher(index);
    while (entry.find()) {
      TreeSet<Integer> pages = named.computeIfAbsent(entry.group(1), k -> new TreeSet<>());
      for (String range : entry.group(2).strip().split(", ?")) {
        String[] ends = range.strip().split("–");
        int last = Integer.parseInt(ends[ends.length - 1].strip());
        for (int page = Integer.parseInt(ends[0].strip()); page <= last; page++) {
          pages.add(page);
        }
      }
    }
    return named;
  }

  private static String text(Page page) {
    List<String> lines = new ArrayList<>();
    page.content().forEach(placed -> lines(placed, lines));
    return String.join(" ", lines);
  }

  private static void lines(Placed placed, List<String> lines) {
    if (placed instanceof Placed.Line line) {
      lines.add(PlacedText.text(line).strip().replace("\u2060", ""));
    }
  }
}
