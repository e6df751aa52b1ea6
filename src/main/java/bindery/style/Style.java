package bindery.style;

/**
 * The computed style of one element or pseudo-element. Equal styles of one cascade are the same
 * object, so that rooms below may cache by identity.
 *
 * @param font which face
 * @param text how lines are made
 * @param box the box around it
 * @param breaks where pages may end
 * @param generated what it adds
 */
public record Style(
    FontStyle font, TextStyle text, BoxStyle box, BreakStyle breaks, Generated generated) {}
