package bindery.typeset.compositor;

import bindery.style.Style;
import bindery.typeset.inline.Extent;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Sets one kind of block: a table, a listing, a list. A new kind is a new class of this, named in
 * the list of {@link bindery.typeset.Typesetter}; the compositor asks them one after the other, and
 * what none of them sets is set as a plain box.
 */
public interface BlockSetter {
  /** When a setter is asked. */
  enum Stage {
    /** Before the box takes part in the flow around it: it may leave it, as a float does. */
    FLOW,
    /** When its margins and breaks have been seen to: it sets the box and all in it. */
    BOX,
    /** When its padding and rules have been seen to: it sets what the box holds. */
    CONTENT
  }

  default Stage stage() {
    return Stage.BOX;
  }

  /**
   * Sets the block, if it is of this kind.
   *
   * @param area in which the box stands; with {@link Stage#CONTENT}, its content area
   * @return whether it has been set
   */
  boolean set(Compositor compositor, Element element, Style style, ContentArea area);

  /**
   * How wide the block's content is, for a block whose content does not simply follow each other.
   *
   * @return empty for blocks that are measured by the blocks and the text in them
   */
  default Optional<Extent> extent(
      ContentMeasure content, Element element, Style style, Locale language) {
    return Optional.empty();
  }
}
