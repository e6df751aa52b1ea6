package bindery.style.selector;

import org.jsoup.nodes.Element;

/**
 * Which names stand round an element, as a set of 64 bits that may hold more than it was given but
 * never less. A selector that asks for a name which is not there cannot match, and most of those
 * with several parts do: they need not walk up the tree each by itself.
 */
public final class AncestorNames {
  private static final int TYPE = 1;
  private static final int CLASS = 2;
  private static final int ID = 3;

  private AncestorNames() {}

  /** Of all elements around one. */
  public static long around(Element element) {
    long[] bits = {0};
    for (Element at = Family.parent(element); at != null; at = Family.parent(at)) {
      bits[0] |= bit(TYPE, at.normalName());
      if (at.hasAttr("class")) {
        NameList.of(at.attr("class"), name -> bits[0] |= bit(CLASS, name));
      }
      if (at.hasAttr("id")) {
        bits[0] |= bit(ID, at.id());
      }
    }
    return bits[0];
  }

  /** Those that a selector cannot do without. */
  public static long askedBy(Selector selector) {
    long bits = 0;
    for (Selector.Relation relation : selector.relations()) {
      if (!relation.beside()) {
        for (Simple simple : relation.compound()) {
          bits |= bit(simple);
        }
      }
    }
    return bits;
  }

  private static long bit(Simple simple) {
    if (simple instanceof Simple.Type type) {
      return bit(TYPE, type.name());
    }
    if (simple instanceof Simple.ClassName name) {
      return bit(CLASS, name.name());
    }
    return simple instanceof Simple.Id id ? bit(ID, id.id()) : 0;
  }

  private static long bit(int kind, String name) {
    int hash = (name.hashCode() * 31 + kind) * 0x9E3779B9; // the golden ratio spreads like names
    return 1L << (hash >>> 26);
  }
}
