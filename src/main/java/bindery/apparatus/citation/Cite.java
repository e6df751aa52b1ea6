package bindery.apparatus.citation;

import bindery.apparatus.wording.Rich;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One work in a citation.
 *
 * @param label what the locator counts: page, chapter … (CSL 1.0.2, "Locators")
 */
public record Cite(
    String id, String locator, String label, List<Rich> prefix, List<Rich> suffix, Mode mode) {

  /** How much of it is shown. */
  public enum Mode {
    WHOLE(""),
    SUPPRESS_AUTHOR("suppress"),
    AUTHOR("author"),
    ALL_AUTHORS("authors"),
    YEAR("year"),
    /** the short one, where a work has it */
    TITLE("title"),
    FULL_TITLE("full-title");

    private final String word;

    Mode(String word) {
      this.word = word;
    }

    /** The mode that a word of the tree names; the whole where it names none. */
    public static Mode of(String word) {
      return Arrays.stream(values())
          .filter(mode -> mode.word.equals(word.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElse(WHOLE);
    }

    /** Whether it names the work by a word of it and is no citation of the style's. */
    public boolean isPart() {
      return ordinal() >= AUTHOR.ordinal();
    }
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
