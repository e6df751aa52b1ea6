package bindery.apparatus.number;

import bindery.book.Book;
import bindery.language.Language;

/** Tells text in which no reference may have been typed by hand. */
public final class TypedWords {
  private final TypedReferenceWords words;

  private TypedWords(TypedReferenceWords words) {
    this.words = words;
  }

  public static TypedWords of(Book book) {
    return new TypedWords(new TypedReferenceWords(Language.of(book.metadata().language()).names()));
  }

  /** Whether something like “see Chapter 5” may be in a text; false says that it is not. */
  public boolean mayBeIn(String text) {
    return words.mayBeIn(text);
  }
}
