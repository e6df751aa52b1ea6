package bindery.manuscript.tex;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in an environment.
 *
 * @param option the first in brackets, or empty
 * @param arguments those in braces right after its name
 * @param body the rest, no line of it indented: indents of TeX mean nothing
 */
record EnvironmentText(String option, List<String> arguments, String body) {
  static EnvironmentText of(String content) {
    String option = "";
    List<String> arguments = new ArrayList<>();
    int at = 0;
    while (at < content.length()) {
      char c = content.charAt(at);
      int close = c == '[' ? content.indexOf(']', at) : c == '{' ? closing(content, at) : -1;
      if (close < 0) {
        break;
      }
      String inside = content.substring(at + 1, close);
      if (c == '{') {
        arguments.add(inside);
      } else if (option.isEmpty()) {
        option = inside;
      }
      at = close + 1;
    }
    return new EnvironmentText(option, arguments, level(content.substring(at)));
  }

  /** Where braces close that open here, or -1. */
  static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{' || c == '}') {
        depth += c == '{' ? 1 : -1;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private static String level(String content) {
    StringBuilder out = new StringBuilder(content.length());
    boolean code = false;
    for (String line : content.split("\n", -1)) {
      String words = line.stripLeading();
      boolean comment = !code && words.startsWith("%");
      if (words.startsWith("```")) {
        code = !code;
        out.append(words).append('\n');
      } else if (!comment) {
        out.append(code ? line : words).append('\n');
      }
    }
    return out.toString();
  }
}
