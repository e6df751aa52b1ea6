package bindery.manuscript.vitepress;

import bindery.manuscript.text.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A listing between fences, with what stands after its first.
 *
 * @param info where that begins
 * @param body where the lines begin
 * @param close where the line of the last fence begins
 * @param end behind it
 */
record Fence(int start, int info, int body, int close, int end) {
  private static final Pattern OPEN =
      Pattern.compile("(?m)^[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?(?:`{3,}|~{3,})");

  /** The title in brackets that a listing has, {@code js {1,4} [file.js]}. */
  private static final Pattern TITLE = Pattern.compile("\\[(?<title>[^\\]\\n]*)][^\\[\\]`]*$");

  /** All in a text, in order. */
  static List<Fence> of(String text, int from, Code code) {
    List<Fence> fences = new ArrayList<>();
    Matcher open = OPEN.matcher(text);
    int at = from;
    while (at < text.length() && open.find(at)) {
      int start = open.start();
      int end = code.end(start);
      boolean opens = end > start && (start == from || code.end(start - 1) <= start);
      at = Math.max(open.end(), opens ? end : start);
      int line = text.indexOf('\n', open.end());
      if (opens && line >= 0 && line < end) {
        int stop = text.charAt(end - 1) == '\n' ? end - 1 : end;
        int close = Math.max(line + 1, text.lastIndexOf('\n', stop - 1) + 1);
        fences.add(new Fence(start, open.end(), line + 1, close, end));
      }
    }
    return fences;
  }

  String info(String text) {
    return text.substring(info, body - 1).stripTrailing();
  }

  /** Its title, without the name of a picture that sites put beside it. */
  Optional<String> title(String text) {
    Matcher title = TITLE.matcher(info(text));
    return title.find()
        ? Optional.of(title.group("title").replaceFirst("\\s*~[\\w:-]+~\\s*$", "").strip())
        : Optional.empty();
  }

  /** What is said before the title. */
  String untitled(String text) {
    return TITLE.matcher(info(text)).replaceFirst("").strip();
  }
}
