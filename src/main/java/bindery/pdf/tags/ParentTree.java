package bindery.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/**
 * From what stands on pages back to its structure elements (ISO 32000-1 §14.7.4.4): pages come
 * first, by their numbers, and annotations after them.
 */
final class ParentTree {
  /** Entries in a leaf, so that a reader need not take in all of them to find one. */
  private static final int LEAF = 64;

  private final List<List<COSBase>> pages = new ArrayList<>();
  private final List<COSDictionary> annotations = new ArrayList<>();

  /**
   * @param count of pages
   */
  ParentTree(int count) {
    for (int i = 0; i < count; i++) {
      pages.add(new ArrayList<>());
    }
  }

  /** The key of the next annotation. */
  int nextKey() {
    return pages.size() + annotations.size();
  }

  /** Takes an annotation in under {@link #nextKey()}. */
  void add(COSDictionary element) {
    annotations.add(element);
  }

  /** Takes in a mark of a page. */
  void add(ContentMark mark, COSDictionary element) {
    List<COSBase> page = pages.get(mark.page());
    while (page.size() <= mark.id()) {
      page.add(COSNull.NULL);
    }
    page.set(mark.id(), element);
  }

  COSDictionary tree() {
    List<COSBase> entries = new ArrayList<>();
    for (List<COSBase> page : pages) {
      COSArray of = new COSArray();
      page.forEach(of::add);
      entries.add(of);
    }
    entries.addAll(annotations);
    COSArray leaves = new COSArray();
    for (int from = 0; from < entries.size(); from += LEAF) {
      leaves.add(leaf(from, entries.subList(from, Math.min(entries.size(), from + LEAF))));
    }
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.KIDS, leaves);
    return root;
  }

  private static COSDictionary leaf(int from, List<COSBase> some) {
    COSArray limits = new COSArray();
    limits.add(COSInteger.get(from));
    limits.add(COSInteger.get(from + some.size() - 1L));
    COSArray pairs = new COSArray();
    for (int i = 0; i < some.size(); i++) {
      pairs.add(COSInteger.get(from + (long) i));
      pairs.add(some.get(i));
    }
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.LIMITS, limits);
    leaf.setItem(COSName.getPDFName("Nums"), pairs);
    return leaf;
  }
}
