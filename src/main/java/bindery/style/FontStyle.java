package bindery.style;

import java.util.List;
import java.util.SortedMap;

/**
 * Which face, and how it is asked to set text.
 *
 * @param families in order of preference, as written, generic names included
 * @param size in points
 * @param weight 100 to 900
 * @param italic whether {@code italic} or {@code oblique}
 * @param features OpenType features that differ from the shaper's defaults, by tag, 0 or 1 or an
 *     alternate's number: what {@code font-variant-*}, {@code font-kerning} and {@code
 *     font-feature-settings} come to
 * @param letterSpacing in points
 * @param wordSpacing in points, added to every word space
 */
public record FontStyle(
    List<String> families,
    double size,
    int weight,
    boolean italic,
    SortedMap<String, Integer> features,
    double letterSpacing,
    double wordSpacing) {}
