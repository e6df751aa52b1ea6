package bindery.manuscript.typography;

import bindery.language.Language;
import bindery.manuscript.typography.QuoteMark.Turn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Gives every straight quote its form: that of the language and of its level, where pairs within
 * pairs take turns; that of its other half, where the author typed it; or that of an apostrophe, of
 * feet and inches, of Hebrew's abbreviations.
 */
final class QuoteChoice {
  private static final int LONGEST_MEASURE = 3;

  private final Edits edits;
  private final List<QuoteMark> marks;
  private final Deque<Level> around = new ArrayDeque<>();

  /**
   * A pair that stands round others.
   *
   * @param outer whether it has the marks of the first level
   */
  private record Level(boolean outer, char opener) {}

  QuoteChoice(Edits edits, List<QuoteMark> marks) {
    this.edits = edits;
    this.marks = marks;
  }

  void choose() {
    for (QuoteMark mark : marks) {
      if (mark.partner == null) {
        if (mark.straight()) {
          alone(mark);
        }
      } else if (mark.opens) {
        opener(mark);
        inside(mark, mark.at + 1);
      } else {
        closer(mark);
        inside(mark, mark.at - 1);
      }
    }
  }

  private void opener(QuoteMark mark) {
    Language.Quotes quotes = mark.language.quotes();
    if (!mark.straight()) {
      boolean inner = mark.typed == bare(quotes.innerOpen());
      boolean outer = mark.typed == bare(quotes.open());
      around.push(new Level(outer || !inner && mark.isDouble(), mark.typed));
      return;
    }
    boolean outer = around.isEmpty() ? mark.typed == TextSetter.DOUBLE : !around.peek().outer();
    String form = outer ? quotes.open() : quotes.innerOpen();
    if (!mark.partner.straight()) {
      form = Counterparts.opener(mark.partner.typed, mark.language);
    } else if (!around.isEmpty()) {
      form = Counterparts.within(around.peek().opener(), form, mark.language);
    }
    around.push(new Level(outer, bare(form)));
    edits.put(mark.at, form);
  }

  private void closer(QuoteMark mark) {
    Level level = around.pop();
    if (mark.straight()) {
      edits.put(mark.at, Counterparts.closer(level.opener(), level.outer(), mark.language));
    }
  }

  /** A space within a pair is the language's own, or none, or at least ends no line. */
  private void inside(QuoteMark mark, int at) {
    if (!edits.isSpace(at)
        && edits.typed(at) != Edits.NO_BREAK
        && edits.typed(at) != Edits.NARROW) {
      return;
    }
    String set = edits.at(mark.at);
    boolean own = mark.straight() && set.indexOf(Edits.NARROW) >= 0;
    if (own) {
      edits.put(at, "");
    } else if (edits.isSpace(at)) {
      edits.put(at, String.valueOf(Edits.NO_BREAK));
    }
  }

  /** A quote whose other half is not in this paragraph, or that is none. */
  private void alone(QuoteMark mark) {
    Language.Quotes quotes = mark.language.quotes();
    boolean closes = mark.turn == Turn.CLOSES || mark.turn == Turn.MAY_CLOSE;
    if (mark.typed == TextSetter.SINGLE) {
      edits.put(mark.at, single(mark, quotes));
    } else if (Measures.isLength(edits.text(), mark.at, LONGEST_MEASURE)
        && mark.turn != Turn.OPENS) {
      edits.put(mark.at, "″");
    } else if (mark.turn == Turn.OPENS) {
      edits.put(mark.at, quotes.open());
      absorb(mark.at + 1, quotes.open());
    } else if (closes) {
      edits.put(mark.at, quotes.close());
      absorb(mark.at - 1, quotes.close());
    } else {
      edits.put(mark.at, Measures.betweenHebrew(edits.text(), mark.at) ? "״" : "\"");
    }
  }

  private void absorb(int at, String set) {
    if (set.indexOf(Edits.NARROW) >= 0 && edits.isSpace(at)) {
      edits.put(at, "");
    }
  }

  private String single(QuoteMark mark, Language.Quotes quotes) {
    boolean begins =
        mark.at == 0
            && mark.turn == Turn.OPENS
            && Character.isUpperCase(edits.typed(1)); // a speech that goes on in the next paragraph
    if (begins) {
      return quotes.innerOpen();
    }
    if (mark.turn == Turn.EITHER) {
      return CharacterKinds.space(edits.typed(mark.at - 1)) ? "'" : "’";
    }
    if (mark.at > 0 && Measures.isHebrew(edits.typed(mark.at - 1))) {
      return "׳";
    }
    return Measures.isFeet(edits.text(), mark.at) ? "′" : "’";
  }

  private static char bare(String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (!CharacterKinds.space(mark.charAt(i))) {
        return mark.charAt(i);
      }
    }
    return '\0';
  }
}
