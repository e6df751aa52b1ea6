package bindery.notation.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses regular expressions in the syntax of Oniguruma, Ruby's dialect of it with numbered and
 * named groups side by side, which is what TextMate's grammars are written in. Free spacing ({@code
 * (?x)}) and comments are gone afterwards.
 */
final class OnigParser {
  private static final Pattern COUNT = Pattern.compile("\\{(\\d*)(?:(,)(\\d*))?}");
  private static final Pattern FLAGS = Pattern.compile("\\(\\?([imxWDSPy]*)(?:-([imx]*))?([:)])");
  private static final Pattern NAMED = Pattern.compile("\\(\\?(?:<(\\w+)>|'(\\w+)')");
  private static final Pattern REFERENCE = Pattern.compile("\\\\([kg])(?:<([^>]*)>|'([^']*)')");

  private final String text;
  private final List<OnigNode.Group> groups = new ArrayList<>();
  private final Map<String, List<Integer>> names = new HashMap<>();
  private int at;
  private boolean spaced;
  private boolean anyCase;

  private OnigParser(String text) {
    this.text = text;
  }

  /**
   * An expression as a whole.
   *
   * @param groups by number, from 1
   * @param names the numbers of named groups
   */
  record Parsed(OnigNode root, List<OnigNode.Group> groups, Map<String, List<Integer>> names) {}

  /** Parses; whatever does not close or has no meaning is taken as it stands. */
  static Parsed parse(String text) {
    OnigParser parser = new OnigParser(text);
    List<OnigNode> parts = new ArrayList<>();
    while (parser.at < text.length()) {
      parts.add(parser.choice());
      if (parser.at < text.length()) {
        parts.add(OnigClass.literal(')'));
        parser.at++;
      }
    }
    OnigNode root = parts.size() == 1 ? parts.get(0) : new OnigNode.Sequence(parts);
    return new Parsed(root, parser.groups, parser.names);
  }

