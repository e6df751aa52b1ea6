package bindery.typeset.pagebreak;

import bindery.typeset.galley.Float;
import java.util.List;

/**
 * The cheapest way to the end of a page.
 *
 * @param cost of all pages up to it
 * @param before the end of the page before; null where the first begins
 * @param end of its text
 * @param notes that stand on it
 * @param floats that stand on it
 * @param from where it begins
 * @param bottom lines from its head to its foot
 * @param uneven lines by which it differs from the page it faces
 */
record PageEnd(
    double cost,
    PageEnd before,
    Column.End end,
    NoteFit.Fit notes,
    List<Float> floats,
    PageBreak from,
    int bottom,
    int uneven) {}
