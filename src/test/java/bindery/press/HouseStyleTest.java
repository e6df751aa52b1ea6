package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.Edition;
import bindery.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStyleTest {
  @TempDir Path folder;

  private HouseStyle style(String css, Report report) throws IOException {
    Path styles = Files.createDirectories(folder.resolve("styles"));
    Files.writeString(styles.resolve("book.css"), css);
    JobTicket ticket =
        new JobTicket(
            folder,
            folder.resolve("out"),
            Optional.empty(),
            EnumSet.allOf(Edition.class),
            false,
            Map.of());
    return HouseStyle.find(ticket, report);
  }

  private List<String> sheets(String css, Report report) throws IOException {
    return style(css, report).sheets(Edition.PRINT, report).stream()
        .map(HouseStyle.Sheet::shown)
        .toList();
  }

  @Test
  void anAuthorsSheetIsReadAfterAllOfOurs() throws IOException {
    Report report = new Report();
    List<String> sheets = sheets("p { color: red }", report);
    assertEquals(List.of("builtin/book.css", "builtin/print.css", "styles/book.css"), sheets);
    assertEquals("styles", report.problems().get(0).kind());
    assertTrue(report.problems().get(0).toString().contains("@-bindery-replace;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@-bindery-replace; p { color: red }",
        "\ufeff/* mine\n */ @charset \"utf-8\";\n@-bindery-replace ;\np { color: red }"
      })
  void oneThatSaysSoStandsInThePlaceOfOurs(String css) throws IOException {
    Report report = new Report();
    assertEquals(List.of("builtin/print.css", "styles/book.css"), sheets(css, report));
    assertEquals(List.of(), report.problems());
  }

  @Test
  void theFirstRuleAfterItIsRead() throws IOException {
    Report report = new Report();
    HouseStyle house = style("@-bindery-replace;\np { colr: red }", report);
    house.cascade(house.sheets(Edition.PRINT, report), report);
    assertEquals("styles/book.css:2:5", report.problems().get(0).place().toString());
  }

  @Test
  void anywhereElseTheRuleSaysNothing() throws IOException {
    assertEquals(3, sheets("p { color: red } @-bindery-replace;", new Report()).size());
  }
}
