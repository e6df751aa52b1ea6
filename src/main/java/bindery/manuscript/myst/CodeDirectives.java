package bindery.manuscript.myst;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Directives whose body is code, or a formula. Nothing is run. */
final class CodeDirectives {
  /** Diagrams that a program would draw. */
  private static final List<String> DRAWN = List.of("mermaid", "graphviz", "plantuml", "uml");

  private CodeDirectives() {}

  static Map<String, DirectiveForm> forms() {
    Map<String, DirectiveForm> forms = new HashMap<>();
    for (String name : List.of("code-block", "code", "sourcecode", "parsed-literal", "prompt")) {
      forms.put(name, new Listing(""));
    }
    forms.put("code-tab", new Listing(""));
    forms.put("code-cell", new Cell());
    forms.put("eval-rst", new Restructured());
    DRAWN.forEach(name -> forms.put(name, new Listing(name)));
    return forms;
  }

  /** A fence that no line of the body closes. */
  private static String fence(String body) {
    int longest = 2;
    for (int at = body.indexOf("```"); at >= 0; ) {
      int end = at;
      while (end < body.length() && body.charAt(end) == '`') {
        end++;
      }
      longest = Math.max(longest, end - at);
      at = body.indexOf("```", end);
    }
    return "`".repeat(longest + 1);
  }

  private static Shape listing(
      Directive directive, String body, String language, String caption, String label) {
    String fence = fence(body);
    String end = body.isEmpty() || body.endsWith("\n") ? "" : "\n";
    String lines = lines(directive);
    if (caption.isEmpty()) {
      String name = (label.isEmpty() ? "" : " #" + label) + lines;
      String mark = language.isEmpty() ? name.strip() : "." + language + name;
      String info = name.isEmpty() ? language : " {" + mark + "}";
      return Shape.around(directive, fence + info + "\n", end + fence);
    }
    String id = label.isEmpty() ? "" : " id=\"" + label + "\"";
    String info = lines.isEmpty() ? language : " {" + ("." + language + lines) + "}";
    info = lines.isEmpty() || !language.isEmpty() ? info : " {" + lines.strip() + "}";
    String open =
        "<figure class=\"listing\"" + id + ">\n\n::: {.listing-title}\n" + caption + "\n:::\n\n";
    return Shape.around(directive, open + fence + info + "\n", end + fence + "\n\n</figure>\n");
  }

  /** What is said of its lines (Sphinx, "Showing code examples"), as braces say it. */
  private static String lines(Directive directive) {
    String start = directive.option("lineno-start");
    boolean numbered = directive.has("linenos") || directive.has("number-lines");
    String from = start.matches("\\d{1,6}") ? start : directive.option("number-lines");
    String emphasised = directive.option("emphasize-lines");
    return (numbered || !start.isEmpty() ? " .numberLines" : "")
        + (from.matches("\\d{1,6}") ? " startFrom=" + from : "")
        + (emphasised.matches("[\\d,\\s-]+") ? " hl_lines=\"" + emphasised + "\"" : "");
  }

  /** Code with a language, a caption and a name (Sphinx, "Showing code examples"). */
  private record Listing(String language) implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      String said = language.isEmpty() ? directive.plain(directive.argument()) : language;
      return listing(directive, body, said, directive.option("caption"), directive.label());
    }
  }

  /**
   * Code that a program would run (MyST-NB, "Hiding cell contents"): its source is shown unless its
   * tags take it away. Where it would have made a figure, a box stands for it.
   */
  private static final class Cell implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      String tags = directive.option("tags");
      boolean hidden = tags.contains("remove-cell") || tags.contains("remove-input");
      String language = directive.plain(directive.argument().split("\\s+")[0]);
      String code = language.matches("(?i)ipython3?|ipython[23]") ? "python" : language;
      boolean figure = directive.has("figure") || body.contains("plt.show()");
      String box = figure && !tags.contains("remove-cell") ? figure(directive, at) : "";
      if (hidden || body.isBlank()) {
        return Shape.instead(directive, box);
      }
      Shape shown =
          listing(directive, body, code, "", directive.has("figure") ? "" : directive.label());
      return new Shape(
          shown.open(), shown.close() + Shape.instead(directive, "\n\n" + box).open(), true);
    }

    private static String figure(Directive directive, DirectivePlace at) {
      at.warn(
          "unrendered",
          directive.name(),
          "this code would draw a figure, but nothing is run; a box stands in its place:",
          "build the book once with its own tool, save the figure, and name it as a picture");
      String caption = directive.has("figure") ? directive.option("caption") : "";
      String label = directive.has("figure") ? directive.label() : "";
      return PictureDirectives.box(label, at.around().kindName("figure"), caption);
    }
  }

  /** Text in another language of marks, which stays as it was typed. */
  private static final class Restructured implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      at.warn(
          "foreign-text",
          directive.name(),
          "this text is reStructuredText and is shown as it was typed:",
          "write it in Markdown");
      return listing(directive, body, "rst", "", "");
    }
  }

  /** A formula with a label (MyST, "Math and equations"). */
  static final class Formula implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      String label = directive.label().isEmpty() ? "" : " #" + directive.label();
      String first = directive.argument().isEmpty() ? "" : directive.argument() + "\n";
      String fence = fence(body);
      String end = body.isEmpty() || body.endsWith("\n") ? "" : "\n";
      return Shape.around(
          directive, fence + " {.math .display" + label + "}\n" + first, end + fence);
    }
  }
}
