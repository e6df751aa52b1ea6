package bindery.style;

/** A colour as specified: known, or {@code currentcolor} (CSS Color 4 §9). */
sealed interface Paint {
  Paint CURRENT = new Current();

  record Fixed(Ink ink) implements Paint {}

  record Current() implements Paint {}

  default Ink ink(Ink current) {
    return this instanceof Fixed fixed ? fixed.ink() : current;
  }
}
