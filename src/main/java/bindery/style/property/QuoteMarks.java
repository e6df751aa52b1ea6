package bindery.style.property;

import bindery.language.Language;
import bindery.style.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code open-quote} and {@code close-quote} as the marks they stand for (CSS Content 3 §3). */
public final class QuoteMarks {
  private QuoteMarks() {}

  public static boolean isIn(List<Content> content) {
    for (Content piece : content) { // asked for every pseudo-element of a book
      if (piece instanceof Content.Quote) {
        return true;
      }
    }
    return false;
  }

  public static boolean opens(List<Content> content) {
    return content.stream().anyMatch(piece -> piece instanceof Content.Quote q && q.open());
  }

  /**
   * The content with its quotes as texts.
   *
   * @param marks pairs, or a single empty text for none
   * @param depth how many quotes are open already
   */
  public static List<Content> resolve(List<Content> content, List<String> marks, int depth) {
    List<Content> out = new ArrayList<>();
    int level = depth;
    for (Content piece : content) {
      if (!(piece instanceof Content.Quote quote)) {
        out.add(piece);
        continue;
      }
      if (marks.size() > 1) {
        int pair = Math.min(level, marks.size() / 2 - 1);
        out.add(new Content.Text(marks.get(2 * pair + (quote.open() ? 0 : 1))));
      } else {
        out.add(new Content.Text(""));
      }
      level += quote.open() ? 1 : 0;
    }
    return List.copyOf(out);
  }

  /**
   * The pairs that {@code auto} takes; found out anew, so keep them.
   *
   * @param tag of the language; empty for none known
   */
  public static List<String> ofLanguage(String tag) {
    Language.Quotes quotes = Language.of(Locale.forLanguageTag(tag)).quotes();
    return List.of(quotes.open(), quotes.close(), quotes.innerOpen(), quotes.innerClose());
  }
}
