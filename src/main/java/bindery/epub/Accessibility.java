package bindery.epub;

import bindery.book.AccessibilityClaims;
import bindery.language.Language;
import bindery.language.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the book says of how it can be read (EPUB Accessibility 1.1 §2.2, §4.2, schema.org).
 *
 * @param language of the book
 * @param holds what there is in it
 * @param claims what its author says
 */
record Accessibility(Locale language, Set<Trait> holds, AccessibilityClaims claims) {
  private static final String FEATURE = "accessibilityFeature";
  private static final String HAZARD = "accessibilityHazard";
  private static final String MODE = "accessMode";
  private static final String SUFFICIENT = "accessModeSufficient";

  /** What makes a difference to those who cannot see all of a book. */
  enum Trait {
    /** Pictures in the text. */
    PICTURES,
    /** A picture that no words describe. */
    UNDESCRIBED,
    /** A picture that moves. */
    MOVING,
    /** Formulas, which all are MathML with an alternative text. */
    FORMULAS,
    /** A page list. */
    PAGES,
    /** An index whose locators are links. */
    INDEX,
    /** Ruby beside the letters. */
    RUBY
  }

  /**
   * A property of schema.org.
   *
   * @param language of its value, where that is not the book's
   */
  record Property(String name, String value, Optional<Locale> language) {
    Property(String name, String value) {
      this(name, value, Optional.empty());
    }
  }

  /** In the order they are written. */
  List<Property> properties() {
    List<Property> all = new ArrayList<>();
    all.add(new Property(MODE, "textual"));
    if (holds.contains(Trait.PICTURES)) {
      all.add(new Property(MODE, "visual"));
      all.add(new Property(SUFFICIENT, "textual,visual"));
    }
    if (!holds.contains(Trait.UNDESCRIBED)) {
      all.add(new Property(SUFFICIENT, "textual"));
    }
    features().forEach(feature -> all.add(new Property(FEATURE, feature)));
    hazards().forEach(hazard -> all.add(new Property(HAZARD, hazard)));
    all.add(summary());
    return all;
  }

  private List<String> features() {
    List<String> features =
        new ArrayList<>(
            List.of(
                "structuralNavigation",
                "tableOfContents",
                "readingOrder",
                "displayTransformability"));
    if (holds.contains(Trait.PICTURES) && !holds.contains(Trait.UNDESCRIBED)) {
      features.add("alternativeText");
    }
    if (holds.contains(Trait.FORMULAS)) {
      features.add("MathML");
      features.add("describedMath");
    }
    if (holds.contains(Trait.INDEX)) {
      features.add("index");
    }
    if (holds.contains(Trait.RUBY)) {
      features.add("rubyAnnotations");
    }
    if (holds.contains(Trait.PAGES)) {
      features.add("pageBreakMarkers");
      features.add("pageNavigation");
    }
    return features;
  }

  /** Nobody has counted how often a moving picture flashes. */
  private List<String> hazards() {
    return holds.contains(Trait.MOVING)
        ? List.of("unknownFlashingHazard", "unknownMotionSimulationHazard", "noSoundHazard")
        : List.of("none");
  }

  private Property summary() {
    if (!claims.summary().isEmpty()) {
      return new Property("accessibilitySummary", claims.summary());
    }
    Optional<String> own = summary(Language.of(language).names());
    return own.map(text -> new Property("accessibilitySummary", text))
        .orElseGet(
            () ->
                new Property(
                    "accessibilitySummary",
                    summary(Language.of(Locale.ENGLISH).names()).orElseThrow(),
                    Optional.of(Locale.ENGLISH)));
  }

  /** The sentences that are true of this book; empty where the language's are not known. */
  private Optional<String> summary(Names names) {
    List<String> sentences = new ArrayList<>(List.of("flows"));
    if (holds.contains(Trait.PAGES)) {
      sentences.add("pages");
    }
    if (holds.contains(Trait.PICTURES)) {
      sentences.add(holds.contains(Trait.UNDESCRIBED) ? "undescribed" : "described");
    }
    if (holds.contains(Trait.FORMULAS)) {
      sentences.add("formulas");
    }
    List<String> said = sentences.stream().flatMap(which -> names.access(which).stream()).toList();
    boolean spaced = !Set.of("zh", "ja").contains(names.locale().getLanguage());
    return said.size() < sentences.size()
        ? Optional.empty()
        : Optional.of(String.join(spaced ? " " : "", said));
  }
}
