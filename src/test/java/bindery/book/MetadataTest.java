package bindery.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Do More | do-more",
        "Über die Größe | uber-die-grosse",
        "Łódź’s Œuvre | lodzs-oeuvre",
        "Мёртвые души | mertvye-dusi",
        "Οδύσσεια | odysseia",
        "吾輩は猫である | my-cat",
        "ספר | my-cat",
      })
  void filesAreNamedAfterTheTitle(String title, String slug) {
    Metadata book =
        new Metadata(
            title,
            "",
            List.of(),
            Locale.ENGLISH,
            "",
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty());
    assertEquals(slug, book.slug("My cat"));
  }
}
