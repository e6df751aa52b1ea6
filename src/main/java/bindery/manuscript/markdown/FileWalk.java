package bindery.manuscript.markdown;

import bindery.language.Language;
import bindery.manuscript.html.HtmlCleaner;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.PictureNames;
import bindery.source.Limits;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What the walkers of one file share: its text, its language's language, its notes, its limits. */
final class FileWalk {
  private final ManuscriptText source;
  private final MarkdownParser parser;
  private final Language language;
  private final Limits limits;
  private final PictureNames pictures;
  private final HtmlCleaner cleaner;
  private final boolean spans;
  private final List<Element> notes = new ArrayList<>();
  private int inlineNotes;
  private boolean toldDepth;

  FileWalk(ManuscriptText source, MarkdownParser parser, Language language, Limits limits) {
    this.source = source;
    this.parser = parser;
    this.language = language;
    this.limits = limits;
    this.pictures = new PictureNames(source);
    this.cleaner = new HtmlCleaner(source, pictures);
    this.spans = source.text().contains("]{");
  }

  ManuscriptText source() {
    return source;
  }

  MarkdownParser parser() {
    return parser;
  }

  Language language() {
    return language;
  }

  Limits limits() {
    return limits;
  }

  PictureNames pictures() {
    return pictures;
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
    String label = "^" + ++inlineNotes;
    Element aside = source.element("aside", offset).addClass("note");
    aside.attr("data-note", noteKey(label));
    aside.appendChild(source.element("p", offset).appendChildren(words));
    notes.add(aside);
    return noteCall(label, offset);
  }

  /** The notes put aside since the last time. */
  List<Element> takeNotes() {
    List<Element> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }

  void tooDeep(int offset) {
    if (!toldDepth) {
      toldDepth = true;
      NestingGuard.tell(source, offset, limits.nesting());
    }
  }
}
