package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.Callout;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.rewrite.Tab;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hugo's shortcodes, {@code {{< name arguments >}}} and {@code {{% name arguments %}}}: figures,
 * references, listings, videos, and the notes and tabs that book themes have (Hugo documentation,
 * "Shortcodes"). Others go and are told; the words between them stay.
 */
final class HugoShortcodes implements Rewriting {
  private static final Pattern CODE =
      Pattern.compile("\\{\\{([<%])[ \\t\\n]*(/?)[ \\t]*([\\w./-]+)([^\\n]{0,2000}?)(/?)[>%]}}");

  private static final Pattern ARGUMENT =
      Pattern.compile("(?:([\\w-]+)=)?(?:\"([^\"]*)\"|`([^`]*)`|([^\\s\"`=]+))");

  private static final Set<String> NOTES =
      Set.of(
          "hint",
          "notice",
          "callout",
          "admonition",
          "alert",
          "note",
          "tip",
          "warning",
          "info",
          "important",
          "danger",
          "caution",
          "attention",
          "block");

  private static final Set<String> TITLED = Set.of("details", "expand", "spoiler", "collapse");
  private static final Set<String> SILENT =
      Set.of(
          "toc",
          "children",
          "columns",
          "column",
          "tabs",
          "steps",
          "cards",
          "section",
          "br",
          "div",
          "hr",
          "br/");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String whole = text.text();
    if (whole.indexOf("{{<", from) < 0 && whole.indexOf("{{%", from) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher shortcode = CODE.matcher(whole);
    String listing = "";
    for (int at = from; shortcode.find(at); at = shortcode.end()) {
      String name = shortcode.group(3).toLowerCase(Locale.ROOT);
      if (code.covers(shortcode.start()) || !listing.isEmpty() && !name.equals(listing)) {
        continue;
      }
      Call call = call(shortcode);
      if (Set.of("highlight", "mermaid", "katex", "math", "code").contains(name)) {
        listing = call.closes() ? "" : name;
        boolean parted =
            call.closes()
                ? whole.startsWith("\n", shortcode.start() - 1)
                : whole.startsWith("\n", shortcode.end());
        draft.put(shortcode.start(), shortcode.end(), fence(call, parted ? "" : "\n"));
      } else {
        draft.put(
            shortcode.start(), shortcode.end(), instead(call, text, shortcode.start(), around));
      }
    }
    return draft.done();
  }

  /**
   * A shortcode as it is called.
   *
   * @param words arguments without names
   */
  private record Call(
      String name, boolean closes, boolean isWhole, List<String> words, Map<String, String> named) {
    String first(String... keys) {
      for (String key : keys) {
        if (!named.getOrDefault(key, "").isBlank()) {
          return named.get(key);
        }
      }
      return "";
    }

    String word(int at) {
      return at < words.size() ? words.get(at) : "";
    }
  }

  private static Call call(Matcher shortcode) {
    List<String> words = new ArrayList<>();
    Map<String, String> named = new HashMap<>();
    Matcher argument = ARGUMENT.matcher(shortcode.group(4));
    while (argument.find()) {
      String value =
          argument.group(2) != null
              ? argument.group(2)
              : argument.group(3) != null ? argument.group(3) : argument.group(4);
      if (argument.group(1) == null) {
        words.add(value);
      } else {
        named.put(argument.group(1), value);
      }
    }
    boolean closes = !shortcode.group(2).isEmpty();
    boolean whole = !shortcode.group(5).isEmpty();
    return new Call(shortcode.group(3).toLowerCase(Locale.ROOT), closes, whole, words, named);
  }

  /**
   * @param end of the line that the listing begins after, or ends with, if none stands there
   */
  private static String fence(Call call, String end) {
    if (call.closes()) {
      return end + "````````\n";
    }
    boolean formula = Set.of("katex", "math").contains(call.name());
    String language =
        formula ? " {.math .display}" : call.name().equals("mermaid") ? "mermaid" : call.word(0);
    return "\n````````" + language + end;
  }

  private static String instead(Call call, ManuscriptText text, int at, FolderContext around) {
    String name = call.name();
    if (NOTES.contains(name) && !call.isWhole()) {
      String said = call.first("type", "kind", "color", "style", "context");
      boolean own =
          Set.of("hint", "notice", "callout", "admonition", "alert", "block").contains(name);
      String kind = !own ? name : said.isEmpty() ? call.word(0) : said;
      String title = call.first("title", "heading");
      String named = title.isEmpty() && own && said.isEmpty() ? call.word(1) : title;
      return call.closes() ? "\n:::\n" : "\n" + Callout.of(kind, named, around).open("");
    }
    if (TITLED.contains(name)) {
      String title = call.first("title", "summary");
      return call.closes()
          ? "\n\n</details>\n"
          : "\n<details><summary>" + (title.isEmpty() ? call.word(0) : title) + "</summary>\n\n";
    }
    if (name.equals("tab")) {
      String title = call.first("title", "name", "label");
      return call.closes()
          ? "\n:::\n"
          : "\n" + new Tab(title.isEmpty() ? call.word(0) : title).open("");
    }
    if (name.equals("figure") || name.equals("image") || name.equals("img")) {
      return figure(call);
    }
    if (name.equals("ref") || name.equals("relref")) {
      return call.word(0).replaceFirst("^/", "");
    }
    if (name.equals("youtube") || name.equals("vimeo")) {
      String id = call.first("id").isEmpty() ? call.word(0) : call.first("id");
      String start =
          name.equals("vimeo") ? "https://vimeo.com/" : "https://www.youtube.com/watch?v=";
      return "\n\n<iframe src=\"" + start + id + "\"></iframe>\n\n";
    }
    if (name.equals("button") || name.equals("link")) {
      return "";
    }
    if (!SILENT.contains(name) && !call.closes()) {
      text.warn(
          "shortcode",
          at,
          "{{< " + name + " >}}",
          "this shortcode is a program of the site and is not run; the words in it are kept:",
          "say in words what it shows");
    }
    return "";
  }

  private static String figure(Call call) {
    String source = call.first("src", "link", "url");
    String file = source.isEmpty() ? call.word(0) : source;
    String caption = call.first("caption", "title").replace("\"", "\\\"");
    String title = caption.isEmpty() ? "" : " \"" + caption + "\"";
    return "\n\n![" + call.first("alt", "caption") + "](<" + file + ">" + title + ")\n\n";
  }
}
