package bindery.style;

import bindery.report.Place;

/**
 * An {@code @font-face} rule.
 *
 * @param family name that stylesheets ask for
 * @param weight 100 to 900
 * @param italic whether for italic text
 * @param source path relative to the styles folder, or {@code builtin:name} for a bundled face
 * @param place of the rule
 */
public record FontFace(String family, int weight, boolean italic, String source, Place place) {}
