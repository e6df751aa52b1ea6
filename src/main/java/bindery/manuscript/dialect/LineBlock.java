package bindery.manuscript.dialect;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pandoc's line block: verse, every line of which starts with {@code |} and is kept as a line. */
public final class LineBlock extends Block {

  /** One line; its children are its words. */
  public static final class Line extends Node {
    private final int indent;

    private Line(BasedSequence chars, int indent) {
      super(chars);
      this.indent = indent;
    }

    /** Spaces before the first word, beyond the one after the bar. */
    public int indent() {
      return indent;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** A bar and a space (or nothing), and no second bar: a row of a table has one. */
  private static boolean isLine(BasedSequence line, int at) {
    if (at >= line.length() || line.charAt(at) != '|') {
      return false;
    }
    boolean alone = line.subSequence(at + 1, line.length()).isBlank();
    return alone || line.charAt(at + 1) == ' ' && line.indexOf('|', at + 1) < 0;
  }

  private static final class LineParser extends AbstractBlockParser {
    private final LineBlock block = new LineBlock();
    private final List<BasedSequence> lines = new ArrayList<>();

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      boolean more = state.getIndent() < 4 && isLine(state.getLine(), state.getNextNonSpaceIndex());
      return more ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      lines.add(line);
    }

    @Override
    public void closeBlock(ParserState state) {
      BasedSequence first = lines.get(0);
      BasedSequence last = lines.get(lines.size() - 1);
      block.setChars(first.baseSubSequence(first.getStartOffset(), last.getEndOffset()));
    }

    @Override
    public void parseInlines(InlineParser parser) {
      for (BasedSequence line : lines) {
        BasedSequence words = line.subSequence(Math.min(1, line.length()), line.length());
        BasedSequence trimmed = words.trim();
        int indent = trimmed.isEmpty() ? 0 : trimmed.getStartOffset() - words.getStartOffset() - 1;
        Line node = new Line(trimmed, Math.max(0, indent));
        block.appendChild(node);
        parser.parse(trimmed, node);
      }
    }
  }

  /** Recognises the first line. */
  public static final class Factory implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new AbstractBlockParserFactory(options) {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          int at = state.getNextNonSpaceIndex();
          boolean first =
              state.getIndent() < 4
                  && !matched.getBlockParser().isParagraphParser()
                  && isLine(state.getLine(), at);
          return first ? BlockStart.of(new LineParser()).atIndex(at) : BlockStart.none();
        }
      };
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
