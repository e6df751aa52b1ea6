package bindery.manuscript.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.CoverSettings;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.Report;
import bindery.source.Lines;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverReaderTest {
  private final Report report = new Report();

  private CoverReader reader(String yaml) {
    YamlValue.Mapping map =
        new YamlReader(new Lines("book.yaml", yaml), 1, report).read(yaml).orElseThrow();
    return new CoverReader(map, report);
  }

  private List<String> told() {
    return report.problems().stream().map(p -> p.place().line() + " " + p.text()).toList();
  }

  @Test
  void aPictureAloneWillDo() {
    CoverReader reader = reader("cover: images/front.jpg\n");
    assertEquals(Optional.of("images/front.jpg"), reader.front());
    assertEquals(CoverSettings.UNSAID, reader.settings());
    assertEquals(Optional.empty(), reader("title: x\n").front());
  }

  @Test
  void allThatCanBeSaid() {
    CoverReader reader =
        reader(
            """
            isbn-add-on: 51299
            cover:
              front: front.jpg
              back: back.jpg
              blurb: A walk.
              author-note: She walks.
              ink: "#1f3a4d"
              letters: device-cmyk(0, 0, 10%, 0)
              design: Band
            """);
    CoverSettings said = reader.settings();
    assertEquals(Optional.of("front.jpg"), reader.front());
    assertEquals(Optional.of("back.jpg"), said.back());
    assertEquals("A walk.", said.blurb());
    assertEquals("She walks.", said.authorNote());
    assertEquals("#1f3a4d", said.ink());
    assertEquals("device-cmyk(0, 0, 10%, 0)", said.letters());
    assertEquals(CoverSettings.Design.BAND, said.design());
    assertEquals("51299", said.addOn());
    assertEquals(3, said.place().line());
    assertEquals(List.of(), told());
  }

  @Test
  void whatSaysNothingIsTold() {
    CoverSettings said =
        reader(
                """
                isbn-add-on: "512"
                cover:
                  fornt: front.jpg
                  ink: red; } body { color
                  letters: url(x)
                  design: sold
                """)
            .settings();
    assertEquals("", said.addOn() + said.ink() + said.letters());
    assertEquals(CoverSettings.Design.SOLID, said.design());
    assertEquals(
        List.of("1 512", "3 fornt", "4 red; } body { color", "5 url(x)", "6 sold"), told());
    assertEquals("did you mean ‘solid’?", report.problems().get(4).todo());
  }
}
