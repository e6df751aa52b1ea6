package bindery.manuscript;

import bindery.book.Places;
import bindery.book.Role;
import bindery.language.TypedLabel;
import bindery.manuscript.data.RoleByTitle;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.markdown.MarkdownReader.FileTree;
import bindery.manuscript.project.BookFile;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds out which headings open chapters. They are those of the first level, unless the author says
 * or the text shows that they are those of the second; then a heading of the first level over them
 * is the title of the book, or that of a part if there are several.
 */
final class ChapterLevel {
  /** Fewer sections than this do not make an essay a book. */
  private static final int FEWEST = 5;

  /** Words that sections have on average if they are chapters. */
  private static final int WORDS = 1000;

  /** Chapters whose labels show that headings of the second level open them, where parts do too. */
  private static final int FEW = 2;

  private final BookFile file;
  private final RoleByTitle roles;
  private final Report report;
  private final Map<String, FileTree> files = new LinkedHashMap<>();
  private final List<Heading> headings = new ArrayList<>();

  /**
   * What the files are when their headings have the right levels.
   *
   * @param title of the book, if a heading gives it; that heading is no longer in the files
   * @param titled the file that begins with that title: its text up to the first chapter stands
   *     before the chapters; empty if there is none
   */
  record Result(Map<String, FileTree> files, Optional<String> title, String titled) {}

  /**
   * A heading of the first or second level.
   *
   * @param at where it stands among them
   * @param below what stands below it, up to the next
   */
  private record Heading(Element element, String file, int level, int at, List<Node> below) {
    String text() {
      return Anchors.words(element);
    }

    int words() {
      int words = 0;
      for (Node block : below) {
        words += block instanceof Element element ? WordCount.of(element) : 0;
      }
      return words;
    }
  }

  private ChapterLevel(
      BookFile file, Map<String, FileTree> trees, RoleByTitle roles, Report report) {
    this.file = file;
    this.roles = roles;
    this.report = report;
    for (Entry entry : file.entries()) {
      if (entry instanceof Entry.File named
          && named.depth() == 0
          && trees.containsKey(named.name())) {
        FileTree tree = trees.get(named.name());
        Role role = named.told().or(tree.front()::role).orElse(named.usual());
        if (role == Role.CHAPTER) {
          files.put(named.name(), tree);
        }
      }
    }
    files.values().forEach(this::collect);
  }

  static Result of(BookFile file, Map<String, FileTree> trees, RoleByTitle roles, Report report) {
    ChapterLevel level = new ChapterLevel(file, trees, roles, report);
    boolean guess = file.entries().stream().noneMatch(e -> e instanceof Entry.File f && !f.guess());
    if (file.chapterLevel() == 2 || file.chapterLevel() == 0 && guess && level.isSecond()) {
      return level.raised(trees);
    }
    return new Result(trees, Optional.empty(), "");
  }

