package bindery.manuscript.parser;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * What two rows of the same delimiter make of the text between them: emphasis of stars and
 * underscores (CommonMark 0.31.2, 6.2), struck text of tildes (GitHub Flavored Markdown 6.5).
 *
 * @param fewest how many there are in a row at least
 */
record Emphases(char delimiter, int fewest) implements DelimiterProcessor {

  @Override
  public char getOpeningCharacter() {
    return delimiter;
  }

  @Override
  public char getClosingCharacter() {
    return delimiter;
  }

  @Override
  public int getMinLength() {
    return fewest;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    if (delimiter == '~') {
      return opener.length() == closer.length() && opener.length() <= 2 ? opener.length() : 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    BasedSequence open = opener.getTailChars(used);
    BasedSequence close = closer.getLeadChars(used);
    DelimitedNode node;
    if (delimiter == '~') {
      node = new Strikethrough(open, BasedSequence.NULL, close);
    } else if (used == 1) {
      node = new Emphasis(open, BasedSequence.NULL, close);
    } else {
      node = new StrongEmphasis(open, BasedSequence.NULL, close);
    }
    opener.moveNodesBetweenDelimitersTo(node, closer);
  }

  @Override
  public Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun run) {
    return null;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean left,
      boolean right,
      boolean afterMark,
      boolean beforeMark,
      boolean afterSpace,
      boolean beforeSpace) {
    return new Flanking(left, right, afterMark, beforeMark).opens(delimiter);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean left,
      boolean right,
      boolean afterMark,
      boolean beforeMark,
      boolean afterSpace,
      boolean beforeSpace) {
    return new Flanking(left, right, afterMark, beforeMark).closes(delimiter);
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return false;
  }
}
