package bindery.epub.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Words stay whole where a phone has room for them, and numbers longest. */
class TableWordsTest {
  private static String classes(String rows) {
    Element table = Jsoup.parse("<table>" + rows + "</table>").selectFirst("table");
    TableWords words = new TableWords();
    String cells =
        table.select("td, th").stream()
            .map(cell -> words.of(cell).isEmpty() ? "-" : "w")
            .collect(Collectors.joining());
    return words.of(table) + " " + cells;
  }

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
  }

  @Test
  void smallTablesAreLeftAlone() {
    assertEquals(" --", classes(row("one", "two and three and four and five and six")));
  }

  @Test
  void columnsOfShortWordsStayWhole() {
    String rows =
        row("Year", "Donaudampfschifffahrt", "Percent", "Sum")
            + row("2011", "incomprehensibilities", "1", "2,000");
    assertEquals("parted-words w-www-ww", classes(rows));
  }

  @Test
  void manyColumnsAreSmaller() {
    String[] twelve =
        "1,000 1,000 1,000 1,000 1,000 1,000 1,000 1,000 1,000 1,000 1,000 1,000".split(" ");
    assertEquals("parted-words wider-table ------------", classes(row(twelve)));
    String[] nine = "1,000 1,000 1,000 1,000 1,000 1,000 1,000 1,000 1,000".split(" ");
    assertEquals("parted-words wide-table ---------", classes(row(nine)));
  }

  @Test
  void linesAreTurnedOverAtHyphensAndIdeographs() {
    assertEquals(" --", classes(row("state-of-the-art-machines", "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字")));
  }

  @Test
  void spansAreCounted() {
    String spanned =
        "<tr><td rowspan=\"2\">a</td><td colspan=\"2\">antidisestablishmentarianism</td></tr>"
            + "<tr><td>b</td><td>antidisestablishmentarianism</td></tr>";
    assertEquals("parted-words www-", classes(spanned));
  }

  @Test
  void aTableWithinOneIsItsOwn() {
    String inner =
        "<table>"
            + row("antidisestablishmentarianism", "antidisestablishmentarianism")
            + "</table>";
    Element outer =
        Jsoup.parse("<table><tr><td>a</td><td>" + inner + "</td></tr></table>")
            .selectFirst("table");
    assertEquals("parted-words", new TableWords().of(outer.selectFirst("td table")));
    assertEquals("parted-words", new TableWords().of(outer));
  }

  @Test
  void hostileSpansAreBorne() {
    assertEquals(" -", classes("<tr><td colspan=\"99999999999\" rowspan=\"9999\">a</td></tr>"));
  }
}
