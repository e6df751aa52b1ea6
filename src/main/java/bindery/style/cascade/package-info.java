/**
 * Stylesheets into the computed {@link bindery.style.Style} of every element and page, per edition
 * (CSS Cascade 4).
 *
 * <p>Comes in: the text of stylesheets and elements of the tree. Goes out: styles by {@link
 * bindery.style.cascade.Cascade}. {@link bindery.style.cascade.Stylesheet} reads a sheet ({@code
 * SelectorReader} and {@code DeclarationReader} make sense of its parts); {@code RuleIndex} finds
 * the rules of an element, {@code Computer} works out their values and {@code StyleMaker} puts them
 * into a style. What is not understood becomes a problem with its file and line and the nearest
 * known name.
 *
 * <p>Must not know: fonts' contents, pictures, lines, or pages made up.
 */
package bindery.style.cascade;
