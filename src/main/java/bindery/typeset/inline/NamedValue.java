package bindery.typeset.inline;

/** A named string's new value (GCPM 3 §1.1). */
public record NamedValue(String name, String value) {}
