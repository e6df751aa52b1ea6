package bindery.manuscript.parser;

import bindery.manuscript.html.HtmlSyntax;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's inline parser, by the specification of today and in time that grows with the text. As
 * it comes, it copies the whole paragraph for every match of a pattern, and looks for the end of
 * code, links and tags as often as one seems to start.
 */
final class CommonMarkInlines extends DelimiterPairs {
  /** CommonMark 0.31.2, 2.5: more digits are no character. */
  private static final Pattern NUMBERED =
      Pattern.compile("^&#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6});");

  /** More in a row strike nothing (GitHub Flavored Markdown 6.5). */
  private static final int MOST_TILDES = 2;

  private final boolean addresses;
  private final BitSet unmatched = new BitSet();
  private final Map<String, Integer> enclosed = new HashMap<>();
  private boolean hasAddresses;
  private BasedSequence paragraph;
  private int lastTagEnd;
  private int brackets;

  private CommonMarkInlines(
      DataHolder options,
      boolean addresses,
      BitSet specials,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    super(options, specials, delimiters, processors, references, extensions);
    this.addresses = addresses;
  }

  @Override
  public void initializeDocument(Document document) {
    super.initializeDocument(document);
    String text = addresses ? document.getChars().toString() : "";
    hasAddresses = text.contains("://") || text.contains("www.");
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

  /** Forgets what is known of another paragraph. */
  private void look() {
    if (paragraph != input) {
      paragraph = input;
      unmatched.clear();
      enclosed.clear();
      brackets = 0;
      lastTagEnd = input.lastIndexOf('>');
    }
  }

  /** Backticks that found no partner of their length once find none further on. */
  @Override
  protected boolean parseBackticks() {
    look();
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
  protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
    int start = index;
    int end = start;
    while (end < input.length() && input.charAt(end) == delimiter) {
      end++;
    }
    if (end - start < processor.getMinLength()) {
      return false;
    }
    Flanking flanking = Flanking.of(input, start, end);
    index = end;
    Text node = appendSeparateText(input.subSequence(start, end));
    boolean pairs = delimiter != '~' || end - start <= MOST_TILDES;
    boolean opens = pairs && flanking.opens(delimiter);
    boolean closes = pairs && flanking.closes(delimiter);
    lastDelimiter = new Delimiter(input, node, delimiter, opens, closes, lastDelimiter, start);
    lastDelimiter.setNumDelims(end - start);
    if (lastDelimiter.getPrevious() != null) {
      lastDelimiter.getPrevious().setNext(lastDelimiter);
    }
    return true;
  }

  @Override
  public BasedSequence parseLinkDestination() {
    int end = LinkSyntax.destination(input, index);
    if (end < 0) {
      return null;
    }
    BasedSequence destination = input.subSequence(index, end);
    index = end;
    return destination;
  }

  /**
   * A title is apart from the destination (CommonMark 0.31.2, 4.7), which flexmark does not ask.
   */
  @Override
  protected int parseReference(Block block, BasedSequence text) {
    input = text;
    index = 0;
    int label = parseLinkLabel();
    if (label == 0 || HtmlSyntax.at(text, label) != ':') {
      return 0;
    }
    index = label + 1;
    spnl();
    int end = LinkSyntax.destination(text, index);
    boolean apart = end > index && (end == text.length() || text.charAt(end) <= ' ');
    return apart ? super.parseReference(block, text) : 0;
  }

  @Override
  public boolean parseEntity() {
    int start = index;
    boolean numbered = HtmlSyntax.at(input, start + 1) == '#';
    if (numbered && matcher(NUMBERED) == null) {
      return false;
    }
    index = start;
    return super.parseEntity();
  }

  @Override
  public boolean parseHtmlInline() {
    look();
    String closing = HtmlSyntax.enclosedEnd(input, index);
    int end;
    if (closing.isEmpty()) {
      end = index < lastTagEnd ? HtmlSyntax.tagEnd(input, index) : -1;
    } else {
      end = enclosedEnd(closing);
    }
    if (end < 0) {
      return false;
    }
    BasedSequence tag = input.subSequence(index, end);
    index = end;
    appendNode(closing.equals("-->") ? new HtmlInlineComment(tag) : new HtmlInline(tag));
    return true;
  }

  /** What was looked for in vain once is looked for no more. */
  private int enclosedEnd(String closing) {
    int known = enclosed.getOrDefault(closing, 0);
    if (known < 0) {
      return -1;
    }
    int end = input.indexOf(closing, index + 2);
    if (end < 0) {
      enclosed.put(closing, -1);
      return -1;
    }
    return end + closing.length();
  }

  @Override
  protected boolean parseOpenBracket() {
    look();
    brackets++;
    return super.parseOpenBracket();
  }

  @Override
  protected boolean parseBang() {
    look();
    brackets += HtmlSyntax.at(input, index + 1) == '[' ? 1 : 0;
    return super.parseBang();
  }

  @Override
  protected boolean parseCloseBracket() {
    look();
    brackets = Math.max(0, brackets - 1);
    return super.parseCloseBracket();
  }

  @Override
  protected boolean parseString() {
    look();
    int start = index;
    int i = start;
    while (i < input.length() && !specialCharacters.get(input.charAt(i))) {
      char c = input.charAt(i);
      if (hasAddresses && (c == 'h' || c == 'w' || c == 'f') && brackets == 0) {
        boolean within = i > 0 && HtmlSyntax.isLetter(input.charAt(i - 1));
        BareAddress address = within ? null : BareAddress.at(input, i);
        if (address != null) {
          appendText(input, start, i);
          index = i + address.getTextLength();
          appendNode(address);
          return true;
        }
      }
      i++;
    }
    index = i;
    if (i > start) {
      appendText(input, start, i);
    }
    return i > start;
  }

  /** Makes one for every text. */
  record Factory(boolean addresses) implements InlineParserFactory {
    @Override
    public InlineParser inlineParser(
        DataHolder options,
        BitSet specials,
        BitSet delimiters,
        Map<Character, DelimiterProcessor> processors,
        LinkRefProcessorData references,
        List<InlineParserExtensionFactory> extensions) {
      return new CommonMarkInlines(
          options, addresses, specials, delimiters, processors, references, extensions);
    }
  }
}
