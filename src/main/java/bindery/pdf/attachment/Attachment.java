package bindery.pdf.attachment;

/**
 * A file that goes into another.
 *
 * @param name its path, with {@code /}
 * @param bytes not to be changed
 * @param description for people who see the list of such files
 */
public record Attachment(String name, byte[] bytes, String description) {}