  private void collect(FileTree tree) {
    List<Node> blocks = tree.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (isOpening(blocks.get(i))) {
        int end = i + 1;
        while (end < blocks.size() && !isOpening(blocks.get(end))) {
          end++;
        }
        Element heading = (Element) blocks.get(i);
        List<Node> below = blocks.subList(i + 1, end);
        headings.add(new Heading(heading, tree.name(), level(heading), headings.size(), below));
      }
    }
  }

  private static boolean isOpening(Node block) {
    return level(block) == 1 || level(block) == 2;
  }

  /** The level of a heading; 0 for anything else. */
  private static int level(Node node) {
    String name = node.normalName();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6';
    return heading && node instanceof Element ? name.charAt(1) - '0' : 0;
  }

  private List<Heading> ofLevel(int level) {
    return headings.stream().filter(heading -> heading.level() == level).toList();
  }

  private long labelled(List<Heading> some) {
    return some.stream().filter(h -> labels(h, Role.CHAPTER)).count();
  }

  private boolean labels(Heading heading, Role role) {
    return roles.label(heading.text()).flatMap(TypedLabel::role).filter(role::equals).isPresent();
  }

  /** Whether the text shows that chapters are opened by headings of the second level. */
  private boolean isSecond() {
    List<Heading> first = ofLevel(1);
    List<Heading> second = ofLevel(2);
    if (first.isEmpty()) {
      boolean opensAll =
          files.size() > 1
              && files.values().stream().allMatch(f -> opens(f))
              && files.values().stream().allMatch(f -> f.front().title().isEmpty());
      return labelled(second) >= FEW || opensAll || isLong(second);
    }
    if (first.size() == 1 && isTitle(first.get(0))) {
      return second.size() >= FEWEST && (labelled(second) >= FEWEST || isLong(second));
    }
    boolean parts = first.stream().filter(this::hasChapters).allMatch(h -> labels(h, Role.PART));
    return parts
        && labelled(first) == 0
        && first.stream().anyMatch(this::hasChapters)
        && labelled(second) >= FEW;
  }

  private boolean isLong(List<Heading> second) {
    long words = second.stream().mapToLong(Heading::words).sum();
    return files.size() == 1 && second.size() >= FEWEST && words >= (long) WORDS * second.size();
  }

  private static boolean opens(FileTree tree) {
    return !tree.blocks().isEmpty()
        && level(tree.blocks().get(0)) == 2
        && tree.blocks().stream().filter(block -> level(block) == 2).count() == 1;
  }

  /** Whether a heading of the first level may be the title of a book: it stands before all. */
  private boolean isTitle(Heading heading) {
    return headings.get(0) == heading
        && roles.of(heading.text()) == Role.CHAPTER
        && !labels(heading, Role.CHAPTER);
  }

  private boolean hasChapters(Heading heading) {
    int at = heading.at() + 1;
    Role role = roles.of(heading.text());
    return at < headings.size()
        && headings.get(at).level() == 2
        && (role == Role.CHAPTER || role == Role.PART);
  }

  private Result raised(Map<String, FileTree> trees) {
    List<Heading> first = ofLevel(1);
    Optional<Heading> title =
        first.size() == 1 && isTitle(first.get(0)) ? Optional.of(first.get(0)) : Optional.empty();
    tell(title, ofLevel(2));
    boolean below = true;
    Map<String, FileTree> raised = new LinkedHashMap<>(trees);
    for (FileTree tree : files.values()) {
      List<Node> blocks = new ArrayList<>();
      for (Node block : tree.blocks()) {
        boolean isTitle = title.isPresent() && title.get().element() == block;
        if (level(block) == 1 && !isTitle) {
          below = headings.stream().anyMatch(h -> h.element() == block && hasChapters(h));
          block.attr(Assembler.PART, below ? "part" : "");
        } else if (below && block instanceof Element element) {
          raise(element);
        }
        if (!isTitle) {
          blocks.add(block);
        }
      }
      raised.put(tree.name(), new FileTree(tree.name(), tree.front(), blocks));
    }
    return new Result(raised, title.map(Heading::text), title.map(Heading::file).orElse(""));
  }

  /** Headings below the one that opens a chapter are a level higher too. */
  private static void raise(Element block) {
    for (Element element : block.getAllElements()) {
      int level = level(element);
      if (level > 2 || level == 2 && element == block) {
        element.tagName("h" + (level - 1));
      }
    }
  }

  private void tell(Optional<Heading> title, List<Heading> chapters) {
    if (title.isPresent()) {
      String own = title.get().text();
      boolean other = !file.title().isEmpty() && !RoleByTitle.isSame(file.title(), own);
      if (file.chapterLevel() == 0 || other) {
        note(
            title.get(),
            other
                ? "this heading is taken as the title of the book, though book.yaml has another,"
                    + " and the headings ‘##’ as its chapters:"
                : "this heading is taken as the title of the book, and the headings ‘##’ as its"
                    + " chapters:");
      }
    } else if (file.chapterLevel() == 0 && !chapters.isEmpty()) {
      note(chapters.get(0), "the headings ‘##’ are taken as those of chapters:");
    }
  }

  private void note(Heading heading, String what) {
    String todo =
        file.chapterLevel() == 0
            ? "write ‘chapter-level: 1’ in book.yaml if they are sections"
            : "give the book one title";
    report.add(
        Problem.note("chapter-level", Places.of(heading.element()), heading.text(), what, todo));
  }
}
