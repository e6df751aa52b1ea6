package bindery.pdf;

import bindery.typeset.page.Folio;
import bindery.typeset.page.Page;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The folios as viewers show them (ISO 32000-1 §12.4.2): one entry for each unbroken stretch. */
final class PageLabels {
  private PageLabels() {}

  /** The number tree. */
  static COSDictionary tree(List<Page> pages) {
    COSArray numbers = new COSArray();
    Folio before = null;
    for (int i = 0; i < pages.size(); i++) {
      Folio folio = pages.get(i).folio();
      if (before == null || !follows(folio, before)) {
        numbers.add(COSInteger.get(i));
        numbers.add(label(folio));
      }
      before = folio;
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  private static boolean follows(Folio folio, Folio before) {
    return folio.style().equals(before.style()) && folio.number() == before.number() + 1;
  }

  private static COSDictionary label(Folio folio) {
    COSDictionary label = new COSDictionary();
    String style =
        switch (folio.style()) {
          case "lower-roman" -> "r";
          case "upper-roman" -> "R";
          default -> "D";
        };
    label.setItem(COSName.S, COSName.getPDFName(style));
    if (folio.number() != 1) {
      label.setInt(COSName.ST, folio.number());
    }
    label.setDirect(true);
    return label;
  }
}
