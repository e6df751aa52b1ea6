package bindery.style;

import java.util.List;

/**
 * What an element adds to the book beyond its text (CSS Generated Content 3, GCPM 3, CSS Lists 3).
 *
 * @param content of a pseudo-element or margin box; empty means none is made
 * @param strings named strings that the element sets for running heads
 * @param counterReset counters with their new values
 * @param counterIncrement counters with their steps
 * @param bookmarkLevel 0 for none ({@code bookmark-level})
 */
public record Generated(
    List<Content> content,
    List<NamedString> strings,
    List<Count> counterReset,
    List<Count> counterIncrement,
    int bookmarkLevel) {

  /** {@code string-set: name content-list}. */
  public record NamedString(String name, List<Content> content) {}

  public record Count(String name, int value) {}
}
