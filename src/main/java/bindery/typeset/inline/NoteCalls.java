package bindery.typeset.inline;

import bindery.typeset.line.Item;
import bindery.typeset.line.Setting;
import java.util.ArrayList;
import java.util.List;

/** Finds the notes that are called in lines. */
public final class NoteCalls {
  private NoteCalls() {}

  public static List<String> in(List<Item> items) {
    return in(items, 0, items.size());
  }

  public static List<String> in(List<Item> items, int from, int to) {
    List<String> calls = null;
    for (int i = from; i < to; i++) {
      if (items.get(i) instanceof Item.Box box && box.content() instanceof ItemContent.Call call) {
        calls = calls == null ? new ArrayList<>() : calls;
        calls.add(call.note());
      }
    }
    return calls == null ? List.of() : calls;
  }

  /** For every line of a setting how many notes are called before it, and last how many in all. */
  public static int[] before(List<Item> items, Setting setting) {
    int[] before = new int[setting.lines().size() + 1];
    for (int i = 0; i < setting.lines().size(); i++) {
      Setting.Line line = setting.lines().get(i);
      before[i + 1] = before[i] + in(items, line.from(), line.to()).size();
    }
    return before;
  }
}
