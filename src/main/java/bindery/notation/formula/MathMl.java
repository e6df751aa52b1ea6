package bindery.notation.formula;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Makes elements of MathML Core. */
final class MathMl {
  /** Characters that MathML stretches to what is beside them if nobody says otherwise. */
  private static final String FENCES = "()[]{}|‖⌈⌉⌊⌋⟨⟩⟦⟧⟪⟫⟮⟯⎰⎱⦃⦄∣∥";

  /** Those of which formulas have most: what is the same for all of a name is made once. */
  private static final Map<String, Tag> TAGS =
      Stream.of(
              "math",
              "mrow",
              "mi",
              "mn",
              "mo",
              "mtext",
              "mspace",
              "msub",
              "msup",
              "msubsup",
              "mstyle",
              "mfrac",
              "mover",
              "munder",
              "munderover",
              "mtable",
              "mtr",
              "mtd",
              "mpadded")
          .collect(Collectors.toUnmodifiableMap(name -> name, MathMl::tag));

  private MathMl() {}

  static Element element(String name) {
    Tag tag = TAGS.get(name);
    return new Element(tag == null ? tag(name) : tag, "");
  }

  private static Tag tag(String name) {
    return Tag.valueOf(name, Parser.NamespaceMathml, ParseSettings.preserveCase);
  }

  static Element of(String name, Element... children) {
    return of(name, List.of(children));
  }

  static Element of(String name, List<Element> children) {
    Element element = element(name);
    children.forEach(element::appendChild);
    return element;
  }

  static Element text(String name, String text) {
    return element(name).appendText(text);
  }

  /** One element for some: itself if it is alone. */
  static Element row(List<Element> elements) {
    return elements.size() == 1 ? elements.get(0) : of("mrow", elements);
  }

  /** An operator without space, not stretched. */
  static Element operator(String text) {
    Element mo = text("mo", text).attr("lspace", "0").attr("rspace", "0");
    if (FENCES.contains(text) || isArrow(text)) {
      mo.attr("stretchy", "false");
    }
    return mo;
  }

  /** An operator as large as what it stands beside, or as it is told. */
  static Element stretched(String text) {
    Element mo = text("mo", text).attr("lspace", "0").attr("rspace", "0");
    return mo.attr("stretchy", "true");
  }

  static Element space(String width) {
    return element("mspace").attr("width", width);
  }

  /** A letter that is not slanted, though it stands alone. */
  static Element upright(String text) {
    Element mi = text("mi", text);
    return text.codePointCount(0, text.length()) == 1 ? mi.attr("mathvariant", "normal") : mi;
  }

  private static boolean isArrow(String text) {
    int c = text.codePointAt(0);
    return c >= 0x2190 && c <= 0x21FF || c >= 0x27F0 && c <= 0x27FF || c >= 0x2900 && c <= 0x297F;
  }
}
