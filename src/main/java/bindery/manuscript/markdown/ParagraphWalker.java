package bindery.manuscript.markdown;

import bindery.manuscript.dialect.AttributeSpec;
import bindery.manuscript.dialect.LineBlock;
import bindery.manuscript.dialect.Mark;
import bindery.manuscript.html.Figures;
import bindery.manuscript.html.Nesting;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Stretch;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Builds what holds running text: paragraphs, headings, terms, verse, and figures. */
final class ParagraphWalker {
  private static final int TASK_MARK = 4;

  private final FileWalk file;
  private final ManuscriptText source;

  ParagraphWalker(FileWalk file) {
    this.file = file;
    this.source = file.source();
  }

  /**
   * Adds a paragraph, or the figure or caption that it is.
   *
   * @param tight whether it stands in a list without blank lines: then its text stands there bare
   */
  void add(Paragraph paragraph, BlockBuilder builder, boolean tight) {
    Element p = source.element("p", paragraph.getStartOffset());
    Ending ending = ending(paragraph.getStartOffset(), paragraph.getEndOffset(), false);
    int from = paragraph.getStartOffset();
    if (isTask(paragraph)) {
      boolean done = source.text().charAt(from + 1) != ' ';
      p.appendChild(source.element("span", from).addClass("task").text(done ? "■" : "□"));
      from += TASK_MARK - 1;
    }
    new InlineWalker(file, from, ending.stop).fill(p, paragraph);
    ending.spec.ifPresent(spec -> spec.applyTo(p));
    if (file.has(Mark.FIGURES) && Figures.isAlone(p)) {
      figure(p, paragraph, builder);
    } else if (tight && ending.spec.isEmpty() && !builder.endsWithText()) {
      List<org.jsoup.nodes.Node> words = new ArrayList<>(p.childNodes());
      p.empty();
      words.forEach(builder::add);
    } else if (file.cleaner().cuts() && Nesting.hasBlocks(p)) {
      Nesting.split(p).forEach(builder::add);
    } else {
      builder.add(p);
    }
  }

  private void figure(Element p, Paragraph paragraph, BlockBuilder builder) {
    Element around = builder.current();
    // Pictures of a group are figures of their own, each with its caption and its id.
    if (around.normalName().equals("figure") && !around.hasClass("group")) {
      Figures.into(builder.current(), p, caption(paragraph));
    } else {
      builder.add(Figures.figure(p, caption(paragraph)));
    }
  }

  /** The title of a picture alone in its paragraph is Markdown, and the figure's caption. */
  private Optional<Element> caption(Node parent) {
    BasedSequence title = title(parent);
    if (title.isBlank()) {
      return file.has(Mark.ALT_CAPTIONS) ? words(parent) : Optional.empty();
    }
    Stretch stretch = new Stretch(title.getStartOffset(), title.getEndOffset());
    FileWalk part = file.of(source.of(List.of(stretch)));
    Element caption = source.element("figcaption", stretch.from());
    Node words = part.parser().parseInlines(part.source().text());
    new InlineWalker(part, 0, part.source().text().length()).fill(caption, words);
    return Optional.of(caption);
  }

