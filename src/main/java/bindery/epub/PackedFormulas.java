package bindery.epub;

import bindery.book.XmlText;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pictures beside formulas. Old readers leave MathML out, and a stylesheet shows one or the
 * other: a reader is taken to know formulas where it knows the properties that are made for them.
 */
final class PackedFormulas {
  /** The class of formulas that have a picture beside them. */
  private static final String PICTURED = "pictured";

  private final Map<Element, Packed> packed = new IdentityHashMap<>();

  /** A picture with where it lies. */
  private record Packed(FormulaPicture picture, String href) {}

  /** Packs the pictures of a tree in the order of its formulas; equal ones once. */
  PackedFormulas(
      Document tree, Function<Element, Optional<FormulaPicture>> source, PackedPictures pictures) {
    Map<FormulaPicture, Packed> known = new HashMap<>();
    for (Element math : tree.select("math")) {
      source
          .apply(math)
          .ifPresent(
              picture ->
                  packed.put(
                      math,
                      known.computeIfAbsent(
                          picture, p -> new Packed(p, pictures.drawing(p.svg()).href()))));
    }
  }

  /** Where the picture of a formula lies, from a text; empty where it has none. */
  private String address(Element math) {
    Packed found = packed.get(math);
    return found == null ? "" : "../" + found.href();
  }

  /** The formula, which says where its picture is if it has one. */
  Element pictured(Element math) {
    String picture = address(math);
    return picture.isEmpty() ? math : math.clone().addClass(PICTURED).attr("altimg", picture);
  }

  /** Appends the picture of a formula, if it has one, as large as the type around. */
  void write(StringBuilder out, Element math) {
    Packed found = packed.get(math);
    if (found == null) {
      return;
    }
    out.append("<img class=\"formula-picture\" src=\"").append(address(math)).append("\" alt=\"");
    XmlText.append(out, math.attr("alttext"), true);
    FormulaPicture picture = found.picture();
    out.append(String.format(Locale.ROOT, "\" style=\"width: %.3fem", picture.width()));
    if (!math.attr("display").equals("block")) {
      out.append(
          String.format(
              Locale.ROOT,
              "; height: %.3fem; vertical-align: -%.3fem",
              picture.height(),
              picture.depth()));
    }
    out.append("\"/>");
  }
}
