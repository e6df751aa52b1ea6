package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fence whose title has backticks in it, {@code ``` {.sh title="What `ls` says"}}: SuperFences
 * takes what stands in quotes as it is (PyMdown Extensions, "SuperFences"), while to CommonMark it
 * were no fence. The title keeps its words.
 */
final class FenceTitles implements Rewriting {
  private static final Pattern FENCE =
      Pattern.compile(
          "(?m)^[ \\t]*(`{3,})[ \\t]*(?:[\\w#.+-]{1,40}[ \\t]+|\\{[ \\t]*)(?:[^`\"\\n]{0,200}\"[^\"\\n]{0,300}\"){1,9}[ \\t]*\\}?[ \\t]*$");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    if (all.indexOf("```", from) < 0 || all.indexOf('"', from) < 0) {
      return text;
    }
    Draft draft = new Draft(text);
    Matcher fence = FENCE.matcher(all).region(from, all.length());
    String open = "";
    for (int at = from; at < all.length(); at = lineEnd(all, at) + 1) {
      String line = all.substring(at, lineEnd(all, at)).strip();
      if (!open.isEmpty()) {
        open = line.startsWith(open) && line.chars().allMatch(c -> c == '`') ? "" : open;
        continue;
      }
      fence.region(at, lineEnd(all, at));
      if (fence.lookingAt()) {
        open = fence.group(1);
        int words = fence.end(1);
        if (all.substring(words, fence.end()).indexOf('`') >= 0) {
          draft.put(words, fence.end(), all.substring(words, fence.end()).replace("`", ""));
        }
      } else if (line.startsWith("```") && line.replaceFirst("^`+", "").indexOf('`') < 0) {
        open = line.replaceFirst("[^`].*", "");
      }
    }
    return draft.done();
  }

  private static int lineEnd(String all, int at) {
    int end = all.indexOf('\n', at);
    return end < 0 ? all.length() : end;
  }
}
