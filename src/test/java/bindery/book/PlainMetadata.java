package bindery.book;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a book says of itself that is called T and says no more. */
public final class PlainMetadata {
  private PlainMetadata() {}

  public static Metadata in(Locale language) {
    Optional<String> none = Optional.empty();
    return new Metadata(
        "T", "", List.of(), language, "", "", "", "", Optional.empty(), Optional.empty(), "", none);
  }
}
