package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.report.Problem;
import bindery.typeset.compositor.SmallEdition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no sheet has room for is told, and set all the same. */
class OffPaperTest {
  private static final String PAGE = "@page { size: 240pt 160pt; margin: 20pt } ";

  @Test
  void textBesideTheSheet() {
    assertEquals(
        List.of("text runs off the sheet on this page, and on another ‘page 1’"),
        told(
            PAGE + ".out { margin-left: -40pt }",
            "<p class=\"out\">word</p>" + "<p>word</p>".repeat(12) + "<p class=\"out\">word</p>"));
  }

  @Test
  void textWithinItsMarginsIsNotTold() {
    assertEquals(List.of(), told(PAGE + ".in { margin-left: -20pt }", "<p class=\"in\">word</p>"));
  }

  @Test
  void aFolioBelowTheSheet() {
    assertEquals(
        List.of("a running head or page number runs off the sheet on this page ‘page 1’"),
        told(
            PAGE + "@page { @bottom-center { content: counter(page); padding-top: 30pt } }",
            "<p>word</p>"));
  }

  @Test
  void marginsWiderThanTheSheet() {
    assertEquals(
        List.of(
            "the margins leave -60 points of width and 120 of height; text is set 36 wide and a"
                + " line high at least, and may run off the sheet ‘@page’"),
        told("@page { size: 240pt 160pt; margin: 20pt 150pt } ", "<p>one</p>"));
  }

  @Test
  void aNoteFindsRoomBelowAnyRule() {
    String css =
        "@page { size: 240pt 70pt; margin: 20pt; @footnote { margin-top: 40pt; padding-top: 40pt }"
            + " } .footnote { float: footnote; font-size: 10pt; line-height: 12pt }";
    String note = "<aside class=\"footnote\" id=\"n\"><p>note</p></aside>";
    String chapter = "<p>word<a class=\"noteref\" href=\"#n\">1</a></p>" + note;
    SmallEdition small = SmallEdition.of(css, chapter);
    assertEquals(1, small.made().pages().pages().size());
  }

  private static List<String> told(String css, String chapter) {
    SmallEdition small = SmallEdition.of(css, chapter);
    small.made();
    return small.report.problems().stream().map(OffPaperTest::words).toList();
  }

  private static String words(Problem problem) {
    return problem.what() + " ‘" + problem.text() + "’";
  }
}
