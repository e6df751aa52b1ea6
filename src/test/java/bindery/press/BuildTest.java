package bindery.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.epub.Checked;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole builds: what comes out, and what stays when nothing can. */
class BuildTest {
  @TempDir Path folder;
  private TestFolder bench;

  @BeforeEach
  void aSmallBook() {
    bench =
        new TestFolder(folder)
            .with(
                "book.yaml",
                "title: A Small Book\nauthor: Ann Author\nlanguage: en\ndate: 2026-01-01\n")
            .with(
                "01-one.md",
                "# One\n\nIt was a dark night.[^1] See [two](02-two.md).\n\n[^1]: Stormy.\n")
            .with(
                "02-two.md",
                "# Two\n\n![A line](images/line.svg \"A line\")\n\n## Deeper\n\nText.\n")
            .with(
                "images/line.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"50\" height=\"20\">"
                    + "<path d=\"M0 0L50 20\" stroke=\"black\"/></svg>");
  }

  @Test
  void threeBooksComeOut() {
    assertEquals(0, bench.build(), bench.err());
    assertEquals(
        List.of("a-small-book-print.pdf", "a-small-book.epub", "a-small-book.pdf"),
        List.copyOf(bench.books(true).keySet()));
    assertTrue(
        bench
            .out()
            .matches(
                "(?s)edition .*\\nwrote dist/a-small-book-print.pdf \\(\\d+ pages\\), dist/a-small-book.pdf \\(\\d+"
                    + " pages\\), dist/a-small-book.epub\\n"),
        bench.out());
  }

  @Test
  void epubcheckHasNothingToSay() {
    assertEquals(0, bench.build("--edition", "print,epub"), bench.err());
    byte[] epub = bench.books().get("a-small-book.epub").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("", String.join("\n", Checked.messages(epub)));
  }

  @Test
  void oneEditionAlone() {
    assertEquals(0, bench.build("--edition", "epub"));
    assertEquals("[a-small-book.epub]", bench.books().keySet().toString());
    assertTrue(
        bench
            .out()
            .matches(
                """
                edition  file               extent  standard  verdict        findings
                epub     a-small-book.epub  \\d+ KB +EPUB 3.3  not validated  0
                wrote dist/a-small-book.epub
                """),
        bench.out());
  }

  @Test
  void aFolderOfMarkdownIsEnough() {
    TestFolder bare =
        new TestFolder(folder.resolve("bare")).with("notes.md", "# Only a Heading\n\nText.\n");
    assertEquals(0, bare.build("--quiet"), bare.err());
    assertEquals(
        "[only-a-heading-print.pdf, only-a-heading.epub, only-a-heading.pdf]",
        bare.books().keySet().toString());
    assertEquals("", bare.out() + bare.err());
  }

  @Test
  void sameBytesEverywhere() {
    TestFolder elsewhere = new TestFolder(folder.resolve("else/where"));
    for (String name : List.of("book.yaml", "01-one.md", "02-two.md", "images/line.svg")) {
      elsewhere.with(name, read(bench.manuscript.resolve(name)));
    }
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(0, bench.build());
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
      assertEquals(0, elsewhere.build());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    Map<String, String> here = bench.books();
    Map<String, String> there = elsewhere.books();
    here.forEach((name, bytes) -> assertTrue(bytes.equals(there.get(name)), name));
    assertEquals(here.keySet(), there.keySet());
  }

  @Test
  void sourceDateEpochIsTheTimeInTheBooks() {
    bench.variable("SOURCE_DATE_EPOCH", "86400");
    assertEquals(0, bench.build());
    assertTrue(bench.books().get("a-small-book.pdf").contains("1970"));
    bench.variable("SOURCE_DATE_EPOCH", "yesterday");
    assertEquals(0, bench.build("--edition", "epub"));
    assertEquals(
        "warning: SOURCE_DATE_EPOCH is no time: ‘yesterday’; set it to whole seconds since 1970, or"
            + " unset it\n1 warning\n",
        bench.err().substring(bench.err().indexOf("warning")));
  }