  /** Alternatives, up to a closing parenthesis or the end. */
  private OnigNode choice() {
    List<OnigNode> ways = new ArrayList<>();
    ways.add(sequence());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      ways.add(sequence());
    }
    return ways.size() == 1 ? ways.get(0) : new OnigNode.Choice(ways);
  }

  private OnigNode sequence() {
    List<OnigNode> parts = new ArrayList<>();
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      if (isComment()) {
        continue;
      }
      OnigNode part = one();
      if (part != null) {
        parts.add(repeated(part));
      }
    }
    return parts.size() == 1 ? parts.get(0) : new OnigNode.Sequence(parts);
  }

  /** Whether a comment, or space that does not count, was there; it is passed over. */
  private boolean isComment() {
    if (text.startsWith("(?#", at)) {
      int end = text.indexOf(')', at);
      at = end < 0 ? text.length() : end + 1;
      return true;
    }
    if (spaced && text.charAt(at) == '#') {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
      return true;
    }
    if (spaced && Character.isWhitespace(text.charAt(at))) {
      at++;
      return true;
    }
    return false;
  }

  /** The next piece that may be repeated; null if it says something of what follows only. */
  private OnigNode one() {
    char c = text.charAt(at);
    return switch (c) {
      case '(' -> group();
      case '[' -> set(OnigClass.bracket(text, at));
      case '.' -> place(new OnigNode.One(".", AsciiSet.of('\n').not()), 1);
      case '^' -> place(OnigNode.Place.LINE_START, 1);
      case '$' -> place(new OnigNode.Place("$"), 1);
      case '\\' -> escape();
      default -> {
        int point = text.codePointAt(at);
        at += Character.charCount(point);
        yield cased(OnigClass.literal(point));
      }
    };
  }

  private OnigNode place(OnigNode node, int length) {
    at += length;
    return node;
  }

  private OnigNode set(OnigClass.Read read) {
    at = read.end();
    return cased(read.one());
  }

  private OnigNode cased(OnigNode.One one) {
    return anyCase ? new OnigNode.One(one.java(), one.set().anyCase()) : one;
  }

  private OnigNode escape() {
    if (at + 1 >= text.length()) {
      return place(OnigClass.literal('\\'), 1);
    }
    char c = text.charAt(at + 1);
    Matcher reference = REFERENCE.matcher(text).region(at, text.length());
    if ((c == 'k' || c == 'g') && reference.lookingAt()) {
      at = reference.end();
      String name = reference.group(2) != null ? reference.group(2) : reference.group(3);
      return c == 'g' ? new OnigNode.Call(name) : again(name);
    }
    if (c >= '1' && c <= '9') {
      int end = at + 2;
      while (end < text.length() && end < at + 3 && Character.isDigit(text.charAt(end))) {
        end++;
      }
      OnigNode again = again(text.substring(at + 1, end));
      return place(again, end - at);
    }
    return switch (c) {
      case 'b', 'B', 'A', 'G' -> place(new OnigNode.Place("\\" + c), 2);
      case 'z' -> place(new OnigNode.Place("\\z"), 2);
      case 'Z' -> place(new OnigNode.Place("\\Z"), 2);
      case 'K' -> place(new OnigNode.Unknown(), 2);
      default -> set(OnigClass.escape(text, at));
    };
  }

  private OnigNode again(String name) {
    if (name.matches("\\d+")) {
      return new OnigNode.Again(List.of(Integer.parseInt(name)));
    }
    if (name.matches("-\\d+")) {
      return new OnigNode.Again(List.of(groups.size() + 1 + Integer.parseInt(name)));
    }
    return names.containsKey(name)
        ? new OnigNode.Again(List.copyOf(names.get(name)))
        : new OnigNode.Unknown();
  }

  private OnigNode group() {
    for (String look : List.of("(?=", "(?!", "(?<=", "(?<!")) {
      if (text.startsWith(look, at)) {
        at += look.length();
        return new OnigNode.Look(look.charAt(2) != '<', look.endsWith("="), inside());
      }
    }
    if (text.startsWith("(?>", at)) {
      at += 3;
      return new OnigNode.Group("(?>", 0, inside());
    }
    Matcher named = NAMED.matcher(text).region(at, text.length());
    if (named.lookingAt()) {
      at = named.end();
      return numbered(named.group(1) != null ? named.group(1) : named.group(2));
    }
    Matcher flags = FLAGS.matcher(text).region(at, text.length());
    if (flags.lookingAt()) {
      at = flags.end();
      return flagged(flags);
    }
    if (text.startsWith("(?", at)) {
      at += 2;
      inside();
      return new OnigNode.Unknown();
    }
    at++;
    return numbered("");
  }

  private OnigNode numbered(String name) {
    groups.add(null);
    int number = groups.size();
    if (!name.isEmpty()) {
      names.computeIfAbsent(name, n -> new ArrayList<>()).add(number);
    }
    OnigNode.Group group = new OnigNode.Group("(", number, inside());
    groups.set(number - 1, group);
    return group;
  }

  /** {@code (?i:…)}, and {@code (?i)}, which holds up to the end of the group that it stands in. */
  private OnigNode flagged(Matcher flags) {
    String on = flags.group(1);
    String off = flags.group(2) == null ? "" : flags.group(2);
    boolean wasSpaced = spaced;
    boolean wasAnyCase = anyCase;
    spaced = (spaced || on.contains("x")) && !off.contains("x");
    anyCase = (anyCase || on.contains("i")) && !off.contains("i");
    String java = (on.contains("i") ? "i" : "") + (on.contains("m") ? "s" : "");
    String not = (off.contains("i") ? "i" : "") + (off.contains("m") ? "s" : "");
    String open = "(?" + java + (not.isEmpty() ? "" : "-" + not) + ":";
    OnigNode body = flags.group(3).equals(":") ? inside() : choice();
    spaced = wasSpaced;
    anyCase = wasAnyCase;
    return new OnigNode.Group(open, 0, body);
  }

  /** What a group holds; its parenthesis is closed afterwards. */
  private OnigNode inside() {
    boolean wasSpaced = spaced;
    boolean wasAnyCase = anyCase;
    OnigNode body = choice();
    spaced = wasSpaced;
    anyCase = wasAnyCase;
    at++;
    return body;
  }

  private OnigNode repeated(OnigNode part) {
    OnigNode node = part;
    while (at < text.length()) {
      char c = text.charAt(at);
      int least = c == '+' ? 1 : 0;
      int most = c == '?' ? 1 : -1;
      boolean counted = false;
      if (c == '{') {
        Matcher count = COUNT.matcher(text).region(at, text.length());
        if (!count.lookingAt() || count.group(1).isEmpty() && number(count.group(3)) < 0) {
          break;
        }
        least = Math.max(0, number(count.group(1)));
        most = count.group(2) == null ? least : number(count.group(3));
        at = count.end();
        counted = true;
      } else if (c == '*' || c == '+' || c == '?') {
        at++;
      } else if (isSkipped()) {
        continue;
      } else {
        break;
      }
      String mode = "";
      if (at < text.length() && (text.charAt(at) == '?' || text.charAt(at) == '+' && !counted)) {
        mode = text.substring(at, ++at);
      }
      node = new OnigNode.Repeat(node, least, most, mode);
    }
    return node;
  }

  private boolean isSkipped() {
    return spaced && text.charAt(at) != '|' && text.charAt(at) != ')' && isComment();
  }

  private static int number(String digits) {
    return digits == null || digits.isEmpty() ? -1 : Math.min(1000, Integer.parseInt(digits));
  }
}
