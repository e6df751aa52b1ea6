package bindery.manuscript.quarto;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.manuscript.leanpub.ToolBench;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cells of a notebook show. */
class NotebookTextTest {
  @TempDir Path folder;

  private static String cell(String tag, String code) {
    return "{\"cell_type\":\"code\",\"metadata\":{\"tags\":[\""
        + tag
        + "\"]},\"outputs\":[],\"source\":[\""
        + code
        + "\"]}";
  }

  /** A site opens what is hidden with a click, and answers are kept so; removed is not there. */
  @Test
  void whatIsHiddenBehindAClickIsPartOfTheText() {
    String html =
        new ToolBench(folder)
            .with(
                "a.ipynb",
                "{\"cells\":["
                    + cell("hide-cell", "answer = 1")
                    + ","
                    + cell("remove-cell", "setup()")
                    + "],\"metadata\":{},\"nbformat\":4,\"nbformat_minor\":5}")
            .html();
    assertTrue(html.contains("answer = 1"), html);
    assertTrue(!html.contains("setup()"), html);
  }

  private String shown(String forms) {
    String cell =
        "{\"cell_type\":\"code\",\"metadata\":{},\"source\":[\"x\"],\"outputs\":["
            + "{\"output_type\":\"display_data\",\"data\":{"
            + forms
            + "},\"metadata\":{}}]}";
    return new ToolBench(folder).with("a.ipynb", "{\"cells\":[" + cell + "]}").html();
  }

  /** Some objects have a name alone for words, and their table in HTML. */
  @Test
  void tablesOfObjectsThatHaveNoWordsAreTaken() {
    String table = "<table>\\n\\n    <tr><td>Brooks</td></tr>\\n</table>";
    String html =
        shown(
            "\"text/html\":[\"<style>#T td {}</style>"
                + table
                + "\"],\"text/plain\":[\"<pandas.io.formats.style.Styler at 0x7f1a>\"]");
    assertTrue(html.contains("<td>Brooks</td>"), html);
    assertTrue(!html.contains("Styler") && !html.contains("#T"), html);
    String words = shown("\"text/html\":[\"" + table + "\"],\"text/plain\":[\"  name\\n\"]");
    assertTrue(words.contains("  name") && !words.contains("<td>"), words);
    String map =
        shown(
            "\"text/html\":[\"<iframe srcdoc='trust it'></iframe>\"],"
                + "\"text/plain\":[\"<folium.folium.Map object at 0x10>\"]");
    assertTrue(!map.contains("trust it"), map);
  }

  /** Source code that a notebook displays is kept as LaTeX too. */
  @Test
  void listingsInLatexAreNoFormulas() {
    String html =
        shown(
            "\"text/latex\":[\"\\\\begin{Verbatim}\\n\\\\PY{k}{def}\\n\\\\end{Verbatim}\"],"
                + "\"text/plain\":[\"def f\"]");
    assertTrue(html.contains("def f") && !html.contains("Verbatim"), html);
  }
}
