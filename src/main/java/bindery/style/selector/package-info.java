/**
 * Selectors (Selectors 4): what a rule's prelude asks of elements, and whether they are so.
 *
 * <p>Comes in: the text of a selector; an element. Goes out: a {@link
 * bindery.style.selector.Selector} that says whether it matches and how specific it is.
 *
 * <p>Must not know: what rules declare.
 */
package bindery.style.selector;
