package bindery.apparatus.number;

import bindery.language.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a language by which text refers to its own parts: Chapter 5, Figure 2.3. */
final class TypedReferenceWords {
  private static final List<String> KINDS =
      List.of("chapter", "part", "appendix", "section", "figure", "table", "listing");

  private static final String DIGITS = "\\d{1,4}(?:\\.\\d{1,4}){0,4}[a-z]?";

  private static final String NUMBER = "(?:" + DIGITS + "|[IVXLC]{1,7}|[A-Z])";

  /** What other books have as well. */
  private static final List<String> DIVISIONS = List.of("chapter", "part", "appendix");

  /** The beginning of a sentence or of an aside. */
  private static final Pattern BEGINS = Pattern.compile("(?:^|[.!?:;(\\[“‘«„])[\\s\u00a0]*$");

  /** After these nothing follows that could say whose the number is. */
  private static final Pattern ENDS = Pattern.compile("[\\s\u00a0]*(?:[.,;:!?)\\]’”»…—–。、，）」]|$)");

  /** Which kind each of the groups of the pattern is. */
  private final List<String> groups = new ArrayList<>();

  /** What stands before a space and a number in any reference, in small letters and in capitals. */
  private final List<String> ends = new ArrayList<>();

  /** The same by what they end with: few words before a number end so. */
  private final Map<Character, List<String>> byLastLetter = new HashMap<>();

  /** Words that stand on both sides of the number, as far as they are before or behind it. */
  private final List<String> sides = new ArrayList<>();

  private final Map<String, String> singular = new HashMap<>();

  private final Pattern pattern;
  private final Pattern others;
  private final Pattern sends;

  TypedReferenceWords(Names names) {
    List<String> forms = new ArrayList<>();
    List<String> and = names.and().stream().map(Pattern::quote).toList();
    String between = ",?[ \u00a0](?:" + String.join("|", and) + "|&)[ \u00a0]|[-–—]";
    String more = "((?:, " + DIGITS + ")*+(?:" + between + ")" + DIGITS + ")?";
    for (String kind : KINDS) {
      String word = names.word(kind);
      if (!word.isEmpty()) {
        int at = word.indexOf('%');
        String before = at < 0 ? "" : Pattern.quote(word.substring(0, at));
        String after = at < 0 ? "" : Pattern.quote(word.substring(at + 1));
        forms.add(
            at < 0
                ? "(?i:(?:" + any(words(names, kind, word)) + ")[ \u00a0])(" + NUMBER + ")" + more
                : before + "(" + NUMBER + ")" + after + "()");
        groups.add(kind);
        if (at < 0) {
          words(names, kind, word).forEach(this::end);
        } else {
          sides.add(at > 0 ? word.substring(0, at) : word.substring(at + 1));
        }
        singular.put(kind, word);
      }
    }
    ends.forEach(
        end ->
            byLastLetter
                .computeIfAbsent(end.charAt(end.length() - 1), last -> new ArrayList<>())
                .add(end));
    String end = "(?![\\p{L}\\p{N}]|[.,:]\\d)";
    pattern =
        Pattern.compile(
            forms.stream()
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}’'-])(?:", ")" + end)));
    others = list(names.typed("of"), "^[\\s\u00a0]+(?:%s)(?![\\p{L}\\p{N}])");
    List<String> see = new ArrayList<>(names.typed("see"));
    see.add(names.word("see"));
    sends = list(see, "(?<![\\p{L}\\p{N}])(?:%s)[\\s\u00a0]+$");
  }

  /** All that such a thing is called: in full, several at once, and shortened. */
  private static List<String> words(Names names, String kind, String word) {
    List<String> all = new ArrayList<>(List.of(word));
    String many = names.word(kind + "s");
    if (!many.isEmpty() && many.indexOf('%') < 0) {
      all.add(many);
    }
    all.addAll(names.typed(kind));
    return all;
  }

