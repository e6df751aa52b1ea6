package bindery.typeset.inline;

import bindery.typeset.line.Item;
import bindery.typeset.line.Setting;
import java.util.List;

/** The words of a line, for messages. */
public final class LineText {
  private static final int LONGEST = 80;

  private LineText() {}

  public static String of(List<Item> items, Setting.Line line) {
    StringBuilder out = new StringBuilder();
    for (int i = line.from(); i < line.to() && out.length() <= LONGEST; i++) {
      if (items.get(i) instanceof Item.Glue) {
        out.append(' ');
      } else if (items.get(i) instanceof Item.Box b
          && b.content() instanceof ItemContent.Text text) {
        out.append(text.run().text(), text.from(), text.to());
      } else if (items.get(i) instanceof Item.Box b
          && b.content() instanceof ItemContent.Formula formula) {
        out.append(formula.part().text());
      }
    }
    return out.length() > LONGEST ? out.substring(0, LONGEST) + "…" : out.toString();
  }
}
