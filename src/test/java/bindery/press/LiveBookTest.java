package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.book.Edition;
import bindery.report.Report;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a book while it is written is what a build makes of it. */
class LiveBookTest {
  private static final String WORDS =
      "Nobody in the valley had heard of a road, *a road* of stone, in the year of the flood. ";

  @TempDir private Path temp;

  private TestFolder folder() {
    return new TestFolder(temp)
        .with("book.yaml", "title: Live\nlanguage: en\n")
        .with(
            "01-one.md",
            "# One\n\nSee [Three](#three).[^n]\n\n" + many(40) + "\n\n[^n]: Why not.\n")
        .with("02-two.md", "# Two\n\n" + many(90))
        .with("03-three.md", "# Three\n\n" + many(30));
  }

  private static String many(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(WORDS).append(i % 7 == 6 ? "\n\n" : "");
    }
    return text.toString();
  }

  private LiveBook live(TestFolder folder) {
    JobTicket ticket =
        new JobTicket(
            folder.manuscript,
            folder.dist,
            Optional.empty(),
            Set.of(Edition.PRINT),
            false,
            Map.of());
    return new LiveBook(ticket, Edition.PRINT);
  }

  private static List<String> shown(LiveBook book) {
    return shown(book, book.look(new Report()).orElseThrow());
  }

  private static List<String> shown(LiveBook book, LivePages pages) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < pages.pages().count(); i++) {
      all.add(dump(book.page(pages, i).orElseThrow()));
    }
    return all;
  }

  private static String dump(Page page) {
    StringBuilder out = new StringBuilder(page.folio().text() + " " + page.kind() + "\n");
    for (Placed placed : page.content()) {
      if (placed instanceof Placed.Line line) {
        out.append(line.x()).append(' ').append(line.y()).append(' ').append(line.scale());
        line.pieces().forEach(p -> out.append(' ').append(p.offset()).append(p.run().text()));
        out.append(' ').append(line.source()).append('\n');
      }
    }
    return out.toString();
  }

  @Test
  void editsShowWhatABuildWouldMake() {
    TestFolder folder = folder();
    Random random = new Random(7);
    List<String> texts = new ArrayList<>(List.of(many(40), many(90), many(30)));
    try (LiveBook book = live(folder)) {
      shown(book);
      for (int edit = 0; edit < 12; edit++) {
        int which = random.nextInt(3);
        String text = texts.get(which);
        int at = text.indexOf(' ', random.nextInt(text.length() - 20));
        String put = List.of(" salt", "\n\n## Water\n\nAnd", " [^x] ", "").get(random.nextInt(4));
        String edited = text.substring(0, at) + put + text.substring(at + (put.isEmpty() ? 9 : 0));
        texts.set(which, edited);
        String name = List.of("01-one", "02-two", "03-three").get(which);
        folder.with(
            name + ".md", "# " + name.substring(3) + "\n\n" + edited + "\n\n[^x]: A note.\n");
        try (LiveBook fresh = live(folder)) {
          assertEquals(shown(fresh), shown(book), "edit " + edit + " of " + name);
        }
      }
    }
  }

  private static final String RICH =
      """
      # The house of stone

      Nobody knew *who had built* the house, nor when it had been built at all.

      - Its windows looked to the sea,
      - and its door to the hills.

      > A house is never alone, said the miller[^m] of the valley.

      See Chapter 2, and then the list of all houses; see `code`.

      ## Later

      The end of it was a road and a field.

      [^m]: He said so twice.

      """;

  private TestFolder rich() {
    return new TestFolder(temp)
        .with("book.yaml", "title: Live\nlanguage: en\n")
        .with("01-one.md", RICH + many(60))
        .with("02-two.md", RICH.replace("stone", "wood") + many(70))
        .with("03-three.md", "# Three\n\n" + many(30));
  }

  @Test
  void wordsThatHaveChangedAreShownWithoutALookAtTheWholeBook() {
    TestFolder folder = rich();
    Random random = new Random(11);
    List<String> names = List.of("01-one.md", "02-two.md", "03-three.md");
    int quick = 0;
    try (LiveBook book = live(folder)) {
      shown(book);
      for (int edit = 0; edit < 24; edit++) {
        String name = names.get(random.nextInt(3));
        String text = folder.text(name);
        int at = text.indexOf(' ', random.nextInt(text.length() - 20));
        int word = text.indexOf(' ', at + 1);
        String put =
            List.of(" salt", " and nobody said a word to them, not even", "", " its", " a, a—a")
                .get(random.nextInt(5));
        boolean away = put.isEmpty() && word > at && text.indexOf('\n', at) > word;
        String edited = text.substring(0, at) + put + text.substring(away ? word : at);
        folder.with(name, edited);
        Optional<LivePages> seen = book.lookAt(folder.manuscript.resolve(name));
        quick += seen.isPresent() ? 1 : 0;
        LivePages pages = seen.orElseGet(() -> book.look(new Report()).orElseThrow());
        try (LiveBook fresh = live(folder)) {
          assertEquals(shown(fresh), shown(book, pages), "edit " + edit + " of " + name);
        }
      }
      List<String> last = shown(book);
      try (LiveBook fresh = live(folder)) {
        assertEquals(shown(fresh), last, "the whole book after them");
      }
    }
    assertTrue(quick >= 12, quick + " of 24");
  }

  @Test
  void whatMayMeanSomethingElsewhereHasTheWholeBookLookedAt() {
    TestFolder folder = rich();
    List<List<String>> edits =
        List.of(
            List.of("The house of stone", "The house of clay"),
            List.of("Nobody knew", "Everyone knew"),
            List.of("He said so twice", "He said so often"),
            List.of("Chapter 2, and", "Chapter 2 and"),
            List.of("`code`", "`mode`"),
            List.of("## Later", "## Earlier"),
            List.of("Its windows", "**Its windows**"),
            List.of("hills.", "hills.\n- And"),
            List.of("a road and a field", "a road and 2 fields"),
            List.of("a road and a field", "a road and {a} field"),
            List.of("a road and a field", "a road\n\nand a field"),
            List.of("a road and a field", "see chapter 2"));
    try (LiveBook book = live(folder)) {
      for (List<String> edit : edits) {
        folder.with("01-one.md", RICH);
        book.look(new Report()).orElseThrow();
        folder.with("01-one.md", RICH.replace(edit.get(0), edit.get(1)));
        Path file = folder.manuscript.resolve("01-one.md");
        assertTrue(book.lookAt(file).isEmpty(), edit.toString());
      }
      folder.with("01-one.md", RICH);
      book.look(new Report()).orElseThrow();
      folder.with("01-one.md", RICH.replace("a road and", "the road or"));
      LivePages pages = book.lookAt(folder.manuscript.resolve("01-one.md")).orElseThrow();
      int page = pages.pageOf(pages.edited().orElseThrow()).orElseThrow();
      assertTrue(dump(book.page(pages, page).orElseThrow()).contains("road"), "page " + page);
    }
  }

  @Test
  void wordsThatAnIndexOrAnAbbreviationLooksForHaveTheWholeBookLookedAt() {
    String text = "# Three\n\n" + many(30);
    for (List<String> more :
        List.of(
            List.of("index.yaml", "- miller\n"),
            List.of("04-four.md", "# Four\n\nAn HTML.\n\n*[HTML]: Hypertext\n"))) {
      TestFolder folder = folder().with(more.get(0), more.get(1)).with("03-three.md", text);
      folder.with("05-index.md", "---\nrole: index\n---\n");
      try (LiveBook book = live(folder)) {
        book.look(new Report()).orElseThrow();
        int at = text.indexOf("valley", text.length() / 2);
        folder.with("03-three.md", text.substring(0, at) + "miller HTML " + text.substring(at));
        assertTrue(book.lookAt(folder.manuscript.resolve("03-three.md")).isEmpty(), more.get(0));
      }
    }
  }

  @Test
  void thePageThatWasEditedIsFound() {
    TestFolder folder = folder();
    try (LiveBook book = live(folder)) {
      assertTrue(book.look(new Report()).orElseThrow().edited().isEmpty());
      String text = "# Two\n\n" + many(90);
      int at = text.indexOf("\n\n", text.length() - 900);
      folder.with("02-two.md", text.substring(0, at) + "\n\nA zebra." + text.substring(at));
      LivePages pages = book.look(new Report()).orElseThrow();
      int page = pages.pageOf(pages.edited().orElseThrow()).orElseThrow();
      assertTrue(dump(book.page(pages, page).orElseThrow()).contains("zebra"), "page " + page);
    }
  }

  @Test
  void thePageOfTheWordIsFoundInAParagraphOfManyPages() {
    for (String end : List.of(" ", "\n")) {
      StringBuilder text = new StringBuilder("# Two\n\n");
      for (int i = 0; i < 200; i++) {
        text.append(WORDS.strip()).append(end);
      }
      TestFolder folder = folder().with("02-two.md", text.toString());
      try (LiveBook book = live(folder)) {
        book.look(new Report()).orElseThrow();
        for (int part = 1; part < 5; part++) {
          int at = text.indexOf("valley", text.length() * part / 5);
          text.insert(at, "zebra" + "abcdef".charAt(part) + " ");
          folder.with("02-two.md", text.toString());
          LivePages pages =
              part % 2 == 0
                  ? book.look(new Report()).orElseThrow()
                  : book.lookAt(folder.manuscript.resolve("02-two.md"))
                      .orElseGet(() -> book.look(new Report()).orElseThrow());
          int page = pages.pageOf(pages.edited().orElseThrow()).orElseThrow();
          String shown = dump(book.page(pages, page).orElseThrow());
          assertTrue(shown.contains("zebra" + "abcdef".charAt(part)), part + " on page " + page);
        }
      }
    }
  }

  @Test
  void aBrokenManuscriptKeepsTheLastGoodPages() {
    TestFolder folder = folder();
    try (LiveBook book = live(folder)) {
      LivePages good = book.look(new Report()).orElseThrow();
      folder.with("book.yaml", "title: [Live\n");
      Report report = new Report();
      assertTrue(book.look(report).isEmpty());
      assertTrue(report.hasErrors());
      assertTrue(book.page(good, 0).isPresent());

      folder.with("book.yaml", "title: Live again\nlanguage: en\n");
      LivePages again = book.look(new Report()).orElseThrow();
      assertEquals("Live again", again.title());
      assertFalse(book.page(good, 0).isPresent(), "pages of before are gone");
      assertFalse(book.page(again, again.pages().count()).isPresent());
    }
  }
}
