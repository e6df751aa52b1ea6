package bindery.manuscript.quarto;

import bindery.manuscript.data.ChunkDefaults;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Code that the tool runs and that is not run here: its source is shown if its options say so
 * (knitr, “Chunk options”: {@code echo}, {@code include}, {@code eval}; Quarto, “Execution
 * options”), and what it would have made is told.
 */
final class Chunks implements Rewriting {
  private static final Pattern FRONT_NO_ECHO =
      Pattern.compile("(?m)^[ ]+echo[ ]*:[ ]*(?:false|FALSE|no)[ ]*$");

  private RenderedFiles rendered;

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    List<Chunk> chunks = ChunkScanner.chunks(text.text(), from);
    if (chunks.isEmpty()) {
      return text;
    }
    ChunkWriter writer =
        new ChunkWriter(text, from, around, rendered(around), echo(text, from, around));
    Draft draft = new Draft(text);
    for (Chunk chunk : chunks) {
      writer.write(chunk, draft);
    }
    return draft.done();
  }

  private synchronized RenderedFiles rendered(FolderContext around) {
    if (rendered == null) {
      rendered = new RenderedFiles(around.folder());
    }
    return rendered;
  }

  /** Whether source is shown that does not say itself whether it is. */
  private static boolean echo(ManuscriptText text, int from, FolderContext around) {
    String head = text.text().substring(0, Math.min(from, text.text().length()));
    for (String name : List.of("meta.execute.echo", "meta.knitr.opts_chunk.echo")) {
      if (around.variable(name).orElse("").matches("(?i)false|f|no")) {
        return false;
      }
    }
    boolean set = ChunkDefaults.hideCode(text.text());
    return !set && !(head.contains("execute:") && FRONT_NO_ECHO.matcher(head).find());
  }
}
