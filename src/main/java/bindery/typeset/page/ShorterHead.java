package bindery.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shorter forms of a running head: up to a colon or the like, up to a comma, or up to the end of a
 * word, in this order where enough of it is left. Nothing is left hanging at the end that asks for
 * what was cut, such as an article or a number.
 */
final class ShorterHead {
  /** Least share of its place that a form fills which ends at a colon, and at a comma. */
  private static final double COLON = 0.2;

  private static final double COMMA = 0.6;

  /** A word of fewer letters, if it begins small, is an article, a preposition or the like. */
  private static final int SMALL = 4;

  /** Others that ask for more, in languages of which there are many books. */
  private static final Set<String> CONNECTING =
      Set.of(
          ("a an the of on in at to by or and for nor but from with into onto upon over under about"
                  + " than that this which who when their his her its no vol der die das den dem des"
                  + " ein eine einen einem einer eines und oder von vom zum zur mit für über unter"
                  + " nach bei aus le la les un une du de et ou à au aux dans sur pour avec par el los"
                  + " las una y del al en con por para il lo gli uno e della delle degli dei os as um"
                  + " uma do da dos na nos nas het een van op met voor")
              .split(" "));

  private static final Pattern COLONS =
      Pattern.compile("\\s*[:;]\\s|\\s+[–—]+\\s+|[—!?]\\s|—|\\s+\\(");

  private static final Pattern COMMAS = Pattern.compile(",\\s");

  private static final Pattern NUMBER =
      Pattern.compile("\\P{L}*\\p{N}.*|[IVXLCDM]+\\.?|\\p{Lu}\\.?");

  private static final Pattern END = Pattern.compile("[\\s,;:.–—(\\[&/-]+$");

  private ShorterHead() {}

  /**
   * A form.
   *
   * @param words with an ellipsis where the sense is broken off
   * @param least share of the place that it should fill
   */
  record Form(String words, double least) {}

  /** Its forms by their kinds, the best kind first; of each the longest first. */
  static List<List<Form>> of(String head) {
    List<Form> words = new ArrayList<>();
    String before = head;
    for (int end = head.lastIndexOf(' '); end > 0; end = head.lastIndexOf(' ', end - 1)) {
      String rest = standing(head.substring(0, end));
      if (!rest.isEmpty() && !rest.equals(before)) {
        words.add(new Form(rest + " …", 0));
        before = rest;
      }
    }
    return List.of(at(COLONS, head, COLON), at(COMMAS, head, COMMA), words);
  }

  /** Forms that end within a word, the longest first. */
  static List<Form> letters(String head) {
    List<Form> forms = new ArrayList<>();
    for (int left = head.codePointCount(0, head.length()) - 1; left > 0; left--) {
      forms.add(new Form(head.substring(0, head.offsetByCodePoints(0, left)).strip() + "…", 0));
    }
    return forms;
  }

  private static List<Form> at(Pattern marks, String head, double least) {
    List<Form> forms = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    marks.matcher(head).results().forEach(mark -> ends.add(mark.start()));
    for (int i = ends.size() - 1; i >= 0; i--) {
      char mark = head.charAt(ends.get(i));
      int end = ends.get(i) + (mark == '!' || mark == '?' ? 1 : 0);
      String words = head.substring(0, end).strip();
      if (standing(words).equals(words)) {
        forms.add(new Form(words, least));
      }
    }
    return forms;
  }

  /** The words without those at the end that ask for more. */
  private static String standing(String words) {
    String rest = END.matcher(words).replaceFirst("");
    int last = rest.lastIndexOf(' ');
    String word = rest.substring(last + 1);
    boolean small = word.length() < SMALL && word.equals(word.toLowerCase(Locale.ROOT));
    boolean asks =
        small
            || CONNECTING.contains(word.toLowerCase(Locale.ROOT))
            || NUMBER.matcher(word).matches();
    if (!asks) {
      return rest;
    }
    return last < 0 ? "" : standing(rest.substring(0, last));
  }
}
