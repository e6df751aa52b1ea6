package bindery.style.property;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Properties that CSS knows and Bindery does not set type by. */
public final class OtherProperties {
  /**
   * For screens and e-readers, with all that begin with the same words: the EPUB's stylesheet is
   * passed on as it is, and on paper these would change next to nothing, so they are no problem.
   */
  static final Set<String> FOR_SCREENS =
      new TreeSet<>(
          Set.of(
              "accent-color",
              "adobe-hyphenate",
              "animation",
              "appearance",
              "backdrop-filter",
              "border-radius",
              "box-shadow",
              "caret-color",
              "cursor",
              "filter",
              "ibooks-hyphenate",
              "image-rendering",
              "mix-blend-mode",
              "object-fit",
              "object-position",
              "oeb-column-number",
              "outline",
              "overflow",
              "overscroll-behavior",
              "pointer-events",
              "resize",
              "scroll",
              "scrollbar",
              "speak",
              "text-overflow",
              "text-size-adjust",
              "touch-action",
              "transition",
              "user-select",
              "will-change"));

  /** Taken without a word because a book is set as they would have it, or as nobody would see. */
  static final Set<String> WITHOUT_EFFECT =
      new TreeSet<>(
          Set.of(
              "border-collapse",
              "border-spacing",
              "color-scheme",
              "empty-cells",
              "font-optical-sizing",
              "font-smooth",
              "font-synthesis",
              "forced-color-adjust",
              "line-break",
              "margin-break",
              "print-color-adjust",
              "table-layout",
              "text-justify",
              "text-rendering",
              "unicode-bidi"));

  /** Prefixes of browsers', e-readers' and other typesetters' own properties. */
  static final List<String> VENDORS =
      List.of(
          "-ah-",
          "-amzn-",
          "-apple-",
          "-epub-",
          "-kobo-",
          "-moz-",
          "-ms-",
          "-o-",
          "-prince-",
          "-ro-",
          "-vivliostyle-",
          "-weasy-",
          "-webkit-");

  /** Refused, with what to do instead. */
  public static final Map<String, String> REFUSED = refused();

  private OtherProperties() {}

  /** Whether the property is known to change nothing in the PDFs, vendors' own ones among them. */
  public static boolean hasNoEffect(String name) {
    return VENDORS.stream().anyMatch(name::startsWith)
        || FOR_SCREENS.stream().anyMatch(own -> name.equals(own) || name.startsWith(own + "-"))
        || WITHOUT_EFFECT.contains(name);
  }

  private static Map<String, String> refused() {
    Map<String, String> refused = new TreeMap<>();
    put(refused, "min-width min-height", "boxes grow with their content; use width or padding");
    put(
        refused,
        "position top right bottom left z-index inset clip clip-path",
        "boxes stand where the text has them; use margins or float: top");
    put(refused, "clear", "text does not run round boxes; leave it out");
    put(refused, "transform rotate scale translate", "boxes stand upright; leave it out");
    put(
        refused,
        "flex flex-direction flex-wrap flex-flow flex-grow flex-shrink flex-basis order"
            + " grid grid-template-columns grid-template-rows grid-template-areas grid-area grid-row"
            + " grid-column justify-content align-items align-content align-self justify-items gap"
            + " row-gap",
        "use a table, or leave it to the EPUB's stylesheet");
    put(
        refused,
        "background-image background-size background-position background-repeat"
            + " background-attachment background-origin background-clip border-image",
        "use background-color");
    put(
        refused,
        "text-decoration-color text-decoration-style text-decoration-thickness"
            + " text-underline-offset text-underline-position text-decoration-skip-ink",
        "lines are plain and in the colour of the text; use text-decoration-line");
    put(
        refused,
        "text-emphasis text-emphasis-style text-emphasis-color text-emphasis-position",
        "use font-style or font-weight");
    put(refused, "text-shadow", "leave it out");
    put(
        refused,
        "text-combine-upright text-orientation writing-mode",
        "lines are horizontal; leave it out");
    put(refused, "list-style-image", "use list-style-type with a string");
    put(
        refused,
        "font-stretch font-width font-variation-settings font-size-adjust"
            + " font-palette font-variant-alternates font-variant-emoji font-language-override",
        "choose the face by font-family, or its features by font-feature-settings");
    put(refused, "counter-set", "use counter-reset");
    put(refused, "footnote-display footnote-policy", "footnotes stand at the foot as blocks");
    put(refused, "bookmark-label bookmark-state", "a bookmark has the text of its heading");
    put(refused, "hyphenate-character", "a hyphen is a hyphen");
    put(refused, "initial-letter-align initial-letter-wrap", "leave it out");
    put(refused, "box-decoration-break", "boxes are cut at page ends as by slice");
    put(refused, "all", "name the properties one by one");
    put(refused, "aspect-ratio", "pictures keep their proportions of themselves");
    put(refused, "ruby-position ruby-align", "annotations are not set above text");
    put(refused, "text-wrap", "every paragraph is balanced as a whole; leave it out");
    put(refused, "text-wrap-style", "every paragraph is balanced as a whole; leave it out");
    put(refused, "text-wrap-mode", "use white-space");
    put(refused, "word-break", "use overflow-wrap");
    put(refused, "hyphenate-limit-zone hyphenate-limit-last", "use hyphenate-limit-lines");
    put(refused, "box-sizing", "width is that of the content, as by content-box");
    put(refused, "opacity", "ink on paper is not translucent; use color");
    put(refused, "visibility", "use display: none");
    return refused;
  }

  private static void put(Map<String, String> refused, String names, String todo) {
    for (String name : names.split(" ")) {
      refused.put(name, todo);
    }
  }
}
