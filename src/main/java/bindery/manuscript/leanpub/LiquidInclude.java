package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.Callout;
import bindery.manuscript.rewrite.FolderContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an include of a theme stands for, told by its arguments: a picture with its caption, a note,
 * a video, a link to a page. Themes have programs for these, which are not run.
 *
 * @param name of the file that it names
 */
record LiquidInclude(String name, Map<String, String> arguments) {
  private static final List<String> PICTURE =
      List.of("image", "images", "src", "file", "img", "url", "image_path", "path", "filename");

  /** A link, with kramdown's attributes. */
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)(?:\\{:[^}]*})?");

  private static final Set<String> NO_PICTURE = Set.of("", "html", "md", "yml");

  /** Includes of templates that print nothing of the author's. */
  private static final Set<String> SILENT =
      Set.of(
          "metadata",
          "toc",
          "cover",
          "title-page",
          "copyright-page",
          "pagination",
          "end-of-wrapper",
          "page-info",
          "head",
          "footer",
          "header",
          "nav",
          "sidebar",
          "comments",
          "mathjax",
          "latex",
          "katex",
          "disqus",
          "analytics",
          "search",
          "docs-by-category",
          "index",
          "links",
          "base_path");

  /** The text in its place; nothing if it stands for something else. */
  Optional<String> text(boolean alone, FolderContext around) {
    String stem = name.replaceFirst("^.*/", "").replaceFirst("\\.\\w+$", "");
    String small = stem.toLowerCase(Locale.ROOT);
    if (SILENT.contains(small)) {
      return Optional.of("");
    }
    if (small.contains("youtube") || small.contains("vimeo")) {
      return Optional.of(video(small.contains("vimeo")));
    }
    String page = first("slug", "page", "chapter", "doc");
    if (small.contains("link") && page.matches("[\\w./-]+")) {
      return Optional.of(link(page));
    }
    String content = first("content", "text", "body", "message");
    if (!content.isEmpty() && picture().isEmpty()) {
      String kind = first("type", "class", "kind", "style", "level");
      String known = kind.isEmpty() ? stem : kind.replaceFirst("^(?:alert|callout|is)-", "");
      Callout callout = Callout.of(known, first("title", "heading", "header"), around);
      return Optional.of("\n" + callout.open("") + content.strip() + callout.close("") + "\n");
    }
    String body = first("markdown", "html");
    boolean made = picture().isEmpty() && small.equals("figure") && !body.isEmpty();
    return made ? Optional.of(table(body)) : picture().map(file -> figure(file, alone));
  }

  /** A link without words takes the title of what it leads to. */
  private String link(String page) {
    String words = first("text", "title", "label", "name");
    String place = first("anchor", "hash", "id");
    String anchor = place.isEmpty() ? "" : "#" + place.replaceFirst("^#", "");
    boolean address = page.contains("/") || page.contains(".");
    return "[" + escaped(words) + "](<" + (address ? page : "/" + page + "/") + anchor + ">)";
  }

  private String video(boolean vimeo) {
    String id = first("id", "video_id", "videoid", "url", "video", "src");
    String start = vimeo ? "https://vimeo.com/" : "https://www.youtube.com/watch?v=";
    String address = id.contains("/") ? id : start + id;
    String words = first("title", "caption", "description");
    String title = LINK.matcher(words).replaceAll("$1").replace("\"", "&quot;");
    return "\n\n<iframe src=\"" + address + "\" title=\"" + title + "\"></iframe>\n\n";
  }

  private Optional<String> picture() {
    for (String key : PICTURE) {
      String file = arguments.getOrDefault(key, "").strip();
      String ending = file.replaceFirst("[?#].*", "").replaceFirst("^.*\\.", "");
      if (file.contains(".") && !NO_PICTURE.contains(ending.toLowerCase(Locale.ROOT))) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private String figure(String files, boolean alone) {
    String caption = first("caption", "description", "legend");
    String label = first("reference");
    String words = label.isEmpty() || caption.isEmpty() ? label + caption : label + " " + caption;
    String alt = first("alt-text", "alt", "alt_text", "title");
    String source = first("source");
    StringBuilder figure = new StringBuilder();
    for (String file : files.split(",")) {
      String address = file.strip().replace(" ", "%20");
      figure.append("![").append(escaped(alt.isEmpty() ? caption : alt)).append("](<");
      figure.append(address).append(">)");
    }
    boolean titled = !words.isBlank() && alone;
    if (titled) {
      int end = figure.length() - 1;
      String title = words + (source.isEmpty() ? "" : " " + source);
      figure.insert(end, " \"" + title.replace('\n', ' ').replace("\"", "\\\"") + "\"");
    }
    String id = first("id");
    if (id.matches("[\\w:.-]+")) {
      figure.append("{#").append(id).append('}');
    }
    String text = titled || words.isBlank() ? figure.toString() : figure + " " + words;
    return alone ? "\n\n" + text + "\n\n" : text;
  }

  /** A figure of the Electric Book that is no picture but text, most often a table. */
  private String table(String body) {
    String words = (first("reference") + " " + first("caption", "title", "description")).strip();
    String caption = words.isEmpty() ? "" : "<figcaption>" + words + "</figcaption>\n\n";
    String lines = body.strip().replaceAll("(?m)^[ \\t]+", "");
    return "\n\n<figure>\n\n" + lines + "\n\n" + caption + "</figure>\n\n";
  }

  private static String escaped(String words) {
    return words.replace('\n', ' ').replaceAll("[\\[\\]]", "\\\\$0");
  }

  private String first(String... keys) {
    for (String key : keys) {
      if (!arguments.getOrDefault(key, "").isBlank()) {
        return arguments.get(key);
      }
    }
    return "";
  }
}
