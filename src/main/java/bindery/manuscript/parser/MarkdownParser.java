package bindery.manuscript.parser;

import bindery.manuscript.dialect.FencedDiv;
import bindery.manuscript.dialect.LineBlock;
import bindery.manuscript.dialect.Mark;
import bindery.manuscript.dialect.Marks;
import bindery.manuscript.dialect.PipeTableParser;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Markdown of one dialect. Attributes, task boxes, inline notes, quotes and dashes are not read
 * here but when the parsed text is walked: flexmark's own extensions for these look at every node
 * again.
 */
public final class MarkdownParser {
  private final Parser blocks;
  private final Parser inlines;

  public MarkdownParser(Marks marks) {
    blocks = builder(marks, options(marks), true).build();
    inlines = builder(marks, withoutBlocks(marks), false).build();
  }

  private static MutableDataSet options(Marks marks) {
    MutableDataSet options = new MutableDataSet();
    List<Extension> extensions = new ArrayList<>();
    if (marks.has(Mark.FOOTNOTES)) {
      extensions.add(FootnoteExtension.create());
    }
    if (marks.has(Mark.DEFINITIONS)) {
      extensions.add(DefinitionExtension.create());
    }
    options.set(Parser.EXTENSIONS, extensions);
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.HEADING_PARSER, false);
    options.set(DefinitionExtension.TILDE_MARKER, false);
    return options;
  }

  private static MutableDataSet withoutBlocks(Marks marks) {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        marks.has(Mark.FOOTNOTES) ? List.of(FootnoteExtension.create()) : List.of());
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.BLOCK_QUOTE_PARSER, false);
    options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
    options.set(Parser.HEADING_PARSER, false);
    options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    options.set(Parser.LIST_BLOCK_PARSER, false);
    options.set(Parser.THEMATIC_BREAK_PARSER, false);
    return options;
  }

  private static Parser.Builder builder(Marks marks, MutableDataSet options, boolean blocks) {
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    Parser.Builder builder =
        Parser.builder(options)
            .customInlineParserFactory(new CommonMarkInlines.Factory(marks.has(Mark.AUTOLINKS)))
            // flexmark leaves link references to whoever brings an inline parser of his own.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .customDelimiterProcessor(new Emphases('*', 1))
            .customDelimiterProcessor(new Emphases('_', 1));
    if (marks.has(Mark.STRIKETHROUGH)) {
      // GitHub strikes with one tilde too, where it is not pandoc's subscript.
      builder.customDelimiterProcessor(new Emphases('~', marks.has(Mark.SCRIPTS) ? 2 : 1));
    }
    if (blocks) {
      boolean within = marks.has(Mark.MARKDOWN_IN_HTML);
      builder.customBlockParserFactory(new HeadingLines());
      builder.customBlockParserFactory(new RawHtmlParser.Factory(within));
      if (marks.has(Mark.TABLES)) {
        builder.customBlockParserFactory(
            new PipeTableParser.Factory(
                marks.has(Mark.LOOSE_TABLES), marks.has(Mark.CODE_IN_CELLS)));
      }
      if (marks.has(Mark.DIVS)) {
        builder.customBlockParserFactory(new FencedDiv.Factory());
      }
      if (marks.has(Mark.LINE_BLOCKS)) {
        builder.customBlockParserFactory(new LineBlock.Factory());
      }
    }
    return builder;
  }

  /** Offsets in what comes out are offsets in the whole text. */
  public Document parse(String text, int from, int to) {
    return blocks.parse(BasedSequence.of(text).subSequence(from, to));
  }

  public Document parse(String text) {
    return blocks.parse(text);
  }

  /** Text that holds no blocks: all of it is one paragraph, whatever its lines begin with. */
  public Document parseInlines(String text) {
    return inlines.parse(text);
  }
}
