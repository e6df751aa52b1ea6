package bindery.galley;

import bindery.line.Item;
import bindery.line.Setting;
import java.util.List;

/** The words of a line, for messages. */
final class LineText {
  private static final int LONGEST = 80;

  private LineText() {}

  static String of(List<Item> items, Setting.Line line) {
    StringBuilder out = new StringBuilder();
    for (int i = line.from(); i < line.to() && out.length() <= LONGEST; i++) {
      if (items.get(i) instanceof Item.Glue) {
        out.append(' ');
      } else if (items.get(i) instanceof Item.Box b && b.content() instanceof Matter.Text text) {
        out.append(text.run().text(), text.from(), text.to());
      }
    }
    return out.length() > LONGEST ? out.substring(0, LONGEST) + "…" : out.toString();
  }
}
