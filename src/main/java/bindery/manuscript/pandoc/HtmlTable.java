package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Stretch;
import java.util.List;

/** Writes a table as HTML round the Markdown of its cells, every word with its place. */
final class HtmlTable {
  private final ManuscriptText source;
  private final Draft draft;
  private final int at;
  private final String indent;
  private String part = "";
  private final StringBuilder waiting = new StringBuilder();

  /**
   * @param at where the table stands
   * @param indent before each line of it
   */
  HtmlTable(ManuscriptText source, Draft draft, int at, String indent) {
    this.source = source;
    this.draft = draft;
    this.at = at;
    this.indent = indent;
    line("<table>");
  }

  private void line(String words) {
    waiting.append(indent).append(words).append('\n');
  }

  private void flush() {
    if (waiting.length() > 0) {
      draft.put(at, at, waiting.toString());
      waiting.setLength(0);
    }
  }

  /** Begins a row of the head, the body or the foot. */
  void row(String of) {
    if (!part.equals(of)) {
      if (!part.isEmpty()) {
        line("</" + part + ">");
      }
      line("<" + of + ">");
      part = of;
    }
    line("<tr>");
  }

  void endRow() {
    line("</tr>");
  }

  /**
   * @param lines stretches of the text without their line ends, whole lines of the cell
   * @param align {@code left}, {@code right}, {@code center} or empty
   */
  void cell(List<Stretch> lines, String align, int columns, int rows) {
    String name = part.equals("thead") ? "th" : "td";
    StringBuilder tag = new StringBuilder("<" + name);
    tag.append(align.isEmpty() ? "" : " class=\"align-" + align + "\"");
    tag.append(columns > 1 ? " colspan=\"" + columns + "\"" : "");
    tag.append(rows > 1 ? " rowspan=\"" + rows + "\"" : "");
    line(tag.append(">").toString());
    boolean blocks = blocks(lines);
    if (blocks) {
      waiting.append('\n');
    }
    for (Stretch stretch : lines) {
      waiting.append(stretch.from() == stretch.to() ? "" : indent);
      if (stretch.from() < stretch.to()) {
        flush();
        draft.put(at, at, source.of(List.of(stretch)));
      }
      waiting.append('\n');
    }
    if (blocks) {
      waiting.append('\n');
    }
    line("</" + name + ">");
  }

  /** Whether a cell holds more than one paragraph of words. */
  private boolean blocks(List<Stretch> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = source.text().substring(lines.get(i).from(), lines.get(i).to());
      boolean mark =
          line.matches("\\s*(?:[-*+#|:]+\\s|>|```|~~~|\\(?\\w{1,3}[.)]\\s).*")
              || line.startsWith("    ");
      if (line.isBlank() || mark) {
        return true;
      }
    }
    return false;
  }

  /** Ends the table, in the place of what stood there. */
  void end(int to) {
    if (!part.isEmpty()) {
      line("</" + part + ">");
    }
    line("</table>");
    waiting.append('\n');
    draft.put(at, to, waiting.toString());
    waiting.setLength(0);
  }
}
