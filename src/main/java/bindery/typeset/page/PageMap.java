package bindery.typeset.page;

import java.util.Map;

/**
 * Which page every id stands on: all that comes back from made-up pages.
 *
 * @param folios printed folio by id
 * @param pageCount of the whole book
 */
public record PageMap(Map<String, Folio> folios, int pageCount) {
  public static final PageMap EMPTY = new PageMap(Map.of(), 0);
}
