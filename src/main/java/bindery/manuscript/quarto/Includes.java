package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Include;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Stretch;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code {{< include _file.qmd >}}} is that file (Quarto, “Includes”), and a chunk with the option
 * {@code child} the files that it names (knitr, “Child documents”).
 */
final class Includes implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile("\\{\\{<[ \\t]*include[ \\t]+([^>\\n]+?)[ \\t]*>}}");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    boolean marks = all.contains("{{<") && MARK.matcher(all).find();
    return marks || all.contains("child")
        ? Include.in(
            text, from, around, (t, at, include) -> included(t, at, include, all(text, around)))
        : text;
  }

  /** How the file that all is worked into finds others: what it includes may mean them so too. */
  private static UnaryOperator<String> all(ManuscriptText text, FolderContext around) {
    return written -> around.find(written, text.file()).map(name -> "/" + name).orElse(written);
  }

  private static ManuscriptText included(
      ManuscriptText text, int from, Include include, UnaryOperator<String> whole) {
    ManuscriptText read = marks(text, from, include, whole);
    return read.text().contains("child") ? children(read, from, include, whole) : read;
  }

  private static ManuscriptText marks(
      ManuscriptText text, int from, Include include, UnaryOperator<String> whole) {
    String all = text.text();
    if (!all.contains("{{<")) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher mark = MARK.matcher(all);
    int at = from;
    while (mark.find(at)) {
      at = mark.end();
      String written = mark.group(1).replaceAll("^[\"']|[\"']$", "");
      String name = include.has(written) ? written : whole.apply(written);
      if (!code.covers(mark.start()) || include.has(name) && !isShown(all, mark)) {
        include.put(draft, text, mark.start(), mark.end(), name, Includes::body);
      }
    }
    return draft.done();
  }

  /** Whether a third brace says that the mark itself is meant. */
  private static boolean isShown(String all, Matcher mark) {
    return mark.start() > 0 && all.charAt(mark.start() - 1) == '{';
  }

  private static ManuscriptText children(
      ManuscriptText text, int from, Include include, UnaryOperator<String> whole) {
    Draft draft = new Draft(text);
    for (Chunk chunk : ChunkScanner.chunks(text.text(), from)) {
      if (!chunk.head().contains("child")
          && !text.text().substring(chunk.code(), chunk.codeEnd()).contains("child")) {
        continue;
      }
      ChunkOptions options =
          ChunkOptions.of(
              chunk.head().substring(chunk.engine().length()),
              text.text().substring(chunk.code(), chunk.codeEnd()));
      List<String> names = RArguments.literals(options.written("child"));
      if (names.isEmpty() || !options.flag("eval", true)) {
        continue;
      }
      draft.put(chunk.start(), chunk.end(), "");
      for (String name : names) {
        include
            .text(text, chunk.start(), include.has(name) ? name : whole.apply(name), Includes::body)
            .ifPresent(
                child -> {
                  draft.put(chunk.end(), chunk.end(), "\n");
                  draft.put(chunk.end(), chunk.end(), child);
                  draft.put(chunk.end(), chunk.end(), "\n\n");
                });
      }
    }
    return draft.done();
  }

  /** The file without what it says of itself at its head. */
  private static ManuscriptText body(ManuscriptText file) {
    String all = file.text();
    if (!all.startsWith("---\n")) {
      return file;
    }
    int close = all.indexOf("\n---", 3);
    int end = close < 0 ? -1 : all.indexOf('\n', close + 1);
    return end < 0 ? file : file.of(List.of(new Stretch(end + 1, all.length())));
  }
}
