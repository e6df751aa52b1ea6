package bindery.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.Edition;
import bindery.press.JobTicket;
import bindery.report.Place;
import bindery.report.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a browser is told while the files of a book change. */
@Timeout(120)
class PreviewTest {
  private static final String WORDS = "Nobody in the valley had yet heard of a road of stone. ";

  @TempDir private Path temp;

  private final HttpClient client = HttpClient.newHttpClient();
  private Path book;
  private Preview preview;
  private Thread running;
  private BufferedReader events;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    book = Files.createDirectories(temp.resolve("book"));
    write("book.yaml", "title: Live\nlanguage: en\n");
    write("01-one.md", "# One\n\n" + WORDS.repeat(60));
    write("02-two.md", "# Two\n\n" + (WORDS.repeat(9) + "\n\n").repeat(20));
    JobTicket ticket =
        new JobTicket(
            book,
            temp.resolve("dist"),
            Optional.empty(),
            EnumSet.of(Edition.PRINT, Edition.EPUB),
            false,
            Map.of());
    preview = new Preview(ticket, Edition.PRINT, 0, Editor.NONE, PreviewTest::fault);
    running = new Thread(this::run);
    running.start();
    events =
        new BufferedReader(
            new InputStreamReader(
                client.send(request("events"), HttpResponse.BodyHandlers.ofInputStream()).body(),
                StandardCharsets.UTF_8));
  }

  @AfterEach
  void stop() throws IOException, InterruptedException {
    preview.close();
    running.join();
  }

  private static Problem fault(Throwable thrown) {
    return Problem.error("fault", Place.NOWHERE, thrown.toString(), "it broke down", "");
  }

  private void run() {
    try {
      preview.run();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(book.resolve(name), text);
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(preview.address() + path)).build();
  }

  private String get(String path) throws IOException, InterruptedException {
    return client.send(request(path), HttpResponse.BodyHandlers.ofString()).body();
  }

  private String news(Predicate<String> wanted) throws IOException {
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      if (line.startsWith("data: ") && wanted.test(line)) {
        return line;
      }
    }
    throw new IOException("there was no such news");
  }

  private static Predicate<String> has(String text) {
    return line -> line.contains(text);
  }

  @Test
  void anEditIsShownOnItsPage() throws IOException, InterruptedException {
    String first = news(has("\"version\":1,"));
    assertTrue(first.contains("\"title\":\"Live\""), first);
    assertTrue(first.contains("\"broken\":false"), first);
    assertTrue(get("page/0").contains("Live"));

    String text = Files.readString(book.resolve("02-two.md"));
    int at = text.lastIndexOf("\n\n", text.length() - 3) + 2;
    write("02-two.md", text.substring(0, at) + "A zebra. " + text.substring(at));
    String edited = news(has("zebra"));
    assertTrue(edited.contains("\"edit\":1,"), edited);

    write("02-two.md~", text);
    Path other = Files.writeString(temp.resolve("new"), text.replace("# Two", "# Zwei"));
    Files.move(other, book.resolve("02-two.md"), StandardCopyOption.REPLACE_EXISTING);
    String replaced = news(has("Zwei"));

    write("03-three.md", "# Three\n\nAnother chapter.\n");
    news(line -> count(line) > count(replaced));
    Files.delete(book.resolve("03-three.md"));
    news(line -> count(line) == count(replaced));
  }

  private static int count(String news) {
    return Integer.parseInt(news.replaceFirst(".*\"count\":([0-9]+).*", "$1"));
  }

  @Test
  void errorsStandBesideTheLastGoodPages() throws IOException, InterruptedException {
    news(has("\"version\":1,"));
    write("book.yaml", "title: [Live\nlanguage: en\n");
    String broken = news(has("\"broken\":true"));
    assertTrue(broken.contains("\"version\":1,"), broken);
    assertTrue(broken.contains("\"file\":\"book.yaml\""), broken);
    assertTrue(get("page/0").contains("Live"));
    write("book.yaml", "title: Alive\nlanguage: en\n");
    assertTrue(news(has("\"broken\":false")).contains("\"title\":\"Alive\""));
  }

  @Test
  void booksAreMadeWhenTheAuthorRests() throws IOException, InterruptedException {
    assertEquals("[]", get("epub"));
    news(has("the books are made"));
    assertTrue(Files.exists(temp.resolve("dist/live-print.pdf")));
    String path = get("epub").replaceFirst(".*\"path\":\"([^\"]*two[^\"]*)\".*", "$1");
    assertTrue(get("epub/light/" + path).contains("road of stone"), path);
    assertTrue(get("epub/dark/" + path).contains("road of stone"), path);
    assertEquals("", get("epub/dark/../../book.yaml"));
  }

  @Test
  void wordsAreFoundOnTheirPages() throws IOException, InterruptedException {
    write("01-one.md", "# One\n\n" + WORDS + "It’s a zebra, though no\nzoo is near. " + WORDS);
    news(has("\"count\":11"));
    news(line -> line.contains("\"version\":") && found("zebra").contains("It’s a "));
    assertTrue(found("it's+a+ZEBRA").contains("\"words\":\"It’s a zebra\""), found("zebra"));
    assertTrue(found("no+zoo").contains("\"after\":\" is near. "), found("no+zoo"));
    assertEquals("{\"found\":[],\"more\":false}", found("giraffe"));
    assertTrue(found("of").contains("\"more\":true"));
  }

  private String found(String words) {
    try {
      return get("search?" + words.replace("+", "%20"));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void thePageNeedsNothingFromElsewhere() throws IOException, InterruptedException {
    news(has("\"version\":1,"));
    String page = get("");
    for (String file : new String[] {"preview.css", "preview.js"}) {
      assertTrue(page.contains('"' + file + '"'), file);
    }
    for (String file :
        new String[] {
          "",
          "preview.css",
          "preview.js",
          "drawing.js",
          "reader.js",
          "search.js",
          "editor.js",
          "problems.js"
        }) {
      String text = get(file);
      assertTrue(text.length() > 500, file);
      assertTrue(!text.matches("(?s).*(https?:)?//[a-z0-9]+[.].*"), file);
    }
    get("page/0");
    assertTrue(get("face/0").length() > 1000);
    assertEquals("", get("face/99"));
    assertEquals("", get("picture?../book.yaml"));
    assertEquals("", get("page/99999"));
  }
}
