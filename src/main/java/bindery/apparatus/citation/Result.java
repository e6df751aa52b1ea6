package bindery.apparatus.citation;

import bindery.apparatus.wording.Rich;
import java.util.List;

/**
 * What an element of a style gives.
 *
 * @param called whether a variable was asked for
 * @param found whether one of those said something
 */
record Result(List<Rich> parts, boolean called, boolean found) {
  static final Result NOTHING = new Result(List.of(), false, false);
  static final Result EMPTY_VARIABLE = new Result(List.of(), true, false);

  static Result term(List<Rich> parts) {
    return new Result(parts, false, false);
  }

  static Result variable(List<Rich> parts) {
    return new Result(parts, true, !parts.isEmpty());
  }
}
