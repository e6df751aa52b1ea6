package bindery.notation.code;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads sets of characters: escapes such as {@code \w} and classes in brackets. */
final class OnigClass {
  private static final AsciiSet DIGITS = AsciiSet.range('0', '9');
  private static final AsciiSet LETTERS = AsciiSet.range('A', 'Z').or(AsciiSet.range('a', 'z'));
  private static final AsciiSet REST = new AsciiSet(0, 0, true);
  private static final AsciiSet WORD = DIGITS.or(LETTERS).or(AsciiSet.of("_")).or(REST);
  private static final AsciiSet SPACE = AsciiSet.of("\t\n\u000b\f\r ").or(REST);
  private static final AsciiSet HEX = DIGITS.or(AsciiSet.of("abcdefABCDEF"));

  /** Names in brackets and of properties that have another name, or none, in java.util.regex. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("alpha", "\\p{Alpha}"),
          Map.entry("digit", "\\p{Digit}"),
          Map.entry("alnum", "\\p{Alnum}"),
          Map.entry("upper", "\\p{Upper}"),
          Map.entry("lower", "\\p{Lower}"),
          Map.entry("punct", "[\\p{Punct}\\p{P}]"),
          Map.entry("space", "\\s"),
          Map.entry("blank", "[ \\t\\p{Zs}]"),
          Map.entry("cntrl", "\\p{Cntrl}"),
          Map.entry("graph", "\\p{Graph}"),
          Map.entry("print", "\\p{Print}"),
          Map.entry("xdigit", "[0-9A-Fa-f]"),
          Map.entry("word", "\\w"),
          Map.entry("ascii", "\\p{ASCII}"),
          Map.entry("any", "[\\s\\S]"),
          Map.entry("letter", "\\p{L}"),
          Map.entry("l", "\\p{L}"),
          Map.entry("lu", "\\p{Lu}"),
          Map.entry("ll", "\\p{Ll}"),
          Map.entry("n", "\\p{N}"),
          Map.entry("nd", "\\p{Nd}"),
          Map.entry("number", "\\p{N}"),
          Map.entry("xids", "[\\p{L}\\p{Nl}]"),
          Map.entry("xid_start", "[\\p{L}\\p{Nl}]"),
          Map.entry("xidc", "[\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}]"),
          Map.entry("xid_continue", "[\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}]"),
          Map.entry("emoji", "[\\x{2190}-\\x{2bff}\\x{1f000}-\\x{1faff}]"));

  private static final Map<String, OnigNode.One> KNOWN = known();

  private final String text;
  private int at;

  private OnigClass(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** What was read, and where it ends. */
  record Read(OnigNode.One one, int end) {}

  /** A class whose bracket opens at this place. */
  static Read bracket(String text, int at) {
    OnigClass reader = new OnigClass(text, at);
    OnigNode.One one = reader.bracket();
    return new Read(one, reader.at);
  }

  /** An escape that stands for one character; the backslash is at this place. */
  static Read escape(String text, int at) {
    OnigClass reader = new OnigClass(text, at);
    OnigNode.One one = reader.escape(false);
    return new Read(one, reader.at);
  }

  /** A character as it is. */
  static OnigNode.One literal(int c) {
    return new OnigNode.One(quoted(c), AsciiSet.of(c));
  }

  private static String quoted(int c) {
    if (c < 128 && Character.isLetterOrDigit(c) || c == ' ') {
      return Character.toString(c);
    }
    return c > 32 && c < 127 ? "\\" + (char) c : "\\x{" + Integer.toHexString(c) + "}";
  }

  private OnigNode.One bracket() {
    at++;
    boolean negated = text.startsWith("^", at);
    at += negated ? 1 : 0;
    StringBuilder java = new StringBuilder();
    AsciiSet set = AsciiSet.NONE;
    String left = "";
    AsciiSet leftSet = AsciiSet.ALL;
    boolean begun = false;
    while (at < text.length() && (text.charAt(at) != ']' || !begun)) {
      begun = true;
      if (text.startsWith("&&", at)) {
        left = left.isEmpty() ? "[" + java + "]" : "[" + left + "&&[" + java + "]]";
        leftSet = leftSet.and(set);
        java.setLength(0);
        set = AsciiSet.NONE;
        at += 2;
        continue;
      }
      OnigNode.One item = item();
      java.append(item.java());
      set = set.or(item.set());
    }
    at++;
    String own = java.toString();
    if (!left.isEmpty()) {
      own = own.isEmpty() ? left : left + "&&[" + own + "]";
      set = own.isEmpty() ? leftSet : leftSet.and(set);
    }
    return negated
        ? new OnigNode.One("[^" + own + "]", negated(set))
        : new OnigNode.One("[" + own + "]", set);
  }

