package bindery.typeset.inline;

import bindery.book.Source;
import bindery.typeset.section.Finding;
import bindery.typeset.section.Findings;
import java.util.Locale;

/**
 * Tells of characters that no face has in text that is not the manuscript's: marks of lists, what
 * stylesheets add, running heads. Those of the manuscript are counted for the book as a whole.
 */
public final class MissingGlyphs {
  private MissingGlyphs() {}

  static void tell(Findings findings, int c, Inline.Text text) {
    tell(findings, c, text.span().source());
  }

  public static void tell(Findings findings, int c, Source source) {
    String what =
        String.format(
            Locale.ROOT,
            "no font at hand has the character U+%04X %s of a mark, a running head or the like",
            c,
            Character.getName(c));
    String letter = Character.toString(c);
    String todo = "add a font that has it with @font-face in styles/";
    findings.add(Finding.warning("missing-glyph", source, what, todo).about(letter, letter));
  }
}
