package bindery.pdf;

import bindery.pdf.colour.Separation;
import bindery.style.Ink;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Inks of their own as colour spaces (ISO 32000-1 §8.6.6.4). The first that has a name has it. */
final class SpotInks {
  private final Map<String, Ink.Spot> spots = new TreeMap<>();

  /**
   * @param inks that colours become
   */
  SpotInks(List<Page> pages, Separation inks) {
    pages.forEach(page -> find(page.content(), inks));
  }

  private void find(List<Placed> content, Separation inks) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Line line) {
        for (Placed.Piece piece : line.pieces()) {
          find(inks.ink(piece.ink()));
        }
      } else if (placed instanceof Placed.Fill fill) {
        find(inks.ink(fill.ink()));
      } else if (placed instanceof Placed.Slash slash) {
        find(inks.ink(slash.ink()));
      } else if (placed instanceof Placed.Turned turned) {
        find(turned.content(), inks);
      }
    }
  }

  private void find(Ink ink) {
    if (ink instanceof Ink.Spot spot) {
      spots.putIfAbsent(spot.name(), spot);
    }
  }

  /** The name of an ink's colour space in the resources of all pages. */
  static String resource(Ink.Spot spot) {
    return "S" + TextString.utf16(spot.name());
  }

  /** The colour spaces by name, if there are any. */
  void put(COSDictionary resources) {
    if (spots.isEmpty()) {
      return;
    }
    COSDictionary spaces = new COSDictionary();
    spots.values().forEach(spot -> spaces.setItem(COSName.getPDFName(resource(spot)), space(spot)));
    resources.setItem(COSName.COLORSPACE, spaces);
  }

  private static COSArray space(Ink.Spot spot) {
    COSDictionary tint = new COSDictionary();
    tint.setInt(COSName.FUNCTION_TYPE, 2);
    tint.setItem(COSName.DOMAIN, numbers(0, 1));
    tint.setItem(COSName.C0, numbers(0, 0, 0, 0));
    Ink.Cmyk inks = spot.instead();
    tint.setItem(COSName.C1, numbers(inks.cyan(), inks.magenta(), inks.yellow(), inks.black()));
    tint.setInt(COSName.N, 1);
    COSArray space = new COSArray();
    space.add(COSName.SEPARATION);
    space.add(COSName.getPDFName(spot.name()));
    space.add(COSName.DEVICECMYK);
    space.add(tint);
    return space;
  }

  private static COSArray numbers(double... values) {
    COSArray out = new COSArray();
    for (double value : values) {
      COSBase number =
          value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat((float) value);
      out.add(number);
    }
    return out;
  }
}
