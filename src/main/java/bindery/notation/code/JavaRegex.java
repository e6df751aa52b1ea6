package bindery.notation.code;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a parsed expression in the words of java.util.regex. What that lacks is replaced by what
 * comes nearest: a group that calls itself is written out a few times, one in another, and
 * repetitions in a look-behind end somewhere.
 */
final class JavaRegex {
  /** How often a group may stand in itself. */
  private static final int DEEPEST = 4;

  /** Characters that a repetition in a look-behind may go back. */
  private static final int FURTHEST = 60;

  /** Characters of an expression; longer ones match nothing from here on. */
  private static final int LONGEST = 60_000;

  private static final String NOTHING = "(?!)";

  private final OnigParser.Parsed parsed;
  private final boolean fileStart;
  private final boolean lastEnd;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Integer> calls = new ArrayDeque<>();
  private boolean behind;

  private JavaRegex(OnigParser.Parsed parsed, boolean fileStart, boolean lastEnd) {
    this.parsed = parsed;
    this.fileStart = fileStart;
    this.lastEnd = lastEnd;
  }

  /**
   * @param fileStart whether {@code \A} can match
   * @param lastEnd whether {@code \G} can
   */
  static String of(OnigParser.Parsed parsed, boolean fileStart, boolean lastEnd) {
    JavaRegex regex = new JavaRegex(parsed, fileStart, lastEnd);
    regex.write(parsed.root());
    return regex.out.toString();
  }

  private void write(OnigNode node) {
    if (out.length() > LONGEST) {
      out.append(NOTHING);
    } else if (node instanceof OnigNode.One one) {
      out.append(one.java());
    } else if (node instanceof OnigNode.Place place) {
      out.append(place(place.java()));
    } else if (node instanceof OnigNode.Look look) {
      look(look);
    } else if (node instanceof OnigNode.Group group) {
      out.append(group.number() > 0 && !calls.isEmpty() ? "(?:" : group.open());
      write(group.body());
      out.append(')');
    } else if (node instanceof OnigNode.Sequence sequence) {
      sequence.parts().forEach(this::part);
    } else if (node instanceof OnigNode.Choice choice) {
      for (int i = 0; i < choice.parts().size(); i++) {
        out.append(i == 0 ? "" : "|");
        write(choice.parts().get(i));
      }
    } else if (node instanceof OnigNode.Repeat repeat) {
      repeat(repeat);
    } else if (node instanceof OnigNode.Again again) {
      again(again);
    } else if (node instanceof OnigNode.Call call) {
      call(call.group());
    } else {
      out.append(NOTHING);
    }
  }

  /** A part of a sequence; alternatives in it stay in it. */
  private void part(OnigNode node) {
    boolean loose = node instanceof OnigNode.Choice;
    out.append(loose ? "(?:" : "");
    write(node);
    out.append(loose ? ")" : "");
  }

  private String place(String java) {
    boolean never = java.equals("\\G") && !lastEnd || java.equals("\\A") && !fileStart;
    return never ? NOTHING : java;
  }

  private void look(OnigNode.Look look) {
    boolean was = behind;
    behind = behind || !look.ahead();
    out.append("(?").append(look.ahead() ? "" : "<").append(look.wanted() ? "=" : "!");
    write(look.body());
    out.append(')');
    behind = was;
  }

  private void repeat(OnigNode.Repeat repeat) {
    if (repeat.body() instanceof OnigNode.Place || repeat.body() instanceof OnigNode.Look) {
      if (repeat.least() > 0) {
        write(repeat.body());
      }
      return;
    }
    boolean atom =
        repeat.body() instanceof OnigNode.One
            || repeat.body() instanceof OnigNode.Group
            || repeat.body() instanceof OnigNode.Call;
    out.append(atom ? "" : "(?:");
    write(repeat.body());
    out.append(atom ? "" : ")");
    int most = repeat.most() < 0 && behind ? FURTHEST : repeat.most();
    out.append('{').append(repeat.least());
    if (most != repeat.least()) {
      out.append(',').append(most < 0 ? "" : String.valueOf(most));
    }
    out.append('}').append(repeat.mode());
  }

  private void again(OnigNode.Again again) {
    out.append("(?:");
    int last = again.groups().size() - 1;
    for (int i = last; i >= 0; i--) {
      out.append(i == last ? "" : "|").append('\\').append(again.groups().get(i));
    }
    out.append(')');
  }

  private void call(String name) {
    OnigNode.Group group = null;
    int number = -1;
    if (name.matches("\\d+")) {
      number = Integer.parseInt(name);
    } else if (parsed.names().containsKey(name)) {
      number = parsed.names().get(name).get(0);
    }
    if (number > 0 && number <= parsed.groups().size()) {
      group = parsed.groups().get(number - 1);
    }
    int called = number;
    long deep = calls.stream().filter(outer -> outer == called).count();
    if (number == 0 && deep < DEEPEST) {
      group = new OnigNode.Group("(?:", 0, parsed.root());
    }
    if (group == null || deep >= DEEPEST) {
      out.append(NOTHING);
      return;
    }
    calls.push(number);
    write(group);
    calls.pop();
  }
}
