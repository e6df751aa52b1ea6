package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Include;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Stretch;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other files, worked in, in code too: {@code --8<-- "file"}, and a part of one by its lines or its
 * name, {@code "file:2:5"}, {@code "file:name"} (PyMdown Extensions, "Snippets"); {@code {!file!}}
 * (Markdown-Include); {@code {% include-markdown "file" %}} (mkdocs-include-markdown).
 */
final class Snippets implements Rewriting {
  private static final Pattern SNIPPET =
      Pattern.compile(
          "(?m)^(?<indent>[ \\t]*)(?:(?<escape>;?)-{1,4}8<-{1,4}[ \\t]+[\"'](?<file>[^\"'\\n]+)[\"']"
              + "|\\{!(?<plain>[^!\\n{}]+)!\\}"
              + "|\\{%-?[ \\t]*include(?:-markdown)?[ \\t]+[\"'](?<tag>[^\"'\\n]+)[\"'][^%]{0,300}%\\})[ \\t]*$");

  /** A mark of a part that has a name. */
  private static final Pattern SECTION = Pattern.compile("-{1,4}8<-{1,4}[ \\t]*\\[");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    boolean none =
        all.indexOf("8<-", from) < 0
            && all.indexOf("{!", from) < 0
            && all.indexOf("include", from) < 0;
    return none ? text : Include.in(text, from, around, Snippets::included);
  }

  private static ManuscriptText included(ManuscriptText text, int from, Include include) {
    String all = text.text();
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher match = SNIPPET.matcher(all);
    int at = from;
    while (at <= all.length() && match.find(at)) {
      at = Math.max(match.end(), match.start() + 1);
      String file = match.group("file");
      boolean escaped = file != null && !match.group("escape").isEmpty();
      String other = match.group("plain") == null ? match.group("tag") : match.group("plain");
      boolean example = file == null && (code.covers(match.start()) || !include.has(other.strip()));
      if (!escaped && !example) {
        put(draft, text, match, file == null ? other.strip() : file, include);
      }
    }
    return draft.done();
  }

  private static void put(
      Draft draft, ManuscriptText text, Matcher match, String written, Include include) {
    int colon = include.has(written) ? -1 : written.indexOf(':');
    String name = colon < 0 ? written : written.substring(0, colon);
    String part = colon < 0 ? "" : written.substring(colon + 1);
    String indent = match.group("indent");
    int start = match.start();
    if (!include.has(name) && include.has("docs/" + name)) {
      name = "docs/" + name;
    }
    include.put(
        draft, text, start, match.end(), name, found -> indented(part(found, part), indent));
  }

  private static ManuscriptText part(ManuscriptText found, String part) {
    String all = found.text();
    String[] lines = part.split(":");
    if (part.isEmpty()) {
      return found;
    }
    if (part.matches("\\d*(?::\\d*)?")) {
      int first = lines.length > 0 && !lines[0].isEmpty() ? Integer.parseInt(lines[0]) : 1;
      int last =
          lines.length > 1 && !lines[1].isEmpty()
              ? Integer.parseInt(lines[1])
              : found.lines().count();
      int from = found.lines().start(Math.max(1, Math.min(first, found.lines().count())));
      int to = last >= found.lines().count() ? all.length() : found.lines().start(last + 1);
      return found.of(List.of(new Stretch(from, Math.max(from, to))));
    }
    int start = all.indexOf("[start:" + part + "]");
    int end = all.indexOf("[end:" + part + "]", Math.max(0, start));
    if (start < 0) {
      return found;
    }
    int from = Math.min(all.length(), all.indexOf('\n', start) + 1);
    int to = end < 0 ? all.length() : all.lastIndexOf('\n', end) + 1;
    return found.of(List.of(new Stretch(from, Math.max(from, to))));
  }

  /** The text with the marks of parts taken out, each line behind the indent of the mark. */
  private static ManuscriptText indented(ManuscriptText text, String indent) {
    String all = text.text();
    Draft draft = new Draft(text);
    for (int at = 0; at < all.length(); ) {
      int end = all.indexOf('\n', at);
      int next = end < 0 ? all.length() : end + 1;
      boolean last = next == all.length() && end >= 0;
      if (SECTION.matcher(all.substring(at, Math.min(next, at + 200))).find()) {
        draft.put(at, next, "");
      } else if (!indent.isEmpty() && all.charAt(at) != '\n') {
        draft.put(at, at, indent);
      }
      if (last && draft.end() <= end) {
        draft.put(end, next, ""); // The line that asks for it has an end of its own.
      }
      at = next;
    }
    return draft.done();
  }
}
