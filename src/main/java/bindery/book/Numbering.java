package bindery.book;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a book bears numbers, as {@code book.yaml} says it.
 *
 * @param schemes how each kind is counted
 * @param sections the level of headings down to which they are numbered, 1 for chapters alone;
 *     empty to number them where a reference asks for it
 * @param lists kinds of which the book has a list after its contents, in this order
 * @param parts whether every part opens with a list of its chapters
 */
public record Numbering(
    Map<Kind, Scheme> schemes, Optional<Integer> sections, List<Kind> lists, boolean parts) {

  /** Where nothing is said. */
  public static final Numbering UNSAID =
      new Numbering(Map.of(), Optional.empty(), List.of(), false);

  /** What may bear a number beside chapters. The name in small letters is its word. */
  public enum Kind {
    FIGURE,
    TABLE,
    LISTING,
    EQUATION,
    THEOREM;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** How a kind is counted. */
  public enum Scheme {
    /** By chapter, and only what has an id of its own that something leads to, and its like. */
    AUTO,
    /** Anew in every chapter, with the chapter's number before: 2.3. */
    CHAPTER,
    /** Through the whole book. */
    BOOK,
    /** Not at all. */
    NONE
  }

  public Numbering {
    schemes = Map.copyOf(schemes.isEmpty() ? new EnumMap<>(Kind.class) : schemes);
    lists = List.copyOf(lists);
  }

  public Scheme scheme(Kind kind) {
    return schemes.getOrDefault(kind, Scheme.AUTO);
  }
}
