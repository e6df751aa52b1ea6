package bindery.manuscript.tex;

import bindery.manuscript.tex.TexReader.Into;
import bindery.manuscript.text.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The environments of a text: which end belongs to which beginning. */
final class Environments {
  private static final Pattern MARK = Pattern.compile("\\\\(begin|end)\\s?\\{([A-Za-z@]+\\*?)\\}");

  /** What only says how things look: its words stay as if it were not there. */
  private static final Set<String> LOOKS =
      Set.of(
          "document",
          "small",
          "footnotesize",
          "scriptsize",
          "tiny",
          "large",
          "Large",
          "LARGE",
          "huge",
          "Huge",
          "normalsize",
          "spacing",
          "singlespace",
          "singlespacing",
          "doublespace",
          "onehalfspace",
          "samepage",
          "multicols",
          "minipage",
          "adjustwidth",
          "sloppypar",
          "flushleft",
          "landscape",
          "titlepage",
          "frame",
          "columns",
          "column",
          "raggedright",
          "raggedleft",
          "changemargin",
          "fullwidth",
          "centering",
          "subequations",
          "otherlanguage",
          "CJK",
          "em",
          "threeparttable",
          "subfigure",
          "subtable",
          "KOMAoptions",
          "appendices",
          "turn",
          "sideways");

  private static final Map<String, String> CLASSES =
      Map.of("center", "center", "flushright", "right", "abstract", "abstract");

  private static final Set<String> DRAWINGS =
      Set.of(
          "tikzpicture",
          "pspicture",
          "pgfpicture",
          "forest",
          "circuitikz",
          "tikzcd",
          "picture",
          "axis",
          "asy",
          "dot2tex",
          "chemfig",
          "ganttchart",
          "prooftree",
          "xy");

  private static final Set<String> QUOTES = Set.of("quote", "quotation", "verse", "displayquote");
  private static final Set<String> CODE =
      Set.of("verbatim", "Verbatim", "lstlisting", "minted", "alltt", "code", "BVerbatim");
  private static final Set<String> HIDDEN = Set.of("comment", "filecontents");

  private final String text;
  private final int from;
  private final Code code;
  private final TexReader reader;
  private final Into into;
  private Map<Integer, int[]> ends;

  Environments(String text, int from, Code code, TexReader reader, Into into) {
    this.text = text;
    this.from = from;
    this.code = code;
    this.reader = reader;
    this.into = into;
  }

  /** Whether it is drawn, so that it stays as it is, formulas in it too. */
  static boolean isDrawing(String name) {
    return DRAWINGS.contains(name);
  }

  /** Finds, in one pass, where each that begins ends: where the mark begins, and where it ends. */
  private Map<Integer, int[]> ends() {
    if (ends != null) {
      return ends;
    }
    ends = new HashMap<>();
    Map<String, Deque<Integer>> open = new HashMap<>();
    Matcher mark = MARK.matcher(text);
    int at = from;
    while (at <= text.length() && mark.find(at)) {
      at = mark.end();
      if (code.covers(mark.start())) {
        continue;
      }
      Deque<Integer> same = open.computeIfAbsent(mark.group(2), name -> new ArrayDeque<>());
      if (mark.group(1).equals("begin")) {
        same.push(mark.start());
      } else if (!same.isEmpty()) {
        ends.put(same.pop(), new int[] {mark.start(), mark.end()});
      }
    }
    return ends;
  }

  /** Reads what begins here; gives where to go on, or -1 if this is no mark. */
  int at(int i) {
    Matcher mark = MARK.matcher(text).region(i, Math.min(text.length(), i + 80));
    if (!mark.lookingAt()) {
      return -1;
    }
    String name = mark.group(2).replace("*", "");
    int[] end = mark.group(1).equals("end") ? null : ends().get(i);
    if (end == null) {
      if (!LOOKS.contains(name)) {
        reader.unread(into.place().applyAsInt(i), mark.group());
      }
      into.sink().put(i, mark.end(), "");
      return mark.end();
    }
    String content = text.substring(mark.end(), end[0]);
    into.sink().put(i, end[1], instead(name, content, i));
    return end[1];
  }

  private String instead(String name, String content, int i) {
    int place = into.place().applyAsInt(i);
    int depth = into.depth() + 1;
    if (CODE.contains(name)) {
      return CodeEnvironment.fence(name, content);
    }
    if (HIDDEN.contains(name)) {
      return "";
    }
    if (DRAWINGS.contains(name)) {
      reader.drawing(place, name);
      return "\n\n::: {.missing-picture}\n" + name + "\n:::\n\n";
    }
    EnvironmentText inner = EnvironmentText.of(content);
    if (TexList.isList(name)) {
      return new TexList(reader, place, depth).list(name, inner.body());
    }
    if (TexTable.isTable(name)) {
      return new TexTable(reader, place, depth).table(name, inner);
    }
    if (TexFloat.isFloat(name)) {
      return new TexFloat(reader, place, depth).block(name, inner);
    }
    String words = reader.read(inner.body(), place, depth).strip();
    if (QUOTES.contains(name)) {
      return "\n\n<blockquote>\n\n" + words + "\n\n</blockquote>\n\n";
    }
    if (LOOKS.contains(name)) {
      return "\n\n" + words + "\n\n";
    }
    if (!CLASSES.containsKey(name)) {
      reader.unread(place, "\\begin{" + name + "}");
    }
    String title = inner.option().isEmpty() ? "" : "**" + inner.option() + "**\n\n";
    String spec = CLASSES.getOrDefault(name, name.toLowerCase(java.util.Locale.ROOT));
    return "\n\n::: {." + spec + "}\n" + title + words + "\n:::\n\n";
  }
}
