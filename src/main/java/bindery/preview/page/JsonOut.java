package bindery.preview.page;

/** Writes JSON (RFC 8259), with the commas where they belong. */
public final class JsonOut {
  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  public JsonOut open(char bracket) {
    comma();
    out.append(bracket);
    first = true;
    return this;
  }

  public JsonOut close(char bracket) {
    out.append(bracket);
    first = false;
    return this;
  }

  /** The name of what is written next. */
  public JsonOut name(String name) {
    text(name);
    out.append(':');
    first = true;
    return this;
  }

  public JsonOut number(long number) {
    comma();
    out.append(number);
    return this;
  }

  public JsonOut truth(boolean truth) {
    comma();
    out.append(truth);
    return this;
  }

  /** Points, in whole thousandths. */
  public JsonOut points(double points) {
    return number(Math.round(points * 1000));
  }

  public JsonOut text(String text) {
    comma();
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        default -> {
          // the angle too, so that no text can end a script that it stands in
          boolean plain = c >= ' ' && c != '<' && c != '\u2028' && c != '\u2029';
          boolean half = Character.isSurrogate(c);
          if (plain && !half || half && isPaired(text, i)) {
            out.append(c);
          } else {
            out.append("\\u").append(String.format("%04x", (int) c));
          }
        }
      }
    }
    out.append('"');
    return this;
  }

  /** What is JSON already. */
  public JsonOut json(String written) {
    comma();
    out.append(written);
    return this;
  }

  private static boolean isPaired(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private void comma() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
