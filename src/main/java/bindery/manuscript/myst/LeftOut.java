package bindery.manuscript.myst;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Directives that say something to the tool, or make what a book has by itself. */
final class LeftOut {
  private static final List<String> SILENT =
      List.of(
          "toctree",
          "tableofcontents",
          "contents",
          "highlight",
          "currentmodule",
          "meta",
          "role",
          "default-role",
          "sectionauthor",
          "codeauthor",
          "tags",
          "sectnum",
          "include",
          "literalinclude",
          "nb-exec-table",
          "jupyter-config");

  private LeftOut() {}

  static Map<String, DirectiveForm> forms() {
    Map<String, DirectiveForm> forms = new HashMap<>();
    SILENT.forEach(name -> forms.put(name, new Gone(false)));
    forms.put("footbibliography", new Gone(true));
    forms.put("bibliography", new Listed());
    List.of("show-index", "genindex").forEach(name -> forms.put(name, new IndexPlace()));
    forms.put("index", new Indexed());
    forms.put("raw", new Raw());
    forms.put("glossary", new Glossary());
    return forms;
  }

  /**
   * @param told whether it would have made something
   */
  private record Gone(boolean told) implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      if (told) {
        at.note(
            "left-out",
            directive.name(),
            "what this directive would make is left out:",
            "write it out where the book is to have it");
      }
      return Shape.instead(directive, "");
    }
  }

  /** Where the works that are cited are listed. */
  private static final class Listed implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      return Shape.instead(directive, "\n<div class=\"refs\"></div>\n");
    }
  }

  /** Where the index goes (MyST, "Indices"). */
  private static final class IndexPlace implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      return Shape.instead(directive, "\n<div class=\"index\"></div>\n");
    }
  }

  /** Terms of the index (Sphinx, "Index-generating markup"): hidden, at what comes next. */
  private static final class Indexed implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      String marks = SphinxEntries.marks(directive.argument() + "\n" + body);
      String label = directive.label().isEmpty() ? "" : "[]{#" + directive.label() + "}";
      return Shape.instead(directive, "\n" + label + marks + "\n");
    }
  }

  /** Raw text of one format: HTML is read, other formats are left out and told. */
  private static final class Raw implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      String format = directive.argument().toLowerCase(Locale.ROOT);
      if (format.contains("html")) {
        return Shape.around(directive, "\n", "\n");
      }
      at.warn(
          "raw-text",
          directive.name(),
          "raw text that is not HTML is left out:",
          "write it in Markdown");
      return Shape.instead(directive, "");
    }
  }

  /** Terms and, indented below each, what they mean (Sphinx, "Glossary"). */
  private static final class Glossary implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      StringBuilder out = new StringBuilder("\n");
      boolean first = false;
      for (String line : body.stripIndent().split("\n")) {
        boolean term =
            !line.isBlank() && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != ':';
        if (term) {
          out.append(first ? "" : "\n")
              .append(line.strip().replaceFirst("\\s+:\\s+\\S+$", ""))
              .append('\n');
        } else if (!line.isBlank() && first && line.charAt(0) != ':') {
          out.append(":   ").append(line.strip()).append('\n');
        } else {
          out.append(line.isBlank() || line.charAt(0) == ':' ? "" : "  ").append(line).append('\n');
        }
        first = term || line.isBlank() && first;
      }
      String sorted = directive.options().containsKey("sorted") ? " .sorted" : "";
      String list = "\n::: {.glossary" + sorted + "}\n" + out.append("\n:::\n");
      return Shape.instead(directive, list);
    }
  }
}
