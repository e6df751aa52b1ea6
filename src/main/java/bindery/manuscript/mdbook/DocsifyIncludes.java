package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Include;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Stretch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * docsify's embedded files: "it is possible to embed the contents of any type of file", {@code
 * [filename](_media/example.md ':include')}, as Markdown, or as a listing where the file is none or
 * {@code :type=code} says so, and of it what stands between two comments {@code [word]} where
 * {@code :fragment=word} says so (docsify's documentation, Embed files). Sounds, films and pages
 * leave their addresses.
 */
final class DocsifyIncludes implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile(
          "!?\\[(?<words>[^\\]\\n]{0,300})\\]\\(\\s*<?(?<file>[^)>\\s]{1,500})>?\\s+"
              + "(?<quote>[\"'])(?<what>[^\"'\\n]{0,200}:include[^\"'\\n]{0,200})\\k<quote>\\s*\\)");

  private static final Pattern TYPE = Pattern.compile(":type=(\\w+)(?:\\s+([\\w+-]+))?");
  private static final Pattern FRAGMENT = Pattern.compile(":fragment=([\\w-]+)");
  private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(?:md|markdown|mdown)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return text.text().indexOf(":include", from) < 0
        ? text
        : Include.in(text, from, around, this::included);
  }

  private ManuscriptText included(ManuscriptText text, int from, Include include) {
    if (text.text().indexOf(":include", from) < 0) {
      return text;
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
    String file = mark.group("file");
    Matcher said = TYPE.matcher(mark.group("what"));
    boolean typed = said.find();
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = typed ? said.group(1) : MARKDOWN.matcher(file).matches() ? "markdown" : "code";
    boolean shown = List.of("iframe", "video", "audio").contains(type);
    if (shown || List.of("html", "htm", "mp3", "mp4", "ogg", "webm").contains(ending) && !typed) {
      String address = file.startsWith("http") ? "<" + file + ">" : "`" + file + "`";
      draft.put(mark.start(), mark.end(), mark.group("words") + ": " + address);
      return;
    }
    boolean listing = type.equals("code");
    String language = typed && said.group(2) != null ? said.group(2) : ending;
    String what = mark.group("what");
    Optional<ManuscriptText> found =
        listing
            ? include.typed(text, mark.start(), file, whole -> part(whole, what))
            : include.text(text, mark.start(), file, whole -> part(whole, what));
    if (found.isEmpty()) {
      draft.put(mark.start(), mark.end(), mark.group("words"));
      return;
    }
    draft.put(mark.start(), mark.end(), listing ? "~~~~~~" + language + "\n" : "");
    draft.put(mark.end(), mark.end(), found.get());
    draft.put(mark.end(), mark.end(), listing ? "\n~~~~~~" : "");
  }

  private static ManuscriptText part(ManuscriptText file, String what) {
    String all = file.text();
    Matcher fragment = FRAGMENT.matcher(what);
    int from = 0;
    int to = all.stripTrailing().length();
    if (fragment.find()) {
      String mark = "[" + fragment.group(1) + "]";
      int begin = all.indexOf(mark);
      int line = begin < 0 ? -1 : all.indexOf('\n', begin);
      int end = line < 0 ? -1 : all.indexOf(mark, line);
      if (end >= 0) {
        from = line + 1;
        to = Math.max(from, all.lastIndexOf('\n', end));
      }
    }
    return file.of(List.of(new Stretch(from, to)));
  }
}
