package bindery.typeset.inline;

import bindery.book.Source;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.section.Finding;
import bindery.typeset.section.Findings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells of characters that no face has. */
public final class MissingGlyphs {
  private MissingGlyphs() {}

  public static void tell(Findings findings, int c, Source source, List<Typeface> tried) {
    String what =
        String.format(
            Locale.ROOT,
            "no font at hand has the character U+%04X %s (tried %s)",
            c,
            Character.getName(c),
            tried.stream().map(Typeface::postScriptName).collect(Collectors.joining(", ")));
    String letter = Character.toString(c);
    String todo = "add a font that has it with @font-face in styles/";
    findings.add(Finding.warning("missing-glyph", source, what, todo).about(letter, letter));
  }
}
