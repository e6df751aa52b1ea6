package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.apparatus.index.IndexedBook;
import bindery.typeset.page.PageMap.Stand;
import bindery.typeset.section.Question.Stop;
import bindery.typeset.section.ShownLocator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * An index of the sea, from {@code sea.idx}, beside what makeindex 2.16 makes of the same in {@code
 * sea.ind}. Pages are compared one by one: makeindex joins three in a row, Bindery two.
 */
class MakeindexTest {
  private static final Path FOLDER = Path.of("src/test/resources/typeset/page/index");

  private static final Pattern TERM = Pattern.compile("\\\\indexentry\\{(.*)\\}\\{(\\d+)\\}");
  private static final Pattern ITEM = Pattern.compile("\\s*\\\\((?:sub){0,2})item (.*)");
  private static final Pattern PAGES = Pattern.compile("(\\d+)(?:--|–)?(\\d+)?");

  /** What is said of every entry, by its levels. */
  private final Map<String, String> theirs = new TreeMap<>();

  private final Map<String, String> ours = new TreeMap<>();
  private final List<String> theirOrder = new ArrayList<>();
  private final List<String> ourOrder = new ArrayList<>();

  @Test
  void everyEntryHasThePagesThatMakeindexGivesIt() throws IOException {
    readTheirs();
    readOurs();
    assertEquals(theirs.size(), ours.size());
    assertEquals(theirs, ours);
  }

  /**
   * Entries with punctuation stand among symbols there, and here where their letters belong; there
   * “Cape” comes before “cape”, here after it, as the language has it.
   */
  @Test
  void entriesOfLettersStandInTheSameOrder() throws IOException {
    readTheirs();
    readOurs();
    Pattern plain = Pattern.compile("(?![Cc]ape(?:/|$))[\\p{L}\\p{N} /]+");
    theirOrder.removeIf(path -> !plain.matcher(path).matches());
    ourOrder.removeIf(path -> !plain.matcher(path).matches());
    assertEquals(theirOrder, ourOrder);
  }

  private void readTheirs() throws IOException {
    String[] path = new String[3];
    String ind = Files.readString(FOLDER.resolve("sea.ind")).replaceAll(",\n\\s+(?=\\S)", ", ");
    for (String line : ind.split("\n")) {
      Matcher item = ITEM.matcher(line);
      if (item.matches()) {
        int level = item.group(1).length() / 3;
        Matcher pages = Pattern.compile(", (?=\\d|\\\\textbf|\\\\see)").matcher(item.group(2));
        boolean some = pages.find();
        String words = some ? item.group(2).substring(0, pages.start()) : item.group(2);
        path[level] =
            words.replaceAll("\\\\textit\\{(.*)\\}|\\*(.*)\\*", "$1$2").replace('\'', '’');
        String said = some ? item.group(2).substring(pages.end()) : "";
        String key = String.join("/", Arrays.asList(path).subList(0, level + 1));
        theirs.put(key, said(said, "\\\\textbf\\{([^}]*)\\}", "\\\\see\\{([^}]*)\\}\\{\\d*\\}"));
        theirOrder.add(key);
      }
    }
  }

  /** Pages one by one, those in bold, and the entry to look up. */
  private static String said(String said, String bold, String see) {
    TreeSet<Integer> main = new TreeSet<>();
    Matcher marked = Pattern.compile(bold).matcher(said);
    while (marked.find()) {
      main.addAll(pages(marked.group(1)));
    }
    Matcher other = Pattern.compile(see).matcher(said);
    String looked = other.find() ? " see " + other.group(1) : "";
    TreeSet<Integer> plain = pages(said.replaceAll(bold, "").replaceAll(see, ""));
    plain.removeAll(main); // a page is named once
    return plain + " " + main + looked;
  }

  private static TreeSet<Integer> pages(String list) {
    TreeSet<Integer> all = new TreeSet<>();
    Matcher range = PAGES.matcher(list);
    while (range.find()) {
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      for (int page = first; page <= last; page++) {
        all.add(page);
      }
    }
    return all;
  }

  private void readOurs() throws IOException {
    StringBuilder body = new StringBuilder("<section class='chapter' id='c'><h1>C</h1><p>");
    List<Integer> pages = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("sea.idx"))) {
      Matcher term = TERM.matcher(line);
      term.matches();
      String held = term.group(1).replace("&", "&amp;").replace("\"", "&quot;");
      pages.add(Integer.parseInt(term.group(2)));
      body.append("<span class='index-term' id='t" + pages.size() + "' data-term=\"" + held);
      body.append("\"></span>");
    }
    Map<String, Stand> stands = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      stands.put("t" + (i + 1), new Stand(pages.get(i), new Folio(pages.get(i), "decimal")));
    }
    Element index = IndexedBook.sections(body + "</p></section>").get(1);
    for (Element item : index.select("> ul > li")) {
      ours(item, "", stands);
    }
  }

  private void ours(Element item, String above, Map<String, Stand> stands) {
    String key = above + item.selectFirst("> .index-entry").text();
    StringBuilder said = new StringBuilder();
    Element row = item.selectFirst("> .locators");
    if (row != null) {
      List<Element> locators = row.children();
      List<Stop> stops =
          locators.stream()
              .map(
                  each ->
                      new Stop(
                          each.selectFirst("a").attr("href"),
                          each.hasClass("main"),
                          each.hasClass("range-start")))
              .toList();
      List<ShownLocator> shown = JoinedLocators.of(stops, stands);
      for (int i = 0; i < shown.size(); i++) {
        boolean main = stops.get(i).main();
        String page = shown.get(i).page();
        said.append(shown.get(i).separator().replace("\u2060", ""));
        said.append(main && !page.isEmpty() ? "*" + page : page);
      }
    }
    for (Element see : item.select("> .see > :not(em)")) {
      said.append(", see{" + see.text() + "}");
    }
    ours.put(key, said(said.toString(), "\\*(\\d+(?:–\\*\\d+)?)", "see\\{([^}]*)\\}"));
    ourOrder.add(key);
    item.select("> ul > li").forEach(below -> ours(below, key + "/", stands));
  }
}
