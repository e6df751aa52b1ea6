package bindery.apparatus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks at the end of lines of code that say something about the line and are no part of it: {@code
 * // [!code ++]} (Shiki, VitePress) and {@code # (1)!} or {@code // <1>}, which call an item of the
 * list under the listing (Material for MkDocs, "Code annotations"; Asciidoctor, "Callouts").
 *
 * @param text of the line, without its marks and its line break
 * @param names classes of the line
 * @param call number of the item that is called, or empty
 */
record CodeMarks(String text, List<String> names, String call) {
  private static final String OPENS = "[ \\t]*(?://|/\\*|<!--|\\{/\\*|--|;+|[#%\"'])[ \\t]*";
  private static final String CLOSES = "[ \\t]*(?:\\*/}|\\*/|-->)?[ \\t]*$";
  private static final Pattern SAID =
      Pattern.compile(OPENS + "((?:\\[!code [^\\]\\n]{1,80}\\][ \\t]*)+)" + CLOSES);
  private static final Pattern WORD =
      Pattern.compile("\\[!code (\\+\\+|--|hl|highlight|focus|warning|error)");
  private static final Pattern CALL =
      Pattern.compile(OPENS + "(?:\\((\\d{1,2})\\)!|<(\\d{1,2})>)" + CLOSES);

  /** Reads the marks of a line. */
  static CodeMarks of(String line) {
    boolean said = line.contains("[!code ");
    boolean calls = line.endsWith("!") || line.contains(">") || line.contains(")!");
    if (!said && !calls) {
      return new CodeMarks(line, List.of(), "");
    }
    List<String> names = new ArrayList<>();
    String text = line;
    Matcher mark = SAID.matcher(text);
    if (mark.find()) {
      Matcher word = WORD.matcher(mark.group(1));
      while (word.find()) {
        names.add(name(word.group(1)));
      }
      text = names.isEmpty() ? text : text.substring(0, mark.start());
    }
    Matcher call = CALL.matcher(text);
    if (!call.find()) {
      return new CodeMarks(text, names, "");
    }
    String number = call.group(1) != null ? call.group(1) : call.group(2);
    return new CodeMarks(text.substring(0, call.start()), names, number);
  }

  private static String name(String word) {
    return switch (word) {
      case "++" -> "inserted";
      case "--" -> "deleted";
      default -> "emphasised";
    };
  }
}
