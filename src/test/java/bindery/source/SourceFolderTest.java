package bindery.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Place;
import bindery.report.Refusal;
import bindery.report.Report;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFolderTest {
  private static final Place ASKED = new Place("book.md", 3, 4);

  @TempDir Path outer;
  private Path inner;
  private final Report report = new Report();

  @BeforeEach
  void folders() throws IOException {
    inner = Files.createDirectories(outer.resolve("book"));
    Files.writeString(outer.resolve("secret.txt"), "secret");
    Files.writeString(inner.resolve("one.md"), "# One\n");
    Files.createDirectories(inner.resolve("img"));
    Files.write(inner.resolve("img/a.png"), new byte[] {1, 2, 3});
  }

  private SourceFolder folder(Limits limits) {
    return SourceFolder.open(inner, "manuscript folder", limits);
  }

  private String said() {
    return String.join("\n", report.problems().stream().map(Object::toString).toList());
  }

  @Test
  void readsWhatIsThere() {
    SourceFolder folder = folder(Limits.DEFAULT);
    assertEquals("# One\n", folder.file("./one.md", ASKED, report).orElseThrow().text(report));
    byte[] bytes = folder.file("img/../img/a.png", ASKED, report).orElseThrow().bytes();
    assertArrayEquals(new byte[] {1, 2, 3}, bytes);
    assertEquals(List.of("img/a.png"), folder.list(".png", report));
    assertEquals("", said());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../secret.txt | the path leads out of the folder",
        "img/../../secret.txt | the path leads out of the folder",
        "/etc/passwd | an absolute path is not read",
        "http://example.org/a.png | only files of the folder are read",
        "data:image/png;base64,AAAA | only files of the folder are read",
        "C:/one.md | only files of the folder are read",
        "img\\a.png | a file name has a backslash in it",
        "img | this is a folder, not a file",
        "on.md | there is no such file ‘on.md’; did you mean ‘one.md’?",
        "link.md | a symbolic link leads out of the folder",
      })
  void saysNo(String name, String why) throws IOException {
    Files.createSymbolicLink(inner.resolve("link.md"), outer.resolve("secret.txt"));
    assertTrue(folder(Limits.DEFAULT).file(name, ASKED, report).isEmpty());
    assertTrue(said().startsWith("book.md:3:4: error: " + why), said());
  }

  @Test
  void aLinkWithinTheFolderIsFollowed() throws IOException {
    Files.createSymbolicLink(inner.resolve("same.md"), inner.resolve("one.md"));
    assertTrue(folder(Limits.DEFAULT).file("same.md", ASKED, report).isPresent());
  }

  @Test
  void aFolderWithinIsOpenedUnlessALinkLeadsOut() throws IOException {
    SourceFolder folder = folder(Limits.DEFAULT);
    assertTrue(folder.folder("img", "styles folder", report).orElseThrow().has("a.png"));
    Files.createSymbolicLink(inner.resolve("same"), inner.resolve("img"));
    assertTrue(folder.folder("same", "styles folder", report).orElseThrow().has("a.png"));
    assertTrue(folder.folder("none", "styles folder", report).isEmpty());
    assertEquals("", said());
    Files.createSymbolicLink(inner.resolve("out"), outer);
    Files.createSymbolicLink(inner.resolve("gone"), inner.resolve("nowhere"));
    for (String name : List.of("out", "gone", "one.md")) {
      assertTrue(folder.folder(name, "styles folder", report).isEmpty());
    }
    assertEquals(
        """
        gone: warning: the styles folder is a link that leads nowhere; make it a folder, or take it away
        one.md: warning: the styles folder is not a folder; make it a folder, or take it away
        out: error: a symbolic link leads the styles folder out of the folder; put the folder itself there, or name it with --styles""",
        said());
  }

  @Test
  void largeFilesAndManyFilesAreRefused() {
    SourceFolder folder = folder(new Limits(5, 2, 1, 10, 10, 10));
    assertTrue(folder.file("one.md", ASKED, report).isEmpty());
    assertTrue(folder.file("img/a.png", ASKED, report).isEmpty());
    folder.list(".md", report);
    assertEquals(
        List.of("too-many-files", "too-large", "too-large"),
        report.problems().stream().map(problem -> problem.kind()).toList());
  }

  @Test
  void aFolderThatIsNotThereIsARefusal() {
    Path none = outer.resolve("none");
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> SourceFolder.open(none, "manuscript folder", Limits.DEFAULT));
    assertTrue(refusal.getMessage().startsWith("error: there is no such manuscript folder"));
    Path file = inner.resolve("one.md");
    refusal =
        assertThrows(Refusal.class, () -> SourceFolder.open(file, "styles folder", Limits.DEFAULT));
    assertTrue(refusal.getMessage().startsWith("error: the styles folder is a file, not a folder"));
  }

  @Test
  void whatTheJarCarriesIsReadThroughTheSameGate() {
    SourceFolder builtin = SourceFolder.builtin();
    for (String name : builtin.list(".css", report)) {
      assertTrue(builtin.file(name, ASKED, report).isPresent(), name);
    }
    assertEquals("", said());
    assertTrue(builtin.file("../press/Main.class", ASKED, report).isEmpty());
    assertTrue(said().contains("the path leads out of the folder"), said());
  }

  @Test
  void textThatIsNotUtf8IsToldEvenIfItIsRead() {
    byte[] latin = "one\ntwo caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("one\ntwo caf\u00E9", new SourceFile("a.md", latin).text(report));
    assertTrue(said().startsWith("a.md: warning: the file is not UTF-8; it is read as"), said());
  }

  @Test
  void aCharacterCutShortIsNotUtf8ButAReplacementCharacterIs() {
    byte[] cut = {'a', '\n', (byte) 0xE2, (byte) 0x80};
    assertEquals("", new SourceFile("a.md", cut).text(report));
    assertTrue(said().startsWith("a.md:2:1: error: the file is not UTF-8: byte 0xE2"), said());
    byte[] good = "a \uFFFD b".getBytes(StandardCharsets.UTF_8);
    assertEquals("a \uFFFD b", new SourceFile("b.md", good).text(report));
  }

  @Test
  void utf16IsReadAndNamed() {
    byte[] bytes = "\uFEFFone".getBytes(StandardCharsets.UTF_16LE);
    assertEquals("one", new SourceFile("a.md", bytes).text(report));
    assertEquals(
        "a.md: warning: the file is not UTF-8; it is read as UTF-16LE: ‘UTF-16LE’; look whether its"
            + " letters are right, and save the file as UTF-8",
        said());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251 | Все счастливые семьи похожи друг на друга, каждая несчастлива по-своему.",
        "KOI8-R | Все счастливые семьи похожи друг на друга, каждая несчастлива по-своему.",
        "windows-1253 | Ήταν οι καλύτερες μέρες, ήταν οι χειρότερες μέρες, ήταν τα χρόνια της σοφίας.",
        "windows-1250 | Příliš žluťoučký kůň úpěl ďábelské ódy, a nikdo mu to neměl za zlé.",
        "GB18030 | 道可道,非常道。名可名,非常名。无名天地之始;有名万物之母。",
        "Shift_JIS | 吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。",
      })
  void textsInOtherCharsetsAreReadAndNamed(String charset, String text) {
    byte[] bytes = (text + "\n").repeat(5).getBytes(Charset.forName(charset));
    assertEquals((text + "\n").repeat(5), new SourceFile("a.md", bytes).text(report));
    assertTrue(said().contains("it is read as " + charset), said());
  }

  @Test
  void whatIsNoTextIsNotReadAsOne() {
    byte[] bytes = new byte[1000];
    new java.util.Random(1).nextBytes(bytes);
    assertEquals("", new SourceFile("a.md", bytes).text(report));
    assertTrue(said().startsWith("a.md:1:"), said());
  }

  @Test
  void byteOrderMarkAndCarriageReturnsGo() {
    byte[] bytes = "\uFEFFa\r\nb\rc".getBytes(StandardCharsets.UTF_8);
    assertEquals("a\nb\nc", new SourceFile("a.md", bytes).text(report));
  }

  @Test
  void linesAreFound() {
    Lines lines = new Lines("a.md", "one\n\nthree");
    assertEquals("a.md:1:1", lines.place(0).toString());
    assertEquals("a.md:2:1", lines.place(4).toString());
    assertEquals("a.md:3:3", lines.place(7).toString());
    assertEquals("three", lines.text(3));
  }

  @Test
  void aFewBytesOfWindowsInALongTextAreRead() {
    String text = "It\u2019s one\n" + "Words and words. ".repeat(9) + "\u00E9\u00E8 \u2014";
    byte[] mixed = text.getBytes(StandardCharsets.UTF_8);
    String seen = new String(mixed, StandardCharsets.ISO_8859_1);
    byte[] bad = seen.replace("\u00E2\u0080\u0099", "\u0092").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(text, new SourceFile("a.md", bad).text(report));
    assertEquals(
        "a.md:1:3: warning: the file is not UTF-8: byte 0x92 is out of place; it is read as"
            + " Windows-1252; save the file as UTF-8",
        said());
  }

  @Test
  void listsOnceWhatIsAskedForOften() throws IOException {
    Files.createDirectories(inner.resolve("notes.md"));
    Files.writeString(inner.resolve("notes.md/b.txt"), "b");
    SourceFolder once = folder(Limits.DEFAULT).listedOnce();
    for (String suffix : List.of("", ".md", "a.png", "b.txt", "one.md", "xone.md", "/b.txt")) {
      assertEquals(folder(Limits.DEFAULT).list(suffix, report), once.list(suffix, report), suffix);
    }
    Files.writeString(inner.resolve("two.md"), "# Two\n");
    assertEquals(List.of("one.md"), once.list(".md", report));
    assertTrue(once.has("two.md"));
    assertEquals("", said());
  }

  @Test
  void tellsEachTimeOfTooManyFiles() {
    SourceFolder once = folder(new Limits(1 << 20, 1 << 20, 1, 100, 1000, 100)).listedOnce();
    once.list("", new Report());
    once.list("", report);
    assertTrue(said().contains("holds more than 1 files"), said());
  }
}
