package bindery.manuscript.parser;

import bindery.manuscript.dialect.PipeTableParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Headings (CommonMark 0.31.2, 4.2 and 4.3). flexmark's own parser puts the whole paragraph
 * together before it looks at a line of it: it is asked about lines that may be a heading, or
 * underline one, and about no others.
 */
final class HeadingLines implements CustomBlockParserFactory {
  private static final int DEEPEST = 6;

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory headings = new HeadingParser.Factory().apply(options);
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return may(state.getLine(), state.getNextNonSpaceIndex())
            ? headings.tryStart(state, matched)
            : BlockStart.none();
      }
    };
  }

  private static boolean may(BasedSequence line, int from) {
    char mark = from < line.length() ? line.charAt(from) : ' ';
    if (mark != '#' && mark != '=' && mark != '-') {
      return false;
    }
    int i = from;
    while (i < line.length() && line.charAt(i) == mark) {
      i++;
    }
    if (mark == '#') {
      return i - from <= DEEPEST && (i == line.length() || isSpace(line.charAt(i)));
    }
    while (i < line.length() && isSpace(line.charAt(i))) {
      i++;
    }
    return i == line.length();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(BlockQuoteParser.Factory.class, PipeTableParser.Factory.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        FencedCodeBlockParser.Factory.class,
        RawHtmlParser.Factory.class,
        ThematicBreakParser.Factory.class,
        ListBlockParser.Factory.class,
        IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
