package bindery.galley;

import bindery.glyph.Typeface;
import bindery.report.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reports characters that no face has. */
final class Missing {
  private Missing() {}

  static void report(Shop shop, int c, Element origin, List<Typeface> tried) {
    String what =
        String.format(
            Locale.ROOT,
            "no font at hand has the character U+%04X %s (tried %s)",
            c,
            Character.getName(c),
            tried.stream().map(Typeface::postScriptName).collect(Collectors.joining(", ")));
    shop.report()
        .add(
            Problem.warning(
                "missing-glyph",
                SourceText.place(origin, c),
                Character.toString(c),
                what,
                "add a font that has it with @font-face in styles/"));
  }
}
