package bindery.press;

import bindery.book.Edition;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be made, as the trade writes it on the job's ticket.
 *
 * @param manuscript folder
 * @param out folder that the books go to
 * @param styles folder, if one was named
 * @param editions to make
 * @param strict whether warnings count as errors
 * @param environment variables, of which {@code SOURCE_DATE_EPOCH} is looked at
 */
public record JobTicket(
    Path manuscript,
    Path out,
    Optional<Path> styles,
    Set<Edition> editions,
    boolean strict,
    Map<String, String> environment) {

  public JobTicket {
    editions = Set.copyOf(editions);
    environment = Map.copyOf(environment);
  }

  boolean wants(Edition edition) {
    return editions.contains(edition);
  }
}
