package bindery.manuscript.rewrite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A link to something by its id, whose words will be its number. */
public final class NumberedLink {
  private NumberedLink() {}

  /** The id as this house can have it. */
  public static String id(String written) {
    return written.strip().replaceAll("[\\s{}#\"'<>()]+", "-");
  }

  /** What of its target a link says. */
  public enum Form {
    WORD,
    NUMBER,
    PARENTHESES,
    TITLE,
    PAGE
  }

  /** Links to several, by their ids with commas between them. */
  public static String links(String ids, Form form) {
    return together(
        Arrays.stream(ids.split(","))
            .filter(id -> !id.isBlank())
            .map(id -> link(id, form))
            .toList());
  }

  /** Links that stand for several things of a kind: Figures 2–4. */
  public static String together(List<String> links) {
    String all = String.join(", ", links);
    return links.size() > 1 ? "[" + all + "]{.cross-references}" : all;
  }

  /** A link that a later step gives word and number, with the id as it was written. */
  public static String link(String written) {
    return link(written, Form.WORD);
  }

  /** The same, with what it is to say. */
  public static String link(String written, Form form) {
    String id = written.strip();
    String said = id.replaceAll("[\\s{}\"<>]+", " ");
    return "[" + words(id) + "](<#" + id(id) + ">)" + attributes(said, form);
  }

  /**
   * What stands behind such a link.
   *
   * @param said how it was written, without what attributes cannot hold
   */
  public static String attributes(String said, Form form) {
    String asked = form == Form.WORD ? "" : " form=" + form.name().toLowerCase(Locale.ROOT);
    return "{.cross-reference written=\"" + said + "\"" + asked + "}";
  }

  /** What is readable of an id: {@code fig:first-plot} is "first plot". */
  private static String words(String id) {
    String name = id.substring(id.indexOf(':') + 1).replaceAll("[-_:]+", " ").strip();
    return name.isEmpty() ? id : name;
  }
}
