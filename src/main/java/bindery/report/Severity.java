package bindery.report;

/** How much a {@link Problem} matters. Errors end a build with exit code 1; warnings do not. */
public enum Severity {
  /** Worth knowing; fails a build only when strict, and only if it is a finding. */
  NOTE,
  /** The book is whole but not as the author would have it; fails a build only when strict. */
  WARNING,
  /** The books are not written. */
  ERROR
}
