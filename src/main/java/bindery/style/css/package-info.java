/**
 * The text of a stylesheet as components (CSS Syntax 3).
 *
 * <p>Comes in: a stylesheet's text. Goes out: ph-css's rules, by {@link
 * bindery.style.css.SheetParser}, and values as {@link bindery.style.css.Component components}, by
 * {@link bindery.style.css.ComponentReader}; what is no CSS is a problem with its line.
 *
 * <p>Must not know: any property, or what a value means.
 */
package bindery.style.css;
