package bindery.manuscript.mdbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.manuscript.folder.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GitHub's alerts, in any folder. */
class AlertsTest {
  @TempDir Path folder;

  private String reworked(String text) {
    return new Reworked(folder, Tool.PLAIN).quietly(text);
  }

  private static String callout(String kind, String title) {
    return "::: {.callout ." + kind + "}\n::: {.callout-title}\n" + title + "\n:::\n\n";
  }

  @Test
  void aQuoteThatBeginsWithItsKind() {
    assertEquals(
        callout("note", "Note") + "One\n\n- two\n:::\n\n\nText\n",
        reworked("> [!NOTE]\n> One\n>\n> - two\n\nText\n"));
    assertEquals(callout("warning", "Warning") + "One\n:::\n\n", reworked(">[!WARNING]\n>One"));
  }

  @Test
  void aParagraphGoesOnWithoutItsSign() {
    assertEquals(
        callout("tip", "Tip") + "One\ntwo\n:::\n\n\nText\n",
        reworked("> [!TIP]\n> One\ntwo\n\nText\n"));
  }

  @Test
  void inItemsAndQuotesAndOtherAlerts() {
    assertEquals(
        "- ::: {.callout .note}\n  ::: {.callout-title}\n  Note\n  :::\n\n  a\n  :::\n\n",
        reworked("- > [!NOTE]\n  > a\n"));
    assertEquals(
        callout("note", "Note") + "a\n\n" + callout("tip", "Tip") + "b\n:::\n\n:::\n\n",
        reworked("> [!NOTE]\n> a\n>\n> > [!TIP]\n> > b\n"));
  }

  @Test
  void otherKindsAndTitles() {
    assertEquals(callout("note", "Look") + "a\n:::\n\n", reworked("> [!info]- Look\n> a\n"));
    assertEquals(callout("question", "Question") + ":::\n\n", reworked("> [!question]\n"));
  }

  @Test
  void codeAndWordsInBracketsStay() {
    for (String text :
        new String[] {"```\n> [!NOTE]\n> a\n```\n", "> see [!NOTE] a\n", "[!NOTE]\n"}) {
      assertEquals(text, reworked(text));
    }
  }
}
