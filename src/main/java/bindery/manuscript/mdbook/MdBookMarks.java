package bindery.manuscript.mdbook;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.rewrite.Rewriting;
import java.util.ArrayList;
import java.util.List;

/** What mdBook, GitBook, docsify and GitHub have beyond GitHub's Markdown. */
public final class MdBookMarks {
  private MdBookMarks() {}

  /** What is read once more in what chunks of text held, which was code until then. */
  public static List<Rewriting> again(Tool tool) {
    return tool == Tool.QUARTO || tool == Tool.BOOKDOWN
        ? List.of(new LooseStrong(tool))
        : List.of();
  }

  /** In the order in which they are rewritten, for a folder of this tool. */
  public static List<Rewriting> of(Tool tool) {
    List<Rewriting> all = new ArrayList<>();
    boolean gitBook = tool == Tool.GITBOOK;
    // Liquid has tags of its own that look the same.
    boolean liquid = tool == Tool.JEKYLL || tool == Tool.ELECTRIC;
    all.add(new MdBookIncludes(tool == Tool.MDBOOK));
    if (!liquid) {
      if (gitBook) {
        all.add(new GitBookIncludes());
        all.add(new GitBookVariables());
      }
      all.add(new GitBookTags(gitBook));
    }
    if (gitBook) {
      all.add(new EmptyStrong());
      all.add(new StrongLetters());
    }
    all.add(new WideBreaks());
    all.add(new LooseStrong(tool));
    if (tool == Tool.MDBOOK) {
      all.add(new NumberedMarks());
      all.add(new MdBookIndexMarks());
    }
    if (tool == Tool.MDBOOK || gitBook) {
      all.add(new HiddenLines());
    }
    if (tool == Tool.DOCSIFY) {
      all.add(new DocsifyIncludes());
      all.add(new DocsifyMarks());
    }
    all.add(new MdBookCommands(tool == Tool.MDBOOK));
    all.add(new SpacedAddresses());
    all.add(new HeadingIds());
    all.add(new Listings());
    all.add(new CollapsedSections());
    all.add(new AdmonishFences());
    all.add(new Alerts(tool != Tool.DOCSIFY));
    return all;
  }
}
