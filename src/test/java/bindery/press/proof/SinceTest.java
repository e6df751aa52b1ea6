package bindery.press.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.press.TestFolder;
import bindery.press.revision.GitFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bindery proof --since}. */
class SinceTest {
  /** No line of it is another's. */
  private static String chapter(String name) {
    return IntStream.range(0, 40)
        .mapToObj(i -> name + " was a dark night of " + i + " hours, and the innkeeper slept. ")
        .collect(Collectors.joining());
  }

  @TempDir Path folder;
  private TestFolder bench;

  /** A book of three chapters with two pages each, and a note with each first. */
  @BeforeEach
  void book() {
    bench =
        new TestFolder(folder).with("book.yaml", "title: Night\nlanguage: en\ndate: 2026-01-01\n");
    for (String name : List.of("01-one", "03-three", "04-four")) {
      bench.with(name + ".md", "# Chapter of " + name.substring(3) + "\n\n" + chapter(name) + "\n");
    }
  }

  private Path copy() {
    try {
      Path copy = folder.resolve("before");
      Files.createDirectories(copy);
      try (Stream<Path> files = Files.list(bench.manuscript)) {
        for (Path file : files.toList()) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
      return copy;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String since(Object what) {
    int code =
        bench.type(
            "proof",
            bench.manuscript.toString(),
            "--out",
            bench.dist.toString(),
            "--since",
            what.toString());
    return code + " " + bench.out() + bench.err().replaceAll("(?m)^(?!error).*\n", "");
  }

  private Document report() {
    byte[] bytes = bench.books(true).get("proof.html").getBytes(StandardCharsets.ISO_8859_1);
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void nothingHasChanged() {
    String said = since(copy());
    assertTrue(
        said.matches("0 wrote dist/proof.html \\(none of \\d+ pages changed since .*\\)\n"), said);
    assertTrue(report().text().contains("Nothing has changed"), report().text());
    assertEquals(0, report().select("section, img").size());
  }

  @Test
  void aWordHasChanged() {
    Path before = copy();
    bench.with("03-three.md", bench.text("03-three.md").replaceFirst("innkeeper", "landlord"));
    String said = since(before);
    assertTrue(said.startsWith("0 wrote dist/proof.html (1 of "), said);
    Element page = report().select("section").first();
    assertTrue(page.text().matches("Page (\\d+) before: page \\1 now: page \\1"), page.text());
    assertEquals(2, page.select("img").size());
    assertEquals(1, page.select("figure").get(0).select("i").size());
    assertEquals(1, page.select("figure").get(1).select("i").size());
  }

  @Test
  void aChapterMoreIsNewAndWhatComesAfterItIsNot() {
    Path before = copy();
    bench.with("02-two.md", "# Chapter two\n\nOne line.\n");
    since(before);
    List<String> titles = report().select("h2").eachText();
    assertTrue(titles.stream().anyMatch(t -> t.endsWith("which is new")), titles.toString());
    long after = titles.stream().filter(t -> t.contains("before page")).count();
    assertEquals(2, after, titles.toString()); // whose chapters have another number
    bench.with("book.yaml", bench.text("book.yaml") + "subtitle: A Tale\n");
    assertTrue(since(before).contains("pages changed since"));
  }

  @Test
  void whatIsGoneIsShownToo() throws IOException {
    Path before = copy();
    Files.delete(bench.manuscript.resolve("04-four.md"));
    String said = since(before);
    assertTrue(said.contains("pages are gone)"), said);
    String last = report().select("h2").last().text();
    assertTrue(last.endsWith("of before, which is gone"), last);
  }

  @Test
  void theFileOfAnotherBuild() throws IOException {
    assertEquals(0, bench.build("-e", "print"), bench.err());
    Path pdf;
    try (Stream<Path> files = Files.list(bench.dist)) {
      pdf = files.filter(f -> f.toString().endsWith("-print.pdf")).findFirst().orElseThrow();
    }
    assertTrue(since(pdf).startsWith("0 wrote dist/proof.html (none of "), bench.out());
    bench.with("04-four.md", bench.text("04-four.md").replace("dark night", "bright night"));
    String said = since(pdf);
    assertTrue(said.startsWith("0 wrote dist/proof.html (2 of "), said);
  }

  @Test
  void aFileThatIsNoPdf() {
    String said = since(bench.manuscript.resolve("01-one.md"));
    assertTrue(said.startsWith("1 error: this file is no PDF, or cannot be read"), said);
    assertEquals("{}", bench.books(true).toString());
  }

  @Test
  void aBookThatCannotBeMade() {
    Path before = copy();
    bench.with("02-two.md", "# Two\n");
    try {
      Files.writeString(before.resolve("02-two.md"), "[".repeat(10_000));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    String said = since(before);
    assertTrue(said.startsWith("1 error: the book cannot be made as it was then: 02-two.md"), said);
  }

  @Test
  void aRevisionWithItsStyles() {
    bench.with("styles/print.css", "body { font-size: 10pt }\n");
    GitFolder git = new GitFolder(folder).commit();
    bench.variable("PATH", GitFolder.ENVIRONMENT.get("PATH"));
    assertTrue(since("HEAD").contains("none of "), bench.out() + bench.err());
    bench.with("01-one.md", bench.text("01-one.md").replaceFirst("innkeeper", "landlord"));
    assertTrue(since("HEAD").matches("0 wrote dist/proof.html \\([12] of .*\n"), bench.out());
    git.commit();
    bench.with("styles/print.css", "body { font-size: 11pt }\n");
    String said = since("HEAD~1");
    assertTrue(
        said.matches("0 wrote dist/proof.html \\([5-9] of \\d+ pages changed since HEAD~1.*\n"),
        said);
    assertEquals(List.of(), left());
  }

  /** Folders of this that were not cleared. */
  private static List<String> left() {
    String[] names = Path.of(System.getProperty("java.io.tmpdir")).toFile().list();
    return Arrays.stream(names).filter(name -> name.startsWith("bindery-since")).toList();
  }

  @Test
  void noGitAndNoSuchRevision() {
    assertTrue(since("HEAD").startsWith("1 error: there is no program ‘git’ here"), bench.err());
    new GitFolder(folder).commit();
    bench.variable("PATH", GitFolder.ENVIRONMENT.get("PATH"));
    assertTrue(
        since("v9").startsWith("1 error: there is no such folder, no such file, and git knows"),
        bench.err());
  }
}
