package bindery.manuscript.pandoc;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.rewrite.Rewriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What pandoc has beyond the marks that the parser knows. */
public final class PandocMarks {
  /** Tools that make their books with pandoc. */
  private static final Set<Tool> STRICT =
      Set.of(Tool.PANDOC, Tool.QUARTO, Tool.BOOKDOWN, Tool.D2LBOOK);

  /** Tools that have pandoc's citations, and folders of none. */
  private static final Set<Tool> CITING =
      Set.of(Tool.PLAIN, Tool.PANDOC, Tool.QUARTO, Tool.BOOKDOWN, Tool.MYST, Tool.D2LBOOK);

  /** Tools that once read headings without a space behind their mark. */
  private static final Set<Tool> LAX = Set.of(Tool.PANDOC, Tool.GITBOOK, Tool.LEANPUB);

  private PandocMarks() {}

  /**
   * Parts for one format, and tables whose columns are told by where their words stand: they come
   * before whatever moves words.
   */
  public static List<Rewriting> tables() {
    return List.of(new RawParts(), new GridTables(), new DashTables());
  }

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    boolean strict = STRICT.contains(tool);
    List<Rewriting> marks = new ArrayList<>();
    marks.add(new TightHeadings(LAX.contains(tool), tool == Tool.OBSIDIAN));
    if (strict) {
      marks.add(new MetadataBlocks());
      marks.add(new FixedSpaces());
      marks.add(new TildeDefinitions());
    }
    if (strict || tool == Tool.PLAIN) {
      marks.add(new ExampleLists());
      marks.add(new FancyLists());
    }
    marks.add(new BracketedIds());
    marks.add(new Citations(CITING.contains(tool), strict));
    return marks;
  }
}
