package bindery.notation.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Reads a line by the rules of a grammar: at each place the rule whose match begins first, and of
 * those that begin at one place the one that is written first. (TextMate manual, “Language
 * Grammars”.)
 */
final class LineReader {
  private final Injections injections;
  private final CodeLine line;
  private final Lexemes lexemes;
  private Frame top;
  private int at;
  private int anchor = -1;

  private LineReader(Injections injections, CodeLine line, Lexemes lexemes, Frame top) {
    this.injections = injections;
    this.line = line;
    this.lexemes = lexemes;
    this.top = top;
  }

  /** The rules that have begun when the line is done. */
  static Frame read(Injections injections, CodeLine line, Lexemes lexemes, Frame top) {
    LineReader reader = new LineReader(injections, line, lexemes, top);
    reader.anchor = top.atLineEnd() ? 0 : -1;
    reader.goOn();
    reader.run();
    return reader.top;
  }

  /** A match of the rules that are tried at a place. */
  private record Hit(Rule rule, Search search, boolean ends, int start) {}

  /** Ends the blocks that do not go on in this line. */
  private void goOn() {
    Deque<Frame> blocks = new ArrayDeque<>();
    for (Frame f = top; f != null; f = f.below()) {
      if (f.rule() instanceof Rule.Block block && block.ending.goesOnWhile) {
        blocks.push(f);
      }
    }
    for (Frame frame : blocks) {
      Search search = frame.end();
      if (search.find(line, at, at == anchor) < 0) {
        top = frame.below();
        return;
      }
      int[] groups = search.groups();
      lexemes.upTo(groups[0], frame.content());
      captures(((Rule.Block) frame.rule()).endCaptures, groups, frame.content());
      lexemes.upTo(groups[1], frame.content());
      anchor = groups[1];
      at = Math.max(at, groups[1]);
    }
  }

  private void run() {
    Hit hit = next();
    while (hit != null && take(hit)) {
      hit = next();
    }
    lexemes.upTo(line.length(), top.content());
  }

  /** The match that comes first. */
  private Hit next() {
    Hit best = null;
    boolean block = top.rule() instanceof Rule.Block b && !b.ending.goesOnWhile;
    boolean endLast = block && ((Rule.Block) top.rule()).ending.last;
    if (block && !endLast) {
      best = better(best, top.rule(), top.end(), true);
    }
    for (Rule rule : top.rule().patterns.rules()) {
      if (best != null && best.start() == at) {
        break;
      }
      best = better(best, rule, search(rule), false);
    }
    if (endLast) {
      best = better(best, top.rule(), top.end(), true);
    }
    return injected(best);
  }

  private Hit injected(Hit found) {
    Hit best = null;
    boolean before = false;
    for (Injections.Injection injection : injections.at(top.content())) {
      for (Rule rule : injection.patterns().rules()) {
        Hit hit = better(best, rule, search(rule), false);
        before = hit == best ? before : injection.selector().isBefore();
        best = hit;
      }
    }
    boolean first =
        best != null
            && (found == null
                || best.start() < found.start()
                || before && best.start() == found.start());
    return first ? best : found;
  }

  private static Search search(Rule rule) {
    return rule instanceof Rule.Match match ? match.match : ((Rule.Block) rule).begin;
  }

  private Hit better(Hit best, Rule rule, Search search, boolean ends) {
    if (at > line.length()) {
      return best;
    }
    int start = search.find(line, at, at == anchor);
    return start < 0 || best != null && best.start() <= start
        ? best
        : new Hit(rule, search, ends, start);
  }

  /** Reads a match; false if the rules do not move on, so that the line ends here. */
  private boolean take(Hit hit) {
    int[] groups = hit.search().groups();
    boolean moved = groups[1] > at;
    boolean goes;
    if (hit.ends()) {
      goes = end(groups, moved);
    } else if (hit.rule() instanceof Rule.Block block) {
      goes = begin(block, groups, moved);
    } else {
      goes = match((Rule.Match) hit.rule(), groups, moved);
    }
    at = Math.max(at, groups[1]);
    return goes;
  }

  private boolean end(int[] groups, boolean moved) {
    Frame ended = top;
    lexemes.upTo(groups[0], ended.content());
    captures(((Rule.Block) ended.rule()).endCaptures, groups, ended.named());
    lexemes.upTo(groups[1], ended.named());
    if (!moved && ended.enteredIn() == line && ended.enteredAt() == at) {
      return false; // begun and ended with nothing read
    }
    top = ended.below();
    anchor = ended.anchorIn(line);
    return true;
  }

  private boolean begin(Rule.Block block, int[] groups, boolean moved) {
    lexemes.upTo(groups[0], top.content());
    Scopes named = top.content().with(block.name, line, groups);
    boolean atLineEnd = groups[1] == line.length();
    Frame frame = new Frame(top, block, line, at, anchor, atLineEnd, null, named, named);
    captures(block.beginCaptures, groups, named);
    lexemes.upTo(groups[1], named);
    Scopes content = named.with(block.contentName, line, groups);
    Frame begun = frame.begun(block.ending.of(line, groups), content);
    if (!moved && begun.repeats(top)) {
      return false;
    }
    anchor = groups[1];
    top = begun;
    return true;
  }

  private boolean match(Rule.Match rule, int[] groups, boolean moved) {
    lexemes.upTo(groups[0], top.content());
    Scopes named = top.content().with(rule.name, line, groups);
    captures(rule.captures, groups, named);
    lexemes.upTo(groups[1], named);
    if (!moved && top.below() != null) {
      top = top.below();
    }
    return moved;
  }

  /** Scopes that hold up to the end of a group. */
  private record Open(Scopes scopes, int end) {}

  private void captures(Map<Integer, Rule.Part> parts, int[] groups, Scopes scopes) {
    if (parts.isEmpty()) {
      return;
    }
    List<Open> open = new ArrayList<>();
    for (int i = 0; 2 * i < groups.length; i++) {
      Rule.Part part = parts.get(i);
      int start = groups[2 * i];
      int end = groups[2 * i + 1];
      if (part == null || end <= start) {
        continue;
      }
      if (start > groups[1]) {
        break;
      }
      close(open, start);
      Scopes around = open.isEmpty() ? scopes : open.get(open.size() - 1).scopes();
      lexemes.upTo(start, around);
      if (!part.patterns.isEmpty()) {
        Scopes named = scopes.with(part.name, line, groups);
        Scopes content = named.with(part.contentName, line, groups);
        Frame inner = new Frame(top, part, null, start, -1, false, null, named, content);
        CodeLine within = line.upTo(end, line.isFirst() && start == 0);
        LineReader reader = new LineReader(injections, within, lexemes, inner);
        reader.at = start;
        reader.run();
      } else if (part.name != null) {
        open.add(new Open(around.with(part.name, line, groups), end));
      }
    }
    close(open, Integer.MAX_VALUE);
  }

  private void close(List<Open> open, int start) {
    while (!open.isEmpty() && open.get(open.size() - 1).end() <= start) {
      Open last = open.remove(open.size() - 1);
      lexemes.upTo(last.end(), last.scopes());
    }
  }
}
