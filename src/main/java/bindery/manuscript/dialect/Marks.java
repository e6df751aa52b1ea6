package bindery.manuscript.dialect;

import bindery.manuscript.folder.Tool;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which marks are on.
 *
 * @param on those beyond CommonMark
 */
public record Marks(Set<Mark> on) {
  /** kramdown and Python-Markdown look for code before they part a row into cells. */
  private static final Set<Tool> CODE_IN_CELLS =
      Set.of(Tool.JEKYLL, Tool.ELECTRIC, Tool.LEANPUB, Tool.MKDOCS);

  public Marks {
    on = Set.copyOf(on);
  }

  /** What a folder of no particular tool is read with. */
  public static Marks all() {
    return new Marks(EnumSet.complementOf(EnumSet.of(Mark.ALT_CAPTIONS, Mark.CODE_IN_CELLS)));
  }

  /** What the folders of a tool are read with. */
  public static Marks of(Tool tool) {
    boolean pandoc = List.of(Tool.PANDOC, Tool.QUARTO, Tool.BOOKDOWN, Tool.D2LBOOK).contains(tool);
    if (pandoc) {
      return new Marks(EnumSet.complementOf(EnumSet.of(Mark.WORD_ATTRIBUTES)));
    }
    return CODE_IN_CELLS.contains(tool)
        ? new Marks(EnumSet.complementOf(EnumSet.of(Mark.ALT_CAPTIONS)))
        : all();
  }

  /** CommonMark with these. */
  public static Marks of(Mark... on) {
    return new Marks(Set.copyOf(Arrays.asList(on)));
  }

  public boolean has(Mark mark) {
    return on.contains(mark);
  }
}
