package bindery.typeset.inline;

import bindery.style.Ink;
import java.util.List;

/**
 * Text that has an ink on screens alone ({@code color: transparent} with a {@code
 * -bindery-screen-color}). It takes no room, so that paper and screen have the same lines: it
 * stands in what is left of its paragraph's last line.
 */
final class ScreenText {
  private ScreenText() {}

  /** What is seen on screens alone. */
  static List<Inline> of(List<Inline> inlines) {
    return inlines.stream().filter(ScreenText::is).toList();
  }

  /** What is left. */
  static List<Inline> without(List<Inline> inlines) {
    return inlines.stream().filter(inline -> !is(inline)).toList();
  }

  private static boolean is(Inline inline) {
    return inline instanceof Inline.Text text
        && text.style().text().color() instanceof Ink.Pair ink
        && ink.isOfScreens();
  }
}
