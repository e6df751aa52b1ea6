package bindery.manuscript.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's inline parser, in time that grows with the text. As it comes, it copies the whole
 * paragraph for every match of a pattern, looks for the end of a code span as often as one seems to
 * start, and follows the address of a link to the end of the paragraph.
 */
final class BoundedInlineParser extends CommonmarkInlineParser {
  private static final int LONGEST_ADDRESS = 4000;

  private final BitSet unmatched = new BitSet();
  private BasedSequence paragraph;

  private BoundedInlineParser(
      DataHolder options,
      BitSet specials,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    super(options, specials, delimiters, processors, references, extensions);
  }

  @Override
  public BasedSequence match(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  public BasedSequence[] matchWithGroups(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    if (matcher == null) {
      return null;
    }
    BasedSequence[] groups = new BasedSequence[matcher.groupCount() + 1];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = matcher.start(i) < 0 ? null : input.subSequence(matcher.start(i), matcher.end(i));
    }
    return groups;
  }

  /** Backticks that found no partner of their length once find none further on. */
  @Override
  protected boolean parseBackticks() {
    if (paragraph != input) {
      paragraph = input;
      unmatched.clear();
    }
    int start = index;
    int end = start;
    while (end < input.length() && input.charAt(end) == '`') {
      end++;
    }
    if (unmatched.get(end - start)) {
      index = end;
      appendText(input, start, end);
      return true;
    }
    boolean parsed = super.parseBackticks();
    if (index == end) {
      unmatched.set(end - start);
    }
    return parsed;
  }

  @Override
  public BasedSequence parseLinkDestination() {
    if (input.length() - index <= LONGEST_ADDRESS) {
      return super.parseLinkDestination();
    }
    BasedSequence whole = input;
    input = whole.subSequence(0, index + LONGEST_ADDRESS);
    try {
      return super.parseLinkDestination();
    } finally {
      input = whole;
    }
  }

  /** Makes one for every text. */
  static final class Factory implements InlineParserFactory {
    @Override
    public InlineParser inlineParser(
        DataHolder options,
        BitSet specials,
        BitSet delimiters,
        Map<Character, DelimiterProcessor> processors,
        LinkRefProcessorData references,
        List<InlineParserExtensionFactory> extensions) {
      return new BoundedInlineParser(
          options, specials, delimiters, processors, references, extensions);
    }
  }
}
