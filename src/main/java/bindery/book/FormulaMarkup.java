package bindery.book;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes formulas for programs that read them: MathML Core, and of MathML 3 what tells of columns
 * and rows (EPUB 3.3 §6.1.4). What is neither is written as a row of what it holds.
 */
public final class FormulaMarkup {
  private static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

  /** Elements of a formula; deeper ones are not written. */
  private static final int DEEPEST = 600;

  private static final Set<String> ELEMENTS =
      Set.of(
          "math",
          "mi",
          "mn",
          "mo",
          "mtext",
          "mspace",
          "ms",
          "mrow",
          "mfrac",
          "msqrt",
          "mroot",
          "mstyle",
          "merror",
          "mpadded",
          "mphantom",
          "msub",
          "msup",
          "msubsup",
          "munder",
          "mover",
          "munderover",
          "mmultiscripts",
          "mprescripts",
          "none",
          "mtable",
          "mtr",
          "mtd");

  /** What may say anything, on any element. */
  private static final Set<String> EVERYWHERE =
      Set.of("class", "dir", "mathcolor", "mathbackground", "mathsize");

  private static final Map<String, Set<String>> OWN =
      Map.ofEntries(
          Map.entry("math", Set.of("alttext", "altimg", "display")),
          Map.entry("mi", Set.of("mathvariant")),
          Map.entry(
              "mo",
              Set.of(
                  "form",
                  "lspace",
                  "rspace",
                  "stretchy",
                  "symmetric",
                  "minsize",
                  "maxsize",
                  "largeop",
                  "movablelimits",
                  "fence",
                  "separator",
                  "mathvariant")),
          Map.entry("mspace", Set.of("width", "height", "depth")),
          Map.entry("mpadded", Set.of("width", "height", "depth", "lspace", "voffset")),
          Map.entry("mfrac", Set.of("linethickness")),
          Map.entry("mstyle", Set.of("displaystyle", "scriptlevel")),
          Map.entry("mover", Set.of("accent")),
          Map.entry("munder", Set.of("accentunder")),
          Map.entry("munderover", Set.of("accent", "accentunder")),
          Map.entry(
              "mtable",
              Set.of(
                  "columnalign",
                  "columnspacing",
                  "columnlines",
                  "rowspacing",
                  "rowlines",
                  "displaystyle")),
          Map.entry("mtd", Set.of("columnspan", "rowspan")),
          Map.entry("mtext", Set.of("mathvariant")),
          Map.entry("mn", Set.of("mathvariant")));

  /** Writes the id of an element, if it may have it. */
  @FunctionalInterface
  public interface Ids {
    void write(StringBuilder out, Element element, String id);
  }

  private final StringBuilder out;
  private final Ids ids;
  private int lost;

  private FormulaMarkup(StringBuilder out, Ids ids) {
    this.out = out;
    this.ids = ids;
  }

  /**
   * Appends a formula.
   *
   * @return how many characters XML cannot carry were left out
   */
  public static int write(StringBuilder out, Element math, Ids ids) {
    FormulaMarkup writer = new FormulaMarkup(out, ids);
    writer.element(math, 0);
    return writer.lost;
  }

  /** A formula alone, without ids. */
  public static String of(Element math) {
    StringBuilder out = new StringBuilder();
    write(out, math, (written, element, id) -> {});
    return out.toString();
  }

  private void element(Element element, int depth) {
    String name = element.normalName();
    if (depth > DEEPEST || name.startsWith("annotation")) {
      return;
    }
    // What is not known is a row, so that what it stands in keeps the number of its parts.
    String written = ELEMENTS.contains(name) ? name : "mrow";
    out.append('<').append(written);
    if (name.equals("math")) {
      out.append(" xmlns=\"").append(NAMESPACE).append('"');
    }
    attributes(element, name);
    if (element.childNodeSize() == 0) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node node : element.childNodes()) {
      if (node instanceof Element child) {
        element(child, depth + 1);
      } else if (node instanceof TextNode text && !text.isBlank()) {
        lost += XmlText.append(out, text.getWholeText(), false);
      }
    }
    out.append("</").append(written).append('>');
  }

  private void attributes(Element element, String name) {
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      String value = attribute.getValue();
      if (key.equals("id")) {
        ids.write(out, element, value);
      } else if (EVERYWHERE.contains(key) || OWN.getOrDefault(name, Set.of()).contains(key)) {
        out.append(' ').append(key).append("=\"");
        lost += XmlText.append(out, value, true);
        out.append('"');
      }
    }
  }
}
