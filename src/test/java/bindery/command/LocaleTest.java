package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A program of its own for each test, since a locale holds for a whole Java. */
@EnabledOnOs(OS.LINUX)
class LocaleTest {
  @TempDir Path folder;

  private static String bindery(Path where, String... typed) throws Exception {
    return new OwnProgram(where).variable("LC_ALL", "C").run(typed);
  }

  @Test
  void namesBeyondAsciiAreReadUnderEveryLocale() throws Exception {
    Path book = Files.createDirectories(folder.resolve("Bücher/größe"));
    Files.writeString(
        book.resolve("01-ä.md"), "# Ä\n\n![Drawn](bilder/ü.svg)\n\nSee [Ö](02-ö.md).\n");
    Files.writeString(book.resolve("02-ö.md"), "# Ö\n\nText.\n");
    Files.createDirectories(book.resolve("bilder"));
    Files.writeString(
        book.resolve("bilder/ü.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0L9 9'/></svg>");
    assertEquals(
        "wrote a.epub\n",
        bindery(book, ".", "-e", "epub", "--out", ".").replaceFirst("(?s)^.*(?=wrote)", ""));
    assertTrue(Files.exists(book.resolve("a.epub")));
    String named = bindery(folder, "Bücher/größe", "-q", "-e", "epub", "--out", "Bücher/größe");
    assertTrue(!named.contains("warning") && !named.contains("error"), named);
    String fresh = bindery(folder, "Bücher/größe", "--out", "Bücher/öde");
    assertTrue(fresh.contains("set LC_ALL=C.UTF-8 and try again"), fresh);
  }
}
