package bindery.manuscript.leanpub;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of Liquid: {@code {% name arguments %}}, or {@code {{ expression }}}, whose name is empty
 * (Liquid documentation, "Basics").
 *
 * @param arguments or the expression, without space round them
 */
record LiquidTag(String name, String arguments, int start, int end) {
  private static final Pattern WORDS =
      Pattern.compile("(?s)-?\\s*([A-Za-z_]\\w*)?(?:\\s+(.*?))?\\s*-?");

  private static final Pattern ARGUMENT =
      Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))");

  boolean isOutput() {
    return name.isEmpty();
  }

  /** Finds tags one after another; an end that is missing is looked for once. */
  static final class Scan {
    private final String text;
    private int lastTag;
    private int lastOutput;
    private final Map<String, Found> found = new HashMap<>();

    /** What was found from an offset on. */
    private record Found(int from, LiquidTag tag) {
      boolean answers(int offset) {
        return from <= offset && (tag == null || tag.start() >= offset);
      }
    }

    Scan(String text) {
      this.text = text;
      this.lastTag = text.lastIndexOf("%}");
      this.lastOutput = text.lastIndexOf("}}");
    }

    /** The next tag from an offset on, or null. */
    LiquidTag next(int from) {
      for (int at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
        char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        if (second == '%' && at < lastTag || second == '{' && at < lastOutput) {
          String close = second == '%' ? "%}" : "}}";
          int end = text.indexOf(close, at + 2);
          if (end >= 0) {
            return tag(second == '%', at, end);
          }
        }
      }
      return null;
    }

    private LiquidTag tag(boolean named, int at, int end) {
      String inside = text.substring(at + 2, end);
      if (!named) {
        String expression = inside.replaceFirst("^-", "").replaceFirst("-$", "").strip();
        return new LiquidTag("", expression, at, end + 2);
      }
      Matcher words = WORDS.matcher(inside);
      boolean known = words.matches() && words.group(1) != null;
      String name = known ? words.group(1) : "?";
      String arguments = known && words.group(2) != null ? words.group(2).strip() : "";
      return new LiquidTag(name, arguments, at, end + 2);
    }

    /** The tag of this name from an offset on, those of other names passed over; or null. */
    LiquidTag named(String wanted, int from) {
      Found known = found.get(wanted);
      if (known == null || !known.answers(from)) {
        known = new Found(from, search(wanted, from));
        found.put(wanted, known);
      }
      return known.tag();
    }

    private LiquidTag search(String wanted, int from) {
      for (LiquidTag tag = next(from); tag != null; tag = next(tag.end())) {
        if (tag.name().equals(wanted)) {
          return tag;
        }
      }
      return null;
    }
  }

  /** The arguments with names, each without its quotes. */
  Map<String, String> named() {
    Map<String, String> named = new LinkedHashMap<>();
    Matcher argument = ARGUMENT.matcher(arguments);
    while (argument.find()) {
      String quoted = argument.group(2) != null ? argument.group(2) : argument.group(3);
      named.put(argument.group(1), quoted != null ? quoted : argument.group(4));
    }
    return named;
  }

  /** The first word of the arguments. */
  String first() {
    return arguments.isEmpty() ? "" : arguments.split("\\s+", 2)[0].replaceAll("[\"']", "");
  }
}
