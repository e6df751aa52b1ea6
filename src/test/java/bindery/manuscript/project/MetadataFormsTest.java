package bindery.manuscript.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Author;
import bindery.book.PublicationDate;
import bindery.language.Language;
import bindery.manuscript.data.Authors;
import bindery.manuscript.data.Dates;
import bindery.manuscript.data.Titles;
import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authors, titles and dates in all forms that people write them in. */
class MetadataFormsTest {
  private final Report report = new Report();

  private YamlValue.Mapping yaml(String text) {
    return new YamlReader(new Lines("book.yaml", text), 1, report).read(text).orElseThrow();
  }

  private String kinds() {
    return report.problems().stream().map(Problem::kind).collect(Collectors.joining(" "));
  }

  private static String shown(Author author) {
    return author.name() + (author.fileAs().isEmpty() ? "" : " [" + author.fileAs() + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Ann Author | Ann Author",
        "en | Ann Author and Bob Writer | Ann Author + Bob Writer",
        "en | A. One, B. Two, and C. Three | A. One + B. Two + C. Three",
        "en | 'Ann, Bob & Cid' | Ann + Bob + Cid",
        "en | Ann & Bob | Ann + Bob",
        "en | Ann Author; Bob Writer | Ann Author + Bob Writer",
        "en | Austen, Jane; Brontë, Charlotte | Jane Austen [Austen, Jane] + Charlotte Brontë [Brontë, Charlotte]",
        "en | Austen, Jane | Jane Austen [Austen, Jane]",
        "en | Smith, John and Mary Jones | John Smith [Smith, John] + Mary Jones",
        "en | Plato, Aristotle & Kant | Plato + Aristotle + Kant",
        "en | Austen, Jane and Brontë, Charlotte | Jane Austen [Austen, Jane] + Charlotte Brontë [Brontë, Charlotte]",
        "en | Tolkien, J. R. R. | J. R. R. Tolkien [Tolkien, J. R. R.]",
        "en | Le Guin, Ursula K. | Ursula K. Le Guin [Le Guin, Ursula K.]",
        "en | de Balzac, Honoré | Honoré de Balzac [de Balzac, Honoré]",
        "en | Kurt Vonnegut, Jr. | Kurt Vonnegut, Jr.",
        "en | King, Martin Luther, Jr. | Martin Luther King, Jr. [King, Martin Luther, Jr.]",
        "en | Anderson Andrews | Anderson Andrews",
        "de | Anna Meier und Otto Müller | Anna Meier + Otto Müller",
        "de | 'Anna Meier, Otto Müller und Ida Roth' | Anna Meier + Otto Müller + Ida Roth",
        "fr | Anne Petit et Luc Grand | Anne Petit + Luc Grand",
        "es | Ana Ruiz y Luis Gil | Ana Ruiz + Luis Gil",
        "es | José Ortega y Gasset | José Ortega y Gasset",
        "es | Ana y Luis | Ana + Luis",
        "it | Anna Rossi e Luca Verdi | Anna Rossi + Luca Verdi",
        "ru | Иван Иванов и Пётр Петров | Иван Иванов + Пётр Петров",
        "pl | Anna Nowak i Jan Kos | Anna Nowak + Jan Kos",
        "nl | Anna Smit en Jan de Boer | Anna Smit + Jan de Boer",
        "zh | 鲁迅、老舍 | 鲁迅 + 老舍",
        "en | '[Ann Author, Bob Writer]' | Ann Author + Bob Writer",
        "en | '[{name: Ann Author}, {given: Bob, family: Writer}]' | Ann Author + Bob Writer [Writer, Bob]",
        "en | '{given: Bob, family: Writer}' | Bob Writer [Writer, Bob]",
        "en | '{name: Ann Author, file-as: \"Author, Ann\"}' | Ann Author [Author, Ann]",
        "en | '[{name: {given: Bob, family: Writer}}]' | Bob Writer [Writer, Bob]",
        "en | '[\"Austen, Jane\"]' | Jane Austen [Austen, Jane]",
        "en | '[{role: author, text: Ann Author}]' | Ann Author",
        "ja | '[{family: 夏目, given: 漱石}]' | 夏目漱石 [夏目, 漱石]",
      })
  void authorsAreToldApart(String language, String written, String shown) {
    Optional<YamlValue> value = yaml("author: " + written).get("author");
    List<String> and = Language.of(Locale.forLanguageTag(language)).names().and();
    List<Author> authors = Authors.of(value, and, report);
    assertEquals(
        shown, authors.stream().map(MetadataFormsTest::shown).collect(Collectors.joining(" + ")));
    assertEquals("", kinds());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'[{affiliation: A House}]' | author",
        "'[{name: Ann, nmae: Bob}]' | unknown-key",
        "'Plato, Aristotle, Karl Marx' | author",
      })
  void whatNamesNobodyIsToldOf(String written, String kinds) {
    Authors.of(yaml("author: " + written).get("author"), List.of("and"), report);
    assertEquals(kinds, kinds());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'title: T' | T |",
        "'title: T\nsubtitle: S' | T | S",
        "'title: {main: T, subtitle: S}' | T | S",
        "'title: {text: T}' | T |",
        "'title:\n- type: main\n  text: T\n- type: subtitle\n  text: S' | T | S",
        "'title:\n- type: subtitle\n  text: S\n- type: main\n  text: T' | T | S",
        "'title:\n- type: main\n  text: T\n- type: short\n  text: N' | T |",
        "'title: [T, S]' | T | S",
        "'title: |\n  The\n  Tale\n' | The Tale |",
        "'title: >\n  The\n  Tale\n' | The Tale |",
        "'title: T\nsubtitle: [S]' | T | S",
        "'title: {main: [T]}' | T |",
      })
  void titlesHavePandocsForms(String written, String title, String subtitle) {
    Titles titles = Titles.of(yaml(written), report);
    assertEquals(title, titles.main());
    assertEquals(subtitle == null ? "" : subtitle, titles.subtitle());
    assertEquals("", kinds());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2020 | 2020 | 2020",
        "en | 2020-03 | 2020-03 | March 2020",
        "en | 2020-03-01 | 2020-03-01 | March 1, 2020",
        "en-GB | 2020-03-01 | 2020-03-01 | 1 March 2020",
        "en | 2020/3/1 | 2020-03-01 | March 1, 2020",
        "en | 2020-03-01 10:00:00 +0100 | 2020-03-01 | March 1, 2020",
        "en | 1500-03-01 | 1500-03-01 | March 1, 1500",
        "en | March 2020 | 2020-03 | March 2020",
        "en | 'March 1, 2020' | 2020-03-01 | March 1, 2020",
        "de | 2020-03 | 2020-03 | März 2020",
        "de | 1.3.2020 | 2020-03-01 | 1. März 2020",
        "de | 1. März 2020 | 2020-03-01 | 1. März 2020",
        "fr | 2020-03 | 2020-03 | mars 2020",
        "es | 2020-03 | 2020-03 | marzo de 2020",
        "it | 2020-03 | 2020-03 | marzo 2020",
        "pt | 2020-03 | 2020-03 | março de 2020",
        "ru | 2020-03 | 2020-03 | март 2020 г.",
        "pl | 2020-03 | 2020-03 | marzec 2020",
        "ja | 2020-03 | 2020-03 | 2020年3月",
      })
  void datesSayNoMoreThanTheirAuthors(
      String language, String written, String stated, String shown) {
    Locale locale = Locale.forLanguageTag(language);
    Optional<PublicationDate> date =
        Dates.of(yaml("date: '" + written + "'").get("date"), locale, report);
    assertEquals(stated, date.orElseThrow().stated());
    assertEquals(shown, date.get().words(locale).replaceAll("\\h", " "));
    assertEquals("", kinds());
  }

  @ParameterizedTest
  @CsvSource({"yesterday", "2020-13", "2020-02-30", "2020-00", "20200", "20", "3/4/2020", "0000"})
  void oddDatesAreToldOf(String written) {
    Optional<YamlValue> value = yaml("date: '" + written + "'").get("date");
    assertEquals(Optional.empty(), Dates.of(value, Locale.ENGLISH, report));
    assertEquals("date", kinds());
  }

  @Test
  void aDateThatIsWorkedOutIsNone() {
    for (String written :
        List.of("`r Sys.Date()`", "r Sys.Date()", "`r format(Sys.time(), \"%d\")`", "today")) {
      Report own = new Report();
      Optional<YamlValue> value = yaml("date: '" + written + "'").get("date");
      assertEquals(Optional.empty(), Dates.of(value, Locale.ENGLISH, own));
      assertEquals(
          List.of("NOTE date"),
          own.problems().stream().map(p -> p.severity() + " " + p.kind()).toList(),
          written);
    }
  }
}
