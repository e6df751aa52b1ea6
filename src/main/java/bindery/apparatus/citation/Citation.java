package bindery.apparatus.citation;

import java.util.List;

/**
 * Works that are cited in one place.
 *
 * @param note the number of the note that it stands in; 0 in the text
 * @param opens whether nothing stands before it in its note or sentence, so that it begins with a
 *     capital
 */
public record Citation(List<Cite> cites, int note, boolean opens) {
  public Citation {
    cites = List.copyOf(cites);
  }

  /** Whether it says a part of each work, such as its year, and no more. */
  boolean isPart() {
    return !cites.isEmpty() && cites.get(0).mode().isPart();
  }
}
