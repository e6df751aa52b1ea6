package bindery.apparatus;

import bindery.book.Book;
import bindery.book.Role;
import bindery.book.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Marks the words with which a chapter begins, {@code <span class="first-words">}, so that a
 * stylesheet can set them in small capitals: a few, as many as the eye takes in at once, to the end
 * of a phrase and not into the middle of a name.
 */
final class FirstWords {
  private static final Set<Role> OPEN =
      EnumSet.of(
          Role.FOREWORD,
          Role.PREFACE,
          Role.INTRODUCTION,
          Role.PROLOGUE,
          Role.CHAPTER,
          Role.CONCLUSION,
          Role.EPILOGUE,
          Role.AFTERWORD);

  private static final int FEWEST = 3;
  private static final int MOST = 6;

  /** Letters below which another word is taken. */
  private static final int SHORT = 12;

  /** A full stop after no more than this ends no phrase: Mr., Mrs., St. */
  private static final int ABBREVIATION = 4;

  /** Characters in which the first words are. */
  private static final int LONGEST = 120;

  private static final String PHRASE_ENDS = ",;:.!?…—–";

  void work(Book book) {
    for (Section section : book.sections()) {
      if (OPEN.contains(section.role())) {
        begin(section.element());
      }
    }
  }

  private static void begin(Element section) {
    Element first = section.selectFirst("> h1 + p, > h1 + .epigraph + p, > h1 + blockquote + p");
    if (first == null) {
      return;
    }
    List<Node> anchors = anchorsFirst(first);
    if (anchors.size() < first.childNodeSize()
        && first.childNode(anchors.size()) instanceof TextNode text) {
      mark(text);
    }
  }

  /**
   * Anchors of the index that stand in the first words are put before them: a place is the page
   * that it is on, and the words are one text again.
   */
  private static List<Node> anchorsFirst(Element first) {
    List<Node> anchors = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Node> read = new ArrayList<>();
    for (Node node : first.childNodes()) {
      boolean anchor = node instanceof Element e && e.is(".index, .index-term") && isPlain(e);
      if (text.length() > LONGEST || !anchor && !(node instanceof TextNode)) {
        break;
      }
      text.append(node instanceof TextNode t ? t.getWholeText() : ((Element) node).wholeText());
      read.add(node);
      if (anchor) {
        anchors.add(node);
      }
    }
    if (anchors.isEmpty()) {
      return anchors;
    }
    read.forEach(Node::remove);
    anchors.forEach(
        anchor -> ((Element) anchor).empty().removeClass("index").addClass("index-term"));
    first.prependChild(new TextNode(text.toString()));
    first.insertChildren(0, anchors);
    return anchors;
  }

  private static boolean isPlain(Element element) {
    return element.nameIs("span") && element.childrenSize() == 0;
  }

  private static void mark(TextNode text) {
    String whole = text.getWholeText();
    int from = 0;
    while (from < whole.length() && Character.isWhitespace(whole.charAt(from))) {
      from++;
    }
    int to = end(whole, from);
    if (to == from || whole.substring(from, to).chars().noneMatch(Character::isLowerCase)) {
      return; // nothing that small capitals would change
    }
    TextNode words = from > 0 ? text.splitText(from) : text;
    if (to < whole.length()) {
      words.splitText(to - from);
    }
    Element span = new Element("span").addClass("first-words");
    words.replaceWith(span);
    span.appendChild(words);
  }

  /** Where the words end; where they begin if there are too few. */
  private static int end(String text, int from) {
    int words = 0;
    int letters = 0;
    int at = from;
    while (words < MOST && at < text.length()) {
      int end = wordEnd(text, at);
      letters += (int) text.substring(at, end).chars().filter(Character::isLetter).count();
      words++;
      boolean phrase = endsPhrase(text.substring(at, end));
      boolean enough = words >= FEWEST && letters >= SHORT || words > 1 && phrase;
      if (end == text.length()) {
        return enough ? end : from; // a word may go on in what follows
      }
      int next = end + 1;
      boolean name = isUpper(text, at) && isUpper(text, next);
      if (enough && (phrase || !name) || words == MOST) {
        return end;
      }
      at = next;
    }
    return from;
  }

  private static boolean endsPhrase(String word) {
    char last = word.charAt(word.length() - 1);
    boolean abbreviation = last == '.' && word.length() <= ABBREVIATION;
    return PHRASE_ENDS.indexOf(last) >= 0 && !abbreviation;
  }

  private static int wordEnd(String text, int from) {
    int end = from + 1;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isUpper(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }
}
