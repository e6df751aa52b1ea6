package bindery.manuscript.vitepress;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Include;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Report;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages worked into others: {@code <!--@include: ./part.md{3,10}-->}, {@code <!--@include:
 * ./part.md#heading-->}; {@code @} before the path is the folder of the pages (VitePress, "Markdown
 * File Inclusion"; VuePress, plugin markdown-include).
 */
final class PageIncludes implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile(
          "<!--\\s{0,9}@include:\\s{0,9}(?<file>[^\\s#{}<>]{1,300})"
              + "(?:#(?<name>[^\\s{}<>]{1,200}))?\\s{0,9}(?:\\{(?<lines>[\\d,\\s-]{0,20})})?\\s{0,9}-->");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return text.text().indexOf("@include:", from) < 0
        ? text
        : Include.in(text, from, around, (t, at, include) -> included(t, at, include, around));
  }

  private static ManuscriptText included(
      ManuscriptText text, int from, Include include, FolderContext around) {
    if (text.text().indexOf("@include:", from) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher mark = MARK.matcher(text.text()).region(from, text.text().length());
    while (mark.find()) {
      if (!code.covers(mark.start())) {
        String name = mark.group("name") == null ? "" : mark.group("name");
        String lines = mark.group("lines") == null ? "" : mark.group("lines");
        Region region = new Region(name, lines);
        String file = named(mark.group("file"), include, around);
        include.put(draft, text, mark.start(), mark.end(), file, region::page);
      }
    }
    return draft.done();
  }

  /**
   * Where {@code @} stands for a folder that a program knows, the only file of the name is meant.
   */
  private static String named(String written, Include include, FolderContext around) {
    String path = path(written);
    if (!written.startsWith("@") || include.has(path)) {
      return path;
    }
    String last = "/" + path.substring(path.lastIndexOf('/') + 1);
    List<String> found =
        around.folder().list("", new Report()).stream().filter(n -> n.endsWith(last)).toList();
    return found.size() == 1 ? "/" + found.get(0) : path;
  }

  /** A path from the folder of the pages begins with a slash here. */
  static String path(String written) {
    return written.replaceFirst("^@/?", "/");
  }
}
