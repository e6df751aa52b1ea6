package bindery.press;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Refusal;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bindery's design, copied to where the styles of a manuscript are looked for.
 *
 * @param folder of the copies
 * @param copied names of the sheets that were written
 * @param kept names of those that were there already, and are as they were
 */
public record DesignCopy(Path folder, List<String> copied, List<String> kept) {
  private static final List<String> SHEETS =
      List.of("book.css", "print.css", "reader.css", "epub.css", "cover.css");

  private static final String FOLDER = "styles";

  /** Over every sheet; as long as a copy differs in comments alone, it counts as Bindery's own. */
  private static final String HEAD =
      """
      /* Bindery's %1$s, copied to be changed. Bindery reads its own %1$s first, and then this one:
         what you leave as it is can be deleted here, and what you delete comes back as Bindery has
         it. What `print` in book.yaml says of pages stands between the two; if it is to hold, delete
         the rules of @page. To leave Bindery's own sheet out, begin this one with
         @-bindery-replace; */

      """;

  public DesignCopy {
    copied = List.copyOf(copied);
    kept = List.copyOf(kept);
  }

  /**
   * Copies the sheets that are not there.
   *
   * @param manuscript folder
   * @param styles folder, if one was named; else the one in which styles of this manuscript are
   *     found, or would be
   * @throws Refusal if there is no such manuscript, or the sheets cannot be written
   */
  public static DesignCopy make(Path manuscript, Optional<Path> styles) {
    SourceFolder.open(manuscript, "manuscript folder", Limits.DEFAULT);
    Path folder = styles.orElseGet(() -> usual(manuscript));
    SourceFolder carried = SourceFolder.builtin();
    List<String> copied = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    Report unheard = new Report();
    try {
      Files.createDirectories(folder);
      for (String name : SHEETS) {
        SourceFile sheet = carried.file(FOLDER + "/" + name, Place.NOWHERE, unheard).orElseThrow();
        (isWritten(folder.resolve(name), HEAD.formatted(name) + sheet.text(unheard))
                ? copied
                : kept)
            .add(name);
      }
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    return new DesignCopy(folder, copied, kept);
  }

  /** As {@link HouseStyle#find} looks for it. */
  private static Path usual(Path manuscript) {
    Path inside = manuscript.resolve(FOLDER);
    Path whole = manuscript.toAbsolutePath().normalize();
    boolean beside = !Files.isDirectory(inside) && whole.endsWith("manuscript");
    return beside ? manuscript.resolveSibling(FOLDER) : inside;
  }

  /** Writes a file unless there is one. */
  private static boolean isWritten(Path file, String text) throws IOException {
    try {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
      return true;
    } catch (FileAlreadyExistsException kept) {
      return false;
    }
  }

  private static Refusal unwritable(Path folder, IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    String what = "cannot write the styles" + (reason == null ? "" : " (" + reason + ")") + " to";
    String todo = "make the folder writable, or name another with --styles";
    return new Refusal(Problem.error("styles", Place.NOWHERE, folder.toString(), what, todo));
  }
}
