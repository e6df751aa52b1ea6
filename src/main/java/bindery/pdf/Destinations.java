package bindery.pdf;

import bindery.pdf.attachment.NameTree;
import bindery.pdf.tags.StructureTree;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/**
 * Where ids of the book are in the file: explicit destinations (ISO 32000-1 §12.3.2.2) that keep
 * the reader's zoom, and in PDF 2.0 the structure elements beside them (ISO 32000-2 §12.3.2.3). Of
 * two anchors with one id the first counts.
 */
final class Destinations {
  private static final COSName STRUCTURE = COSName.getPDFName("SD");

  private record Spot(int page, double y) {}

  /** What leads to an id, and is to name its structure element too. */
  private record Leading(COSDictionary from, String id) {}

  private final Map<String, Spot> spots = new HashMap<>();
  private final List<? extends COSBase> pages;
  private final boolean second;
  private final List<Leading> leading = new ArrayList<>();

  /**
   * @param pageObjects the pages' dictionaries, in order
   * @param second whether the file is one of PDF 2.0
   */
  Destinations(List<Page> pages, List<? extends COSBase> pageObjects, boolean second) {
    this.pages = pageObjects;
    this.second = second;
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
        find(page, turned.content(), frame.of(turned));
      }
    }
  }

  /** All ids as names that an address may end in, {@code book.pdf#the-inn} (§12.3.2.3). */
  NameTree named() {
    NameTree named = new NameTree();
    for (String id : spots.keySet()) {
      named.add(id, second ? action(id) : place(spots.get(id)));
    }
    return named;
  }

  /**
   * Makes a link or a bookmark lead to an id.
   *
   * @return whether any page has it
   */
  boolean lead(COSDictionary from, String id) {
    Spot spot = spots.get(id);
    if (spot == null) {
      return false;
    }
    if (second) {
      COSDictionary action = action(id);
      action.setItem(COSName.S, COSName.getPDFName("GoTo"));
      action.setDirect(true);
      from.setItem(COSName.A, action);
    } else {
      from.setItem(COSName.DEST, place(spot));
    }
    return true;
  }

  private COSDictionary action(String id) {
    COSDictionary out = new COSDictionary();
    out.setItem(COSName.D, place(spots.get(id)));
    leading.add(new Leading(out, id));
    return out;
  }

  private COSArray place(Spot spot) {
    return place(pages.get(spot.page()), spot);
  }

  private static COSArray place(COSBase object, Spot spot) {
    COSArray array = new COSArray();
    array.add(object);
    array.add(COSName.getPDFName("XYZ"));
    array.add(COSNull.NULL);
    array.add(new COSFloat(Math.round(spot.y() * 100) / 100f));
    array.add(COSNull.NULL);
    return array;
  }

  /** Names the structure elements, when their tree is written. */
  void name(StructureTree tree) {
    for (Leading each : leading) {
      COSDictionary target = tree.target(each.id());
      each.from().setItem(STRUCTURE, place(target, spots.get(each.id())));
    }
  }
}
