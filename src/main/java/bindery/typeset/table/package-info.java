/**
 * Tables: a block setter of many steps.
 *
 * <p>Comes in: a table of the tree. Goes out: rows laid down in the galley. {@link
 * bindery.typeset.table.TableSetter} is the setter; {@code TableGrid} finds rows and columns,
 * {@code TableMeasure} what they need, {@code TableFit} how a wide table is made to fit, {@code
 * TableRows} sets the cells.
 *
 * <p>Must not know: other blocks, or pages.
 */
package bindery.typeset.table;
