package bindery.book;

import java.util.Locale;

/** Which standards the reader's PDF keeps. */
public enum ReaderStandard {
  /** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
  A_2A,
  /** PDF/A-3a (ISO 19005-3) and PDF/UA-1, with the manuscript inside. */
  A_3A,
  /** PDF/A-4f (ISO 19005-4) and PDF/UA-2 (ISO 14289-2), with the manuscript inside. */
  A_4F;

  /** As {@code book.yaml} says it: {@code a-2a}, {@code a-3a}, {@code a-4f}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the file carries what it was made of. */
  public boolean encloses() {
    return this != A_2A;
  }
}
