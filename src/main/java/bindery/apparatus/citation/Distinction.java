package bindery.apparatus.citation;

import java.util.Map;

/**
 * What tells a work from others that would be cited alike (CSL 1.0.2, "Disambiguation").
 *
 * @param moreNames shown beyond what et-al would leave
 * @param given how much of given names is shown, by variable and number of the name: 1 for
 *     initials, 2 for all
 * @param condition whether {@code disambiguate="true"} holds
 * @param suffix of the year, or empty
 */
record Distinction(int moreNames, Map<String, Integer> given, boolean condition, String suffix) {
  static final Distinction NONE = new Distinction(0, Map.of(), false, "");

  Distinction {
    given = Map.copyOf(given);
  }

  Distinction names(int more) {
    return new Distinction(more, given, condition, suffix);
  }

  Distinction given(Map<String, Integer> levels) {
    return new Distinction(moreNames, levels, condition, suffix);
  }

  Distinction holding(boolean holds) {
    return new Distinction(moreNames, given, holds, suffix);
  }

  Distinction suffix(String letters) {
    return new Distinction(moreNames, given, condition, letters);
  }
}
