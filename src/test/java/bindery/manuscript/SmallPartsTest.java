package bindery.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.language.Language;
import bindery.manuscript.data.Authors;
import bindery.manuscript.data.FileOrder;
import bindery.manuscript.data.Isbn;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.dialect.AttributeSpec;
import bindery.manuscript.text.Slugs;
import bindery.manuscript.typography.TextSetter;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | \"a 'b' c\" | “a ‘b’ c”",
        "en | (\"a\")--\"b\" | (“a”)–“b”",
        "en | rock 'n' roll in the '60s | rock ’n’ roll in the ’60s",
        "en | James' and the boys' | James’ and the boys’",
        "de | \"a 'b' c\" | „a ‚b‘ c“",
        "de | \"a 'b'\", c | „a ‚b‘“, c",
        "ru | \"a 'b' c\" | «a „b“ c»",
        "es | \"a\" | «a»",
        "it | \"a\" | «a»",
        "pt | \"a\" | “a”",
        "ja | \"a\" | 「a」",
        "pl | \"a\" | „a”",
        "en | a...b.... | a…b….",
        "en | a -- b --- c ---- d | a – b — c ---- d",
      })
  void quotesAndDashes(String language, String typed, String set) {
    Language spoken = Language.of(Locale.forLanguageTag(language));
    assertEquals(set, TextSetter.printed(typed, spoken));
  }

  @Test
  void attributes() {
    AttributeSpec spec = AttributeSpec.parse("#a .b - c=d e=\"f g\"").orElseThrow();
    assertEquals("a", spec.id());
    assertEquals(List.of("b", "unnumbered"), spec.classes());
    assertEquals("{c=d, e=f g}", spec.pairs().toString());
    assertTrue(AttributeSpec.parse("just words").isEmpty());
    assertTrue(AttributeSpec.parse("").isEmpty());
  }

  @Test
  void filesInTheOrderPeoplePutThem() {
    assertEquals(
        List.of("1-a.md", "2-b.md", "02-c.md", "10-d.md", "a2.md", "a10.md"),
        Stream.of("a10.md", "10-d.md", "02-c.md", "a2.md", "2-b.md", "1-a.md")
            .sorted(new FileOrder())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "978-3-16-148410-0, 0",
    "978-3-16-148410-1, 1",
    "0-306-40615-2, 0",
    "080442957X, 0",
    "12, 1"
  })
  void isbn(String isbn, int problems) {
    Report report = new Report();
    Isbn.check(isbn, Place.NOWHERE, report);
    assertEquals(problems, report.problems().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Steve Klabnik, Carol Nichols, Chris Krycho | 3",
        "A. One and B. Two | 2",
        "A. One, B. Two, and C. Three | 3",
        "Kurt Vonnegut, Jr. | 1",
        "Anderson Andrews | 1",
      })
  void authors(String written, int count) {
    Optional<YamlValue> value = Optional.of(new YamlValue.Scalar(written, Place.NOWHERE));
    assertEquals(count, Authors.of(value, List.of("and"), new Report()).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Question -- Asked! | the-question-asked",
        "Don’t Panic | dont-panic",
        "Война и мир | война-и-мир",
        "!!! | otherwise",
      })
  void slugs(String title, String slug) {
    assertEquals(slug, Slugs.of(title, "otherwise"));
  }

  @Test
  void aReadmeIsABookOnlyAlone(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("README.md"), "# Read me");
    assertEquals("Read me", titled(folder));
    Files.writeString(folder.resolve("a.md"), "# Story");
    assertEquals("Story", titled(folder));
  }

  private static String titled(Path folder) {
    SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    return ManuscriptReader.read(source, new Report()).metadata().title();
  }
}
