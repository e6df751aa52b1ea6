package bindery.typeset.inline;

import bindery.report.Problem;
import bindery.typeset.glyph.Typeface;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reports characters that no face has. */
public final class MissingGlyphs {
  private MissingGlyphs() {}

  public static void report(EditionContext edition, int c, Element origin, List<Typeface> tried) {
    String what =
        String.format(
            Locale.ROOT,
            "no font at hand has the character U+%04X %s (tried %s)",
            c,
            Character.getName(c),
            tried.stream().map(Typeface::postScriptName).collect(Collectors.joining(", ")));
    edition
        .report()
        .add(
            Problem.warning(
                "missing-glyph",
                SourceText.place(origin, c),
                Character.toString(c),
                what,
                "add a font that has it with @font-face in styles/"));
  }
}
