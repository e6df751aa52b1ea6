package bindery.manuscript.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of LaTeX. */
final class TexList {
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("itemize", "ul"),
          Map.entry("compactitem", "ul"),
          Map.entry("enumerate", "ol"),
          Map.entry("compactenum", "ol"),
          Map.entry("tablenotes", "ul"),
          Map.entry("description", "dl"));

  private final TexReader reader;
  private final int place;
  private final int depth;

  TexList(TexReader reader, int place, int depth) {
    this.reader = reader;
    this.place = place;
    this.depth = depth;
  }

  static boolean isList(String name) {
    return LISTS.containsKey(name);
  }

  String list(String name, String body) {
    String kind = LISTS.get(name);
    List<String> items = items(body);
    StringBuilder out = new StringBuilder("\n\n");
    out.append(reader.read(items.get(0), place, depth).strip()).append("\n\n");
    for (int i = 1; i < items.size(); i++) {
      item(kind, i, items.get(i), out);
    }
    return out.append('\n').toString();
  }

  private void item(String kind, int number, String item, StringBuilder out) {
    String label = "";
    String words = item.stripLeading();
    int close = words.startsWith("[") ? words.indexOf(']') : -1;
    if (close > 0) {
      label = reader.line(words.substring(1, close), place, depth);
      words = words.substring(close + 1);
    }
    String read = reader.read(words, place, depth).strip().replaceAll("\n{3,}", "\n\n");
    String mark = kind.equals("ul") ? "- " : kind.equals("ol") ? number + ". " : ":   ";
    if (kind.equals("dl")) {
      out.append(label.isEmpty() ? "–" : label).append("\n\n");
    } else if (!label.isEmpty()) {
      read = label + " " + read;
    }
    String indent = " ".repeat(mark.length());
    out.append(mark).append(read.replace("\n", "\n" + indent).replaceAll("(?m)^ +$", ""));
    boolean loose = read.contains("\n\n") || kind.equals("dl");
    out.append(loose ? "\n\n" : "\n");
  }

  /** What stands before the first item, then each; items of lists within are not theirs. */
  private static List<String> items(String body) {
    List<String> items = new ArrayList<>();
    int within = 0;
    int start = 0;
    for (int i = body.indexOf('\\'); i >= 0 && i < body.length(); i = body.indexOf('\\', i + 2)) {
      if (body.startsWith("begin{", i + 1)) {
        within++;
      } else if (body.startsWith("end{", i + 1)) {
        within--;
      } else if (within == 0 && body.startsWith("item", i + 1) && !letter(body, i + 5)) {
        items.add(body.substring(start, i));
        start = i + 5;
      }
    }
    items.add(body.substring(Math.min(start, body.length())));
    return items;
  }

  private static boolean letter(String body, int at) {
    return at < body.length() && Character.isLetter(body.charAt(at));
  }
}
