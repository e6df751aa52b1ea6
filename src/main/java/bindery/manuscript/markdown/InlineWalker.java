package bindery.manuscript.markdown;

import bindery.manuscript.dialect.Mark;
import bindery.manuscript.dialect.PipeTable;
import bindery.manuscript.html.Nesting;
import bindery.manuscript.parser.BareAddress;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Readable;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Walks what flexmark found within one paragraph (or heading, or cell) and builds the elements of
 * the tree. What is text to flexmark is read on by {@link InlineText}.
 */
final class InlineWalker {
  private final FileWalk file;
  private final ManuscriptText source;
  private final InlineText text;
  private final int stop;
  private int depth;

  /**
   * @param done text before this offset has been read
   * @param stop where the paragraph's text ends in the source
   */
  InlineWalker(FileWalk file, int done, int stop) {
    this.file = file;
    this.source = file.source();
    this.stop = stop;
    this.text = new InlineText(file, done, stop);
  }

  /** Fills the element with the children of the node. */
  void fill(Element element, Node parent) {
    text.tree().begin(element);
    walk(parent);
    text.tree().end();
    if (file.cleaner().cuts()) {
      Nesting.foster(element);
    }
  }

  private void walk(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean read = node.getEndOffset() <= text.done() && node.getTextLength() > 0;
      if (node.getStartOffset() >= stop && node.getTextLength() > 0) {
        return;
      }
      if (!read && !text.tree().dropping(node)) {
        inline(node);
      }
    }
  }

  private void inline(Node node) {
    if (node instanceof Text) {
      text.read(node);
    } else if (node instanceof SoftLineBreak) {
      text.softBreak(node.getEndOffset());
    } else if (node instanceof Emphasis) {
      worded("em", node);
    } else if (node instanceof StrongEmphasis) {
      worded("strong", node);
    } else if (node instanceof Strikethrough) {
      worded("del", node);
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof HardLineBreak) {
      text.tree().add(source.element("br", node.getStartOffset()), '\n');
    } else if (node instanceof Link link) {
      link(link, link.getUrl(), link.getTitle());
    } else if (node instanceof Image image) {
      picture(image, image.getUrl(), image.getTitle());
    } else if (node instanceof LinkRef || node instanceof ImageRef) {
      reference((RefNode) node);
    } else if (node instanceof AutoLink auto) {
      address(auto, auto.getText().toString(), auto.getText().toString());
    } else if (node instanceof BareAddress bare) {
      address(bare, bare.getChars().toString(), bare.address());
    } else if (node instanceof MailLink mail) {
      address(mail, mail.getText().toString(), "mailto:" + mail.getText());
    } else if (node instanceof HtmlEntity) {
      String character = Readable.characters(Escaping.unescapeHtml(node.getChars()));
      text.plain(character);
      if (!node.getChars().toString().equals(character)) {
        text.tree().typed(character);
      }
    } else if (node instanceof HtmlInline) {
      text.tree().html(node.getChars().toString(), node.getStartOffset());
    } else if (node instanceof Footnote note) {
      note(note);
    } else if (node instanceof HtmlInlineComment) {
      text.tree().hidden(node.getChars().toString());
    } else {
      other(node);
    }
  }

  private void other(Node node) {
    if (node.hasChildren()) {
      walk(node);
    } else {
      text.plain(Readable.characters(node.getChars().toString()));
    }
  }

  /** Emphasis, with the attributes behind it. */
  private void worded(String name, Node node) {
    Element element = source.element(name, node.getStartOffset());
    within(element, node);
    if (file.has(Mark.WORD_ATTRIBUTES)) {
      text.attributes(element, node.getEndOffset());
    }
  }

  private void within(Element element, Node node) {
    if (++depth > file.limits().nesting()) {
      file.tooDeep(node.getStartOffset());
      text.plain(Readable.characters(node.getChars().toString()));
    } else {
      InlineTree.Level outer = text.tree().open(element);
      walk(node);
      text.tree().close(outer);
    }
    depth--;
  }

  private void code(Code code) {
    String words = Readable.characters(code.getText().toString().replace('\n', ' '));
    if (code.getParent() instanceof PipeTable.Cell) {
      words = words.replace("\\|", "|"); // GitHub: a bar in a cell is escaped even in code.
    }
    boolean padded = words.length() > 2 && words.startsWith(" ") && words.endsWith(" ");
    Element element = source.element("code", code.getStartOffset());
    // CommonMark 6.1: one space on each side only keeps backticks apart.
    element.text(padded && !words.isBlank() ? words.substring(1, words.length() - 1) : words);
    text.tree().add(element, 'x');
    text.attributes(element, code.getEndOffset());
  }

  private void link(Node node, CharSequence url, CharSequence title) {
    Element a = source.element("a", node.getStartOffset());
    a.attr("href", Readable.characters(Escaping.unescapeString(url)).strip());
    titled(a, title);
    within(a, node);
    text.attributes(a, node.getEndOffset());
  }

  private static void titled(Element element, CharSequence title) {
    if (!title.isEmpty()) {
      element.attr("title", Readable.characters(Escaping.unescapeString(title)));
    }
  }

  private void picture(Node node, CharSequence url, CharSequence title) {
    Element words = new Element("span");
    new InlineWalker(file, node.getStartOffset(), node.getEndOffset()).fill(words, node);
    for (Element inner : words.select("img")) {
      inner.replaceWith(new TextNode(inner.attr("alt")));
    }
    new Passages(file.language()).set(List.of(words));
    Element img = source.element("img", node.getStartOffset()).attr("alt", words.text());
    titled(img, title);
    String address = Readable.characters(Escaping.unescapeString(url));
    text.tree().add(img.attr("src", address), 'x');
    text.attributes(img, node.getEndOffset());
  }

  private void reference(RefNode node) {
    Reference target = file.definition(node);
    if (target == null) {
      undefined(node);
    } else if (node instanceof ImageRef) {
      picture(node, target.getUrl(), target.getTitle());
    } else {
      link(node, target.getUrl(), target.getTitle());
    }
  }

  /** Brackets that name nothing are brackets: of a span, of a note, or just text. */
  private void undefined(RefNode node) {
    // Either pair may be the only one, and the first of them may be an exclamation mark as well.
    boolean named = node.getTextOpeningMarker().isEmpty();
    BasedSequence open = named ? node.getReferenceOpeningMarker() : node.getTextOpeningMarker();
    BasedSequence close = named ? node.getReferenceClosingMarker() : node.getTextClosingMarker();
    // The spaces at either end are in no child.
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    text.read(node.getStartOffset(), first == null ? open.getEndOffset() : first.getStartOffset());
    walk(node);
    text.read(last == null ? close.getStartOffset() : last.getEndOffset(), node.getEndOffset());
  }

  private void address(Node node, String words, String address) {
    if (text.tree().isWithin("a")) {
      text.plain(Readable.characters(words));
      return;
    }
    Element a = source.element("a", node.getStartOffset());
    a.attr("href", Readable.characters(address)).text(Readable.characters(words));
    text.tree().add(a, 'x');
  }

  private void note(Footnote note) {
    String label = note.getText().toString();
    Element call = file.noteCall(label, note.getStartOffset());
    call.text("[^" + label + "]");
    text.tree().add(call, ' ');
  }
}
