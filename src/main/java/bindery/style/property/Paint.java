package bindery.style.property;

import bindery.style.Ink;

/** A colour as specified: known, or {@code currentcolor} (CSS Color 4 §9). */
public sealed interface Paint {
  Paint CURRENT = new Current();

  record Fixed(Ink ink) implements Paint {}

  record Current() implements Paint {}

  default Ink ink(Ink current) {
    return this instanceof Fixed fixed ? fixed.ink() : current;
  }
}
