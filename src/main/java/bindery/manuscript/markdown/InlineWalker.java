package bindery.manuscript.markdown;

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
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.jsoup.nodes.Element;

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
      within("em", node);
    } else if (node instanceof StrongEmphasis) {
      within("strong", node);
    } else if (node instanceof Strikethrough) {
      within("del", node);
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
      address(auto, auto.getText().toString(), "");
    } else if (node instanceof MailLink mail) {
      address(mail, mail.getText().toString(), "mailto:");
    } else if (node instanceof HtmlEntity) {
      text.plain(Readable.characters(Escaping.unescapeHtml(node.getChars())));
    } else if (node instanceof HtmlInline) {
      text.tree().html(node.getChars().toString(), node.getStartOffset());
    } else if (node instanceof Footnote note) {
      note(note);
    } else if (!(node instanceof HtmlInlineComment)) {
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

  private Element within(String name, Node node) {
    Element element = source.element(name, node.getStartOffset());
    within(element, node);
    return element;
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
    if (code.getParent() instanceof TableCell) {
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
    Element alt = new Element("span");
    new InlineWalker(file, node.getStartOffset(), node.getEndOffset()).fill(alt, node);
    Element img = source.element("img", node.getStartOffset()).attr("alt", alt.text());
    titled(img, title);
    String address = Readable.characters(Escaping.unescapeString(url));
    file.pictures()
        .named(img, address, node.getStartOffset())
        .ifPresent(
            element -> {
              text.tree().add(element, 'x');
              text.attributes(element, node.getEndOffset());
            });
  }

  private void reference(RefNode node) {
    Reference target = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
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
    int open = node.getStartOffset();
    int close = node.getTextClosingMarker().getStartOffset();
    if (node.getTextOpeningMarker().isEmpty() || close <= open) {
      int inner = node.getReferenceOpeningMarker().getStartOffset();
      close = node.getReferenceClosingMarker().getStartOffset();
      open = Math.max(open, inner);
    }
    text.read(node.getStartOffset(), open + 1);
    walk(node);
    text.read(close, node.getEndOffset());
  }

  private void address(Node node, String words, String scheme) {
    Element a = source.element("a", node.getStartOffset());
    a.attr("href", Readable.characters(scheme + words)).text(Readable.characters(words));
    text.tree().add(a, 'x');
  }

  private void note(Footnote note) {
    String label = note.getText().toString();
    Element call = file.noteCall(label, note.getStartOffset());
    call.text("[^" + label + "]");
    text.tree().add(call, ' ');
  }
}
