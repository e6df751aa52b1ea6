package bindery.apparatus.wording;

import java.util.Locale;
import java.util.Set;

/** English words that title case leaves small within a title (CSL 1.0.2, "Title Case"). */
final class SmallWords {
  private static final Set<String> SMALL =
      Set.of(
          "a",
          "an",
          "and",
          "as",
          "at",
          "but",
          "by",
          "down",
          "for",
          "from",
          "in",
          "into",
          "nor",
          "of",
          "on",
          "onto",
          "or",
          "over",
          "so",
          "the",
          "till",
          "to",
          "up",
          "via",
          "with",
          "yet",
          "about",
          "above",
          "across",
          "after",
          "against",
          "along",
          "among",
          "around",
          "before",
          "behind",
          "below",
          "beneath",
          "between",
          "beyond",
          "despite",
          "during",
          "except",
          "inside",
          "like",
          "near",
          "off",
          "per",
          "since",
          "than",
          "through",
          "throughout",
          "toward",
          "towards",
          "under",
          "underneath",
          "until",
          "upon",
          "v",
          "v.",
          "vs",
          "vs.",
          "versus",
          "within",
          "without",
          "de",
          "von",
          "van",
          "et",
          "d",
          "ca",
          "circa");

  private SmallWords() {}

  static boolean has(String word) {
    return SMALL.contains(word.toLowerCase(Locale.ROOT));
  }
}
