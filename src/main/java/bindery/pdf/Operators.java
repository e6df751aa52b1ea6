package bindery.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing content stream (ISO 32000-1 §7.8.2) as bytes. Formatting through strings would take
 * longer than everything else that writing a book's pages does.
 */
final class Operators {
  private byte[] bytes = new byte[1 << 14];
  private int length;

  int length() {
    return length;
  }

  byte[] bytes() {
    return bytes;
  }

  void clear() {
    length = 0;
  }

  /** An operator or name, after the space that parts it from what went before. */
  Operators put(String ascii) {
    room(ascii.length() + 1);
    for (int i = 0; i < ascii.length(); i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  /** An operator that ends its line. */
  Operators end(String operator) {
    put(operator);
    bytes[length++] = '\n';
    return this;
  }

  /** A number with at most three decimals, and a space. */
  Operators number(double value) {
    return thousandths(Math.round(value * 1000));
  }

  /** A whole number without a space, as it stands in a TJ array between strings. */
  Operators adjustment(long value) {
    room(20);
    whole(value);
    return this;
  }

  Operators raw(int b) {
    room(1);
    bytes[length++] = (byte) b;
    return this;
  }

  /** One byte of a literal string; the four that would be misread are escaped (§7.3.4.2). */
  Operators inString(int b) {
    room(2);
    switch (b) {
      case '(', ')', '\\' -> bytes[length++] = '\\';
      case '\r' -> {
        bytes[length++] = '\\';
        bytes[length++] = 'r';
        return this;
      }
      default -> {}
    }
    bytes[length++] = (byte) b;
    return this;
  }

  private Operators thousandths(long value) {
    room(26);
    long rest = value;
    if (rest < 0) {
      bytes[length++] = '-';
      rest = -rest;
    }
    whole(rest / 1000);
    int fraction = (int) (rest % 1000);
    if (fraction != 0) {
      bytes[length++] = '.';
      bytes[length++] = (byte) ('0' + fraction / 100);
      if (fraction % 100 != 0) {
        bytes[length++] = (byte) ('0' + fraction / 10 % 10);
        if (fraction % 10 != 0) {
          bytes[length++] = (byte) ('0' + fraction % 10);
        }
      }
    }
    bytes[length++] = ' ';
    return this;
  }

  private void whole(long value) {
    long rest = value;
    if (rest < 0) {
      bytes[length++] = '-';
      rest = -rest;
    }
    int digits = 1;
    for (long n = rest; n >= 10; n /= 10) {
      digits++;
    }
    for (int i = length + digits - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2 + more);
    }
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
