package bindery.typeset.line;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Where the Unicode line breaking algorithm (UAX #14) lets a line end inside a stretch without
 * spaces: after hyphens and dashes, between ideographs.
 */
public final class BreakOpportunities {
  private static final int[] NOWHERE = {};

  /** Iterators that nobody uses at the moment; one serves one thread at a time. */
  private final Queue<BreakIterator> free = new ConcurrentLinkedQueue<>();

  private final BreakIterator first;

  public BreakOpportunities(Locale language) {
    first = BreakIterator.getLineInstance(language);
  }

  private BreakIterator take() {
    BreakIterator taken = free.poll();
    return taken != null ? taken : first.clone();
  }

  /** Offsets inside the text before which a line may begin. */
  public int[] inside(String text) {
    if (wordOnly(text)) {
      return NOWHERE;
    }
    BreakIterator iterator = take();
    iterator.setText(text);
    int[] found = new int[text.length()];
    int n = 0;
    for (int at = iterator.next(); at != BreakIterator.DONE && at < text.length(); ) {
      found[n++] = at;
      at = iterator.next();
    }
    free.add(iterator);
    return Arrays.copyOf(found, n);
  }

  /** Whether a line may end at the space between two words (rules LB14 to LB17 forbid a few). */
  public boolean between(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return true;
    }
    int last = before.codePointBefore(before.length());
    int first = after.codePointAt(0);
    if (Character.isLetterOrDigit(last) && Character.isLetterOrDigit(first)) {
      return true;
    }
    BreakIterator iterator = take();
    iterator.setText(Character.toString(last) + " " + Character.toString(first));
    boolean may = iterator.isBoundary(Character.charCount(last) + 1);
    free.add(iterator);
    return may;
  }

  /** Western letters, with punctuation only around them, hold no opportunity. */
  private static boolean wordOnly(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && around(text.charAt(from))) {
      from++;
    }
    while (to > from && around(text.charAt(to - 1))) {
      to--;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean western = c < 0x530 && Character.isLetterOrDigit(c);
      if (!western && c != '’' && c != '\'' && c != '.' && c != ',') {
        return false;
      }
    }
    return true;
  }

  private static boolean around(char c) {
    return ".,;:!?“”‘’()\"'*".indexOf(c) >= 0;
  }
}
