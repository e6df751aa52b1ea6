package bindery.manuscript.markdown;

import bindery.book.Places;
import bindery.language.Language;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.dialect.Mark;
import bindery.manuscript.dialect.Marks;
import bindery.manuscript.parser.MarkdownParser;
import bindery.manuscript.quarto.NotebookText;
import bindery.manuscript.rewrite.Dialect;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Readable;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFile;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** One Markdown file becomes blocks of the tree, which do not yet belong to any section. */
public final class MarkdownReader {

  /**
   * What was read from a file.
   *
   * @param blocks without a parent
   */
  public record FileTree(String name, FrontMatter front, List<Node> blocks) {
    public Place place() {
      return Place.file(name);
    }

    /** The same to be worked on: what was read stays as it was. */
    public FileTree copy() {
      return new FileTree(name, front, blocks.stream().map(Node::clone).toList());
    }
  }

  /** Elements for each mark that nests. */
  private static final int DEPTH = 4;

  private final MarkdownParser parser;
  private final Marks marks;
  private final Optional<FolderContext> around;
  private final BiFunction<ManuscriptText, Integer, ManuscriptText> rewriting;
  private final Language language;
  private final Limits limits;

  /** Reads files of no particular folder. */
  public MarkdownReader(Marks marks, Locale language, Limits limits) {
    this(marks, Optional.empty(), (text, from) -> text, language, limits);
  }

  public MarkdownReader(Dialect dialect, Locale language, Limits limits) {
    this(dialect.marks(), Optional.of(dialect.around()), dialect::rewritten, language, limits);
  }

  private MarkdownReader(
      Marks marks,
      Optional<FolderContext> around,
      BiFunction<ManuscriptText, Integer, ManuscriptText> rewriting,
      Locale language,
      Limits limits) {
    this.marks = marks;
    this.around = around;
    this.rewriting = rewriting;
    this.parser = new MarkdownParser(marks);
    this.language = Language.of(language);
    this.limits = limits;
  }

  /** Safe from several threads. */
  public FileTree read(SourceFile file, Report report) {
    ManuscriptText source = new ManuscriptText(file.name(), file.text(report), report);
    if (around.isPresent() && NotebookText.isNotebook(file.name())) {
      source = NotebookText.of(source, around.get());
    }
    FrontMatter front =
        marks.has(Mark.FRONT_MATTER) ? FrontMatter.read(source) : FrontMatter.none(0);
    int barred = Readable.firstBarred(source.text());
    if (barred >= 0) {
      String which = String.format(Locale.ROOT, "U+%04X", (int) source.text().charAt(barred));
      source.warn(
          "control-character",
          barred,
          which,
          "a control character stands in the text:",
          "take it out; it is set as �");
    }
    source = rewriting.apply(source, front.end());
    if (!NestingGuard.passes(source, front.end(), limits)) {
      return new FileTree(source.file(), front, List.of());
    }
    return walked(source, front);
  }

  private FileTree walked(ManuscriptText text, FrontMatter front) {
    ManuscriptText source = text;
    FileWalk walk = new FileWalk(source, parser, marks, language, limits);
    try {
      if (marks.has(Mark.MARKDOWN_IN_HTML)) {
        source = Comments.hidden(source, front.end(), parser);
        walk = new FileWalk(source, parser, marks, language, limits);
      }
      Document document = parser.parse(source.text(), front.end(), source.text().length());
      walk.define(document);
      List<Node> blocks = new BlockWalker(walk).walk(document);
      Optional<Element> deep = tooDeep(blocks);
      if (deep.isPresent()) {
        NestingGuard.tell(source, Places.of(deep.get()), limits.nesting());
        return new FileTree(source.file(), front, List.of());
      }
      if (marks.has(Mark.TYPOGRAPHY)) {
        new Passages(language).set(blocks);
      }
      return new FileTree(source.file(), front, blocks);
    } catch (StackOverflowError e) {
      // The guard counts what it can see in one pass; what slips by ends here and not in a trace.
      walk.tooDeep(front.end());
      return new FileTree(source.file(), front, List.of());
    }
  }

  /**
   * An element that stands too deep for the rooms below, which go into each other's content as deep
   * as it goes. Raw HTML gets here past the guard. A list is two elements deep, and emphases stand
   * within quotes, so there is room for more elements than the guard lets marks through.
   */
  private Optional<Element> tooDeep(List<Node> blocks) {
    int most = DEPTH * limits.nesting();
    Element[] found = new Element[1];
    for (Node block : blocks) {
      block.traverse(
          (node, depth) -> {
            if (depth > most && found[0] == null && node.parent() instanceof Element parent) {
              found[0] = parent;
            }
          });
    }
    return Optional.ofNullable(found[0]);
  }
}
