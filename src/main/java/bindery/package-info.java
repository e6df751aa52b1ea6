/**
 * The door for other programs, such as build tools.
 *
 * <p>{@link bindery.Bindery} makes books of a folder, tells a {@link bindery.BuildListener} how it
 * goes, and gives back a {@link bindery.BuildResult}. These types stay as they are from version to
 * version, but for what is added to them; what is in the packages below belongs to Bindery alone
 * and may change at any time.
 *
 * <p>Must not know: how anything is made, and the command line.
 */
package bindery;
