package bindery.pdf.tags;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * What structure types are called in a file. In PDF 2.0 there are two sets of names: a type that
 * the newer one has is called by it, others keep the older (ISO 32000-2 §14.7.4, §14.8.6).
 */
final class Namespaces {
  private static final String OLDER = "http://iso.org/pdf/ssn";
  private static final String NEWER = "http://iso.org/pdf2/ssn";

  private final boolean second;
  private final COSDictionary older = namespace(OLDER);
  private final COSDictionary newer = namespace(NEWER);

  /**
   * @param second whether the file is one of PDF 2.0
   */
  Namespaces(boolean second) {
    this.second = second;
  }

  private static COSDictionary namespace(String uri) {
    COSDictionary out = new COSDictionary();
    out.setItem(COSName.TYPE, COSName.getPDFName("Namespace"));
    out.setItem(COSName.getPDFName("NS"), new COSString(uri));
    return out;
  }

  /**
   * Says what a structure element is.
   *
   * @param level of a heading; empty for all else
   */
  void define(COSDictionary element, StructureType type, String level) {
    boolean isNewer = second && !type.newerName().isEmpty();
    String name = isNewer ? type.newerName() : type.pdfName();
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setItem(COSName.S, COSName.getPDFName(name + level));
    if (second) {
      element.setItem(COSName.getPDFName("NS"), isNewer ? newer : older);
    }
  }

  /**
   * Names the namespaces in the root, and for programs that know none the roles of what PDF 1.7
   * does not have (§14.7.3).
   */
  void write(COSDictionary root) {
    if (!second) {
      return;
    }
    COSArray all = new COSArray();
    all.add(newer);
    all.add(older);
    root.setItem(COSName.getPDFName("Namespaces"), all);
    COSDictionary roles = new COSDictionary();
    for (StructureType type : StructureType.values()) {
      String name = type.newerName();
      if (!name.isEmpty() && !name.equals(type.pdfName()) && type != StructureType.GROUP) {
        roles.setItem(COSName.getPDFName(name), COSName.getPDFName(type.pdfName()));
      }
    }
    root.setItem(COSName.getPDFName("RoleMap"), roles);
  }
}
