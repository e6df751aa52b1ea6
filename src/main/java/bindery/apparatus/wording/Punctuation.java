package bindery.apparatus.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Node;

/**
 * Lays words and forms out in a row and puts right where marks of punctuation meet: of two that say
 * the same one is left, and those that belong within quotation marks go there (CSL 1.0.2,
 * "punctuation-in-quote").
 */
final class Punctuation {
  /** What is left of two marks that meet; others stay both. */
  private static final Map<String, String> MEETING =
      Map.ofEntries(
          Map.entry("!.", "!"),
          Map.entry("!:", "!"),
          Map.entry("!!", "!"),
          Map.entry("?.", "?"),
          Map.entry("?:", "?"),
          Map.entry("??", "?"),
          Map.entry("..", "."),
          Map.entry("::", ":"),
          Map.entry(",,", ","),
          Map.entry(";;", ";"),
          Map.entry(":!", "!"),
          Map.entry(":?", "?"),
          Map.entry(":.", ":"),
          Map.entry(";!", "!"),
          Map.entry(";?", "?"),
          Map.entry(";:", ";"),
          Map.entry(";.", ";"),
          Map.entry("….", "…"));

  /** A step of the row. */
  sealed interface Step {
    /** Words. */
    record Text(StringBuilder words) implements Step {}

    /** A form begins. */
    record Open(Rich.Kind kind, String value) implements Step {}

    /** The form that began last ends. */
    record Close() implements Step {}

    /** A quotation mark. */
    record Quote(boolean opens, int depth) implements Step {}

    /** What the author wrote. */
    record Given(Node node) implements Step {}
  }

  private final boolean within;
  private final List<Step> row = new ArrayList<>();

  private Punctuation(boolean within) {
    this.within = within;
  }

  /**
   * @param within whether full stops and commas go within quotation marks
   */
  static List<Step> row(List<Rich> parts, boolean within) {
    Punctuation all = new Punctuation(within);
    all.lay(parts, 0);
    all.settle();
    return all.row;
  }

  private void lay(List<Rich> parts, int depth) {
    for (Rich part : parts) {
      if (part instanceof Rich.Words words) {
        row.add(new Step.Text(new StringBuilder(words.text())));
      } else if (part instanceof Rich.Own own) {
        row.add(new Step.Given(own.node()));
      } else if (part instanceof Rich.Formed formed) {
        boolean quotes = formed.kind() == Rich.Kind.QUOTES;
        row.add(
            quotes ? new Step.Quote(true, depth) : new Step.Open(formed.kind(), formed.value()));
        lay(formed.parts(), quotes ? depth + 1 : depth);
        row.add(quotes ? new Step.Quote(false, depth) : new Step.Close());
      }
    }
  }

  private void settle() {
    StringBuilder last = null;
    int closed = -1;
    for (int i = 0; i < row.size(); i++) {
      Step step = row.get(i);
      if (step instanceof Step.Quote quote) {
        closed = quote.opens() ? -1 : closed < 0 ? i : closed;
      } else if (step instanceof Step.Given) {
        last = null;
      } else if (step instanceof Step.Open open && open.kind() == Rich.Kind.DISPLAY) {
        last = null;
      } else if (step instanceof Step.Text text && text.words().length() > 0) {
        if (last != null) {
          i += meet(last, text.words(), closed);
        }
        if (text.words().length() > 0) {
          last = text.words();
          closed = -1;
        }
      }
    }
  }

  /**
   * @param quote where the quotation mark between them is in the row; -1 for none
   * @return how many steps were put into the row
   */
  private int meet(StringBuilder last, StringBuilder next, int quote) {
    boolean quoteBetween = quote >= 0;
    int put = 0;
    if (quoteBetween && within && ".,!?".indexOf(next.charAt(0)) >= 0) {
      char mark = next.charAt(0);
      next.deleteCharAt(0);
      String left = MEETING.get("" + end(last) + mark);
      if (left == null) {
        row.add(quote, new Step.Text(new StringBuilder().append(mark)));
        put = 1;
      } else if (left.charAt(0) == mark) {
        last.setCharAt(last.length() - 1, mark);
      }
      if (next.length() == 0 || put > 0) {
        return put;
      }
    }
    boolean more = true;
    while (more && next.length() > 0 && last.length() > 0) {
      String pair = "" + end(last) + next.charAt(0);
      String left = MEETING.get(pair);
      if (pair.equals("  ") || left != null && left.charAt(0) == pair.charAt(0)) {
        next.deleteCharAt(0);
      } else if (left != null) {
        last.setLength(last.length() - 1);
      } else if (pair.charAt(0) == ' ' && ",.;:".indexOf(pair.charAt(1)) >= 0 && !quoteBetween) {
        last.setLength(last.length() - 1);
      } else {
        more = false;
      }
    }
    return put;
  }

  private static char end(StringBuilder words) {
    return words.charAt(words.length() - 1);
  }
}
