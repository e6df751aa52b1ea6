package bindery.typeset.page;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which page every id stands on: all that comes back from made-up pages.
 *
 * @param stands where ids have come to stand
 * @param notes the number of every note among those that begin on its page, from 1
 * @param pageCount of the whole book
 */
public record PageMap(Map<String, Stand> stands, Map<String, Integer> notes, int pageCount) {
  public static final PageMap EMPTY = new PageMap(Map.of(), Map.of(), 0);

  /**
   * A page that something stands on.
   *
   * @param page counted from 0 through the whole book
   * @param folio that is printed on it
   */
  public record Stand(int page, Folio folio) {}

  /** The printed folio of every id. */
  public Map<String, String> folios() {
    Map<String, String> folios = new TreeMap<>();
    stands.forEach((id, stand) -> folios.put(id, stand.folio().text()));
    return folios;
  }
}
