package bindery.style;

/**
 * The computed style of one element or pseudo-element. Within one cascade, styles that follow from
 * the same values are the same object, and so are their equal parts, so that rooms below may cache
 * by identity.
 *
 * @param font which face
 * @param text how lines are made
 * @param box the box around it
 * @param breaks where pages may end
 * @param generated what it adds
 */
public record Style(
    FontStyle font, TextStyle text, BoxStyle box, BreakStyle breaks, Generated generated) {}
