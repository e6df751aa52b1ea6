package bindery.manuscript.myst;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.NumberedLink;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of d2lbook that say what is above them: {@code :label:`x`}, {@code :eqlabel:`x`} and {@code
 * :width:`9px`} behind a heading, a picture, a formula or a table. They become attributes.
 */
final class D2lLabels {
  private static final Pattern SAID =
      Pattern.compile("[ \\t]*:(label|eqlabel|width|height):`([^`\\n]{1,200})`[ \\t]*");

  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t].*");
  private static final Pattern PICTURE =
      Pattern.compile(".*!\\[.*\\]\\([^()]*(?:\\([^()]*\\)[^()]*)*+\\)");
  private static final Pattern CAPTION = Pattern.compile("(?:Table)?:(?!:|[a-z_]+:`).*");
  private static final int LONGEST_TABLE = 400;

  private final String text;
  private final List<int[]> lines = new ArrayList<>();
  private final Draft draft;

  D2lLabels(ManuscriptText whole, int from) {
    this.text = whole.text();
    this.draft = new Draft(whole);
    if (!text.contains("abel:`") && !text.contains(":width:`")) {
      return;
    }
    Code code = whole.code(from);
    for (int at = from; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      lines.add(new int[] {at, end});
      at = end + 1;
    }
    for (int i = 0; i < lines.size(); i++) {
      int last = i;
      while (last < lines.size()
          && SAID.matcher(line(last)).matches()
          && !code.covers(lines.get(last)[0])) {
        last++;
      }
      if (last > i) {
        named(i, last);
        i = last - 1;
      }
    }
  }

  ManuscriptText done() {
    return draft.done();
  }

  private String line(int i) {
    return i < 0 ? "" : text.substring(lines.get(i)[0], lines.get(i)[1]);
  }

  /** What these lines say of what stands above them. */
  private void named(int first, int last) {
    String id = "";
    StringBuilder sizes = new StringBuilder();
    for (int i = first; i < last; i++) {
      Matcher said = SAID.matcher(line(i));
      if (said.matches() && said.group(1).endsWith("label")) {
        id = NumberedLink.id(said.group(2));
      } else if (said.matches()) {
        sizes.append(' ').append(said.group(1)).append('=').append(said.group(2).replace(" ", ""));
      }
    }
    String hash = id.isEmpty() ? "" : "#" + id;
    String above = line(first - 1).stripTrailing();
    boolean picture = PICTURE.matcher(above).matches();
    int from = first == 0 ? lines.get(0)[0] : lines.get(first - 1)[1];
    int to = lines.get(last - 1)[1];
    String rest = "";
    if (picture) {
      rest = "{" + (hash + sizes).strip() + "}";
    } else if (!hash.isEmpty() && HEADING.matcher(above).matches()) {
      rest = " {" + hash + "}";
    } else if (!hash.isEmpty() && (above.endsWith("$$") || above.startsWith("\\end{"))) {
      rest = " {" + hash + "}";
    } else if (!hash.isEmpty() && CAPTION.matcher(above).matches()) {
      rest = " {" + hash + "}";
    } else if (!hash.isEmpty() && !(above.startsWith("|") && table(first - 1, hash))) {
      rest = "\n\n[]{" + hash + "}\n";
    }
    draft.put(from, to, rest);
  }

  /** Whether the table that ends in a line has a caption above it, which takes the id. */
  private boolean table(int last, String hash) {
    int i = last;
    while (i >= 0 && last - i < LONGEST_TABLE && line(i).startsWith("|")) {
      i--;
    }
    while (i >= 0 && line(i).isBlank()) {
      i--;
    }
    if (i < 0 || !CAPTION.matcher(line(i)).matches() || lines.get(i)[1] < draft.end()) {
      return false;
    }
    draft.put(lines.get(i)[1], lines.get(i)[1], " {" + hash + "}");
    return true;
  }
}
