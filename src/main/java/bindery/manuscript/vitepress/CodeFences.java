package bindery.manuscript.vitepress;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands after a fence, {@code js:line-numbers {1,4} [file.js]}: the language and the title
 * stay, what is for screens goes. Comments to the site in the lines, {@code // [!code focus]}, go
 * too; a listing whose lines they call added or removed shows that as a listing of differences does
 * (VitePress, "Code Blocks").
 */
final class CodeFences implements Rewriting {
  private final boolean all;

  private static final Pattern LANGUAGE = Pattern.compile("\\s*([^\\s{}:\\[\\],=]*)");

  private static final Pattern TITLE = Pattern.compile("\\btitle=(?:\"([^\"\\n]*)\"|'([^'\\n]*)')");

  private static final Pattern COMMENT =
      Pattern.compile(
          "[ \\t]*(?://|/\\*|<!--|\\{/\\*|--|[#;%]|\"|')[ \\t]*(?<all>(?:\\[!code [^\\]\\n]{1,80}][ \\t]*){1,5})"
              + "(?:\\*/}|\\*/|-->)?");

  /**
   * @param all whether every fence is the tool's; if not, those with a title or such comments are
   */
  CodeFences(boolean all) {
    this.all = all;
  }

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String whole = text.text();
    Draft draft = new Draft(text);
    for (Fence fence : Fence.of(whole, from, text.code(from))) {
      boolean marked = whole.substring(fence.body(), fence.close()).contains("[!code ");
      boolean differs = marked && differs(whole, fence);
      String info = fence.info(whole);
      boolean own = all || marked || fence.title(whole).isPresent();
      String instead = own ? info(fence, whole, differs) : null;
      if (instead != null && !instead.equals(info)) {
        draft.put(fence.info(), fence.body() - 1, instead);
      }
      if (marked) {
        lines(draft, whole, fence, differs);
      }
    }
    return draft.done();
  }

  /** The same in the form that the parser reads; null if it is in it. */
  private static String info(Fence fence, String all, boolean differs) {
    String info = fence.info(all);
    String before = fence.untitled(all);
    if (before.matches("\\{[.#=a-zA-Z].*")) {
      return null;
    }
    Matcher word = LANGUAGE.matcher(before);
    String said = word.lookingAt() ? word.group(1) : "";
    String language = differs ? "diff" : said.replaceFirst("^(?:vue-)?html$", "html");
    Matcher named = TITLE.matcher(info);
    String own = named.find() ? named.group(1) == null ? named.group(2) : named.group(1) : "";
    String title = fence.title(all).filter(words -> !words.isEmpty()).orElse(own);
    if (title.isEmpty()) {
      return language;
    }
    char quote = title.indexOf('"') < 0 ? '"' : '\'';
    // Without a class it would be the head of a chunk.
    String kind = language.matches("[\\w+-]+") ? language : "text";
    return " {." + kind + " title=" + quote + title + quote + "}";
  }

  private static boolean differs(String all, Fence fence) {
    Matcher comment = COMMENT.matcher(all).region(fence.body(), fence.close());
    while (comment.find()) {
      if (!sign(comment.group("all")).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String sign(String comment) {
    return comment.contains("[!code ++") ? "+" : comment.contains("[!code --") ? "-" : "";
  }

  private static void lines(Draft draft, String all, Fence fence, boolean differs) {
    for (int at = fence.body(); at < fence.close(); ) {
      int line = all.indexOf('\n', at);
      int end = line < 0 || line > fence.close() ? fence.close() : line;
      Matcher comment = COMMENT.matcher(all).region(at, end);
      boolean found = comment.find();
      String sign = found ? sign(comment.group("all")) : "";
      boolean alone = found && all.substring(at, comment.start()).isBlank();
      if (alone && all.substring(comment.end(), end).isBlank()) {
        draft.put(at, Math.min(end + 1, fence.close()), "");
      } else {
        if (differs && end > at) {
          draft.put(at, at, sign.isEmpty() ? "  " : sign + " ");
        }
        if (found) {
          draft.put(comment.start(), comment.end(), "");
        }
      }
      at = end + 1;
    }
  }
}
