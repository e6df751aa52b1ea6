package bindery.typeset.formula;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the operator that an element is, with or without scripts (MathML Core §3.2.4.1). */
final class Embellished {
  private static final Set<String> SCRIPTED =
      Set.of("msub", "msup", "msubsup", "munder", "mover", "munderover", "mmultiscripts");

  private static final Set<String> GROUPS =
      Set.of("mrow", "mstyle", "mpadded", "mphantom", "semantics", "merror");

  private Embellished() {}

  /** The operator; null where the element is none. */
  static Element core(Element element) {
    String name = element.normalName();
    if (name.equals("mo")) {
      return element;
    }
    if (SCRIPTED.contains(name) && element.childrenSize() > 0) {
      return core(element.child(0));
    }
    if (name.equals("semantics") && element.childrenSize() > 0) {
      return core(element.child(0));
    }
    if (GROUPS.contains(name)) {
      Element only = only(element);
      return only == null ? null : core(only);
    }
    return null;
  }

  /** The one child that is more than a space; null where there are more, or none. */
  static Element only(Element group) {
    Element only = null;
    for (Element child : group.children()) {
      if (!spaceLike(child)) {
        if (only != null) {
          return null;
        }
        only = child;
      }
    }
    return only;
  }

  /** Whether an element is nothing but space, and so no neighbour to an operator. */
  static boolean spaceLike(Element element) {
    return switch (element.normalName()) {
      case "mspace", "annotation", "annotation-xml" -> true;
      case "mtext" -> element.wholeText().isBlank() && !element.wholeText().isEmpty();
      case "mstyle", "mpadded", "mphantom" ->
          element.childrenSize() > 0
              && element.children().stream().allMatch(Embellished::spaceLike);
      default -> false;
    };
  }
}
