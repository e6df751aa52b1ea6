package bindery.epub;

import java.util.ArrayList;
import java.util.List;

/**
 * What the book says of how it can be read (EPUB Accessibility 1.1 §2.2, schema.org).
 *
 * @param pictured whether there are pictures in the text
 * @param described whether every picture has an alternative text
 * @param paged whether there is a page list
 * @param formulas whether there are formulas, which all are MathML with an alternative text
 */
record Accessibility(boolean pictured, boolean described, boolean paged, boolean formulas) {

  /** Properties and their values in the order they are written. */
  List<String[]> properties() {
    List<String[]> all = new ArrayList<>();
    all.add(new String[] {"accessMode", "textual"});
    if (pictured) {
      all.add(new String[] {"accessMode", "visual"});
    }
    all.add(
        new String[] {
          "accessModeSufficient", pictured && !described ? "textual,visual" : "textual"
        });
    for (String feature : features()) {
      all.add(new String[] {"accessibilityFeature", feature});
    }
    all.add(new String[] {"accessibilityHazard", "none"});
    all.add(new String[] {"accessibilitySummary", summary()});
    return all;
  }

  private List<String> features() {
    List<String> features =
        new ArrayList<>(List.of("structuralNavigation", "tableOfContents", "readingOrder"));
    if (pictured && described) {
      features.add("alternativeText");
    }
    if (formulas) {
      features.add("MathML");
      features.add("describedMath");
    }
    if (paged) {
      features.add("pageBreakMarkers");
      features.add("pageNavigation");
    }
    return features;
  }

  private String summary() {
    String text = "The text flows, and its headings, notes and contents can be navigated.";
    if (!pictured) {
      return text;
    }
    return described
        ? text + " All pictures have alternative texts."
        : text + " Some pictures have no alternative text.";
  }
}
