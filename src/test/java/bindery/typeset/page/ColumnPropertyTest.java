package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.compositor.PlacedText;
import bindery.typeset.compositor.SmallEdition;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for columns in every chapter; tried on hundreds made by chance. */
class ColumnPropertyTest {
  private static final int CHAPTERS = 300;
  private static final double TOP = 20;
  private static final double FOOT = TOP + 11 * 12;

  /** A chapter whose words are numbered, so that none can be lost or stand at another's place. */
  private static final class Chapter {
    private final Random random;
    private final StringBuilder body = new StringBuilder();
    private int word;
    private int note;
    private int noteWords;
    private final StringBuilder notes = new StringBuilder();

    Chapter(long seed) {
      random = new Random(seed);
      for (int i = random.nextInt(3); i >= 0; i--) {
        boxes("", random.nextInt(3));
        boxes("class=\"c\"", random.nextInt(14));
      }
      boxes("", random.nextInt(3));
      body.append("<section class=\"footnotes\" epub:type=\"footnotes\">")
          .append(notes)
          .append("</section>");
    }

    private void boxes(String attributes, int count) {
      body.append("<div ").append(attributes).append('>');
      for (int i = 0; i < count; i++) {
        box(attributes.isEmpty());
      }
      body.append("</div>");
    }

    private void box(boolean plain) {
      switch (random.nextInt(plain ? 4 : 13)) {
        case 0 -> element("h3", 1);
        case 1 -> element("p class=\"call\"", 3);
        case 2 -> element("blockquote", 1 + random.nextInt(8));
        case 4 -> element("h2", 1);
        case 5 -> element("p class=\"whole\"", 2 + random.nextInt(12));
        case 6 -> element("p class=\"new\"", 2);
        case 7 -> {
          body.append("<ul>");
          element("li", 1 + random.nextInt(3));
          element("li", 1 + random.nextInt(3));
          body.append("</ul>");
        }
        case 8 -> {
          body.append("<table><tr>");
          element("td", 1);
          body.append("</tr></table>");
        }
        case 9 -> element("p class=\"page\"", 1);
        default -> element("p", 1 + random.nextInt(20));
      }
    }

    private void element(String name, int words) {
      body.append('<').append(name).append('>');
      for (int i = 0; i < words; i++) {
        body.append(i > 0 ? " " : "").append('w').append(word++);
      }
      if (name.contains("call")) {
        String id = "n" + note++;
        String noteref = "<a class=\"noteref\" href=\"#" + id + "\"></a>";
        body.append(noteref);
        notes.append("<aside class=\"footnote\" epub:type=\"footnote\" id=\"" + id + "\"><p>");
        int length = 1 + random.nextInt(30);
        noteWords += length;
        notes.append("n ".repeat(length)).append("</p></aside>");
      }
      body.append("</").append(name.split(" ")[0]).append('>');
    }
  }

  private static String css(Random random) {
    int columns = 2 + random.nextInt(3);
    String leading = List.of("12pt", "12pt", "9pt", "17pt").get(random.nextInt(4));
    return "@page { size: 240pt 160pt; margin: 20pt } td { padding: 0 5pt 0 0 }"
        + " .c { columns: "
        + columns
        + "; column-gap: 20pt; font: 5pt/"
        + leading
        + " Square; column-fill: "
        + (random.nextBoolean() ? "balance" : "auto")
        + " } .c h2 { column-span: all } h2, h3 { font: 10pt/12pt Square; break-after: avoid }"
        + " .whole { break-inside: avoid-column } .new { break-before: column }"
        + " .page { break-before: page } .footnote { float: footnote } blockquote { margin: 6pt }";
  }

  private record Trial(long seed, Chapter chapter, List<Page> pages) {}

  private static List<Trial> trials;

  @BeforeAll
  static void makeAllUp() {
    trials = new ArrayList<>();
    for (long seed = 0; seed < CHAPTERS; seed++) {
      Chapter chapter = new Chapter(seed);
      SmallEdition small = SmallEdition.of(css(new Random(seed)), chapter.body.toString());
      trials.add(new Trial(seed, chapter, small.made().pages().pages()));
    }
  }

  @AfterAll
  static void forget() {
    trials = null;
  }

  private interface Check {
    void of(long seed, List<Page> pages, Chapter chapter);
  }

  private static void forAll(Check check) {
    trials.forEach(trial -> check.of(trial.seed(), trial.pages(), trial.chapter()));
  }

  private static List<Placed.Line> lines(Page page, Placed.Part part) {
    List<Placed.Line> lines = new ArrayList<>();
    for (Placed placed : page.content()) {
      if (placed instanceof Placed.Line line && line.part() == part) {
        lines.add(line);
      }
    }
    return lines;
  }

  @Test
  void everyWordIsSetOnceAndInOrder() {
    forAll(
        (seed, pages, chapter) -> {
          StringBuilder found = new StringBuilder();
          for (Page page : pages) {
            lines(page, Placed.Part.BODY)
                .forEach(line -> found.append(PlacedText.text(line)).append(' '));
          }
          StringBuilder expected = new StringBuilder();
          for (int w = 0; w < chapter.word; w++) {
            expected.append('w').append(w);
          }
          String letters = found.toString().replaceAll("\\[[^]]*]|[^w0-9]", "");
          assertEquals(expected.toString(), letters, "seed " + seed);
        });
  }

  @Test
  void everyNoteIsSetWhole() {
    forAll(
        (seed, pages, chapter) -> {
          long set =
              pages.stream()
                  .flatMap(page -> lines(page, Placed.Part.NOTE).stream())
                  .flatMap(line -> Arrays.stream(PlacedText.text(line).split(" ")))
                  .filter("n"::equals)
                  .count();
          assertEquals(chapter.noteWords, set, "seed " + seed);
        });
  }

  @Test
  void notesStandBelowAllText() {
    forAll(
        (seed, pages, chapter) -> {
          for (Page page : pages) {
            double text =
                lines(page, Placed.Part.BODY).stream().mapToDouble(Placed.Line::y).max().orElse(0);
            for (Placed.Line note : lines(page, Placed.Part.NOTE)) {
              assertTrue(note.y() > text, "seed " + seed + ", page " + page.number());
            }
          }
        });
  }

  @Test
  void nothingStandsBelowThePage() {
    forAll(
        (seed, pages, chapter) -> {
          for (Page page : pages) {
            for (Placed.Line line : lines(page, Placed.Part.BODY)) {
              assertTrue(line.y() <= FOOT, "seed " + seed + ", page " + page.number());
            }
          }
        });
  }

  @Test
  void linesOfOneColumnStandBelowOneAnother() {
    forAll(
        (seed, pages, chapter) -> {
          for (Page page : pages) {
            double y = 0;
            double x = 0;
            for (Placed.Line line : lines(page, Placed.Part.BODY)) {
              boolean up = line.y() < y - 0.01;
              assertTrue(!up || line.x() > x, "seed " + seed + ", page " + page.number());
              y = line.y();
              x = line.x();
            }
          }
        });
  }
}
