package bindery.style.selector;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * {@code :nth-child(an+b)} and its kin; {@code :first-child} is 0n+1 (Selectors 4 §13.3).
 *
 * <p>All siblings are counted at once and remembered for a while, so that a walk down a long list
 * costs no more than the list.
 */
public final class Nth implements Simple {
  private static final Pattern FORMULA =
      Pattern.compile("([+-]?\\d*)n(?:([+-])(\\d+))?|([+-]?\\d+)");

  /** How many parents are remembered: threads go down different parts of a book. */
  private static final int PARENTS = 16;

  private final int step;
  private final int offset;
  private final boolean ofType;
  private final boolean fromEnd;
  private final AtomicReferenceArray<Counted> counted = new AtomicReferenceArray<>(PARENTS);

  /**
   * The positions of all children of an element, counted once; 0 for nodes that do not count. It
   * keeps no tree alive.
   */
  private record Counted(WeakReference<Element> parent, int[] positions) {}

  Nth(int step, int offset, boolean ofType, boolean fromEnd) {
    this.step = step;
    this.offset = offset;
    this.ofType = ofType;
    this.fromEnd = fromEnd;
  }

  /** Of {@code 2n+1}, {@code odd}, {@code -n+3}, {@code 4}; white space is allowed. */
  public static Optional<Nth> of(String formula, boolean ofType, boolean fromEnd) {
    String text = formula.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    if (text.equals("odd") || text.equals("even")) {
      return Optional.of(new Nth(2, text.equals("odd") ? 1 : 0, ofType, fromEnd));
    }
    Matcher matcher = FORMULA.matcher(text);
    if (!matcher.matches() || text.length() > 9) {
      return Optional.empty();
    }
    if (matcher.group(4) != null) {
      return Optional.of(new Nth(0, Integer.parseInt(matcher.group(4)), ofType, fromEnd));
    }
    String a = matcher.group(1);
    int step = a.isEmpty() || a.equals("+") ? 1 : a.equals("-") ? -1 : Integer.parseInt(a);
    int offset = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    int signed = "-".equals(matcher.group(2)) ? -offset : offset;
    return Optional.of(new Nth(step, signed, ofType, fromEnd));
  }

  @Override
  public boolean matches(Element element) {
    if (step == 0 && offset == 1) {
      return next(element) == null;
    }
    int from = position(element) - offset;
    return step == 0 ? from == 0 : from % step == 0 && from / step >= 0;
  }

  /** From 1. */
  private int position(Element element) {
    Element parent = element.parent();
    if (parent == null) {
      return 1;
    }
    int slot = System.identityHashCode(parent) % PARENTS;
    Counted known = counted.get(slot);
    if (known == null || known.parent().get() != parent) {
      known = new Counted(new WeakReference<>(parent), count(parent));
      counted.set(slot, known);
    }
    return known.positions()[element.siblingIndex()];
  }

  private int[] count(Element parent) {
    int[] positions = new int[parent.childNodeSize()];
    Map<String, Integer> counts = new HashMap<>();
    List<Element> children = parent.children();
    for (int i = 0; i < children.size(); i++) {
      Element child = children.get(fromEnd ? children.size() - 1 - i : i);
      String kind = ofType ? child.normalName() : "";
      positions[child.siblingIndex()] = counts.merge(kind, 1, Integer::sum);
    }
    return positions;
  }

  /** The sibling before, or behind where positions are counted from the end. */
  private Element next(Element element) {
    return sibling(element, fromEnd);
  }

  private Element sibling(Element element, boolean behind) {
    Element at = element;
    do {
      at = behind ? at.nextElementSibling() : at.previousElementSibling();
    } while (at != null && ofType && !at.normalName().equals(element.normalName()));
    return at;
  }

  @Override
  public boolean asksPosition() {
    return true;
  }

  @Override
  public Specificity specificity() {
    return Specificity.CLASS;
  }
}