  /** The words of the picture as its caption, if it has any and is no link. */
  private Optional<Element> words(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if ((node instanceof Image || node instanceof ImageRef) && node.hasChildren()) {
        Element caption = source.element("figcaption", node.getStartOffset());
        new InlineWalker(file, node.getStartOffset(), node.getEndOffset()).fill(caption, node);
        return Optional.of(caption);
      }
    }
    return Optional.empty();
  }

  private BasedSequence title(Node parent) {
    BasedSequence title = BasedSequence.NULL;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Image image) {
        title = image.getTitle();
      } else if (node instanceof ImageRef ref && file.definition(ref) != null) {
        title = file.definition(ref).getTitle();
      } else if (node instanceof Link || node instanceof LinkRef) {
        title = title(node);
      }
    }
    return title;
  }

  /** Whether the paragraph starts a list item with a box to tick. */
  boolean isTask(Paragraph paragraph) {
    int at = paragraph.getStartOffset();
    String text = source.text();
    return file.has(Mark.TASKS)
        && paragraph.getParent() instanceof ListItem
        && paragraph.getPrevious() == null
        && at + TASK_MARK <= paragraph.getEndOffset()
        && text.charAt(at) == '['
        && " xX".indexOf(text.charAt(at + 1)) >= 0
        && text.charAt(at + 2) == ']'
        && " \t".indexOf(text.charAt(at + 3)) >= 0;
  }

  Element heading(Heading heading) {
    Element h = source.element("h" + heading.getLevel(), heading.getStartOffset());
    Ending ending =
        ending(heading.getText().getStartOffset(), heading.getText().getEndOffset(), true);
    new InlineWalker(file, heading.getText().getStartOffset(), ending.stop).fill(h, heading);
    ending.spec.ifPresent(spec -> spec.applyTo(h));
    trimEnd(h);
    return h;
  }

  Element filled(String name, Node paragraph) {
    Element element = source.element(name, paragraph.getStartOffset());
    new InlineWalker(file, paragraph.getStartOffset(), paragraph.getEndOffset())
        .fill(element, paragraph);
    return element;
  }

  /** Stanzas become paragraphs, lines are divided by breaks, indents are em spaces. */
  Element verse(LineBlock block) {
    Element verse = source.element("div", block.getStartOffset()).addClass("verse");
    Element stanza = null;
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      LineBlock.Line line = (LineBlock.Line) node;
      if (line.getChars().isEmpty()) {
        stanza = null;
        continue;
      }
      if (stanza == null) {
        stanza = source.element("p", line.getStartOffset());
        verse.appendChild(stanza);
      } else if (line.continues()) {
        stanza.appendText(" ");
      } else {
        stanza.appendChild(source.element("br", line.getStartOffset()));
      }
      if (line.indent() > 0 && !line.continues()) {
        stanza.appendText("\u2003".repeat(Math.min(20, (line.indent() + 1) / 2)));
      }
      new InlineWalker(file, line.getStartOffset(), line.getEndOffset()).fill(stanza, line);
    }
    return verse;
  }

  /** Where the words of a block end, and the attributes that stand after them. */
  private record Ending(int stop, Optional<AttributeSpec> spec) {}

  private Ending ending(int start, int end, boolean heading) {
    String text = source.text();
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    Ending plain = new Ending(end, Optional.empty());
    if (!file.has(Mark.ATTRIBUTES) || last - start < 3 || text.charAt(last - 1) != '}') {
      return plain;
    }
    int open = text.lastIndexOf('{', last - 1);
    // Right after a word or a bracket, braces belong to that and not to the whole block.
    boolean apart =
        open > start
            && (Character.isWhitespace(text.charAt(open - 1))
                || (heading || isCaption(text, start)) && isOfHeading(text, start, open));
    if (open < start || !apart || AttributeSpec.end(text, open, last) != last) {
      return plain;
    }
    Optional<AttributeSpec> spec = AttributeSpec.parse(text.substring(open + 1, last - 1));
    int stop = open;
    while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    return spec.isPresent() ? new Ending(stop, spec) : plain;
  }

  /** Whether a paragraph begins as captions of tables do (pandoc, table_captions). */
  private static boolean isCaption(String text, int start) {
    return text.startsWith(": ", start) || text.startsWith("Table: ", start);
  }

  /**
   * Whether braces after the last word of a heading are the heading's (pandoc, header_attributes):
   * not if they stand right after a link, a span or code.
   */
  private static boolean isOfHeading(String text, int start, int open) {
    char before = text.charAt(open - 1);
    boolean link = before == ')' && text.substring(start, open).contains("](");
    return before != ']' && before != '`' && before != '\\' && !link;
  }

  private static void trimEnd(Element heading) {
    if (heading.childNodeSize() > 0
        && heading.childNode(heading.childNodeSize() - 1) instanceof TextNode last) {
      last.text(last.getWholeText().stripTrailing());
    }
  }
}
