package bindery.notation.formula;

import bindery.notation.formula.TexStyle.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The space between the atoms of a list (The TeXbook, chapter 18 and appendix G, rules 5, 6, 20).
 */
final class AtomSpacing {
  static final String THIN = "0.1667em";
  private static final String MEDIUM = "0.2222em";
  private static final String THICK = "0.2778em";

  /**
   * A row for the atom on the left, a column for that on the right, both from ORD to INNER: 1 thin,
   * 2 medium, 3 thick; in scripts only the 1 of operators, here written 4, is kept.
   */
  private static final List<String> TABLE =
      List.of(
          "04230001",
          "44030001",
          "22002002",
          "33003003",
          "00000000",
          "04230001",
          "11011111",
          "14231011");

  /** Whose space it is that stands between two atoms: that of the one that comes first here. */
  private static final Map<TexClass, Integer> OWNERS =
      Map.of(
          TexClass.REL, 0,
          TexClass.BIN, 1,
          TexClass.OP, 2,
          TexClass.PUNCT, 3,
          TexClass.INNER, 4,
          TexClass.ORD, 5,
          TexClass.OPEN, 6,
          TexClass.CLOSE, 6);

  private AtomSpacing() {}

  /** The elements of a list of atoms, with all space between them. */
  static List<Element> spaced(List<Atom> atoms, Size size) {
    List<TexClass> types = types(atoms);
    List<Element> out = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (atom.type() != TexClass.NONE) {
        String width = last < 0 ? "" : width(types.get(last), types.get(i), size);
        if (!width.isEmpty()
            && !carried(atoms.get(last), types.get(last), atom, types.get(i), width)) {
          out.add(MathMl.space(width));
        }
        last = i;
      }
      out.add(atom.element());
    }
    return out;
  }

  /** Binary operators with nothing on one of their sides are ordinary symbols. */
  private static List<TexClass> types(List<Atom> atoms) {
    List<TexClass> types = new ArrayList<>();
    int last = -1;
    for (Atom atom : atoms) {
      TexClass type = atom.type();
      TexClass before = last < 0 ? TexClass.OPEN : types.get(last);
      if (type == TexClass.BIN) {
        type =
            switch (before) {
              case BIN, OP, REL, OPEN, PUNCT -> TexClass.ORD;
              default -> type;
            };
      } else if (before == TexClass.BIN
          && (type == TexClass.REL || type == TexClass.CLOSE || type == TexClass.PUNCT)) {
        types.set(last, TexClass.ORD);
      }
      last = type == TexClass.NONE ? last : types.size();
      types.add(type);
    }
    if (last >= 0 && types.get(last) == TexClass.BIN) {
      types.set(last, TexClass.ORD);
    }
    return types;
  }

  private static String width(TexClass left, TexClass right, Size size) {
    char kind = TABLE.get(left.ordinal()).charAt(right.ordinal());
    return switch (kind) {
      case '1' -> size.isScript() ? "" : THIN;
      case '2' -> size.isScript() ? "" : MEDIUM;
      case '3' -> size.isScript() ? "" : THICK;
      case '4' -> THIN;
      default -> "";
    };
  }

  /** Whether one of the atoms is an operator and says the space. */
  private static boolean carried(
      Atom left, TexClass leftType, Atom right, TexClass rightType, String width) {
    boolean lefts = OWNERS.get(leftType) <= OWNERS.get(rightType);
    if (left.operator().isPresent() && (lefts || right.operator().isEmpty())) {
      left.operator().get().attr("rspace", width);
      return true;
    }
    right.operator().ifPresent(mo -> mo.attr("lspace", width));
    return right.operator().isPresent();
  }
}
