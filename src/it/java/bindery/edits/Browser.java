package bindery.edits;

import bindery.book.Edition;
import bindery.press.JobTicket;
import bindery.preview.Editor;
import bindery.preview.Preview;
import bindery.report.Place;
import bindery.report.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A book shown in a browser that a script drives. */
final class Browser {
  private static final String SCRIPT = "src/it/resources/preview/preview.mjs";

  private Browser() {}

  /**
   * @param folder with {@code puppeteer-core} in it
   * @return whether the script found nothing wrong
   */
  static boolean use(String folder, Path manuscript, int edits)
      throws IOException, InterruptedException {
    JobTicket ticket =
        new JobTicket(
            manuscript,
            manuscript.resolveSibling("dist"),
            Optional.empty(),
            EnumSet.allOf(Edition.class),
            false,
            Map.of());
    try (Preview preview = new Preview(ticket, Edition.PRINT, 0, Editor.NONE, Browser::fault)) {
      Thread running = new Thread(() -> run(preview), "preview");
      running.setDaemon(true);
      running.start();
      List<String> command =
          List.of(
              "node",
              SCRIPT,
              folder,
              preview.address().toString(),
              manuscript.toString(),
              String.valueOf(edits));
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
  }

  private static void run(Preview preview) {
    try {
      preview.run();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Problem fault(Throwable thrown) {
    thrown.printStackTrace();
    return Problem.error("fault", Place.NOWHERE, thrown.toString(), "it broke down", "");
  }
}