  @Test
  void theStylesOfTheAuthorCount() {
    bench.with("styles/epub.css", "p { color: teal }");
    assertEquals(0, bench.build("--edition", "epub"), bench.err());
    bench.with("other/epub.css", "p { colour: teal }");
    assertEquals(
        1,
        bench.build(
            "--strict",
            "--styles",
            bench.manuscript.resolve("other").toString(),
            "--edition",
            "reader,epub"));
    assertEquals(1, bench.build("--styles", folder.resolve("nowhere").toString()));
    assertTrue(
        bench.err().contains("error: there is no such styles folder ‘nowhere’"), bench.err());
    assertEquals(1, bench.build("--styles", bench.manuscript.resolve("images").toString()));
    assertTrue(
        bench.err().contains("error: there is no stylesheet in this folder: ‘book/images’"),
        bench.err());
  }

  @Test
  void typefacesThatTheStylesNameArePacked() {
    bench.with(
        "styles/epub.css",
        "@font-face { font-family: A; src: url(fonts/EBGaramond-Regular.ttf) }"
            + "@font-face { font-family: B; src: url(builtin:JetBrainsMono-Regular.ttf) }"
            + "@font-face { font-family: C; src: url(fonts/EBGaramond-Bold.ttf) }"
            + "p { font-family: A } h1 { font-family: B } .nobody { font-family: C }");
    assertEquals(0, bench.build("--edition", "epub", "--strict"), bench.err());
    String epub = bench.books().get("a-small-book.epub");
    assertTrue(epub.contains("EPUB/fonts/EBGaramond-Regular.ttf"));
    assertTrue(epub.contains("EPUB/fonts/JetBrainsMono-Regular.ttf"));
    assertFalse(epub.contains("EPUB/fonts/EBGaramond-Bold.ttf"));
    assertTrue(epub.length() < 150_000, epub.length() + " bytes");
    assertEquals(List.of(), Checked.messages(epub.getBytes(StandardCharsets.ISO_8859_1)));
    bench.with("styles/epub.css", "@font-face { font-family: A; src: url(../secret.ttf) }");
    assertEquals(1, bench.build("--edition", "epub"));
  }

  @Test
  void strictTurnsWarningsIntoFailure() {
    bench.with("03-three.md", "# Three\n\n[nowhere](#nowhere)\n");
    assertEquals(1, bench.build("--strict"));
    assertTrue(
        bench.err().endsWith("1 warning (all in dist/report.html); books not written\n"),
        bench.err());
    assertEquals(Map.of(), bench.books(true));
    assertEquals(0, bench.build("--edition", "epub"));
    assertTrue(bench.err().endsWith("1 warning\n"), bench.err());
  }

  @Test
  void whateverIsWrongTheOldBooksStay() {
    assertEquals(0, bench.build("--edition", "reader,epub"));
    Map<String, String> before = bench.books();
    for (String[] each :
        new String[][] {
          {"03.md", "# caf\u00e9\u0000", "the file is not UTF-8"},
          {"03.md", ">".repeat(10_000) + " deep", "03.md:1"},
          {"03.md", "[".repeat(10_000), ""},
          {"book.yaml", "title: [", "book.yaml:"},
          {"book.yaml", "title: A Small Book\ncover: no.jpg\n", "no.jpg"},
        }) {
      byte[] old =
          bench.manuscript.resolve(each[0]).toFile().exists()
              ? read(bench.manuscript.resolve(each[0]))
              : null;
      bench.with(each[0], each[1].getBytes(StandardCharsets.ISO_8859_1));
      int code = bench.build("--edition", "reader,epub");
      if (!each[2].isEmpty()) {
        assertEquals(1, code, each[1].substring(0, Math.min(50, each[1].length())));
        assertTrue(bench.err().contains(each[2]), bench.err());
        assertTrue(bench.err().endsWith("books not written\n"), bench.err());
        assertEquals(before, bench.books(true));
      }
      assertFalse(bench.err().contains("\tat "), bench.err());
      assertFalse(bench.err().contains("broke down"), bench.err());
      bench.with(each[0], old == null ? new byte[0] : old);
    }
  }

