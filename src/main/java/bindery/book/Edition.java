package bindery.book;

import java.util.Locale;

/** The books that one manuscript becomes. Each has a stylesheet of its name after book.css. */
public enum Edition {
  /** The PDF for the printer. */
  PRINT,
  /** The PDF for reading on a screen. */
  READER,
  /** The EPUB for e-readers. */
  EPUB;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
