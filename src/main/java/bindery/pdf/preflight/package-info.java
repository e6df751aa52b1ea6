/**
 * What a printer would refuse or print badly, found before the printer does.
 *
 * <p>Comes in: the pages of the printer's edition, and the pictures on them as they stand in the
 * file. Goes out: warnings with the place of the picture or of the setting. {@link
 * bindery.pdf.preflight.Preflight} is the front door.
 *
 * <p>Must not know: how the file is written. It changes nothing.
 */
package bindery.pdf.preflight;