  @Test
  void aBookIsNotLostForAPicture() {
    for (String picture :
        List.of("images/no.png", "../secret.png", "/etc/hostname", "http://example.org/x.png")) {
      bench.with(
          "03.md", ("# Three\n\n![A thing](" + picture + ")\n").getBytes(StandardCharsets.UTF_8));
      assertEquals(0, bench.build("--edition", "reader,epub"), bench.err());
      assertTrue(bench.err().contains(picture), bench.err());
      assertTrue(bench.err().contains("03.md:3:1: warning: "), bench.err());
      assertEquals(1, bench.build("--edition", "reader,epub", "--strict"), picture);
    }
  }

  @Test
  void norForOneThatCannotBeShown() {
    String png = "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\u0001\u0086\u00A0\0\u0001\u0086\u00A0";
    for (String picture :
        List.of("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>", png, "", "%PDF-1.4")) {
      bench.with("images/line.svg", picture.getBytes(StandardCharsets.ISO_8859_1));
      assertEquals(0, bench.build("--edition", "reader,epub"), bench.err());
      assertTrue(bench.err().contains("warning: "), bench.err());
      assertTrue(bench.err().contains("; a box with its words stands in its place: ‘images/line"));
      assertEquals(1, bench.build("--edition", "reader,epub", "--strict"), picture);
    }
  }

  @Test
  void stylesThatALinkLeadsOutToAreNotRead() throws Exception {
    Path secret = Files.createDirectories(folder.resolve("secret"));
    Files.writeString(secret.resolve("book.css"), "p { color: #010203 }");
    Path link = bench.manuscript.resolve("styles");
    Files.createSymbolicLink(link, secret);
    assertEquals(1, bench.build("-q", "-e", "epub"));
    assertTrue(bench.err().contains("a symbolic link leads the styles folder out"), bench.err());
    Files.delete(link);
    Files.createDirectories(link);
    Files.createSymbolicLink(link.resolve("book.css"), secret.resolve("book.css"));
    assertEquals(1, bench.build("-q", "-e", "epub"));
    assertTrue(bench.err().contains("a symbolic link leads out of the folder"), bench.err());
  }

  @Test
  void webpLandsInEveryBook() throws Exception {
    StringBuilder text = new StringBuilder("# A\n\n");
    for (String name : List.of("lossy", "lossless", "alpha-lossy")) {
      try (InputStream in = getClass().getResourceAsStream("/art/" + name + ".webp")) {
        bench.with(name + ".webp", in.readAllBytes());
      }
      text.append("![A pattern](").append(name).append(".webp)\n\n");
    }
    bench.with("03-three.md", text.toString());
    assertEquals(0, bench.build("-q"), bench.err());
    byte[] epub = bench.books().get("a-small-book.epub").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("", String.join("\n", Checked.messages(epub)));
    String names = new String(epub, StandardCharsets.ISO_8859_1);
    assertTrue(names.contains("images/lossy.jpg") && names.contains("images/alpha-lossy.png"));
    assertEquals(4, images("a-small-book.pdf")); // and a mask
    assertEquals(3, images("a-small-book-print.pdf"));
  }

  private int images(String pdf) {
    return bench.books().get(pdf).split("/Subtype /Image").length - 1;
  }

  @Test
  void foldersThatAreNoManuscripts() throws Exception {
    assertEquals(1, bench.type("build", folder.resolve("nowhere").toString()));
    assertEquals(
        "reading the manuscript\nerror: there is no such manuscript folder ‘nowhere’; check the path;"
            + " it is read relative to where you are\n1 error; books not written\n",
        bench.err());
    Files.createDirectories(folder.resolve("empty"));
    assertEquals(1, bench.type("build", "--quiet", folder.resolve("empty").toString()));
    assertTrue(bench.err().startsWith("error: "), bench.err());
    assertEquals(1, bench.type("build", bench.manuscript.resolve("01-one.md").toString()));
    assertTrue(bench.err().contains("is a file, not a folder"), bench.err());
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
