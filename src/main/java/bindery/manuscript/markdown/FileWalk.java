package bindery.manuscript.markdown;

import bindery.language.Language;
import bindery.manuscript.dialect.Mark;
import bindery.manuscript.dialect.Marks;
import bindery.manuscript.html.HtmlCleaner;
import bindery.manuscript.parser.MarkdownParser;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Place;
import bindery.source.Limits;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What the walkers of one file share: its text, its language's language, its notes, its limits. */
final class FileWalk {
  private final ManuscriptText source;
  private final MarkdownParser parser;
  private final Marks marks;
  private final Language language;
  private final Limits limits;
  private final HtmlCleaner cleaner;
  private final Shared shared;
  private final boolean spans;

  /** What a stretch of the file that is read apart has in common with the whole. */
  private static final class Shared {
    private final List<Element> notes = new ArrayList<>();
    private ReferenceRepository references;
    private int inlineNotes;
    private boolean toldDepth;
  }

  FileWalk(
      ManuscriptText source, MarkdownParser parser, Marks marks, Language language, Limits limits) {
    this.source = source;
    this.parser = parser;
    this.marks = marks;
    this.language = language;
    this.limits = limits;
    this.cleaner = new HtmlCleaner(source, marks.has(Mark.CLEAN_HTML));
    this.shared = new Shared();
    this.spans = marks.has(Mark.SPANS) && source.text().contains("]{");
  }

  private FileWalk(FileWalk whole, ManuscriptText part) {
    this.source = part;
    this.parser = whole.parser;
    this.marks = whole.marks;
    this.language = whole.language;
    this.limits = whole.limits;
    this.cleaner = whole.cleaner.of(part);
    this.shared = whole.shared;
    this.spans = whole.spans;
  }

  /** For a part of the text that is read apart. */
  FileWalk of(ManuscriptText part) {
    return new FileWalk(this, part);
  }

  ManuscriptText source() {
    return source;
  }

  MarkdownParser parser() {
    return parser;
  }

  boolean has(Mark mark) {
    return marks.has(mark);
  }

  Language language() {
    return language;
  }

  Limits limits() {
    return limits;
  }

  HtmlCleaner cleaner() {
    return cleaner;
  }

  /** Whether brackets with attributes occur in this file at all. */
  boolean hasSpans() {
    return spans;
  }

  /** A call of the note with this label. Labels are a file's own: the file's name is in the key. */
  Element noteCall(String label, int offset) {
    return source.element("a", offset).addClass("noteref").attr("data-note", noteKey(label));
  }

  String noteKey(String label) {
    return source.file() + "#" + label.toLowerCase(java.util.Locale.ROOT);
  }

  /** Puts a note written where it is called aside, and gives its call. */
  Element inlineNote(List<Node> words, int offset) {
    String label = "^" + ++shared.inlineNotes;
    Element aside = source.element("aside", offset).addClass("note");
    aside.attr("data-note", noteKey(label));
    aside.appendChild(source.element("p", offset).appendChildren(words));
    shared.notes.add(aside);
    return noteCall(label, offset);
  }

  /** The notes put aside since the last time. */
  List<Element> takeNotes() {
    List<Element> taken = List.copyOf(shared.notes);
    shared.notes.clear();
    return taken;
  }

  /**
   * Keeps the addresses of links that the file defines, for stretches of it that are read apart.
   */
  void define(Document document) {
    shared.references = Parser.REFERENCES.get(document);
  }

  /** The definition that a link or a picture names, or null. */
  Reference definition(RefNode node) {
    return node.isDefined()
        ? node.getReferenceNode(node.getDocument())
        : node.getReferenceNode(shared.references);
  }

  void tooDeep(int offset) {
    tooDeep(source.place(offset));
  }

  void tooDeep(Place place) {
    if (!shared.toldDepth) {
      shared.toldDepth = true;
      NestingGuard.tell(source, place, limits.nesting());
    }
  }
}
