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
            .map(id -> link(id(id), words(id.strip())))
            .collect(Collectors.joining(", "));
    return parentheses ? "(" + links + ")" : links;
  }

  /** A link that a later step numbers. */
  public static String link(String id, String words) {
    return "[" + words + "](#" + id + "){.cross-reference}";
  }

  /** What is readable of an id: {@code fig:first-plot} is "first plot". */
  public static String words(String id) {
    String name = id.substring(id.indexOf(':') + 1).replaceAll("[-_:]+", " ").strip();
    return name.isEmpty() ? id : name;
  }
}
