package bindery.apparatus.number;

import static bindery.apparatus.number.NumberedBook.chapter;
import static bindery.apparatus.number.NumberedBook.figure;
import static bindery.apparatus.number.NumberedBook.reference;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import bindery.book.Metadata;
import bindery.book.PlainMetadata;
import bindery.report.Report;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References that were typed by hand. */
class TypedReferencesTest {
  private final Report report = new Report();

  private Element worked(String language, String text) {
    String first = figure("a") + figure("b") + "<p><i>" + reference("a") + "</i></p>";
    Document tree =
        NumberedBook.worked(
            language,
            chapter(2, first + "<h2>x</h2>") + chapter(3, "<p class='t'>" + text + "</p>"));
    Metadata metadata = PlainMetadata.in(Locale.forLanguageTag(language));
    TypedReferences.work(new Book(metadata, tree), report);
    return tree.selectFirst(".t");
  }

  /** Links in square brackets with what they lead to. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | see Chapter 2. | see [Chapter 2]c2.",
        "en | See chapter 2, Figure 2.1 and figure 2.2. | See [chapter 2]c2, [Figure 2.1]a and [figure 2.2]b.",
        "en | (Chapter 2) | ([Chapter 2]c2)",
        "en | see Chapter 2 of Walden | see Chapter 2 of Walden",
        "en | Genesis, chapter 2, says | Genesis, chapter 2, says",
        "en | Smith’s Figure 2.1 shows | Smith’s Figure 2.1 shows",
        "en | Figure 2.1 shows | [Figure 2.1]a shows",
        "en | Figure 2.10 and Figure 2.1.5 | Figure 2.10 and Figure 2.1.5",
        "en | see Chapter 25 | see Chapter 25",
        "en | subfigure 2.1 | subfigure 2.1",
        "en | see Chapters 2 and 3. | see [Chapters 2]c2 and [3]c3.",
        "en | Figures 2.1–2.2 show | [Figures 2.1]a–[2.2]b show",
        "en | Figs. 2.1, 2.2 and 2.1 | [Figs. 2.1]a, [2.2]b and [2.1]a",
        "en | Figures 2.1 and 7 others | Figures 2.1 and 7 others",
        "en | Figure 2.1 and 7 others | [Figure 2.1]a and 7 others",
        "en | see Chapters 2 and 9 | see Chapters 2 and 9",
        "en | see ch. 2; cf. fig. 2.1 | see [ch. 2]c2; cf. [fig. 2.1]a",
        "en | see Chapters 2 and 3 of Walden | see Chapters 2 and 3 of Walden",
        "de | siehe Kap. 2 und 3, Abb. 2.1 | siehe [Kap. 2]c2 und [3]c3, [Abb. 2.1]a",
        "fr | voir chap. 2 et 3 | voir [chap. 2]c2 et [3]c3",
        "de | siehe Kapitel 2 und Abbildung 2.1 | siehe [Kapitel 2]c2 und [Abbildung 2.1]a",
        "de | siehe Kapitel 2 der Bibel | siehe Kapitel 2 der Bibel",
        "ja | 図2.1を見よ。 | 図2.1を見よ。",
        "ja | 図2.1。 | [図2.1]a。",
        "ro | Figura 2.1 arată | Figura 2.1 arată",
        "ro | Figura 2.1. | [Figura 2.1]a.",
      })
  void whatIsCertainIsALink(String language, String text, String linked) {
    Element p = worked(language, text);
    p.select("a").forEach(a -> a.text("[" + a.text() + "]" + a.attr("href").substring(1)));
    assertEquals(linked, p.text());
  }

  @ParameterizedTest
  @CsvSource({
    "<code>Figure 2.1</code>",
    "<a href='#a'>Figure 2.1</a>",
    "<b class='label'>Figure 2.1</b>"
  })
  void codeLinksAndLabelsStayAsTheyAre(String text) {
    assertEquals(text.replace('\'', '"'), worked("en", text).html());
  }

  @Test
  void chaptersBeyondTheLastAreToldTogether() {
    worked("en", "see Chapter 12. See Chapter 12 and see Chapter 14; Chapter 15 of Walden.");
    assertEquals(1, report.problems().size());
    assertEquals("Chapter 12, Chapter 14", report.problems().get(0).text());
  }
}
