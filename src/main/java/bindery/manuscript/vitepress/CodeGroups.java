package bindery.manuscript.vitepress;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.rewrite.Tab;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Listings that a site shows one of, {@code ::: code-group}, each a tab with the title of the
 * listing (VitePress, "Code Groups"); and tabs with {@code @tab Title} or {@code == Title} before
 * each (VuePress, plugin markdown-tab; vitepress-plugin-tabs).
 */
final class CodeGroups implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile(
          "(?m)^(?<indent>[ \\t]*)(?:(?<colons>:{3,})[ \\t]*(?<kind>code-group|code-tabs|tabs)?"
              + "(?<rest>[^\\n]*)|(?<tab>@tab(?::active)?|==)(?![=\\w])[ \\t]*(?:tab[ \\t]+)?(?<title>[^\\n]*))$");

  private static final Pattern ID = Pattern.compile("[ \\t]*#[\\w-]+[ \\t]*$");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    if (all.indexOf(":::", from) < 0) {
      return text;
    }
    Code code = text.code(from);
    Map<Integer, Fence> fences = new HashMap<>();
    List<Fence> found = Fence.of(all, from, code);
    found.forEach(fence -> fences.put(fence.start(), fence));
    Draft draft = new Draft(text);
    Matcher mark = MARK.matcher(all);
    String group = "";
    String colons = "";
    boolean open = false;
    for (int at = from; at <= all.length(); ) {
      Fence fence = fences.get(at);
      int line = all.indexOf('\n', at);
      int end = line < 0 ? all.length() : line;
      if (fence != null && group.equals("code-group")) {
        listing(draft, all, fence);
      } else if (fence == null && !code.covers(at) && mark.region(at, end).lookingAt()) {
        boolean begins = mark.group("kind") != null && mark.group("rest").isBlank();
        boolean ends = colons.equals(mark.group("colons")) && !begins;
        if (begins && group.isEmpty()) {
          group = mark.group("kind");
          colons = mark.group("colons");
          draft.put(at, end, "");
        } else if (ends && mark.group("kind") == null && mark.group("rest").isBlank()) {
          draft.put(at, end, open ? new Tab("").close(mark.group("indent")) + "\n" : "");
          group = "";
          colons = "";
          open = false;
        } else if (mark.group("tab") != null && group.matches("(?:code-)?tabs")) {
          String indent = mark.group("indent");
          String close = open ? new Tab("").close(indent) + "\n\n" : "";
          String title = ID.matcher(mark.group("title")).replaceFirst("");
          draft.put(at, end, close + new Tab(title).open(indent));
          open = true;
        }
      }
      at = fence != null ? Math.max(fence.end(), end) : end + 1;
      at += fence != null && at < all.length() && all.charAt(at) == '\n' ? 1 : 0;
    }
    return draft.done();
  }

  private static void listing(Draft draft, String all, Fence fence) {
    String first = all.substring(fence.start(), fence.info());
    String indent = first.replaceFirst("\\S.*", "");
    String title = fence.title(all).orElse("");
    draft.put(fence.start(), fence.start(), "\n" + new Tab(title).open(indent));
    if (!title.isEmpty()) {
      draft.put(fence.info(), fence.body() - 1, fence.untitled(all));
    }
    int end = all.charAt(fence.end() - 1) == '\n' ? fence.end() - 1 : fence.end();
    draft.put(end, end, "\n" + new Tab("").close(indent) + "\n");
  }
}
