package bindery.press;

import bindery.book.Edition;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is to be made, as the trade writes it on the job's ticket.
 *
 * @param manuscript folder
 * @param out folder that the books go to
 * @param styles folder, if one was named
 * @param editions to make
 * @param strict whether findings count as errors
 * @param validate whether the EPUB is to be handed to epubcheck
 * @param environment variables, of which {@code SOURCE_DATE_EPOCH} is looked at
 */
public record JobTicket(
    Path manuscript,
    Path out,
    Optional<Path> styles,
    Set<Edition> editions,
    boolean strict,
    boolean validate,
    Map<String, String> environment) {

  public JobTicket {
    editions = Set.copyOf(editions);
    environment = Map.copyOf(environment);
  }

  public JobTicket(
      Path manuscript,
      Path out,
      Optional<Path> styles,
      Set<Edition> editions,
      boolean strict,
      Map<String, String> environment) {
    this(manuscript, out, styles, editions, strict, false, environment);
  }

  boolean wants(Edition edition) {
    return editions.contains(edition);
  }

  /** A message without the paths of this machine: of each folder, only its name is left. */
  String withoutPaths(String message) {
    String out = message;
    for (Path folder : Stream.concat(Stream.of(manuscript, this.out), styles.stream()).toList()) {
      Path whole = folder.toAbsolutePath().normalize();
      if (whole.getFileName() != null) {
        out = out.replace(whole.toString(), whole.getFileName().toString());
      }
    }
    return out;
  }
}
