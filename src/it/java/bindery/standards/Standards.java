package bindery.standards;

import bindery.command.Main;
import bindery.command.Terminal;
import bindery.pdf.tags.Validated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the PDFs of books in every standard and prints the rules that they fail; ends with an error
 * if there are any.
 */
public final class Standards {
  private static final Path WORK = Path.of("target/standards");

  /**
   * What is made, and how it is looked at.
   *
   * @param reader standard of the reader's file
   * @param flavours of that, as veraPDF names them
   */
  private record Kind(String reader, List<String> flavours) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("a-2a", List.of("2a", "ua1")),
          new Kind("a-3a", List.of("3a", "ua1")),
          new Kind("a-4f", List.of("4f", "ua2", "wt1a", "wt1r")));

  /** What PDF/X-4 asks is enough for PDF/A-2b: no program that all can have knows the first. */
  private static final String PRINT = "2b";

  private final PrintStream out;
  private int failures;

  private Standards(PrintStream out) {
    this.out = out;
  }

  /** Books are the bundled one, the guide, and the folders in that which a property names. */
  public static void main(String[] args) throws Exception {
    List<Path> books = new ArrayList<>(List.of(Path.of("manuscript"), Path.of("src/site/guide")));
    String more = System.getProperty("standards.manuscripts", "");
    if (!more.isBlank()) {
      try (Stream<Path> folders = Files.list(Path.of(more))) {
        folders.filter(Files::isDirectory).sorted().forEach(books::add);
      }
    }
    Standards run = new Standards(System.out);
    for (Path book : books) {
      run.check(book);
    }
    run.out.printf("%d books, %d failures%n", books.size(), run.failures);
    System.exit(run.failures == 0 ? 0 : 1);
  }

  private void check(Path book) throws Exception {
    for (Kind kind : KINDS) {
      boolean first = kind == KINDS.get(0);
      Path folder = book.toRealPath(); // a link among others is as good as a folder
      Path copy = WORK.resolve("book").resolve(folder.getFileName());
      Path made = WORK.resolve("made");
      Copy.delete(made);
      Copy.of(folder, copy, kind.reader());
      String said = build(copy, made, first ? "print,reader" : "reader");
      if (!said.isEmpty()) {
        tell(book, kind.reader(), List.of("no book: " + said));
      } else {
        look(book, kind, made);
      }
      Copy.delete(copy);
    }
  }

  /**
   * @return why there are no books; empty where there are
   */
  private static String build(Path book, Path made, String editions) {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(heard, true, StandardCharsets.UTF_8);
    String[] args = {"build", book.toString(), "--out", made.toString(), "-e", editions, "--quiet"};
    int code = Main.run(args, new Terminal(stream, stream, false, Map.of(), Path.of("")));
    return code == 0 ? "" : first(heard.toString(StandardCharsets.UTF_8));
  }

  private static String first(String text) {
    return text.lines().filter(line -> line.contains("error")).findFirst().orElse("no reason");
  }

  private void look(Path book, Kind kind, Path made) throws Exception {
    for (Path file : files(made)) {
      String name = file.getFileName().toString();
      byte[] pdf = Files.readAllBytes(file);
      boolean print = name.endsWith("-print.pdf") || name.endsWith("-cover.pdf");
      if (print && !new String(pdf, StandardCharsets.ISO_8859_1).contains("<pdfaid:part>")) {
        continue; // PDF/X-1a is no PDF/A
      }
      for (String flavour : print ? List.of(PRINT) : kind.flavours()) {
        String what = name + (print ? "" : " (" + kind.reader() + ")") + " as " + flavour;
        tell(book, what, Validated.failures(pdf, flavour));
      }
    }
  }

  private static List<Path> files(Path made) throws IOException {
    try (Stream<Path> files = Files.list(made)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private void tell(Path book, String what, List<String> failed) {
    out.printf("%s, %s: %s%n", book, what, failed.isEmpty() ? "passed" : "failed");
    failed.forEach(each -> out.println("  " + each));
    failures += failed.size();
  }
}
