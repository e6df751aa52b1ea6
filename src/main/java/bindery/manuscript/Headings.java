package bindery.manuscript;

import bindery.manuscript.data.RoleByTitle;
import bindery.manuscript.folder.FrontTitle;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.markdown.MarkdownReader.FileTree;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Levels of the headings of one file among those of the book. */
final class Headings {
  private static final int LOWEST = 6;

  private Headings() {}

  /**
   * The file with a heading of the first level, if it opens with the only heading of its highest
   * level: whatever that level is, it is the title of the file. Headings change in place.
   */
  static FileTree opened(FileTree tree) {
    List<Node> blocks = tree.blocks();
    int highest = blocks.stream().mapToInt(Headings::level).filter(n -> n > 0).min().orElse(1);
    boolean opens =
        highest > 1
            && level(blocks.get(0)) == highest
            && blocks.stream().filter(block -> level(block) == highest).count() == 1;
    if (opens) {
      blocks.forEach(block -> lower(block, 1 - highest));
    }
    return tree;
  }

  /**
   * Whether the title that a Quarto file has at its head is its chapter's, and its headings of the
   * first level open sections of it (Quarto, “Book Structure”: a chapter has a title or begins with
   * a heading). So is that of a page of a site, over which its layout puts it, where several
   * headings of the page are of the first level.
   *
   * @param book the title of the book, which is no chapter's
   * @param tool whose folder the file lies in
   */
  static boolean isTitled(FileTree tree, String book, Tool tool) {
    String title = tree.front().title();
    boolean site =
        (tool == Tool.JEKYLL || tool == Tool.HUGO)
            && tree.blocks().stream().filter(Assembler::isH1).limit(2).count() == 2;
    return (tree.name().endsWith(".qmd") || site)
        && !title.isEmpty()
        && !RoleByTitle.isSame(title, book)
        && tree.blocks().stream().anyMatch(Assembler::isH1)
        && tree.blocks().stream()
            .filter(Assembler::isH1)
            .map(h1 -> Anchors.words((Element) h1))
            .noneMatch(
                words ->
                    RoleByTitle.isSame(words, title) || site && FrontTitle.saysSame(words, title));
  }

  /** The level of a heading; 0 for anything else. */
  static int level(Node node) {
    String name = node.normalName();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6';
    return heading && name.charAt(1) >= '1' ? name.charAt(1) - '0' : 0;
  }

  /** Makes every heading in a block one of a lower level; those of the lowest stay. */
  static void lower(Node block, int levels) {
    if (block instanceof Element element) {
      for (Element each : element.getAllElements()) {
        int level = level(each);
        if (level > 0) {
          each.tagName("h" + Math.max(1, Math.min(LOWEST, level + levels)));
        }
      }
    }
  }
}
