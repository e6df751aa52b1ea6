package bindery.manuscript.markdown;

import bindery.manuscript.dialect.FencedDiv;
import bindery.manuscript.dialect.LineBlock;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * The dialect: CommonMark, tables, strikethrough, definition lists, footnotes, fenced divs and line
 * blocks. Attributes, task boxes, inline notes, quotes and dashes are read when the parsed text is
 * {@link InlineWalker walked}: flexmark's own extensions for these look at every node again.
 */
final class MarkdownParser {
  private final Parser parser;

  MarkdownParser() {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            TablesExtension.create(),
            FootnoteExtension.create(),
            DefinitionExtension.create(),
            StrikethroughExtension.create()));
    options.set(DefinitionExtension.TILDE_MARKER, false);
    // GitHub: two bars are an empty cell, and every row has as many cells as the head.
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    parser =
        Parser.builder(options)
            .customInlineParserFactory(new BoundedInlineParser.Factory())
            // flexmark leaves link references to whoever brings an inline parser of his own.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .customBlockParserFactory(new FencedDiv.Factory())
            .customBlockParserFactory(new LineBlock.Factory())
            .build();
  }

  /** Offsets in what comes out are offsets in the whole text. */
  Document parse(String text, int from, int to) {
    return parser.parse(BasedSequence.of(text).subSequence(from, to));
  }
}
