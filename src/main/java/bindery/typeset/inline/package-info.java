/**
 * Words become boxes, glue and penalties; a broken line becomes placed pieces.
 *
 * <p>Comes in: the inline content of an element, read off the tree by {@link
 * bindery.typeset.inline.InlineCollector} as {@link bindery.typeset.inline.Inline inlines}. Goes
 * out: {@link bindery.typeset.line.Item items} for the line breaker, by {@link
 * bindery.typeset.inline.ItemBuilder}; and for a broken line its {@link
 * bindery.typeset.placed.Placed} content, by {@link bindery.typeset.inline.LineMaker}.
 *
 * <p>Must not know: blocks, tables, pages. Nothing is drawn to be measured.
 */
package bindery.typeset.inline;
