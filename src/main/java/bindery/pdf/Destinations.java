package bindery.pdf;

import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/**
 * Where ids of the book are in the file: explicit destinations (ISO 32000-1 §12.3.2.2) that keep
 * the reader's zoom. Of two anchors with one id the first counts.
 */
final class Destinations {
  private record Spot(int page, double y) {}

  private final Map<String, Spot> spots = new HashMap<>();
  private final List<? extends COSBase> pages;

  /**
   * @param pageObjects the pages' dictionaries, in order
   */
  Destinations(List<Page> pages, List<? extends COSBase> pageObjects) {
    this.pages = pageObjects;
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      find(i, page.content(), PageBoxes.of(page).frame());
    }
  }

  private void find(int page, List<Placed> content, PlacedFrame frame) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Anchor anchor) {
        spots.putIfAbsent(anchor.id(), new Spot(page, frame.y(0, anchor.y())));
      } else if (placed instanceof Placed.Turned turned) {
        find(page, turned.content(), frame.turned(turned.x(), turned.y()));
      }
    }
  }

  /** All ids by name. */
  NamedDestinations named() {
    NamedDestinations named = new NamedDestinations();
    spots.keySet().forEach(id -> named.add(id, of(id).orElseThrow()));
    return named;
  }

  /** The destination array of an id, if any page has it. */
  Optional<COSArray> of(String id) {
    Spot spot = spots.get(id);
    if (spot == null) {
      return Optional.empty();
    }
    COSArray array = new COSArray();
    array.add(pages.get(spot.page()));
    array.add(COSName.getPDFName("XYZ"));
    array.add(COSNull.NULL);
    array.add(new COSFloat(Math.round(spot.y() * 100) / 100f));
    array.add(COSNull.NULL);
    return Optional.of(array);
  }
}
