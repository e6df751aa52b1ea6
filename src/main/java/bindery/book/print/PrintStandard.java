package bindery.book.print;

import java.util.Locale;

/** Which PDF/X (ISO 15930) the printer's file keeps. */
public enum PrintStandard {
  /** PDF/X-4 (ISO 15930-7), with the profile of the press in the file. */
  X_4("PDF/X-4"),
  /** PDF/X-1a:2003 (ISO 15930-4), without transparency, for printers who ask for it. */
  X_1A("PDF/X-1a:2003");

  private final String shown;

  PrintStandard(String shown) {
    this.shown = shown;
  }

  /** As people know it. */
  public String shown() {
    return shown;
  }

  /** As {@code book.yaml} says it: {@code x-4}, {@code x-1a}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
