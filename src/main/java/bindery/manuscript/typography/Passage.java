package bindery.manuscript.typography;

import bindery.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The running text of one paragraph, heading or cell, in the pieces into which its elements divide
 * it. Which way a quote turns hangs on what stands around it and on its partner, which may be in
 * another piece; so the quotes that {@link TextSetter} left open are settled here, when all of the
 * paragraph is known, together with the spaces that the language has beside its marks.
 */
public final class Passage {
  private final StringBuilder all = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Language> languages = new ArrayList<>();
  private final List<Integer> pieces = new ArrayList<>();

  /** Adds text in a language; it comes back from {@link #set()}. */
  public void text(String typed, Language language) {
    pieces.add(starts.size());
    add(typed.replace(TextSetter.SPACED_DASH, language.spacedDash()), language);
  }

  /** Adds what is no text: a picture counts as a letter, a line break as a space. */
  public void thing(char countsAs) {
    add(String.valueOf(countsAs), null);
  }

  private void add(String text, Language language) {
    starts.add(all.length());
    languages.add(language);
    all.append(text);
  }

  /** Whether there is any text. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The texts as they are printed, in the order in which they came. */
  public List<String> set() {
    Language[] spoken = new Language[all.length()];
    boolean spaced = false;
    for (int i = 0; i < starts.size(); i++) {
      Arrays.fill(spoken, starts.get(i), end(i), languages.get(i));
      Language language = languages.get(i);
      spaced |= language != null && (language.dashKept() || !language.spacing().before().isEmpty());
    }
    Edits edits = new Edits(all.toString(), spoken);
    List<QuoteMark> marks = QuoteFinder.in(edits.text(), spoken);
    if (!marks.isEmpty()) {
      new QuotePairs(marks).pair();
      new QuoteChoice(edits, marks).choose();
    }
    if (spaced) {
      new MarkSpaces(edits).set();
    }
    List<String> out = new ArrayList<>(pieces.size());
    pieces.forEach(piece -> out.add(edits.printed(starts.get(piece), end(piece))));
    return out;
  }

  private int end(int part) {
    return part + 1 < starts.size() ? starts.get(part + 1) : all.length();
  }
}
