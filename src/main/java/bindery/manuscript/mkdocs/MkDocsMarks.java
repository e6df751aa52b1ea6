package bindery.manuscript.mkdocs;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.rewrite.NamedWords;
import bindery.manuscript.rewrite.Rewriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What MkDocs, Obsidian and CriticMarkup have beyond Markdown. */
public final class MkDocsMarks {
  /** Tools that read double brackets, double equals signs and double carets themselves. */
  private static final Set<Tool> WIKI = Set.of(Tool.OBSIDIAN, Tool.MKDOCS, Tool.PLAIN);

  private MkDocsMarks() {}

  /**
   * What comes before all that looks for code, and before the marks that may be in what is worked
   * in.
   */
  public static List<Rewriting> first(Tool tool) {
    return tool == Tool.MKDOCS
        ? List.of(new FenceTitles(), new Snippets(), new FenceTitles())
        : List.of();
  }

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    boolean mkdocs = tool == Tool.MKDOCS;
    boolean vault = tool == Tool.OBSIDIAN;
    List<Rewriting> all = new ArrayList<>();
    if (tool == Tool.PLAIN) {
      all.add(new Snippets());
    }
    if (vault) {
      all.add(new NoteEmbeds());
      all.add(new VaultMarks());
    }
    if (mkdocs) {
      all.add(new Templates(new NamedWords()));
      all.add(new CodeLanguages());
    }
    all.add(new CriticMarks());
    all.add(new IndentedBlocks());
    all.add(new CodeTitles());
    all.add(new SitePageMarks());
    if (WIKI.contains(tool)) {
      all.add(new WikiLinks(vault, mkdocs));
    }
    if (mkdocs || vault) {
      all.add(new InlineMarks());
    }
    all.add(new Abbreviations());
    all.add(new EmojiCodes());
    return all;
  }
}
