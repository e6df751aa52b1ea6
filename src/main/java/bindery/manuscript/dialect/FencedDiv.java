package bindery.manuscript.dialect;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pandoc's fenced div: {@code ::: {.class}} … {@code :::}, which may hold others. */
public final class FencedDiv extends Block {
  private static final Pattern OPEN =
      Pattern.compile(":{3,}[ \\t]*(?:\\{(?<spec>[^}]*)\\}|\\.?(?<word>[\\w-]+))[ \\t]*:*[ \\t]*");
  private static final Pattern CLOSE = Pattern.compile(":{3,}[ \\t]*");

  private final AttributeSpec spec;
  private final int offset;
  private boolean closed;

  private FencedDiv(AttributeSpec spec, int offset) {
    this.spec = spec;
    this.offset = offset;
  }

  /** Where its opening colons stand. */
  public int offset() {
    return offset;
  }

  public AttributeSpec spec() {
    return spec;
  }

  /** Whether its closing colons were found; if not, it ends with what it stands in. */
  public boolean closed() {
    return closed;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  private static final class DivParser extends AbstractBlockParser {
    private final FencedDiv div;

    DivParser(FencedDiv div) {
      this.div = div;
    }

    @Override
    public Block getBlock() {
      return div;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
      return true;
    }

    /**
     * The closing line is read over as if it were blank, so that what is within the div ends; the
     * div itself ends with the line after it. flexmark can end at once only what holds no blocks.
     */
    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (div.closed) {
        return BlockContinue.none();
      }
      if (closes(state) && innermost(state)) {
        div.closed = true;
        return BlockContinue.atIndex(state.getLine().length());
      }
      return BlockContinue.atIndex(state.getIndex());
    }

    private static boolean closes(ParserState state) {
      int at = state.getNextNonSpaceIndex();
      return state.getIndent() < 4
          && at < state.getLine().length()
          && state.getLine().charAt(at) == ':'
          && CLOSE.matcher(rest(state)).matches();
    }

    /** Closing colons close the innermost open div, and none from within a code block. */
    private boolean innermost(ParserState state) {
      List<BlockParser> open = state.getActiveBlockParsers();
      for (int i = open.size() - 1; i >= 0; i--) {
        BlockParser parser = open.get(i);
        if (parser == this) {
          return true;
        }
        if (parser instanceof DivParser inner && !inner.div.closed
            || parser instanceof FencedCodeBlockParser) {
          return false;
        }
      }
      return false;
    }

    @Override
    public void closeBlock(ParserState state) {
      div.setCharsFromContent();
    }
  }

  private static String rest(ParserState state) {
    BasedSequence line = state.getLine();
    return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
  }

  /** Recognises the opening line. */
  public static final class Factory implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new AbstractBlockParserFactory(options) {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          return start(state);
        }
      };
    }

    private static BlockStart start(ParserState state) {
      BasedSequence line = state.getLine();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4 || at + 3 > line.length() || line.charAt(at) != ':') {
        return BlockStart.none();
      }
      Matcher open = OPEN.matcher(rest(state));
      if (!open.matches()) {
        return BlockStart.none();
      }
      String inside = open.group("spec") != null ? open.group("spec") : "." + open.group("word");
      return AttributeSpec.parse(inside)
          .map(spec -> new FencedDiv(spec, line.getStartOffset() + at))
          .map(div -> BlockStart.of(new DivParser(div)).atIndex(line.length()))
          .orElse(BlockStart.none());
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
