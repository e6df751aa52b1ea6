package bindery.manuscript.parser;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs what opens emphasis with what closes it (CommonMark 0.31.2, appendix, "process emphasis").
 * Rows that cannot close what stands before them, as rule 9 has it or for tildes of another number,
 * are looked for no further back the next time: flexmark's own goes through all of them again.
 */
abstract class DelimiterPairs extends CommonmarkInlineParser {
  /** Lengths of rows that are alike in what they may close: rule 9 asks for thirds. */
  private static final int ALIKE = 3;

  /** Where rows begin that may open for rows of a kind, by that kind. */
  private final Map<Integer, Integer> bottoms = new HashMap<>();

  /** How long rows were of which some is used, by their row. */
  private final Map<Delimiter, Integer> lengths = new IdentityHashMap<>();

  DelimiterPairs(
      DataHolder options,
      BitSet specials,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    super(options, specials, delimiters, processors, references, extensions);
  }

  @Override
  public void processDelimiters(Delimiter bottom) {
    bottoms.clear();
    Delimiter closer = lastDelimiter;
    while (closer != null && closer.getPrevious() != bottom) {
      closer = closer.getPrevious();
    }
    while (closer != null) {
      DelimiterProcessor processor = delimiterProcessors.get(closer.getDelimiterChar());
      closer =
          closer.canClose() && processor != null
              ? closed(closer, bottom, processor)
              : closer.getNext();
    }
    while (lastDelimiter != null && lastDelimiter != bottom) {
      removeDelimiterKeepNode(lastDelimiter);
    }
  }

  /** Closes what this row can, and gives the row to go on with: itself, if some of it is left. */
  private Delimiter closed(Delimiter closer, Delimiter bottom, DelimiterProcessor processor) {
    int least = bottoms.getOrDefault(kind(closer), -1);
    Delimiter opener = closer.getPrevious();
    int used = 0;
    while (opener != null && opener != bottom && opener.getIndex() >= least) {
      boolean alike = opener.getDelimiterChar() == closer.getDelimiterChar();
      boolean may = alike && opener.canOpen() && !isApart(opener, closer);
      used = may ? processor.getDelimiterUse(opener, closer) : 0;
      if (used > 0) {
        return paired(opener, closer, used, processor);
      }
      opener = opener.getPrevious();
    }
    bottoms.put(kind(closer), closer.getIndex());
    Delimiter next = closer.getNext();
    if (!closer.canOpen()) {
      removeDelimiterKeepNode(closer);
    }
    return next;
  }

  /**
   * Rule 9: where one of two rows could both open and close, three are not one and two of each, by
   * the lengths that the rows had when nothing of them was used.
   */
  private boolean isApart(Delimiter opener, Delimiter closer) {
    boolean both = opener.canClose() || closer.canOpen();
    int open = length(opener);
    int close = length(closer);
    boolean thirds = open % ALIKE == 0 && close % ALIKE == 0;
    return opener.getDelimiterChar() != '~' && both && !thirds && (open + close) % ALIKE == 0;
  }

  private int length(Delimiter row) {
    return lengths.getOrDefault(row, row.getNumDelims());
  }

  /** What decides which rows a row may close; tildes are one or two, and all others none. */
  private int kind(Delimiter closer) {
    int length = length(closer) % ALIKE;
    return closer.getDelimiterChar() * 2 * ALIKE + 2 * length + (closer.canOpen() ? 1 : 0);
  }

  private Delimiter paired(
      Delimiter opener, Delimiter closer, int used, DelimiterProcessor processor) {
    removeDelimitersBetween(opener, closer);
    processor.process(opener, closer, used);
    lengths.putIfAbsent(opener, opener.getNumDelims());
    lengths.putIfAbsent(closer, closer.getNumDelims());
    opener.setNumDelims(opener.getNumDelims() - used);
    closer.setNumDelims(closer.getNumDelims() - used);
    if (opener.getNumDelims() == 0) {
      removeDelimiterAndNode(opener);
    } else {
      Text node = opener.getNode();
      node.setChars(node.getChars().subSequence(0, opener.getNumDelims()));
    }
    if (closer.getNumDelims() == 0) {
      Delimiter next = closer.getNext();
      removeDelimiterAndNode(closer);
      return next;
    }
    BasedSequence chars = closer.getNode().getChars();
    int length = chars.length();
    closer.getNode().setChars(chars.subSequence(length - closer.getNumDelims(), length));
    closer.setIndex(closer.getIndex() + used);
    return closer;
  }
}
