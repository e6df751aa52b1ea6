package bindery.pdf.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Objects of a file under names, as a name tree of two levels (ISO 32000-1 §7.9.6). */
public final class NameTree {
  /** Names in a leaf, so that a program need not read all of them to find one. */
  private static final int LEAF = 64;

  private final TreeMap<byte[], COSBase> names = new TreeMap<>(Arrays::compareUnsigned);

  /** Names in a tree are sorted by their bytes, as they stand in the file. */
  public void add(String name, COSBase object) {
    names.put(new COSString(name).getBytes(), object);
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }

  public COSDictionary tree() {
    List<byte[]> sorted = List.copyOf(names.keySet());
    COSArray leaves = new COSArray();
    for (int from = 0; from < sorted.size(); from += LEAF) {
      leaves.add(leaf(sorted.subList(from, Math.min(sorted.size(), from + LEAF))));
    }
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.KIDS, leaves);
    return root;
  }

  private COSDictionary leaf(List<byte[]> some) {
    COSArray limits = new COSArray();
    limits.add(new COSString(some.get(0)));
    limits.add(new COSString(some.get(some.size() - 1)));
    COSArray pairs = new COSArray();
    for (byte[] name : some) {
      pairs.add(new COSString(name));
      pairs.add(names.get(name));
    }
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.LIMITS, limits);
    leaf.setItem(COSName.NAMES, pairs);
    return leaf;
  }
}
