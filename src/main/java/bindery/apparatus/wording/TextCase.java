package bindery.apparatus.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Changes capitals and small letters (CSL 1.0.2, "Text-case"). */
public final class TextCase {
  private final String text;
  private final boolean[] fixed;
  private final char[] out;
  private int at;

  private TextCase(List<Rich> parts) {
    StringBuilder all = new StringBuilder();
    List<int[]> kept = new ArrayList<>();
    gather(parts, all, kept);
    this.text = all.toString();
    this.fixed = new boolean[text.length()];
    for (int[] stretch : kept) {
      java.util.Arrays.fill(fixed, stretch[0], stretch[1], true);
    }
    this.out = text.toCharArray();
  }

  /**
   * @param mode a value of {@code text-case}
   * @param english whether the words are English: others have no title case
   */
  public static List<Rich> apply(String mode, List<Rich> parts, Locale locale, boolean english) {
    if (mode.isEmpty() || parts.isEmpty() || mode.equals("title") && !english) {
      return parts;
    }
    if (mode.equals("uppercase") || mode.equals("lowercase")) {
      return whole(parts, mode.equals("uppercase"), locale);
    }
    TextCase change = new TextCase(parts);
    switch (mode) {
      case "capitalize-first" -> change.first();
      case "capitalize-all" -> change.all();
      case "sentence" -> change.sentence();
      case "title" -> change.title();
      default -> {
        return parts;
      }
    }
    return change.rebuilt(parts);
  }

  private static List<Rich> whole(List<Rich> parts, boolean upper, Locale locale) {
    List<Rich> out = new ArrayList<>();
    for (Rich part : parts) {
      if (part instanceof Rich.Words words) {
        out.add(
            new Rich.Words(
                upper ? words.text().toUpperCase(locale) : words.text().toLowerCase(locale)));
      } else if (part instanceof Rich.Formed formed && formed.kind() != Rich.Kind.NOCASE) {
        out.add(
            new Rich.Formed(formed.kind(), formed.value(), whole(formed.parts(), upper, locale)));
      } else {
        out.add(part);
      }
    }
    return out;
  }

  private static void gather(List<Rich> parts, StringBuilder all, List<int[]> kept) {
    for (Rich part : parts) {
      if (part instanceof Rich.Words words) {
        all.append(words.text());
      } else if (part instanceof Rich.Formed formed) {
        int from = all.length();
        gather(formed.parts(), all, kept);
        boolean raised = formed.kind() == Rich.Kind.VERTICAL || formed.value().equals("small-caps");
        if (formed.kind() == Rich.Kind.NOCASE || raised) {
          kept.add(new int[] {from, all.length()});
        }
      }
    }
  }

  private List<Rich> rebuilt(List<Rich> parts) {
    List<Rich> built = new ArrayList<>();
    for (Rich part : parts) {
      if (part instanceof Rich.Words words) {
        built.add(new Rich.Words(new String(out, at, words.text().length())));
        at += words.text().length();
      } else if (part instanceof Rich.Formed formed) {
        built.add(new Rich.Formed(formed.kind(), formed.value(), rebuilt(formed.parts())));
      } else {
        built.add(part);
      }
    }
    return built;
  }

  /** A stretch between spaces, or between hyphens. */
  private record Word(int from, int to) {}

  private List<Word> words(String between) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int from = i;
      while (i < text.length() && !isBetween(text.charAt(i), between)) {
        i++;
      }
      if (i > from) {
        words.add(new Word(from, i));
      }
      i++;
    }
    return words;
  }

  private static boolean isBetween(char c, String between) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || between.indexOf(c) >= 0;
  }

  private int letter(Word word) {
    int i = word.from();
    while (i < word.to() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isLower(Word word) {
    return text.substring(word.from(), word.to()).chars().noneMatch(Character::isUpperCase);
  }

  private void raise(Word word) {
    int i = letter(word);
    if (i < word.to() && !fixed[i]) {
      out[i] = Character.toUpperCase(out[i]);
    }
  }

  private void lower(Word word, boolean first) {
    int from = first ? word.from() : letter(word) + 1;
    for (int i = from; i < word.to(); i++) {
      if (!fixed[i]) {
        out[i] = Character.toLowerCase(out[i]);
      }
    }
  }

  private void first() {
    List<Word> words = words("");
    if (!words.isEmpty() && isLower(words.get(0))) {
      raise(words.get(0));
    }
  }

  private void all() {
    words("").stream().filter(this::isLower).forEach(this::raise);
  }

  /** Whether no letter that may change is a small one. */
  private boolean isCapitals() {
    boolean upper = false;
    for (int i = 0; i < text.length(); i++) {
      if (!fixed[i] && Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      upper |= Character.isUpperCase(text.charAt(i));
    }
    return upper;
  }

  private void sentence() {
    List<Word> words = words("");
    boolean capitals = isCapitals();
    for (int i = 0; i < words.size(); i++) {
      if (capitals) {
        lower(words.get(i), i > 0);
      } else if (i > 0
          && isLowerButFirst(bare(words.get(i)))
          && bare(words.get(i)).length() > 1
          && !bare(words.get(i)).equals(bare(words.get(i)).toUpperCase(Locale.ROOT))) {
        lower(words.get(i), true);
      }
    }
    first();
  }

  private void title() {
    List<Word> words = words("-–—/");
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String bare = bare(word);
      boolean small = SmallWords.has(bare);
      boolean edge = i == 0 || i == words.size() - 1 || opens(word);
      if (small && !edge && (bare.length() > 1 || bare.equals("a") || isLower(word))) {
        if (isLowerButFirst(bare)) {
          lower(word, true);
        }
      } else if (isLower(word)
          && !(isHyphened(word) && (small || bare.length() == 1))
          && !isSign(bare)) {
        raise(word);
      }
    }
  }

  private static boolean isLowerButFirst(String word) {
    return word.substring(Math.min(1, word.length())).chars().noneMatch(Character::isUpperCase)
        || word.chars().noneMatch(Character::isLowerCase);
  }

  /** A Greek letter alone is a sign. */
  private static boolean isSign(String bare) {
    return bare.length() == 1
        && Character.UnicodeScript.of(bare.charAt(0)) == Character.UnicodeScript.GREEK;
  }

  private boolean isHyphened(Word word) {
    return word.from() > 0 && text.charAt(word.from() - 1) == '-';
  }

  private String bare(Word word) {
    return text.substring(word.from(), word.to())
        .replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$", "");
  }

  /** Whether it begins a sentence within: after a colon, or a mark that ends one. */
  private boolean opens(Word word) {
    int i = word.from() - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= 0 && ":?!.".indexOf(text.charAt(i)) >= 0
        || "“‘\"'(".indexOf(text.charAt(word.from())) >= 0;
  }
}
