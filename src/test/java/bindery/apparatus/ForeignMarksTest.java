package bindery.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.ManuscriptReader;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks of other programs are named with their line, and nothing else is. */
class ForeignMarksTest {
  @TempDir private Path folder;

  private List<String> told(String markdown) throws IOException {
    Files.writeString(folder.resolve("a.md"), markdown);
    Report report = new Report();
    SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    Apparatus.work(ManuscriptReader.read(source, report), report);
    return report.problems().stream()
        .filter(problem -> problem.kind().equals("foreign-mark"))
        .map((Problem problem) -> problem.place() + " " + problem.text())
        .toList();
  }

  @Test
  void eachKindIsNamed() throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "dialect: docsify\n");
    assertEquals(
        List.of(
            "a.md:6:1 [@knuth1984, p. 3]",
            "a.md:7 \\emph is it.",
            "a.md:9:1 $so it was said$",
            "a.md:10 **",
            "a.md:11 ==marked==",
            "a.md:13:1 [[Page]]",
            "a.md:14 &foo;"),
        told(
            """
            # One

            Text that is read,
            and more.

            See [@knuth1984, p. 3],
            which \\emph is it.

            The sum $so it was said$ is
            ** open and **shut
            or ==marked== so.

            As in [[Page]] or
            so &foo; on.
            """));
  }

  @Test
  void proseIsNot() throws IOException {
    assertEquals(
        List.of(),
        told(
            """
            # One

            It cost $5 and then $10, 2 * 3 * 4 = 24; (see) [sic] and {braces}, a/b, C:\\xy, HTTP\\HTTPS,
            me@fig.org, 3 < 4 > 2, A&B; R&D; x == y; `{{code}}` and a ~ b, 100 % & more: **!**

                {{listing}} $x$ **y

            What?! --- 'Yes' ... "No" : so | so.
            """));
  }

  @Test
  void whatOnlyLooksLikeAMarkIsNot() throws IOException {
    assertEquals(
        List.of(),
        told(
            """
            # One

            In C:\\Users\\x and C:\\\\Users or .\\gradlew, in %APPDATA%\\Foo and (x86)\\Foo.

            The share \\\\\\\\server\\share holds it. So does \\server\\share.

            The sign \\uFFFD, the byte \\xbb.

            ?!? Think of it.

            It takes **kwargs and packs them; 2**3 is 8; src/**/x and **/y.

            Install foo==3.1.10 and ==3.1.10, or x==1 and y==2, and x ==y.

            Write \\<x\\> or \\<br\\>, \\**strong, \\[[Page\\]], \\$x is\\$ and &lt;b&gt;.

            A @decorator and @dataclass; Vec<T>, Option<Box<T>> and <your-name>.
            """));
  }

  /** Who reads a mark and tells of it knows better what to do. */
  @Test
  void whatWasToldIsNotToldAgain() throws IOException {
    Files.writeString(folder.resolve("SUMMARY.md"), "- [A](a.md)\n");
    Files.writeString(folder.resolve("book.json"), "{\"title\": \"T\"}");
    assertEquals(List.of("a.md:4 {{ open"), told("# One\n\nSay {{ book.x }}, or\n{{ open\n"));
  }

  @Test
  void theWordsSayWhatToWrite() throws IOException {
    Files.writeString(folder.resolve("a.md"), "# One\n\nThis **is not shut.\n\n**Nor this\n");
    Report report = new Report();
    SourceFolder source = SourceFolder.open(folder, "manuscript folder", Limits.DEFAULT);
    Apparatus.work(ManuscriptReader.read(source, report), report);
    List<String> told =
        report.problems().stream()
            .filter(problem -> problem.kind().equals("foreign-mark"))
            .map(Problem::toString)
            .toList();
    assertEquals(
        List.of(
            "a.md:5:1: warning: two asterisks that open or close no strong words stand as typed:"
                + " ‘**’; put them right before the first letter and right behind the last, or"
                + " write \\*\\*"),
        told);
  }
}
