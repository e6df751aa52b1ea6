package bindery.epub.sheet;

/**
 * A declaration as text.
 *
 * @param property in lower case, unless it is a custom one
 * @param value without {@code !important}
 */
record TextDeclaration(String property, String value, boolean important) {
  /** What the value of one property can change: others with the same first word. */
  String family() {
    if (property.startsWith("--")) {
      return property;
    }
    String plain =
        property.replaceFirst("^-(webkit|epub|moz|ms|o)-", "").replace("page-break", "break");
    return switch (plain) {
      case "line-height" -> "font";
      case "white-space-collapse", "white-space", "text-wrap" -> "text-wrap";
      case "inline-size" -> "width";
      case "block-size" -> "height";
      case "top", "right", "bottom", "left" -> "inset";
      case "adobe-hyphenate" -> "hyphens";
      case "word-wrap" -> "overflow-wrap";
      default -> family(plain);
    };
  }

  private static String family(String plain) {
    if (plain.startsWith("text-") || plain.startsWith("word-")) {
      int second = plain.indexOf('-', 5);
      return second < 0 ? plain : plain.substring(0, second);
    }
    if (plain.startsWith("min-") || plain.startsWith("max-")) {
      return plain.replace("inline-size", "width").replace("block-size", "height");
    }
    if (plain.startsWith("column")) {
      return "columns";
    }
    int hyphen = plain.indexOf('-');
    return hyphen <= 0 ? plain : plain.substring(0, hyphen);
  }

  /** Whether this, coming later, leaves nothing of the other. */
  boolean covers(TextDeclaration other) {
    return (important || !other.important)
        && (other.property.equals(property) || other.property.startsWith(property + "-"));
  }

  /** With a semicolon and a line end. */
  String text() {
    return "  " + property + ": " + value + (important ? " !important" : "") + ";\n";
  }
}
