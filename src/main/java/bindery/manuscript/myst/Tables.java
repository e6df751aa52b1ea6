package bindery.manuscript.myst;

import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Directives that make tables (Docutils, "Table", "CSV Table", "List Table"). */
final class Tables {
  private Tables() {}

  static Map<String, DirectiveForm> forms() {
    Map<String, DirectiveForm> forms = new HashMap<>();
    forms.put("table", new MarkdownTable());
    forms.put("list-table", new ListTable());
    forms.put("csv-table", new CsvTable());
    return forms;
  }

  /** A table in Markdown with a title. */
  private static final class MarkdownTable implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      String end = body.isEmpty() || body.endsWith("\n") ? "" : "\n";
      String title = directive.argument();
      if (title.isEmpty()) {
        return Shape.around(directive, "\n" + Containers.anchor(directive), end);
      }
      String id = directive.label().isEmpty() ? "" : " {#" + directive.label() + "}";
      return Shape.around(directive, "\n", end + "\n: " + title + id + "\n");
    }
  }

  private static int heads(Directive directive, int otherwise) {
    String rows = directive.option("header-rows");
    return rows.matches("\\d{1,3}") ? Integer.parseInt(rows) : otherwise;
  }

  /** Rows of cells, each of them Markdown. */
  private static Shape table(Directive directive, List<List<String>> rows, int heads) {
    String id = directive.label().isEmpty() ? "" : " id=\"" + directive.label() + "\"";
    StringBuilder out = new StringBuilder("\n<table" + id + ">\n");
    if (!directive.argument().isEmpty()) {
      out.append("<caption>\n\n").append(directive.argument()).append("\n\n</caption>\n");
    }
    for (int i = 0; i < rows.size(); i++) {
      boolean head = i < heads;
      out.append(head && i == 0 ? "<thead>\n" : i == heads ? "<tbody>\n" : "").append("<tr>\n");
      String cell = head ? "th" : "td";
      for (String words : rows.get(i)) {
        out.append("<").append(cell).append(">\n\n").append(words.strip());
        out.append("\n\n</").append(cell).append(">\n");
      }
      boolean last = i == rows.size() - 1;
      out.append("</tr>\n");
      out.append(
          head && (i == heads - 1 || last) ? "</thead>\n" : !head && last ? "</tbody>\n" : "");
    }
    return Shape.instead(directive, out.append("</table>\n").toString());
  }

  /** A list of rows, each a list of cells. */
  private static final class ListTable implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      List<List<String>> rows = new ArrayList<>();
      List<StringBuilder> cells = new ArrayList<>();
      for (String line : body.stripIndent().split("\n")) {
        String text = line.strip();
        boolean row = line.matches("[*-]\\s+[*-](?:\\s.*)?");
        boolean cell = row || line.matches("\\s{1,4}[*-](?:\\s.*)?") && !cells.isEmpty();
        if (row) {
          end(cells, rows);
        }
        if (cell) {
          String words = row ? text.substring(1).strip() : text;
          cells.add(new StringBuilder(words.substring(1).strip()));
        } else if (!cells.isEmpty()) {
          String more = line.replaceFirst("^\\s{0,4}", "");
          cells.get(cells.size() - 1).append('\n').append(more);
        }
      }
      end(cells, rows);
      return table(directive, rows, heads(directive, 0));
    }

    private static void end(List<StringBuilder> cells, List<List<String>> rows) {
      if (!cells.isEmpty()) {
        rows.add(cells.stream().map(StringBuilder::toString).toList());
        cells.clear();
      }
    }
  }

  /** Rows of values with commas between them, here or in a file. */
  private static final class CsvTable implements DirectiveForm {
    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public Shape shape(Directive directive, String body, DirectivePlace at) {
      List<List<String>> rows = new ArrayList<>();
      String header = directive.option("header");
      if (!header.isEmpty()) {
        rows.addAll(CsvRows.of(header, ','));
      }
      String mark = directive.option("delim");
      char comma = mark.equals("tab") ? '\t' : mark.length() == 1 ? mark.charAt(0) : ',';
      rows.addAll(CsvRows.of(directive.has("file") ? file(directive, at) : body, comma));
      return table(directive, rows, (header.isEmpty() ? 0 : 1) + heads(directive, 0));
    }

    private static String file(Directive directive, DirectivePlace at) {
      String in = at.text().place(at.offset()).file();
      Optional<ManuscriptText> read =
          at.around()
              .find(directive.option("file"), in)
              .flatMap(
                  name ->
                      at.around()
                          .read(
                              name,
                              at.text().place(at.offset()),
                              at.text().file(),
                              at.text().report()));
      if (read.isEmpty()) {
        at.warn(
            "include",
            directive.name(),
            "the file of this table is not there:",
            "put it into the folder");
      }
      return read.map(ManuscriptText::text).orElse("");
    }
  }
}
