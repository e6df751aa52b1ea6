package bindery.manuscript.markdown;

import bindery.manuscript.dialect.FencedDiv;
import bindery.manuscript.dialect.LineBlock;
import bindery.manuscript.html.HtmlPieces;
import bindery.manuscript.text.ManuscriptText;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
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
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.jsoup.nodes.Element;

/** Walks the blocks that flexmark found in a file and builds the elements of the tree. */
final class BlockWalker {
  private final FileWalk file;
  private final ManuscriptText source;
  private final ParagraphWalker paragraphs;
  private int depth;

  BlockWalker(FileWalk file) {
    this.file = file;
    this.source = file.source();
    this.paragraphs = new ParagraphWalker(file);
  }

  /** The blocks of a document, in order, without a parent. */
  List<org.jsoup.nodes.Node> walk(Node document) {
    return blocks(document, false);
  }

  private List<org.jsoup.nodes.Node> blocks(Node parent, boolean tight) {
    BlockBuilder builder = new BlockBuilder(source);
    if (++depth > file.limits().nesting()) {
      file.tooDeep(parent.getStartOffset());
    } else {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        block(node, builder, tight);
        file.takeNotes().forEach(builder::add);
      }
    }
    depth--;
    return builder.blocks();
  }

  private void block(Node node, BlockBuilder builder, boolean tight) {
    if (node instanceof Paragraph paragraph) {
      paragraphs.add(paragraph, builder, tight);
    } else if (node instanceof Heading heading) {
      builder.add(paragraphs.heading(heading));
    } else if (node instanceof BlockQuote) {
      builder.add(container("blockquote", node));
    } else if (node instanceof DefinitionList) {
      builder.add(definitions(node));
    } else if (node instanceof DefinitionItem) {
      termless(node, builder);
    } else if (node instanceof ListBlock list) {
      builder.add(list(list));
    } else if (node instanceof FencedCodeBlock code) {
      builder.add(CodeBlocks.fenced(code, source));
    } else if (node instanceof IndentedCodeBlock code) {
      builder.add(CodeBlocks.indented(code, source));
    } else if (node instanceof ThematicBreak) {
      builder.add(source.element("hr", node.getStartOffset()));
    } else if (node instanceof TableBlock table) {
      builder.add(new TableWalker(file).table(table));
    } else if (node instanceof FootnoteBlock note) {
      builder.add(note(note));
    } else if (node instanceof FencedDiv div) {
      builder.add(div(div));
    } else if (node instanceof LineBlock verse) {
      builder.add(paragraphs.verse(verse));
    } else if (node instanceof HtmlBlock) {
      html(node, builder);
    } else if (!(node instanceof HtmlCommentBlock || node instanceof Reference)) {
      other(node, builder);
    }
  }

  /** A kind of block that no rule here names: its words must not be lost. */
  private void other(Node node, BlockBuilder builder) {
    if (node.hasChildren()) {
      blocks(node, false).forEach(builder::add);
    } else if (!node.getChars().isBlank()) {
      builder.add(
          source.element("p", node.getStartOffset()).text(node.getChars().toString().strip()));
    }
  }

  private Element container(String name, Node node) {
    return source.element(name, node.getStartOffset()).appendChildren(blocks(node, false));
  }

  private Element list(ListBlock list) {
    boolean ordered = list instanceof OrderedList;
    Element element = source.element(ordered ? "ol" : "ul", list.getStartOffset());
    if (list instanceof OrderedList numbers && numbers.getStartNumber() != 1) {
      element.attr("start", String.valueOf(numbers.getStartNumber()));
    }
    if (list instanceof BulletList && hasTasks(list)) {
      element.addClass("tasks");
    }
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Element li = source.element("li", item.getStartOffset());
      element.appendChild(li.appendChildren(blocks(item, list.isTight())));
    }
    return element;
  }

  private boolean hasTasks(Node list) {
    Node item = list.getFirstChild();
    return item != null && item.getFirstChild() instanceof Paragraph p && paragraphs.isTask(p);
  }

  private Element definitions(Node list) {
    Element dl = source.element("dl", list.getStartOffset());
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DefinitionTerm) {
        for (Node term = node.getFirstChild(); term != null; term = term.getNext()) {
          dl.appendChild(paragraphs.filled("dt", term));
        }
      } else if (node instanceof DefinitionItem item) {
        Element dd = source.element("dd", node.getStartOffset());
        dl.appendChild(
            dd.appendChildren(
                blocks(node, item.isTight() && node.getFirstChild() == node.getLastChild())));
      } else {
        dl.appendChild(container("dd", node));
      }
    }
    return dl;
  }

  /**
   * What looks like a definition and defines nothing: Pandoc's caption of a table, or just text.
   */
  private void termless(Node item, BlockBuilder builder) {
    boolean first = true;
    for (org.jsoup.nodes.Node block : blocks(item, false)) {
      if (first && block instanceof Element p && p.normalName().equals("p")) {
        p.prependText(": ");
        if (!builder.caption(p)) {
          builder.add(p);
        }
      } else {
        builder.add(block);
      }
      first = false;
    }
  }

  private Element note(FootnoteBlock note) {
    Element aside = container("aside", note).addClass("note");
    return aside.attr("data-note", file.noteKey(note.getText().toString()));
  }

  private Element div(FencedDiv div) {
    Element element = source.element("div", div.offset());
    element.appendChildren(blocks(div, false));
    div.spec().applyTo(element);
    if (!div.closed()) {
      source.warn(
          "unclosed-div",
          div.offset(),
          source.lines().text(source.lines().line(div.offset())),
          "a div is opened and not closed; it ends with what it stands in:",
          "close it with ‘:::’ on a line of its own");
    }
    return element;
  }

  private void html(Node node, BlockBuilder builder) {
    int offset = node.getStartOffset();
    for (HtmlPieces.Piece piece : HtmlPieces.of(node.getChars().toString())) {
      switch (piece.kind()) {
        case OPEN ->
            file.cleaner()
                .opened(piece.html(), offset, false)
                .ifPresentOrElse(builder::open, () -> builder.openNothing(piece.name()));
        case CLOSE -> builder.close(piece.name());
        case WHOLE -> file.cleaner().blocks(piece.html(), offset).forEach(builder::add);
      }
    }
  }
}
