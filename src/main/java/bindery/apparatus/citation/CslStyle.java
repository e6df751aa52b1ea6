package bindery.apparatus.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A style file: how works are cited and listed (CSL 1.0.2, "Styles – Structure"). */
public final class CslStyle {
  private final Element root;
  private final Map<String, Element> macros = new HashMap<>();
  private final Map<String, Boolean> shown = new HashMap<>();

  private CslStyle(Element root) {
    this.root = root;
    root.select("> macro").forEach(macro -> macros.put(macro.attr("name"), macro));
  }

  /**
   * The style that the text is.
   *
   * @return null if the text is none
   */
  public static CslStyle read(String text) {
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    document.select("*").forEach(e -> e.tagName(e.tagName().replaceFirst("^cs:", "")));
    Element root = document.selectFirst("style");
    return root == null ? null : new CslStyle(root);
  }

  /** The last step of the address of the style that this one is another name of, or empty. */
  public String parent() {
    Element link = root.selectFirst("> info > link[rel=independent-parent]");
    return link == null ? "" : link.attr("href").replaceFirst(".*/", "");
  }

  /** Whether it has all that a style must have. */
  public boolean isWhole() {
    return citation() != null && child(citation(), "layout") != null;
  }

  /** Whether citations are notes. */
  public boolean isNote() {
    return root.attr("class").equals("note");
  }

  /** Whether works are cited by numbers. */
  public boolean isNumeric() {
    Element category = root.selectFirst("> info > category[citation-format]");
    return category != null && category.attr("citation-format").equals("numeric");
  }

  /** BCP 47, or empty. */
  public String defaultLocale() {
    return root.attr("default-locale");
  }

  public boolean hasBibliography() {
    return bibliography() != null;
  }

  public boolean isHanging() {
    return hasBibliography() && bibliography().attr("hanging-indent").equals("true");
  }

  /** Whether the first field of an entry stands apart from the rest. */
  public boolean isAligned() {
    return hasBibliography() && bibliography().hasAttr("second-field-align");
  }

  /** The style's own words for a language, from the weakest to the strongest. */
  List<Element> locales(String tag) {
    String language = tag.replaceFirst("-.*", "");
    List<Element> found = new ArrayList<>();
    for (String each : List.of("", language, tag)) {
      for (Element locale : root.select("> locale")) {
        if (locale.attr("xml:lang").equals(each) && !found.contains(locale)) {
          found.add(locale);
        }
      }
    }
    return found;
  }

  /** All children of this name. */
  static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(e -> e.normalName().equals(name)).toList();
  }

  Element root() {
    return root;
  }

  Element citation() {
    return child(root, "citation");
  }

  Element bibliography() {
    return child(root, "bibliography");
  }

  /** The first child of this name, or null. */
  static Element child(Element parent, String name) {
    for (Element e = parent.firstElementChild(); e != null; e = e.nextElementSibling()) {
      if (e.normalName().equals(name)) {
        return e;
      }
    }
    return null;
  }

  Element macro(String name) {
    return macros.get(name);
  }

  String option(String name) {
    return root.attr(name);
  }

  /** Whether what is put together under an element shows a variable by a text of its own. */
  boolean shows(Element part, String variable) {
    return part != null
        && shown.computeIfAbsent(
            part.normalName() + " " + variable, key -> shows(part, variable, 0));
  }

  private boolean shows(Element part, String variable, int depth) {
    if (depth > Renderer.DEEPEST) {
      return false;
    }
    for (Element text : part.select("text")) {
      if (text.attr("variable").equals(variable)) {
        return true;
      }
      Element macro = macros.get(text.attr("macro"));
      if (macro != null && shows(macro, variable, depth + 1)) {
        return true;
      }
    }
    return false;
  }
}
