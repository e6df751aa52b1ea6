package bindery.fuzz;

import java.util.Random;

/** Choices by chance, the same for the same seed. */
record Chance(Random random) {

  /** One of these. */
  String of(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** From 0 to one below this. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True once in so many times. */
  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  /** A number of the kinds that programs stumble over. */
  String number() {
    return switch (below(14)) {
      case 0 -> "0";
      case 1 -> "-1";
      case 2 -> "1";
      case 3 -> "0.0001";
      case 4 -> "-0.5";
      case 5 -> "99999";
      case 6 -> "2147483647";
      case 7 -> "-2147483648";
      case 8 -> "1e30";
      case 9 -> "1e-30";
      case 10 -> Integer.toString(below(1000));
      case 11 -> Double.toString(below(10_000) / 100.0);
      default -> Integer.toString(below(30));
    };
  }
}
