package bindery.style.selector;

import java.util.function.Consumer;

/** Lists of names between white space, such as {@code class}. */
public final class NameList {
  private NameList() {}

  /** Each name of the list once for every time it stands there. */
  public static void of(String list, Consumer<String> each) {
    int start = -1;
    for (int i = 0; i <= list.length(); i++) {
      boolean space = i == list.length() || Character.isWhitespace(list.charAt(i));
      if (space && start >= 0) {
        each.accept(list.substring(start, i));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
  }

  public static boolean has(String list, String name) {
    if (name.isEmpty() || list.length() < name.length()) {
      return false;
    }
    for (int at = list.indexOf(name); at >= 0; at = list.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean starts = at == 0 || Character.isWhitespace(list.charAt(at - 1));
      if (starts && (end == list.length() || Character.isWhitespace(list.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
