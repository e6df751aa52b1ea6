package bindery.pdf.drawing;

import bindery.report.Report;
import bindery.style.cascade.PlainRules;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a drawing's attributes, style elements and style attributes declare for its elements. */
public final class DrawingStyles {
  /** Attributes that are the weakest of declarations (SVG 2 §6.6). */
  private static final Set<String> PRESENTATION =
      Set.of(
          ("alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation"
                  + " direction display dominant-baseline fill fill-opacity fill-rule filter"
                  + " flood-color flood-opacity font font-family font-size font-style font-variant"
                  + " font-weight image-rendering isolation letter-spacing lighting-color marker"
                  + " marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity"
                  + " overflow paint-order pointer-events shape-rendering stop-color stop-opacity"
                  + " stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin"
                  + " stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration"
                  + " text-rendering transform transform-origin transform-box vector-effect"
                  + " visibility white-space word-spacing writing-mode"
                  + " x y cx cy r rx ry width height d")
              .split(" "));

  private static final List<String> MARKERS = List.of("marker-start", "marker-mid", "marker-end");

  private final PlainRules rules;
  private final Map<Element, Map<String, String>> declared = new IdentityHashMap<>();
  private final Map<Element, Styled> inTree = new IdentityHashMap<>();

  /**
   * @param file the drawing's path, for messages
   * @param report hears of style elements that are no CSS
   */
  public DrawingStyles(Document document, String file, Report report) {
    rules = new PlainRules(file, report);
    for (Element style : document.select("style")) {
      String type = style.attr("type").trim();
      if (type.isEmpty() || type.equals("text/css")) {
        // Lines before it, so that messages count from the start of the file.
        int line = Math.max(1, style.sourceRange().end().lineNumber());
        rules.add("\n".repeat(Math.min(line - 1, 100_000)) + style.wholeText());
      }
    }
  }

  /** An element as it inherits from what is around it in the file. */
  public Styled inTree(Element element) {
    Styled known = inTree.get(element);
    if (known == null) {
      Element parent = element.parent();
      known =
          new Styled(
              element,
              parent == null || parent instanceof Document ? null : inTree(parent),
              declared(element));
      inTree.put(element, known);
    }
    return known;
  }

  /** An element as it inherits from another that shows it. */
  public Styled within(Element element, Styled parent) {
    Styled known = inTree.get(element);
    return known != null && known.parent() == parent
        ? known
        : new Styled(element, parent, declared(element));
  }

  private Map<String, String> declared(Element element) {
    return declared.computeIfAbsent(element, this::read);
  }

  private Map<String, String> read(Element element) {
    Map<String, String> out = new LinkedHashMap<>();
    for (Attribute attribute : element.attributes()) {
      if (PRESENTATION.contains(attribute.getKey())) {
        put(out, attribute.getKey(), attribute.getValue());
      }
    }
    List<PlainRules.Declared> all = new ArrayList<>(rules.of(element));
    all.addAll(inline(element.attr("style")));
    all.stream().filter(d -> !d.important()).forEach(d -> put(out, d.name(), d.value()));
    all.stream().filter(PlainRules.Declared::important).forEach(d -> put(out, d.name(), d.value()));
    return out;
  }

  private static void put(Map<String, String> out, String name, String value) {
    String trimmed = value.trim();
    if (name.equals("marker")) {
      MARKERS.forEach(each -> put(out, each, trimmed));
    } else if (!trimmed.isEmpty() || name.startsWith("--")) {
      // A later one stands behind, as shorthands and what they are short for must.
      out.remove(name);
      out.put(name, trimmed);
    }
  }

  /** The declarations of a style attribute; semicolons in brackets and strings part nothing. */
  private static List<PlainRules.Declared> inline(String style) {
    List<PlainRules.Declared> out = new ArrayList<>();
    String css = style.contains("/*") ? style.replaceAll("(?s)/\\*.*?\\*/", " ") : style;
    int from = 0;
    int depth = 0;
    char quote = 0;
    for (int i = 0; i <= css.length(); i++) {
      char c = i < css.length() ? css.charAt(i) : ';';
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
        if (i < css.length()) {
          continue;
        }
      }
      if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (c == ';' && (depth == 0 || i == css.length())) {
        declaration(css.substring(from, i), out);
        from = i + 1;
      }
    }
    return out;
  }

  private static void declaration(String text, List<PlainRules.Declared> out) {
    int colon = text.indexOf(':');
    if (colon > 0) {
      String name = text.substring(0, colon).trim();
      String value = text.substring(colon + 1).trim();
      boolean important = value.toLowerCase(Locale.ROOT).endsWith("!important");
      out.add(
          new PlainRules.Declared(
              name.startsWith("--") ? name : name.toLowerCase(Locale.ROOT),
              important ? value.substring(0, value.length() - 10).trim() : value,
              important));
    }
  }
}
