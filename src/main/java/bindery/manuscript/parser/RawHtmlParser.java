package bindery.manuscript.parser;

import bindery.manuscript.html.HtmlSyntax;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
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
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;

/** Blocks of raw HTML (CommonMark 0.31.2, 4.6). flexmark's own follow an older specification. */
final class RawHtmlParser extends AbstractBlockParser {
  /** Kind 1. */
  private static final Set<String> VERBATIM = Set.of("pre", "script", "style", "textarea");

  /** Kind 6. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd"
                  + " details dialog dir div dl dt fieldset figcaption figure footer form frame"
                  + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu"
                  + " menuitem nav noframes ol optgroup option p param search section summary table"
                  + " tbody td tfoot th thead title tr track ul")
              .split(" "));

  private final RawHtml block = new RawHtml();
  private final BlockContent lines = new BlockContent();
  private final String end;
  private final boolean whole;
  private String open = "";
  private boolean finished;

  /**
   * @param end what the last line holds; empty where a blank line ends the block
   * @param whole whether listings and scripts that begin within it are read to their end
   */
  private RawHtmlParser(String end, boolean whole) {
    this.end = end;
    this.whole = whole;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    boolean ends = finished || state.isBlank() && end.isEmpty() && open.isEmpty();
    return ends ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    lines.add(line, state.getIndent());
    if (end.isEmpty()) {
      if (whole) {
        verbatim(line.toString().toLowerCase(Locale.ROOT));
      }
    } else if (end.equals("</")) {
      String text = line.toString().toLowerCase(Locale.ROOT);
      finished = VERBATIM.stream().anyMatch(name -> text.contains("</" + name + ">"));
    } else {
      // The end of <!--> is in its beginning.
      int from = lines.getLineCount() == 1 ? line.indexOf('<') + 2 : 0;
      finished = line.indexOf(end, from) >= 0;
    }
  }

  /** Keeps what is open at the end of the line and holds blank lines of its own. */
  private void verbatim(String line) {
    int i = 0;
    while (i >= 0 && i < line.length()) {
      if (open.isEmpty()) {
        i = line.indexOf('<', i);
        if (i >= 0) {
          String name = name(line, i + 1);
          open = VERBATIM.contains(name) ? name : "";
          i++;
        }
      } else {
        i = line.indexOf("</" + open, i);
        open = i >= 0 ? "" : open;
      }
    }
  }

  @Override
  public void closeBlock(ParserState state) {
    block.close(lines);
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block inner) {
    return false;
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  private static String name(CharSequence line, int from) {
    int end = from;
    while (HtmlSyntax.isLetter(HtmlSyntax.at(line, end))
        || HtmlSyntax.isDigit(HtmlSyntax.at(line, end))) {
      end++;
    }
    return line.subSequence(from, end).toString().toLowerCase(Locale.ROOT);
  }

  /** What ends the block that this line starts; null if it starts none. */
  private static String start(CharSequence line, boolean paragraph) {
    String enclosed = HtmlSyntax.enclosedEnd(line, 0);
    if (!enclosed.isEmpty()) {
      return enclosed;
    }
    boolean closing = HtmlSyntax.at(line, 1) == '/';
    int from = closing ? 2 : 1;
    String name = name(line, from);
    char after = HtmlSyntax.at(line, from + name.length());
    boolean parted = after == 0 || after == ' ' || after == '\t' || after == '>';
    if (VERBATIM.contains(name) && !closing && parted) {
      return "</";
    }
    boolean slash = after == '/' && HtmlSyntax.at(line, from + name.length() + 1) == '>';
    if (BLOCKS.contains(name) && (parted || slash)) {
      return "";
    }
    int end = paragraph || VERBATIM.contains(name) ? -1 : HtmlSyntax.tagEnd(line, 0);
    boolean alone = end >= 0 && line.subSequence(end, line.length()).toString().isBlank();
    return alone ? "" : null;
  }

  /** Recognises the first line. */
  record Factory(boolean whole) implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new AbstractBlockParserFactory(options) {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          BasedSequence line = state.getLine();
          int at = state.getNextNonSpaceIndex();
          if (state.getIndent() >= 4 || HtmlSyntax.at(line, at) != '<') {
            return BlockStart.none();
          }
          boolean paragraph = matched.getBlockParser().isParagraphParser();
          String end = start(line.subSequence(at, line.length()), paragraph);
          return end == null
              ? BlockStart.none()
              : BlockStart.of(new RawHtmlParser(end, whole)).atIndex(state.getIndex());
        }
      };
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(
          BlockQuoteParser.Factory.class, HeadingLines.class, FencedCodeBlockParser.Factory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(
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
