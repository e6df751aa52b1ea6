package bindery.typeset.block;

import bindery.style.Ink;
import bindery.typeset.inline.EditionContext;
import java.util.List;

/**
 * A line of code as it was typed.
 *
 * @param tokens in the order typed
 * @param ground painted under it
 */
record TypedLine(List<CodeToken> tokens, Ink ground) {
  /** Points, at the size of its styles. */
  double width(EditionContext edition) {
    return tokens.stream().mapToDouble(token -> token.width(edition)).sum();
  }

  /** Points before the code: of what is none, such as a number, and of the indent. */
  double before(EditionContext edition) {
    double width = 0;
    boolean code = false;
    for (CodeToken token : tokens) {
      code |= !token.range().generated();
      if (code) {
        return token.text().isBlank() ? width + token.width(edition) : width;
      }
      width += token.width(edition);
    }
    return 0;
  }
}
