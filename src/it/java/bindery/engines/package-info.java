/**
 * Books in reading systems: builds them, and lets the scripts of {@code src/it/resources/engines}
 * walk through them. Of the systems themselves nothing is here: a folder that holds them is named.
 */
package bindery.engines;
