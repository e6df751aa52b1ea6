package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Callout;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * mdbook-admonish: "turn any fenced code block into an admonish block" with the word {@code
 * admonish}, a kind, and {@code title="…"} or a title in quotation marks. What stands in it is
 * Markdown (mdbook-admonish's book, Overview).
 */
final class AdmonishFences implements Rewriting {
  private static final Pattern OPEN =
      Pattern.compile(
          "(?<indent>[ \\t]*+)(?<fence>`{3,}+|~{3,}+)[ \\t]*+(?:admonish|ad-)[ \\t]*+"
              + "(?<kind>[\\w-]*+)(?<rest>[^`\\n]*+)");

  private static final Pattern TITLE =
      Pattern.compile("(?:^|\\s)title\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+')");

  private static final Pattern QUOTED = Pattern.compile("^\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    if (all.indexOf("admonish", from) < 0) {
      return text;
    }
    Draft draft = new Draft(text);
    String fence = "";
    Callout open = null;
    String indent = "";
    for (int at = from; at < all.length(); ) {
      int end = all.indexOf('\n', at);
      int next = end < 0 ? all.length() : end + 1;
      end = end < 0 ? all.length() : end;
      String line = all.substring(at, Math.min(end, at + 400));
      String words = line.strip();
      boolean mayFence = words.startsWith("```") || words.startsWith("~~~");
      if (mayFence && fence.isEmpty()) {
        Matcher mark = OPEN.matcher(line);
        fence = run(words);
        if (mark.matches()) {
          indent = mark.group("indent");
          open = callout(mark, around);
          draft.put(at, next, open.open(indent));
        }
      } else if (mayFence && words.startsWith(fence) && run(words).equals(words)) {
        if (open != null) {
          draft.put(at, end, open.close(indent));
        }
        open = null;
        fence = "";
      }
      at = next;
    }
    if (open != null) {
      draft.put(all.length(), all.length(), open.close(indent));
    }
    return draft.done();
  }

  private static Callout callout(Matcher mark, FolderContext around) {
    Matcher key = TITLE.matcher(mark.group("rest"));
    Matcher quoted = QUOTED.matcher(mark.group("rest"));
    String title = "";
    if (key.find()) {
      title = key.group(1).substring(1, key.group(1).length() - 1);
    } else if (quoted.find()) {
      title = quoted.group(1);
    }
    return Callout.of(mark.group("kind"), title.replace("\\\"", "\""), around);
  }

  /** The marks that the line begins with. */
  private static String run(String words) {
    int i = 0;
    while (i < words.length() && words.charAt(i) == words.charAt(0)) {
      i++;
    }
    return words.substring(0, i);
  }
}
