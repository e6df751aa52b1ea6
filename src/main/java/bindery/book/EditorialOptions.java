package bindery.book;

import java.util.List;

/**
 * What {@code book.yaml} and {@code index.yaml} ask for of a book's notes, index and glossary.
 *
 * @param notes where notes stand
 * @param count how notes are numbered
 * @param spellOut whether abbreviations are spelled out where they are used first
 * @param sortGlossary whether the terms of a glossary are put in order
 * @param words that the index looks for in the text
 */
public record EditorialOptions(
    NotePlace notes,
    NoteCount count,
    boolean spellOut,
    boolean sortGlossary,
    List<IndexWord> words) {

  /** Where nothing is said. */
  public static final EditorialOptions UNSAID =
      new EditorialOptions(NotePlace.FOOT, NoteCount.CHAPTER, false, false, List.of());

  /** Where notes stand. The name in small letters is what {@code book.yaml} says. */
  public enum NotePlace {
    FOOT,
    MARGIN,
    CHAPTER,
    BOOK
  }

  /** From where to where notes are counted. */
  public enum NoteCount {
    CHAPTER,
    BOOK,
    PAGE,
    /** By asterisk, dagger and so on. */
    MARKS
  }

  public EditorialOptions {
    words = List.copyOf(words);
  }
}
