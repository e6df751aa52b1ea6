package bindery.manuscript.rewrite;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A link to something by its id, whose words will be its number. */
public final class NumberedLink {
  private NumberedLink() {}

  /** The id as this house can have it. */
  public static String id(String written) {
    return written.strip().replaceAll("[\\s{}#\"'<>()]+", "-");
  }

  public static String links(String ids, boolean parentheses) {
    String links =
        Arrays.stream(ids.split(","))
            .filter(id -> !id.isBlank())
            .map(NumberedLink::link)
            .collect(Collectors.joining(", "));
    return parentheses ? "(" + links + ")" : links;
  }

  /** A link that a later step gives the number, with the id as it was written. */
  public static String link(String written) {
    String id = written.strip();
    String said = id.replaceAll("[\\s{}\"<>]+", " ");
    return "[" + words(id) + "](<#" + id(id) + ">){.cross-reference written=\"" + said + "\"}";
  }

  /** What is readable of an id: {@code fig:first-plot} is "first plot". */
  private static String words(String id) {
    String name = id.substring(id.indexOf(':') + 1).replaceAll("[-_:]+", " ").strip();
    return name.isEmpty() ? id : name;
  }
}
