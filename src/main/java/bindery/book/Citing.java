package bindery.book;

import bindery.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What a book says of the works that it cites and how they are cited.
 *
 * @param files bibliographies, and files whose front matter holds works
 * @param style of the Citation Style Language, from the folder; or nothing
 * @param styleName the name of a style that the program carries, or empty
 * @param links whether a citation leads to its entry
 * @param uncited keys of works that are listed though no text cites them; {@code *} for all
 * @param suppressed whether no bibliography is made
 * @param title of the bibliography, or empty for the language's own
 * @param byChapter whether every chapter has a bibliography of its own
 */
public record Citing(
    List<SourceFile> files,
    Optional<SourceFile> style,
    String styleName,
    boolean links,
    List<String> uncited,
    boolean suppressed,
    String title,
    boolean byChapter) {

  /** Of a book that has no bibliography. */
  public static final Citing NONE =
      new Citing(List.of(), Optional.empty(), "", true, List.of(), false, "", false);

  public Citing {
    files = List.copyOf(files);
    uncited = List.copyOf(uncited);
  }
}
