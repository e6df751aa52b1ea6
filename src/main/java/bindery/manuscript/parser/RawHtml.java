package bindery.manuscript.parser;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A block of raw HTML; its lines are without the marks of the quotes and lists it stands in. */
public final class RawHtml extends Block {

  RawHtml() {}

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  void close(BlockContent lines) {
    setContent(lines);
  }
}
