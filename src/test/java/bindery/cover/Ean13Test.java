package bindery.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The bars of an ISBN, read back as a scanner does it (ISO/IEC 15420). */
class Ean13Test {
  /** Modules of a digit in the left half with odd parity; the right half has their opposites. */
  private static final List<String> ODD =
      List.of(
          "0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011",
          "0110111", "0001011");

  /** Parities of the left half by the first digit; 1 is even. */
  private static final List<String> PARITIES =
      List.of(
          "000000", "001011", "001101", "001110", "010011", "011001", "011100", "010101", "010110",
          "011010");

  private static String modules(Ean13 code) {
    StringBuilder modules = new StringBuilder("0".repeat((int) code.right()));
    for (Ean13.Bar bar : code.bars()) {
      for (int i = 0; i < bar.width(); i++) {
        modules.setCharAt((int) bar.x() + i, '1');
      }
    }
    return modules.toString();
  }

  private static String opposite(String modules) {
    return modules.replace('0', 'x').replace('1', '0').replace('x', '1');
  }

  private static int even(String modules) {
    return ODD.indexOf(new StringBuilder(opposite(modules)).reverse().toString());
  }

  private static String scanned(String modules) {
    assertEquals("101", modules.substring(0, 3));
    assertEquals("01010", modules.substring(45, 50));
    assertEquals("101", modules.substring(92, 95));
    StringBuilder parity = new StringBuilder();
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      String one = modules.substring(3 + 7 * i, 10 + 7 * i);
      boolean odd = ODD.contains(one);
      parity.append(odd ? '0' : '1');
      digits.append(odd ? ODD.indexOf(one) : even(one));
    }
    for (int i = 0; i < 6; i++) {
      digits.append(ODD.indexOf(opposite(modules.substring(50 + 7 * i, 57 + 7 * i))));
    }
    return PARITIES.indexOf(parity.toString()) + digits.toString();
  }

  @Property(tries = 200)
  void theBarsSayTheDigits(@ForAll @IntRange(max = 999_999_999) int number) {
    String nine = String.format("%09d", number);
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (nine.charAt(i) - '0');
    }
    int check = (11 - sum % 11) % 11;
    Ean13 code = Ean13.of(nine + (check == 10 ? "X" : check), "").orElseThrow();
    assertTrue(code.digits().startsWith("978" + nine), code.digits());
    assertEquals(code.digits(), scanned(modules(code)));
  }

  @Test
  void anIsbnAsItIsPrinted() {
    Ean13 code = Ean13.of("978-3-16-148410-0", "").orElseThrow();
    assertEquals("9783161484100", code.digits());
    assertEquals(Ean13.of("3-16-148410-X", "").orElseThrow(), code);
    assertEquals(11 + 95 + 7, code.fullWidth());
    assertEquals(13, code.middles().size());
  }

  @Test
  void whatStandsBesideItHasItsQuietZones() {
    Ean13 code = Ean13.of("978-3-16-148410-0", "51299").orElseThrow();
    double gap = code.addOnLeft() - Ean13.WIDTH;
    assertTrue(gap >= 7 && gap <= 12, "between the codes " + gap);
    assertEquals("9783161484100", scanned(modules(code)));
    assertEquals("1011", modules(code).substring((int) code.addOnLeft()).substring(0, 4));
    assertEquals(18, code.middles().size());
    assertEquals(47, code.right() - code.addOnLeft());
  }

  @Test
  void aWrongNumberHasNoBars() {
    assertEquals(Optional.empty(), Ean13.of("978-3-16-148410-1", ""));
    assertEquals(Optional.empty(), Ean13.of("", ""));
  }
}