  private static String any(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private void end(String word) {
    String rest = word.length() > 1 ? word.substring(1) : word; // the first letter may be either
    ends.addAll(List.of(rest, rest.toUpperCase(Locale.ROOT)));
  }

  private static Pattern list(List<String> words, String form) {
    if (words.isEmpty()) {
      return null;
    }
    return Pattern.compile(String.format(Locale.ROOT, form, any(words)), Pattern.CASE_INSENSITIVE);
  }

  Pattern pattern() {
    return pattern;
  }

  /** Whether a text may have a reference: the pattern takes long to find that there is none. */
  boolean mayBeIn(String text) {
    char[] all = text.toCharArray();
    for (int i = 1; i + 1 < all.length; i++) {
      boolean space = all[i] == ' ' || all[i] == '\u00a0';
      if (space && mayBeNumber(all, i + 1)) {
        if (endsOne(text, i)) {
          return true;
        }
      }
    }
    return sides.stream().anyMatch(text::contains);
  }

  /** Whether a number may begin here, in digits or letters: a word that has a capital is none. */
  private static boolean mayBeNumber(char[] all, int at) {
    boolean letter = all[at] >= 'A' && all[at] <= 'Z';
    boolean word = at + 1 < all.length && Character.isLowerCase(all[at + 1]);
    return letter ? !word : all[at] >= '0' && all[at] <= '9';
  }

  private boolean endsOne(String text, int to) {
    List<String> some = byLastLetter.getOrDefault(text.charAt(to - 1), List.of());
    for (String end : some) {
      if (text.startsWith(end, to - end.length())) {
        return true;
      }
    }
    return false;
  }

  String kind(Matcher found) {
    return groups.get(group(found) / 2);
  }

  String number(Matcher found) {
    return found.group(group(found));
  }

  private static int group(Matcher found) {
    int group = 1;
    while (found.group(group) == null) {
      group += 2;
    }
    return group;
  }

  /** Word and number, where other numbers may follow; its end in the text. */
  int end(Matcher found) {
    return found.group(group(found) + 1) == null ? found.end() : found.end(group(found));
  }

  /** The further numbers of a list, “Figures 2 and 3”; null where there are none. */
  Matcher further(Matcher found) {
    String tail = found.group(group(found) + 1);
    return tail == null || tail.isEmpty() ? null : Pattern.compile(DIGITS).matcher(tail);
  }

  /** Whether it may be one alone, though a number stands behind it: “Figure 2 and 3 others”. */
  boolean mayBeOne(Matcher found) {
    String word = found.group().substring(0, found.start(group(found)) - found.start()).strip();
    return further(found) == null || word.equalsIgnoreCase(singular.get(kind(found)));
  }

  /** Where the further numbers begin in the text. */
  int tail(Matcher found) {
    return found.start(group(found) + 1);
  }

  /**
   * Whether nothing beside a reference says that another book is meant, or that it is none: “on my
   * part I think”. Other books have chapters too, so a word must send the reader to one.
   *
   * @param end of the reference in the text
   */
  boolean isOfThisBook(Matcher found, int end, String text) {
    int from = found.start();
    String after = text.substring(end, Math.min(text.length(), end + 40));
    String before = text.substring(Math.max(0, from - 40), from);
    boolean letter = Character.isLetter(number(found).codePointAt(0));
    if (letter && (Character.isLowerCase(text.charAt(from)) || !ENDS.matcher(after).lookingAt())) {
      return false;
    }
    if (DIVISIONS.contains(kind(found)) && !BEGINS.matcher(before).find() && !sends(text, from)) {
      return false;
    }
    if (before.matches("(?s).*[’']s?[\\s\u00a0]+$")) {
      return false; // Smith’s chapter 5
    }
    return others == null ? ENDS.matcher(after).lookingAt() : !others.matcher(after).find();
  }

  /** Whether the words before a reference send the reader there. */
  boolean sends(String text, int from) {
    return sends != null && sends.matcher(text.substring(Math.max(0, from - 40), from)).find();
  }
}
