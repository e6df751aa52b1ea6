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
    private final boolean continued;

    private Line(BasedSequence chars, int indent, boolean continued) {
      super(chars);
      this.indent = indent;
      this.continued = continued;
    }

    /** Whether it goes on with the line before it, which was too long for the author's screen. */
    public boolean continues() {
      return continued;
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
    return alone || isSpace(line.charAt(at + 1)) && line.indexOf('|', at + 1) < 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
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
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() < 4 && isLine(state.getLine(), at)) {
        return BlockContinue.atIndex(at);
      }
      boolean goesOn =
          !state.isBlank() && state.getIndent() > 0 && state.getLine().charAt(at) != '|';
      return goesOn ? BlockContinue.atIndex(at) : BlockContinue.none();
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
        boolean continued = !line.startsWith("|");
        BasedSequence words = line.subSequence(continued ? 0 : 1, line.length());
        BasedSequence trimmed = words.trim();
        Line node = new Line(trimmed, Math.max(0, columns(words) - 1), continued);
        block.appendChild(node);
        parser.parse(trimmed, node);
      }
    }
  }

  /** How wide the spaces before the words are; a tab goes to the next fourth column. */
  private static int columns(BasedSequence words) {
    int columns = 0;
    for (int i = 0; i < words.length() && isSpace(words.charAt(i)); i++) {
      // One column is taken by the bar.
      columns += words.charAt(i) == '\t' ? 4 - (columns + 1) % 4 : 1;
    }
    return columns;
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
                  && matched.getBlockParser().isContainer()
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
