package bindery.apparatus.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads lists of names (btxdoc, 4; "Tame the BeaST", 11; BibLaTeX manual, 2.3.3). */
final class BibNames {
  private BibNames() {}

  static List<PersonName> read(String list) {
    List<PersonName> names = new ArrayList<>();
    for (String name : split(list, " and ")) {
      String one = name.strip();
      if (one.isEmpty()) {
        continue;
      }
      names.add(one.equalsIgnoreCase("others") ? PersonName.OTHERS : name(one));
    }
    return names;
  }

  /** Cuts at what stands outside of braces. */
  static List<String> split(String text, String at) {
    List<String> parts = new ArrayList<>();
    String flat = text.replaceAll("[\\n\\t]", " ");
    String small = flat.toLowerCase(Locale.ROOT);
    boolean sameLength = small.length() == flat.length();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < flat.length(); i++) {
      char c = flat.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && (sameLength ? small : flat).startsWith(at, i)) {
        parts.add(flat.substring(from, i));
        from = i + at.length();
        i = from - 1;
      }
    }
    parts.add(flat.substring(from));
    return parts;
  }

  private static PersonName name(String written) {
    if (isGroup(written)) {
      return PersonName.literal(TexText.of(written));
    }
    if (written.matches("(?s).*\\b(?:family|given)\\s*=.*")) {
      return extended(written);
    }
    List<String> parts = split(written, ",");
    return switch (parts.size()) {
      case 1 -> inOrder(split(tied(written).strip(), " "));
      case 2 -> behindComma(parts.get(0), parts.get(1), "");
      default -> behindComma(parts.get(0), parts.get(parts.size() - 1), parts.get(1));
    };
  }

  /** A tie is a space between words; behind a backslash it is the mark over a letter. */
  private static String tied(String name) {
    return name.replaceAll("(?<!\\\\)~", " ");
  }

  private static boolean isGroup(String text) {
    if (!text.startsWith("{") || !text.endsWith("}") || text.startsWith("{\\")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i == text.length() - 1;
      }
    }
    return false;
  }

  /** BibLaTeX: {@code family=…, given=…, prefix=…}. */
  private static PersonName extended(String written) {
    String[] found = {"", "", "", ""};
    List<String> keys = List.of("family", "given", "prefix", "suffix");
    String useprefix = "";
    for (String part : split(written, ",")) {
      int is = part.indexOf('=');
      String key = is < 0 ? "" : part.substring(0, is).strip();
      String value = is < 0 ? "" : TexText.of(part.substring(is + 1));
      if (keys.contains(key)) {
        found[keys.indexOf(key)] = value;
      }
      useprefix = key.equals("useprefix") ? value : useprefix;
    }
    boolean belongs = useprefix.equals("true");
    return new PersonName(
        found[0], found[1], belongs ? "" : found[2], belongs ? found[2] : "", found[3], false, "");
  }

  private static PersonName inOrder(List<String> words) {
    List<String> all = words.stream().filter(word -> !word.isBlank()).toList();
    int from = 0;
    while (from < all.size() - 1 && !isSmall(all.get(from))) {
      from++;
    }
    if (from == all.size() - 1) { // no particle
      return made(join(all.subList(0, from)), "", all.get(from), "");
    }
    int to = all.size() - 1;
    while (to > from && !isSmall(all.get(to - 1))) {
      to--;
    }
    return made(
        join(all.subList(0, from)),
        join(all.subList(from, to)),
        join(all.subList(to, all.size())),
        "");
  }

  private static PersonName behindComma(String last, String given, String suffix) {
    List<String> all = split(tied(last.strip()), " ");
    int to = 0;
    while (to < all.size() - 1 && isSmall(all.get(to))) {
      to++;
    }
    return made(
        given.strip(), join(all.subList(0, to)), join(all.subList(to, all.size())), suffix.strip());
  }

  private static PersonName made(String given, String particle, String family, String suffix) {
    return new PersonName(
            TexText.of(family),
            TexText.of(given.replaceAll("(?<=\\p{Lu}\\.)(?=\\p{Lu})", " ")),
            TexText.of(particle),
            "",
            TexText.of(suffix),
            false,
            "")
        .parted();
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }

  /** Whether its first letter outside of braces is a small one. */
  private static boolean isSmall(String word) {
    if (word.startsWith("{") && !word.startsWith("{\\")) {
      return false;
    }
    String plain = TexText.of(word);
    int letter = plain.codePoints().filter(Character::isLetter).findFirst().orElse('A');
    return Character.isLowerCase(letter);
  }
}
