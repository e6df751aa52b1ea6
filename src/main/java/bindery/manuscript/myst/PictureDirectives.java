package bindery.manuscript.myst;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Directives that show pictures, or what a book cannot hold. */
final class PictureDirectives {
  private static final Pattern SIZE =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(%|px|in|cm|mm|pt|pc|em|)");

  private PictureDirectives() {}

  static Map<String, DirectiveForm> forms() {
    Map<String, DirectiveForm> forms = new HashMap<>();
    forms.put("figure", new Figure());
    forms.put("figure-md", new MarkdownFigure());
    forms.put("image", PictureDirectives::image);
    forms.put("glue:figure", new Glued());
    forms.put("glue", new Glued());
    forms.put("button-link", new Button(false));
    forms.put("button-ref", new Button(true));
    forms.put("link-button", new Button(false));
    for (String name : List.of("youtube", "vimeo", "iframe", "iframe-figure", "video", "audio")) {
      forms.put(name, new Embedded());
    }
    return forms;
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + escaped(value) + "\"";
  }

  private static String size(Directive directive, String side) {
    String said = directive.option(side);
    if (said.isEmpty() && side.equals("width")) {
      String scale = directive.option("scale").replaceFirst("\\s*%$", "");
      said = scale.matches("\\d+") ? scale + "%" : "";
    }
    Matcher size = SIZE.matcher(said.strip());
    return size.matches() ? size.group(1) + size.group(2) : "";
  }

  private static String img(Directive directive) {
    return "<img src=\""
        + escaped(directive.argument().replace("\\ ", " ")) // Docutils, "escaped whitespace"
        + "\" alt=\""
        + escaped(directive.option("alt"))
        + "\""
        + attribute("width", size(directive, "width"))
        + attribute("height", size(directive, "height"))
        + ">";
  }

  private static String figure(String label, String classes) {
    return "<figure" + attribute("id", label) + attribute("class", classes) + ">\n";
  }

  private static String captioned(String words) {
    return words.isBlank() ? "" : "<figcaption>\n\n" + words.strip() + "\n\n</figcaption>\n";
  }

  /** A figure whose picture is not in the folder. */
  static String box(String label, String name, String caption) {
    return figure(label, "")
        + "<div class=\"unrendered\">\n<p>"
        + escaped(name)
        + "</p>\n</div>\n"
        + captioned(caption)
        + "</figure>\n\n";
  }

  /**
   * A link that a site draws as a button (sphinx-design, "Buttons"; sphinx-panels, "Link Buttons").
   *
   * @param label whether its argument is a name within the book
   */
  private record Button(boolean label) implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      boolean named = label || directive.option("type").equals("ref");
      String to = (named ? "#" : "") + directive.argument().replaceAll("[<>\\s]+", "");
      String text = body.isBlank() ? directive.option("text") : body;
      String said = text.strip().replaceAll("[ \\t]*\\n[ \\t]*\\n\\s*", " ");
      String words = said.isEmpty() ? RoleForms.escaped(directive.argument().strip()) : said;
      return Shape.instead(directive, "\n[" + words + "](<" + to + ">)\n");
    }
  }

  /** A picture with a caption, which is its body (Docutils, "Figure"). */
  private static final class Figure implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      String open = "\n" + figure(directive.label(), directive.option("figclass")) + img(directive);
      String end = body.isEmpty() || body.endsWith("\n") ? "" : "\n";
      return body.isBlank()
          ? Shape.instead(directive, open + "\n</figure>\n")
          : Shape.around(
              directive, open + "\n<figcaption>\n\n", end + "\n</figcaption>\n</figure>\n");
    }
  }

  /** A picture in Markdown, and its caption in the next paragraph (MyST, "Markdown figures"). */
  private static final class MarkdownFigure implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      String label =
          directive.label().isEmpty() ? directive.plain(directive.argument()) : directive.label();
      String text = body.stripIndent().strip();
      int blank = text.indexOf("\n\n");
      String picture = blank < 0 ? text : text.substring(0, blank);
      String caption = blank < 0 ? "" : text.substring(blank);
      return Shape.instead(
          directive,
          "\n" + figure(label, "") + "\n" + picture + "\n\n" + captioned(caption) + "</figure>\n");
    }
  }

  private static Shape image(Directive directive, String body, DirectivePlace at) {
    String target = directive.option("target");
    String img = img(directive);
    String whole = target.isEmpty() ? img : "<a" + attribute("href", target) + ">" + img + "</a>";
    return Shape.around(
        directive, "\n" + figure(directive.label(), "") + whole + "\n</figure>\n", "");
  }

  /** What code has made elsewhere (MyST-NB, "Embed outputs"): a box with its name. */
  private static final class Glued implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      at.warn(
          "unrendered",
          directive.name(),
          "this is made by code, but nothing is run; a box stands in its place:",
          "build the book once with its own tool, save the figure, and name it as a picture");
      String said = directive.argument();
      String name = said.isEmpty() ? at.around().kindName("figure") : said;
      return Shape.instead(directive, "\n" + box(directive.label(), name, body));
    }
  }

  /** What moves or sounds: a box with its address. */
  private static final class Embedded implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      String name = directive.argument();
      String address =
          switch (directive.name()) {
            case "youtube" -> "https://www.youtube.com/watch?v=" + name;
            case "vimeo" -> "https://vimeo.com/" + name;
            default -> name;
          };
      String linked = address.startsWith("http") ? "<" + address + ">" : address;
      return Shape.instead(
          directive, "\n::: {.missing-picture}\n" + linked + "\n:::\n\n" + body + "\n");
    }
  }
}
