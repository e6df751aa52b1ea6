package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of listings that are compiled and not shown: "if a line starts with {@code #} followed by a
 * space" in Rust, two of them being one that is shown; in other languages those that begin with
 * what {@code hidelines=} or {@code output.html.code.hidelines} in {@code book.toml} says (mdBook's
 * guide, mdBook-specific features, Hiding code lines).
 */
final class HiddenLines implements Rewriting {
  private static final Pattern FENCE =
      Pattern.compile("[ \\t>]*+(?<fence>`{3,}+|~{3,}+)[ \\t]*+(?<info>[^`\\n]*+)");

  private static final Pattern OWN = Pattern.compile("hidelines=([^\\s,}]+)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    Draft draft = new Draft(text);
    String fence = "";
    String prefix = "";
    boolean rust = false;
    for (int at = from; at < all.length(); ) {
      int end = all.indexOf('\n', at);
      int next = end < 0 ? all.length() : end + 1;
      end = end < 0 ? all.length() : end;
      if (fence.isEmpty()) {
        Matcher open = FENCE.matcher(all).region(at, end);
        if (open.matches()) {
          fence = open.group("fence");
          String info = open.group("info").strip();
          String language = info.isEmpty() ? "" : info.split("[\\s,{]", 2)[0];
          rust = language.equals("rust") || language.equals("rs");
          Matcher own = OWN.matcher(info);
          prefix = own.find() ? own.group(1) : prefix(language, around);
        }
      } else if (closes(all, at, end, fence)) {
        fence = "";
      } else if (rust || !prefix.isEmpty()) {
        line(draft, all, at, end, next, prefix);
      }
      at = next;
    }
    return draft.done();
  }

  private static String prefix(String language, FolderContext around) {
    Optional<String> said = around.variable("hidelines." + language);
    return language.isEmpty() ? "" : said.orElse("");
  }

  private static boolean closes(String all, int at, int end, String fence) {
    int i = at;
    while (i < end && " \t>".indexOf(all.charAt(i)) >= 0) {
      i++;
    }
    return all.startsWith(fence, i)
        && all.substring(i, end).strip().chars().allMatch(c -> c == fence.charAt(0));
  }

  private static void line(Draft draft, String all, int at, int end, int next, String prefix) {
    int i = at;
    while (i < end && (all.charAt(i) == ' ' || all.charAt(i) == '\t')) {
      i++;
    }
    if (!prefix.isEmpty()) {
      if (all.startsWith(prefix, i)) {
        draft.put(at, next, "");
      }
      return;
    }
    if (i >= end || all.charAt(i) != '#') {
      return;
    }
    if (i + 1 < end && all.charAt(i + 1) == '#') {
      draft.put(i, i + 1, "");
    } else if (i + 1 == end || " \t".indexOf(all.charAt(i + 1)) >= 0) {
      draft.put(at, next, "");
    }
  }
}
