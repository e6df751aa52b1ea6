package bindery.manuscript.vitepress;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Include;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Listings in files of their own: {@code <<< @/snippets/a.js#region{2,4 js} [title]} (VitePress,
 * "Import Code Snippets") and {@code @[code{3-10} js](./a.js)} (VuePress, "Import Code Blocks").
 */
final class CodeImports implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile(
          "(?m)^(?<indent>[ \\t]*)(?:<<<[ \\t]+(?<file>[^\\s#{}\\[\\]]{1,300})(?:#(?<name>[\\w*-]{1,100}))?"
              + "[ \\t]*(?:\\{(?<set>[^{}\\n]{0,100})})?[ \\t]*(?:\\[(?<title>[^\\]\\n]{0,200})])?"
              + "|@\\[code(?<lines>\\{[^{}\\n]{0,40}})?[ \\t]*(?<language>[\\w+#-]{0,30})[^\\]\\n]{0,60}]"
              + "\\((?<path>[^()\\s#]{1,300})(?:#(?<part>[\\w*-]{1,100}))?\\))[ \\t]*$");

  /** The last word of what stands in braces is a language, unless it counts lines. */
  private static final Pattern LANGUAGE = Pattern.compile("(?:^|[\\s,\\d])([A-Za-z][\\w+#-]*)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    return all.indexOf("<<<", from) < 0 && all.indexOf("@[code", from) < 0
        ? text
        : Include.in(text, from, around, CodeImports::included);
  }

  private static ManuscriptText included(ManuscriptText text, int from, Include include) {
    if (from == 0 && !text.file().toLowerCase(Locale.ROOT).matches(".*\\.(?:md|markdown)")) {
      return text; // a listing, in which nothing is a mark
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher mark = MARK.matcher(text.text()).region(from, text.text().length());
    while (mark.find()) {
      if (!code.covers(mark.start())) {
        put(draft, text, mark, include);
      }
    }
    return draft.done();
  }

  private static void put(Draft draft, ManuscriptText text, Matcher mark, Include include) {
    boolean short_ = mark.group("file") == null;
    String file = short_ ? mark.group("path") : mark.group("file");
    String name = short_ ? mark.group("part") : mark.group("name");
    String lines = short_ && mark.group("lines") != null ? mark.group("lines") : "";
    Region region = new Region(name == null ? "" : name, lines.replaceAll("[{}]", ""));
    String title = mark.group("title") == null ? "" : " [" + mark.group("title") + "]";
    String indent = mark.group("indent");
    String fence = indent + "~~~~~~~";
    draft.put(mark.start(), mark.start(), fence + language(mark, file) + title + "\n");
    include.put(draft, text, mark.start(), mark.end(), PageIncludes.path(file), region::of);
    draft.put(mark.end(), mark.end(), "\n" + fence);
  }

  private static String language(Matcher mark, String file) {
    String said = mark.group("language") == null ? "" : mark.group("language");
    Matcher set = LANGUAGE.matcher(mark.group("set") == null ? "" : mark.group("set"));
    while (set.find()) {
      said = set.group(1);
    }
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return said.isEmpty() && ending.matches("\\w+") ? ending : said;
  }
}
