package bindery.manuscript.myst;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines that part head, body and foot of a card, {@code ^^^} and {@code +++}, and one panel
 * from the next, {@code ---}, with the options of the next below it (sphinx-design, "Cards";
 * sphinx-panels, "Panels usage"). They are no text.
 */
final class CardLines {
  private static final Set<String> CARDS = Set.of("card", "grid-item-card", "panels");
  private static final Pattern PARTS = Pattern.compile("[ \\t]*(?:\\^{3,}|\\+{3,})[ \\t]*");
  private static final Pattern PANELS = Pattern.compile("[ \\t]*-{3,}[ \\t]*");
  private static final Pattern OPTION = Pattern.compile("[ \\t]*:[a-z-]+:(?:[ \\t].*)?");

  /** Whether a panel has begun and nothing of it is read but options. */
  private boolean begun;

  /**
   * Whether a line parts something, or is an option of a panel.
   *
   * @param within the directive that the line stands in, or empty
   */
  boolean isOne(String within, String line) {
    if (!CARDS.contains(within)) {
      begun = false;
      return false;
    }
    boolean panel = within.equals("panels") && PANELS.matcher(line).matches();
    boolean option = begun && OPTION.matcher(line).matches();
    begun = panel || option;
    return panel || option || PARTS.matcher(line).matches();
  }
}
