package bindery.manuscript.tex;

import bindery.manuscript.rewrite.NumberedLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures and tables of LaTeX, with their captions and labels. */
final class TexFloat {
  private static final Set<String> FLOATS =
      Set.of(
          "figure",
          "wrapfigure",
          "marginfigure",
          "SCfigure",
          "sidewaysfigure",
          "table",
          "wraptable",
          "margintable",
          "sidewaystable",
          "listing",
          "algorithm");

  private static final Pattern CAPTION =
      Pattern.compile(
          "\\\\(?:caption\\*?|captionof\\{\\w+\\}|subcaption)\\s*(?:\\[[^\\]]*\\])?\\{");
  private static final Pattern LABEL = Pattern.compile("\\\\label\\s*\\{([^{}]*)\\}");
  private static final Pattern GRAPHICS =
      Pattern.compile("\\\\includegraphics\\*?\\s*(?:\\[([^\\]]*)\\])?\\s*\\{([^{}]*)\\}");

  private final TexReader reader;
  private final int place;
  private final int depth;

  TexFloat(TexReader reader, int place, int depth) {
    this.reader = reader;
    this.place = place;
    this.depth = depth;
  }

  static boolean isFloat(String name) {
    return FLOATS.contains(name) || name.endsWith("figure") || name.endsWith("table");
  }

  /** A caption, an id, and the rest. */
  record Parts(String caption, String id, String rest) {
    static Parts of(String body) {
      String rest = body;
      String caption = "";
      Matcher matcher = CAPTION.matcher(body);
      if (matcher.find()) {
        int close = EnvironmentText.closing(body, matcher.end() - 1);
        if (close > 0) {
          caption = body.substring(matcher.end(), close);
          rest = body.substring(0, matcher.start()) + body.substring(close + 1);
        }
      }
      String id = "";
      Matcher label = LABEL.matcher(caption.contains("\\label") ? caption : rest);
      if (label.find()) {
        id = NumberedLink.id(label.group(1));
        caption = LABEL.matcher(caption).replaceFirst("");
        rest = LABEL.matcher(rest).replaceFirst("");
      }
      return new Parts(caption, id, rest);
    }
  }

  String block(String name, EnvironmentText inner) {
    Parts parts = Parts.of(inner.body());
    String caption = reader.line(parts.caption, place, depth);
    List<String> pictures = pictures(parts, caption);
    if (!pictures.isEmpty()) {
      return "\n\n" + String.join("\n\n", pictures) + "\n\n";
    }
    String body = reader.read(parts.rest, place, depth).strip();
    boolean table = name.contains("table") && body.startsWith("|");
    String spec = parts.id.isEmpty() ? "" : " {#" + parts.id + "}";
    if (table) {
      return "\n\n"
          + body
          + (caption.isEmpty() && spec.isEmpty() ? "" : "\n\nTable: " + caption + spec)
          + "\n\n";
    }
    String id = parts.id.isEmpty() ? "" : " #" + parts.id;
    String kind = name.contains("table") ? "table-float" : "figure-float";
    return "\n\n::: {."
        + kind
        + id
        + "}\n"
        + body
        + (caption.isEmpty() ? "" : "\n\n*" + caption + "*")
        + "\n:::\n\n";
  }

  /** The last has the caption, which is that of all. */
  private List<String> pictures(Parts parts, String caption) {
    List<String[]> found = new ArrayList<>();
    Matcher graphics = GRAPHICS.matcher(parts.rest);
    while (graphics.find()) {
      found.add(new String[] {graphics.group(2).strip(), graphics.group(1)});
    }
    List<String> pictures = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      boolean last = i == found.size() - 1;
      String options = found.get(i)[1];
      pictures.add(
          TexPictures.picture(
              found.get(i)[0],
              options == null ? List.of() : List.of(options),
              last ? caption : "",
              last ? parts.id : "",
              reader));
    }
    return pictures;
  }
}
