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
}
