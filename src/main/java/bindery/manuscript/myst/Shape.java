package bindery.manuscript.myst;

/**
 * What a directive becomes.
 *
 * @param open instead of its head
 * @param close instead of its last line
 * @param body whether its body stays between them
 */
record Shape(String open, String close, boolean body) {
  /** The body between these lines, each with the indent of the directive before it. */
  static Shape around(Directive directive, String open, String close) {
    return new Shape(indented(open, directive.indent()), indented(close, directive.indent()), true);
  }

  /** These lines and no body. */
  static Shape instead(Directive directive, String words) {
    return new Shape(indented(words, directive.indent()), "", false);
  }

  private static String indented(String lines, String indent) {
    if (indent.isEmpty() || lines.isEmpty()) {
      return lines;
    }
    StringBuilder out = new StringBuilder();
    for (String line : lines.split("\n", -1)) {
      out.append(out.isEmpty() ? "" : "\n").append(line.isEmpty() ? "" : indent).append(line);
    }
    // The rest of the line that was there has its own end.
    return lines.endsWith("\n") ? out.toString() : out.toString();
  }
}
