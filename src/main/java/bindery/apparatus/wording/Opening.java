package bindery.apparatus.wording;

import java.util.ArrayList;
import java.util.List;

/** Begins a note with a capital where it begins with a word of the language, such as ibid. */
public final class Opening {
  private Opening() {}

  public static List<Rich> raised(List<Rich> words) {
    return raised(words, false);
  }

  /** The same whatever it begins with. */
  public static List<Rich> capital(List<Rich> words) {
    return raised(words, true);
  }

  private static List<Rich> raised(List<Rich> words, boolean isTerm) {
    if (words.isEmpty()) {
      return words;
    }
    List<Rich> out = new ArrayList<>(words);
    if (out.get(0) instanceof Rich.Words first && isTerm && !first.text().isEmpty()) {
      int end = first.text().offsetByCodePoints(0, 1);
      String letter = first.text().substring(0, end).toUpperCase(java.util.Locale.ROOT);
      out.set(0, new Rich.Words(letter + first.text().substring(end)));
    } else if (out.get(0) instanceof Rich.Formed formed) {
      boolean within = isTerm || formed.kind() == Rich.Kind.TERM;
      out.set(0, new Rich.Formed(formed.kind(), formed.value(), raised(formed.parts(), within)));
    }
    return out;
  }
}
