package bindery.manuscript.vitepress;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands after a fence, {@code js:line-numbers {1,4} [file.js]}: the language and the title
 * stay, and so does what is said of lines. Comments to the site in the lines, {@code // [!code
 * focus]}, are left to the apparatus as far as it reads them (VitePress, "Code Blocks").
 */
final class CodeFences implements Rewriting {
  private final boolean all;

  private static final Pattern LANGUAGE = Pattern.compile("\\s*([^\\s{}:\\[\\],=]*)");

  private static final Pattern NUMBERS = Pattern.compile(":line-numbers(?:=(\\d{1,6}))?");

  private static final Pattern EMPHASISED = Pattern.compile("\\{([\\d,\\s-]*\\d[\\d,\\s-]*)}");

  /** Marks that are read with the listing. */
  private static final Pattern MARKED =
      Pattern.compile("\\[!code (?:\\+\\+|--|hl|highlight|focus|warning|error)");

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
      String info = fence.info(whole);
      boolean own = all || marked || fence.title(whole).isPresent();
      String instead = own ? info(fence, whole) : null;
      if (instead != null && !instead.equals(info)) {
        draft.put(fence.info(), fence.body() - 1, instead);
      }
      if (marked) {
        lines(draft, whole, fence);
      }
    }
    return draft.done();
  }

  /** The same in the form that the parser reads; null if it is in it. */
  private static String info(Fence fence, String all) {
    String info = fence.info(all);
    String before = fence.untitled(all);
    if (before.matches("\\{[.#=a-zA-Z].*")) {
      return null;
    }
    Matcher word = LANGUAGE.matcher(before);
    String said = word.lookingAt() ? word.group(1) : "";
    String language = said.replaceFirst("^(?:vue-)?html$", "html");
    Matcher named = TITLE.matcher(info);
    String own = named.find() ? named.group(1) == null ? named.group(2) : named.group(1) : "";
    String title = fence.title(all).filter(words -> !words.isEmpty()).orElse(own);
    String lines = lines(before);
    if (title.isEmpty() && lines.isEmpty()) {
      return language;
    }
    char quote = title.indexOf('"') < 0 ? '"' : '\'';
    // Without a class it would be the head of a chunk.
    String kind = language.matches("[\\w+-]+") ? language : "text";
    String name = title.isEmpty() ? "" : " title=" + quote + title + quote;
    return " {." + kind + lines + name + "}";
  }

  /** What is said of the listing's lines, as braces say it. */
  private static String lines(String info) {
    Matcher numbers = NUMBERS.matcher(info);
    Matcher emphasised = EMPHASISED.matcher(info);
    String said = "";
    if (numbers.find()) {
      said = " .numberLines" + (numbers.group(1) == null ? "" : " startFrom=" + numbers.group(1));
    }
    return emphasised.find()
        ? said + " hl_lines=\"" + emphasised.group(1).replaceAll("\\s+", "") + "\""
        : said;
  }

  /** Takes out what marks no line: lines of a comment alone, and words that are to stand out. */
  private static void lines(Draft draft, String all, Fence fence) {
    for (int at = fence.body(); at < fence.close(); ) {
      int line = all.indexOf('\n', at);
      int end = line < 0 || line > fence.close() ? fence.close() : line;
      Matcher comment = COMMENT.matcher(all).region(at, end);
      if (comment.find()) {
        boolean alone = all.substring(at, comment.start()).isBlank();
        if (alone && all.substring(comment.end(), end).isBlank()) {
          draft.put(at, Math.min(end + 1, fence.close()), "");
        } else if (!MARKED.matcher(comment.group("all")).find()) {
          draft.put(comment.start(), comment.end(), "");
        }
      }
      at = end + 1;
    }
  }
}
