package bindery.apparatus.citation;

import bindery.apparatus.wording.Rich;
import java.util.List;

/**
 * One work in a citation.
 *
 * @param label what the locator counts: page, chapter … (CSL 1.0.2, "Locators")
 */
public record Cite(
    String id, String locator, String label, List<Rich> prefix, List<Rich> suffix, Mode mode) {

  /** How much of it is shown. */
  public enum Mode {
    WHOLE,
    SUPPRESS_AUTHOR,
    AUTHOR_ONLY
  }

  public Cite {
    prefix = List.copyOf(prefix);
    suffix = List.copyOf(suffix);
  }

  public static Cite of(String id) {
    return new Cite(id, "", "page", List.of(), List.of(), Mode.WHOLE);
  }

  boolean isBare() {
    return locator.isEmpty() && prefix.isEmpty() && suffix.isEmpty();
  }
}
