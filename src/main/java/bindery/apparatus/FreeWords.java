package bindery.apparatus;

import bindery.apparatus.number.TypedWords;
import bindery.book.Book;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Words of a finished book that no pass of the apparatus has read anything into: where some of them
 * are changed for others of the same kind, everything else in the book stays as it is.
 */
public final class FreeWords {
  /** Elements around running text that say nothing about it that is shown elsewhere. */
  private static final Set<String> RUNNING =
      Set.of("p", "em", "strong", "i", "b", "q", "blockquote", "ul", "ol", "li");

  /** Marks in running text that mean nothing but themselves. */
  private static final String MARKS = " \n,.;!?()'’‘“”„‚«»‹›–—…-、。，！？：；「」『』（）・";

  /** Rows of marks that other programs read something into. */
  private static final List<String> ROWS = List.of("!!!", "???");

  private final TypedWords typed;

  /** Whether the book has abbreviations, or an index that looks for words in the text. */
  private final boolean lookedFor;

  private FreeWords(Book book) {
    this.typed = TypedWords.of(book);
    this.lookedFor =
        book.options().spellOut()
            || !book.options().words().isEmpty()
            || book.tree().selectFirst("abbr") != null;
  }

  /** Those of a book whose apparatus has been worked in. */
  public static FreeWords of(Book book) {
    return new FreeWords(book);
  }

  /**
   * Whether a text of the book's tree may be replaced, and nothing else has to be changed.
   *
   * @param after what it is to say
   */
  public boolean mayBecome(TextNode node, String after) {
    String before = node.getWholeText();
    return !lookedFor
        && !before.isBlank()
        && !after.isBlank()
        && isRunning(node)
        && isPlain(before, after)
        && ROWS.stream().noneMatch(after::contains)
        && !typed.mayBeIn(before)
        && !typed.mayBeIn(after);
  }

  /** In ordinary paragraphs of a section; not the first, whose first words may be marked. */
  private static boolean isRunning(TextNode node) {
    Element element = node.parent();
    Element block = element;
    while (element != null && !element.nameIs("section")) {
      if (!RUNNING.contains(element.normalName())
          || element.hasAttr("class")
          || element.hasAttr("id")) {
        return false;
      }
      block = element;
      element = element.parent();
    }
    return element != null && !begins(block);
  }

  /** As {@link FirstWords} sees it. */
  private static boolean begins(Element block) {
    Element before = block.previousElementSibling();
    boolean opening = before != null && (before.nameIs("blockquote") || before.hasAttr("class"));
    Element head = opening ? before.previousElementSibling() : before;
    return head == null || head.nameIs("h1");
  }

  /** Whether what one text has and the other has not is letters and common marks. */
  private static boolean isPlain(String before, String after) {
    int from = 0;
    int least = Math.min(before.length(), after.length());
    while (from < least && before.charAt(from) == after.charAt(from)) {
      from++;
    }
    int back = 0;
    while (back < least - from
        && before.charAt(before.length() - 1 - back) == after.charAt(after.length() - 1 - back)) {
      back++;
    }
    return areLetters(before, from, back) && areLetters(after, from, back);
  }

  /** With the characters on both sides, which may make a mark with what is between them. */
  private static boolean areLetters(String text, int from, int back) {
    int first = Math.max(0, from - 1);
    int last = Math.min(text.length(), text.length() - back + 1);
    return text.substring(first, last)
        .codePoints()
        .allMatch(c -> Character.isLetter(c) || isAccent(c) || MARKS.indexOf(c) >= 0);
  }

  private static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
