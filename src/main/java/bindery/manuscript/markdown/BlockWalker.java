package bindery.manuscript.markdown;

import bindery.manuscript.dialect.FencedDiv;
import bindery.manuscript.dialect.LineBlock;
import bindery.manuscript.dialect.PipeTable;
import bindery.manuscript.parser.RawHtml;
import bindery.manuscript.text.ManuscriptText;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Walks the blocks that flexmark found in a file and builds the elements of the tree. */
final class BlockWalker {
  private final FileWalk file;
  private final ManuscriptText source;
  private final ParagraphWalker paragraphs;
  private final BlockBuilder builder;
  private final HtmlWalker html;
  private int depth;

  BlockWalker(FileWalk file) {
    this(file, new BlockBuilder(file), 0);
  }

  /**
   * @param depth how deep the part of the file stands in the whole
   */
  private BlockWalker(FileWalk file, BlockBuilder builder, int depth) {
    this.file = file;
    this.source = file.source();
    this.paragraphs = new ParagraphWalker(file);
    this.builder = builder;
    this.html = new HtmlWalker(file, builder, this);
    this.depth = depth;
  }

  /** For a part of the file that is read apart, where this one is now. */
  BlockWalker of(FileWalk part) {
    return new BlockWalker(part, builder, depth);
  }

  /** The blocks of a document, in order, without a parent. */
  List<org.jsoup.nodes.Node> walk(Node document) {
    children(document, false);
    return builder.blocks();
  }

  /**
   * Adds what stands in a block, or in a stretch of the file that was parsed apart.
   *
   * @param tight whether paragraphs are not to be told from bare text
   */
  void children(Node parent, boolean tight) {
    if (++depth > file.limits().nesting()) {
      file.tooDeep(parent.getStartOffset());
    } else {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        block(node, tight);
        file.takeNotes().forEach(builder::aside);
      }
    }
    depth--;
  }

  private void block(Node node, boolean tight) {
    if (node instanceof Paragraph paragraph) {
      paragraphs.add(paragraph, builder, tight);
    } else if (node instanceof Heading heading) {
      builder.add(paragraphs.heading(heading));
    } else if (node instanceof BlockQuote) {
      container("blockquote", node);
    } else if (node instanceof DefinitionList) {
      definitions(node);
    } else if (node instanceof DefinitionItem) {
      termless(node);
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof FencedCodeBlock code) {
      builder.add(CodeBlocks.fenced(code, file));
    } else if (node instanceof IndentedCodeBlock code) {
      if (!html.indented(code)) {
        builder.add(CodeBlocks.indented(code, source));
      }
    } else if (node instanceof ThematicBreak) {
      builder.add(source.element("hr", node.getStartOffset()));
    } else if (node instanceof PipeTable table) {
      builder.add(new TableWalker(file).table(table));
    } else if (node instanceof FootnoteBlock note) {
      note(note);
    } else if (node instanceof FencedDiv div) {
      div(div);
    } else if (node instanceof LineBlock verse) {
      builder.add(paragraphs.verse(verse));
    } else if (node instanceof RawHtml raw) {
      html.block(raw);
    } else if (!(node instanceof Reference)) {
      other(node);
    }
  }

  /** A kind of block that no rule here names: its words must not be lost. */
  private void other(Node node) {
    if (node.hasChildren()) {
      children(node, false);
    } else if (!node.getChars().isBlank()) {
      builder.add(
          source.element("p", node.getStartOffset()).text(node.getChars().toString().strip()));
    }
  }

  private Element container(String name, Node node) {
    return container(source.element(name, node.getStartOffset()), node, false);
  }

  private Element container(Element element, Node node, boolean tight) {
    builder.open(element);
    children(node, tight);
    builder.close(element);
    return element;
  }

  private void list(ListBlock list) {
    boolean ordered = list instanceof OrderedList;
    Element element = source.element(ordered ? "ol" : "ul", list.getStartOffset());
    if (list instanceof OrderedList numbers && numbers.getStartNumber() != 1) {
      element.attr("start", String.valueOf(numbers.getStartNumber()));
    }
    builder.open(element);
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Element li = source.element("li", item.getStartOffset());
      if (item.getFirstChild() instanceof Paragraph first && paragraphs.isTask(first)) {
        li.addClass("task-item");
      }
      container(li, item, list.isTight());
    }
    builder.close(element);
  }

  private void definitions(Node list) {
    Element dl = builder.open(source.element("dl", list.getStartOffset()));
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DefinitionTerm) {
        for (Node term = node.getFirstChild(); term != null; term = term.getNext()) {
          builder.add(paragraphs.filled("dt", term));
        }
      } else {
        boolean tight =
            node instanceof DefinitionItem item
                && item.isTight()
                && node.getFirstChild() == node.getLastChild();
        container(source.element("dd", node.getStartOffset()), node, tight);
      }
    }
    builder.close(dl);
  }

  /**
   * What looks like a definition and defines nothing: Pandoc's caption of a table, or just text.
   */
  private void termless(Node item) {
    Element holder = source.element("div", item.getStartOffset());
    container(holder, item, false);
    if (holder.childNodeSize() > 0 && holder.childNode(0) instanceof Element p && p.is("p")) {
      p.prependChild(new TextNode(": "));
    }
    builder.spill(holder);
  }

  private void note(FootnoteBlock note) {
    container("aside", note)
        .addClass("note")
        .attr("data-note", file.noteKey(note.getText().toString()));
  }

  private void div(FencedDiv div) {
    Element element = container(source.element("div", div.offset()), div, false);
    div.spec().applyTo(element);
    if (!div.closed()) {
      source.warn(
          "unclosed-div",
          div.offset(),
          source.lines().text(source.lines().line(div.offset())),
          "a div is opened and not closed; it ends with what it stands in:",
          "close it with ‘:::’ on a line of its own");
    }
  }
}
