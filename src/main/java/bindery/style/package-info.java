/**
 * CSS into the computed {@link bindery.style.Style} of every element and page, per edition.
 *
 * <p>Comes in: the text of stylesheets and elements of the tree. Goes out: computed values in
 * points, with only percentages left open. What is not understood becomes a problem with its file
 * and line and the nearest known name.
 *
 * <p>The way through: {@link bindery.style.Stylesheet} reads a sheet (ph-css takes it apart, {@code
 * SelectorReader} and {@code DeclarationReader} make sense of the parts by the {@code
 * PropertyTable}); {@link bindery.style.Cascade} finds the rules of an element, {@code Computer}
 * works out their values and {@code StyleMaker} puts them into a {@link bindery.style.Style}.
 *
 * <p>Must not know: fonts' contents, pictures, lines, or pages made up. Every default is in a
 * stylesheet, none here beyond the initial values that CSS itself gives.
 */
package bindery.style;
