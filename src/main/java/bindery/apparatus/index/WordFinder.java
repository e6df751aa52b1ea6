package bindery.apparatus.index;

import bindery.book.Book;
import bindery.book.IndexWord;
import bindery.book.Places;
import bindery.book.Role;
import bindery.book.Section;
import bindery.report.Problem;
import bindery.report.Report;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Looks for the words of {@code index.yaml} in the text and puts a mark before each, the first time
 * in every paragraph: whole words, a form in small letters in capitals too, not in headings, code
 * and formulas. A word that is nowhere is an {@code index-word} warning.
 */
final class WordFinder {
  /** Says of a mark which of the words it is for. */
  static final String NUMBER = "data-word";

  private static final Set<Role> SILENT =
      EnumSet.of(
          Role.HALF_TITLE,
          Role.TITLE_PAGE,
          Role.COPYRIGHT,
          Role.DEDICATION,
          Role.CONTENTS,
          Role.BIBLIOGRAPHY,
          Role.INDEX);

  private static final Set<String> TYPED =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "kbd", "samp", "var", "math");

  /** Classes of what says nothing of its own of a word: formulas, and titles of works. */
  private static final List<String> OTHERS = List.of("math", "citation", "refs");

  private static final Set<String> BLOCKS =
      Set.of("p", "li", "dd", "dt", "td", "th", "figcaption", "caption", "div", "aside", "section");

  private final List<IndexWord> words;

  /** By the first letters of a form, in small letters; the longest first. */
  private final Map<String, List<Form>> forms = new HashMap<>();

  private final Set<Integer> found = new HashSet<>();

  /** Where each word was marked last. */
  private final Map<Integer, Element> marked = new HashMap<>();

  /** A form of a word that may stand in the text. */
  private record Form(String text, boolean exact, int word) {}

  /** A form in a text. */
  private record Hit(int at, int word) {}

  WordFinder(List<IndexWord> words) {
    this.words = words;
    for (int i = 0; i < words.size(); i++) {
      for (String form : words.get(i).forms()) {
        String text = form.replace('\'', '’').replaceAll("\\s+", " ").strip();
        boolean exact = !text.equals(text.toLowerCase(Locale.ROOT));
        if (!text.isEmpty()) {
          String first = text.substring(0, end(text, 0)).toLowerCase(Locale.ROOT);
          forms.computeIfAbsent(first, f -> new ArrayList<>()).add(new Form(text, exact, i));
        }
      }
    }
    forms.values().forEach(f -> f.sort(Comparator.comparing(form -> -form.text().length())));
  }

  void mark(Book book, Report report) {
    for (Section section : book.sections()) {
      if (!SILENT.contains(section.role()) && !forms.isEmpty()) {
        texts(section.element()).forEach(this::look);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).forms().isEmpty() && !found.contains(i)) {
        report.add(
            Problem.warning(
                "index-word",
                words.get(i).place(),
                words.get(i).entry().get(words.get(i).entry().size() - 1),
                "this word of the index is nowhere in the text:",
                "give the forms in which it stands there, or take it away"));
      }
    }
  }

  private static List<TextNode> texts(Element section) {
    List<TextNode> texts = new ArrayList<>();
    section.filter(
        (node, depth) -> {
          if (node instanceof Element element
              && (TYPED.contains(element.normalName())
                  || OTHERS.stream().anyMatch(element::hasClass))) {
            return FilterResult.SKIP_ENTIRELY;
          }
          if (node instanceof TextNode text && !text.isBlank()) {
            texts.add(text);
          }
          return FilterResult.CONTINUE;
        });
    return texts;
  }

  private void look(TextNode node) {
    String text = node.getWholeText();
    Element block = block(node);
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      List<Form> likely = forms.get(text.substring(at, end).toLowerCase(Locale.ROOT));
      int from = at;
      Form form =
          likely == null
              ? null
              : likely.stream().filter(f -> stands(f, text, from)).findFirst().orElse(null);
      if (form != null && marked.put(form.word(), block) != block) {
        hits.add(new Hit(at, form.word()));
      }
      at = form == null ? end : at + form.text().length();
    }
    for (int i = hits.size() - 1; i >= 0; i--) {
      put(node, hits.get(i));
    }
  }

  private void put(TextNode node, Hit hit) {
    found.add(hit.word());
    Element mark = new Element("span").addClass("index-term");
    mark.attr(NUMBER, String.valueOf(hit.word()));
    Places.put(mark, Places.of(node.parent()));
    if (hit.at() == 0) {
      node.before(mark);
    } else {
      node.splitText(hit.at()).before(mark);
    }
  }

  private static Element block(TextNode node) {
    Element block = node.parent();
    while (block.parent() != null && !BLOCKS.contains(block.normalName())) {
      block = block.parent();
    }
    return block;
  }

  private static boolean stands(Form form, String text, int at) {
    int end = at + form.text().length();
    if (end > text.length()) {
      return false;
    }
    for (int i = 0; i < form.text().length(); i++) {
      char one = form.text().charAt(i);
      char other = text.charAt(at + i);
      boolean space = one == ' ' && (Character.isWhitespace(other) || other == '\u00a0');
      boolean same = one == other || space || one == '’' && other == '\'';
      if (!same && (form.exact() || one != Character.toLowerCase(other))) {
        return false;
      }
    }
    int before = form.text().codePointBefore(form.text().length());
    return end == text.length()
        || !isLetter(text.codePointAt(end))
        || !isLetter(before)
        || standsAlone(before);
  }

  /** Where the letters from here end; one character where there are none. */
  private static int end(String text, int at) {
    int first = text.codePointAt(at);
    int end = at + Character.charCount(first);
    while (isLetter(first)
        && !standsAlone(first)
        && end < text.length()
        && isLetter(text.codePointAt(end))
        && !standsAlone(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || c == '\u00ad';
  }

  /** Whether words of its script have no spaces between them. */
  private static boolean standsAlone(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI;
  }
}
