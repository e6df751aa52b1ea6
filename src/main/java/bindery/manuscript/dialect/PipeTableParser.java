package bindery.manuscript.dialect;

import bindery.manuscript.dialect.PipeTable.Alignment;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * Reads tables (GitHub Flavored Markdown 4.10). A table is known by its second line, of hyphens and
 * bars; the line before it is its head, and the last of a paragraph if there are more lines.
 */
public final class PipeTableParser extends AbstractBlockParser {
  private final PipeTable table = new PipeTable();
  private final List<Alignment> columns;
  private final boolean loose;
  private final boolean code;
  private boolean begun;
  private boolean row;

  private PipeTableParser(List<Alignment> columns, boolean loose, boolean code) {
    this.columns = columns;
    this.loose = loose;
    this.code = code;
  }

  @Override
  public Block getBlock() {
    return table;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    boolean captioned = table.getLastChild() instanceof PipeTable.Caption;
    row = loose && isSigned(state);
    return state.isBlank() || captioned || loose && isCaption(state)
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getIndex());
  }

  /** pandoc, table_captions: the caption may stand in the line after the last row. */
  private static boolean isCaption(ParserState state) {
    BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
    return (line.startsWith("Table: ") || line.startsWith(": ")) && line.indexOf('|') < 0;
  }

  /** pandoc, pipe_tables: whatever has a bar is a row, though a list may begin with its sign. */
  private static boolean isSigned(ParserState state) {
    BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
    return line.length() > 1
        && "-+*".indexOf(line.charAt(0)) >= 0
        && line.charAt(1) == ' '
        && line.indexOf('|') > 0;
  }

  @Override
  public boolean isInterruptible() {
    return !row;
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    if (!begun) {
      begun = true; // the line of hyphens
      return;
    }
    BasedSequence row = line.trim();
    boolean caption = loose && row.startsWith("[") && row.endsWith("]") && row.indexOf('|') < 0;
    if (caption) {
      table.appendChild(new PipeTable.Caption(row.subSequence(1, row.length() - 1)));
    } else {
      row(row, false);
    }
  }

  private void row(BasedSequence line, boolean head) {
    PipeTable.Row row = new PipeTable.Row(line, head);
    List<BasedSequence> cells = PipeTable.cells(line, code);
    int most = loose ? Math.max(cells.size(), columns.size()) : columns.size();
    for (int i = 0; i < most; i++) {
      BasedSequence text =
          i < cells.size() ? cells.get(i) : line.subSequence(line.length(), line.length());
      row.appendChild(
          new PipeTable.Cell(text, i < columns.size() ? columns.get(i) : Alignment.NONE));
    }
    table.appendChild(row);
  }

  @Override
  public void closeBlock(ParserState state) {
    table.setCharsFromContent();
  }

  @Override
  public void parseInlines(InlineParser parser) {
    for (Node row = table.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof PipeTable.Caption) {
        parser.parse(row.getChars(), row);
        continue;
      }
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        parser.parse(cell.getChars(), cell);
      }
    }
  }

  /**
   * Recognises the second line.
   *
   * @param loose whether tables are read that GitHub does not read
   * @param code whether a bar within code parts no cells
   */
  public record Factory(boolean loose, boolean code) implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new AbstractBlockParserFactory(options) {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          return state.getIndent() >= 4 ? BlockStart.none() : start(state, matched);
        }
      };
    }

    private BlockStart start(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int from = state.getNextNonSpaceIndex(); // past the marks of quotes that it stands in
      char first = line.safeCharAt(from);
      if (first != '|' && first != '-' && first != ':') {
        return BlockStart.none();
      }
      List<Alignment> columns = PipeTable.columns(line.subSequence(from).trim());
      if (columns.isEmpty()) {
        return BlockStart.none();
      }
      List<BasedSequence> above = matched.getParagraphLines();
      if (!matched.getBlockParser().isParagraphParser() || above == null || above.isEmpty()) {
        boolean headless = loose && first == '|' && columns.size() > 1;
        return headless && matched.getBlockParser().isContainer()
            ? BlockStart.of(new PipeTableParser(columns, true, code)).atIndex(line.length())
            : BlockStart.none();
      }
      BasedSequence head = above.get(above.size() - 1).trim();
      boolean fits = PipeTable.cells(head, code).size() == columns.size();
      if (!fits && !(loose && first == '|' && head.startsWith("|"))) {
        return BlockStart.none();
      }
      PipeTableParser parser = new PipeTableParser(columns, loose, code);
      parser.row(head, true);
      BlockStart start = BlockStart.of(parser).atIndex(line.length());
      if (above.size() == 1) {
        return start.replaceActiveBlockParser();
      }
      // The paragraph above keeps its lines but the last.
      above.remove(above.size() - 1);
      List<Integer> indents = matched.getParagraphEolLengths();
      indents.remove(indents.size() - 1);
      return start;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(BlockQuoteParser.Factory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(
          FencedCodeBlockParser.Factory.class,
          ThematicBreakParser.Factory.class,
          ListBlockParser.Factory.class,
          IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
