package bindery.command.start;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Refusal;
import bindery.report.Report;
import bindery.source.DiskNames;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small book to begin with: a book file with remarks, two chapters and a picture.
 *
 * @param title of the book
 * @param author who writes it; empty where that is not known
 * @param language of the book; the chapters to begin with are in English
 * @param year of publication
 */
public record NewBook(String title, Optional<String> author, Locale language, Year year) {
  private static final String CARRIED = "start/";

  /** What may be a text, or say how another tool's folder is read. */
  private static final Pattern OF_A_BOOK =
      Pattern.compile(
          ".*\\.(md|markdown|mkd|qmd|rmd|ipynb|txt|tex|rst|adoc|ya?ml|toml)|makefile",
          Pattern.CASE_INSENSITIVE);

  /**
   * Writes its files into a folder, which is made if need be.
   *
   * @return their names
   * @throws Refusal if there is a book in the folder already, or it cannot be written to; nothing
   *     that is there is ever changed
   */
  public List<String> write(Path folder) {
    SourceFolder carried = SourceFolder.builtin();
    Report unheard = new Report();
    List<String> names =
        carried.list("", unheard).stream()
            .filter(name -> name.startsWith(CARRIED))
            .map(name -> name.substring(CARRIED.length()))
            .sorted()
            .toList();
    try {
      Files.createDirectories(folder);
      refuseBook(folder, names);
      for (String name : names) {
        String text =
            carried.file(CARRIED + name, Place.NOWHERE, unheard).orElseThrow().text(unheard);
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(
            file,
            filled(name, text).getBytes(StandardCharsets.UTF_8),
            StandardOpenOption.CREATE_NEW);
      }
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    return names;
  }

  private static void refuseBook(Path folder, List<String> names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Optional<String> there =
          files
              .map(DiskNames::of)
              .filter(name -> OF_A_BOOK.matcher(name).matches() || names.contains(name))
              .sorted()
              .findFirst();
      if (there.isPresent()) {
        String what =
            "there is something of a book in this folder already, and nothing was written:";
        String todo =
            "‘bindery build’ makes books of a folder as it is; to begin a new one, name another";
        throw refusal(there.get(), folder, what, todo);
      }
    }
  }

  private String filled(String name, String text) {
    if (name.endsWith(".md")) {
      return language.getLanguage().equals("en") ? text : english(text);
    }
    String authors =
        author
            .map(each -> "authors:\n  - " + quoted(each))
            .orElse("# Who wrote it:\n# authors:\n#   - Ann Author");
    return text.replace("{title}", quoted(title))
        .replace("{author}", authors)
        .replace("{language}", language.toLanguageTag())
        .replace("{date}", year.toString());
  }

  /** The same, marked as what it is in a book of another language. */
  private static String english(String text) {
    String marked = text.replaceFirst("(?m)^(# [^{\\n]*?)(?: \\{(.*)\\})?$", "$1 {$2 lang=en}");
    int body = marked.indexOf('\n');
    return marked.substring(0, body).replace("{ lang", "{lang")
        + "\n\n::: {lang=en}\n"
        + marked.substring(body).strip()
        + "\n:::\n";
  }

  /** As YAML takes any text. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static Refusal unwritable(Path folder, IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    String what = "cannot write" + (reason == null ? "" : " (" + reason + ")") + " to";
    return refusal(folder.toString(), folder, what, "make room, or name another folder");
  }

  private static Refusal refusal(String text, Path folder, String what, String todo) {
    Place place = text.equals(folder.toString()) ? Place.NOWHERE : Place.file(folder.toString());
    return new Refusal(Problem.error("new-book", place, text, what, todo));
  }
}