  private OnigNode.One item() {
    if (text.startsWith("[:", at)) {
      int end = text.indexOf(":]", at);
      if (end > 0 && text.substring(at + 2, end).matches("\\^?\\w+")) {
        String name = text.substring(at + 2, end);
        at = end + 2;
        boolean not = name.startsWith("^");
        return property(not ? name.substring(1) : name, not);
      }
    }
    if (text.charAt(at) == '[') {
      return bracket();
    }
    int from = single();
    if (from < 0) {
      return escape(true);
    }
    if (at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ']') {
      int back = at;
      at++;
      int to = text.charAt(at) == '[' ? -1 : single();
      if (to >= from) {
        return new OnigNode.One(quoted(from) + "-" + quoted(to), AsciiSet.range(from, to));
      }
      at = back;
    }
    return literal(from);
  }

  /** The next character, if it is one and no set of them; else -1, and nothing is read. */
  private int single() {
    int c = text.codePointAt(at);
    if (c != '\\' || at + 1 >= text.length()) {
      at += Character.charCount(c);
      return c;
    }
    if ("wWdDsShHpPRXN".indexOf(text.charAt(at + 1)) >= 0) {
      return -1;
    }
    at++;
    return character(true);
  }

  /** The character that an escape names, from behind its backslash. */
  private int character(boolean inClass) {
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'v' -> 0x0b;
      case 'a' -> 7;
      case 'e' -> 0x1b;
      case 'b' -> inClass ? 8 : 'b';
      case 'x' -> text.startsWith("{", at) ? braced() : number(16, 2);
      case 'u' -> number(16, 4);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        at--;
        yield number(8, 3);
      }
      default -> c;
    };
  }

  private int braced() {
    int end = text.indexOf('}', at);
    int value = Integer.parseInt(text.substring(at + 1, end).strip(), 16);
    at = end + 1;
    return Math.min(value, Character.MAX_CODE_POINT);
  }

  private int number(int base, int most) {
    int value = 0;
    int digits = 0;
    while (digits < most && at < text.length() && Character.digit(text.charAt(at), base) >= 0) {
      value = value * base + Character.digit(text.charAt(at++), base);
      digits++;
    }
    return value;
  }

  private OnigNode.One escape(boolean inClass) {
    char c = text.charAt(at + 1);
    at += 2;
    return switch (c) {
      case 'w' -> new OnigNode.One("\\w", WORD);
      case 'W' -> new OnigNode.One("\\W", WORD.not());
      case 'd' -> new OnigNode.One("\\d", DIGITS.or(REST));
      case 'D' -> new OnigNode.One("\\D", DIGITS.not());
      case 's' -> new OnigNode.One("\\s", SPACE);
      case 'S' -> new OnigNode.One("\\S", SPACE.not());
      case 'h' -> new OnigNode.One("[0-9A-Fa-f]", HEX);
      case 'H' -> new OnigNode.One("[^0-9A-Fa-f]", HEX.not());
      case 'N' -> new OnigNode.One("[^\\n]", AsciiSet.of('\n').not());
      case 'R' -> new OnigNode.One(inClass ? "\\n" : "\\R", AsciiSet.ALL);
      case 'X' -> new OnigNode.One(inClass ? "X" : "\\X", AsciiSet.ALL);
      case 'p', 'P' -> {
        int end = text.indexOf('}', at);
        String name = text.substring(at + 1, end);
        at = end + 1;
        boolean not = name.startsWith("^");
        yield property(not ? name.substring(1) : name, not != (c == 'P'));
      }
      default -> {
        at--;
        yield literal(character(inClass));
      }
    };
  }

  private static OnigNode.One property(String name, boolean not) {
    OnigNode.One known = KNOWN.get(name.toLowerCase(Locale.ROOT));
    if (known == null) {
      String java = isKnown("\\p{" + name + "}") ? "\\p{" + name + "}" : "\\p{Is" + name + "}";
      known =
          isKnown(java)
              ? new OnigNode.One(java, AsciiSet.ALL)
              : new OnigNode.One("[^\\s\\S]", AsciiSet.NONE);
    }
    return not ? new OnigNode.One("[^" + known.java() + "]", negated(known.set())) : known;
  }

  private static AsciiSet negated(AsciiSet set) {
    return set.equals(AsciiSet.ALL) ? set : set.not();
  }

  /** With the characters that each may be. */
  private static Map<String, OnigNode.One> known() {
    Map<String, OnigNode.One> known = new HashMap<>();
    NAMES.forEach(
        (name, java) -> {
          Matcher matcher = Pattern.compile(java).matcher("");
          AsciiSet set = REST;
          for (char c = 0; c < 128; c++) {
            set = matcher.reset(String.valueOf(c)).matches() ? set.or(AsciiSet.of(c)) : set;
          }
          known.put(name, new OnigNode.One(java, set));
        });
    return Map.copyOf(known);
  }

  private static boolean isKnown(String java) {
    try {
      Pattern.compile(java);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
