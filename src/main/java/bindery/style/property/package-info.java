/**
 * The properties: what each may say, a row for each.
 *
 * <p>Comes in: components of a value. Goes out: values by {@link bindery.style.property.Longhand},
 * {@link bindery.style.property.Shorthand shorthands} taken apart, in {@link
 * bindery.style.property.PropertyTable} by name. The guide's page of properties is written from
 * these rows. A new property is a new row in one of the {@code …Properties} files.
 *
 * <p>Must not know: selectors, elements, the cascade. Every default is in a stylesheet, none here
 * beyond the initial values that CSS itself gives.
 */
package bindery.style.property;
