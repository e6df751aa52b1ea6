package bindery.apparatus;

import bindery.book.Section;
import bindery.language.TypedLabel;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A heading of a section that may have a number.
 *
 * @param typed the label that its author gave it
 * @param number that it is given where it has no label; 0 for none
 */
record NumberedHeading(Section section, Optional<TypedLabel> typed, int number) {
  Element h1() {
    return section.element().selectFirst("> h1");
  }
}
