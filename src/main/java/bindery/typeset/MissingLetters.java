package bindery.typeset;

import bindery.book.Places;
import bindery.book.Source;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.report.Severity;
import bindery.style.BoxStyle;
import bindery.style.Style;
import bindery.style.cascade.Cascade;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.InlineCollector;
import bindery.typeset.section.BookContext;
import bindery.typeset.section.Finding;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Counts the letters of a book that are in no font at hand, and tells of them once for every
 * script. Where they are a tenth of the text it is an error: a book of boxes is no book.
 */
final class MissingLetters {
  static final String KIND = "missing-glyph";

  /** One character in so many may be missing, and the book be read still. */
  private static final int TENTH = 10;

  /** Characters before this are looked up once: letters of Europe, and marks between words. */
  private static final int USUAL = 0x2100;

  private static final byte NOT_SEEN = 0;
  private static final byte SPACE = 1;
  private static final byte LETTER = 2;

  private final BookContext book;
  private final EditionContext edition;
  private final BitSet known = new BitSet();
  private final BitSet missing = new BitSet();
  private final Map<String, MissingScript> scripts = new TreeMap<>();
  private final byte[] usuals = new byte[USUAL];
  private long all;

  private MissingLetters(BookContext book, EditionContext edition) {
    this.book = book;
    this.edition = edition;
  }

  /**
   * Looks through the text of a book.
   *
   * @return the characters that it has told of
   */
  static Set<Integer> tell(BookContext book, EditionContext edition, Report report) {
    MissingLetters letters = new MissingLetters(book, edition);
    Element body = book.book().tree().body();
    Style style = letters.style(body, edition.root());
    letters.read(body, style, edition.language());
    letters.join();
    return letters.report(report);
  }

  private Style style(Element element, Style parent) {
    Cascade cascade = edition.cascade();
    return element.normalName().equals("body") ? edition.body() : cascade.style(element, parent);
  }

  /**
   * @param style of the element; within a formula, that of the formula
   */
  private void read(Element element, Style style, Locale language) {
    if (style.box().display() == BoxStyle.Display.NONE) {
      return;
    }
    boolean inFormula = Parser.NamespaceMathml.equals(element.tag().namespace());
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode text) {
        words(text.getWholeText(), element, language);
      } else if (node instanceof Element child) {
        read(
            child,
            inFormula ? style : style(child, style),
            inFormula ? language : InlineCollector.language(child, language));
      }
    }
  }

  private void words(String text, Element element, Locale language) {
    for (int i = 0; i < text.length(); ) {
      char usual = text.charAt(i);
      byte is = usual < usuals.length ? usuals[usual] : NOT_SEEN;
      if (is != NOT_SEEN) {
        all += is == LETTER ? 1 : 0;
        i++;
        continue;
      }
      int c = text.codePointAt(i);
      look(c);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        all++;
        if (missing(c)) {
          scripts
              .computeIfAbsent(ScriptName.of(c, language), MissingScript::new)
              .add(c, book.sources().of(element), Places.of(element).line() > 0, line(text, i));
        }
      }
      i += Character.charCount(c);
    }
  }

  /** Takes note of a character of those that texts are full of. */
  private void look(int c) {
    if (c < usuals.length) {
      boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
      usuals[c] = white ? SPACE : missing(c) ? NOT_SEEN : LETTER;
    }
  }

  private boolean missing(int c) {
    if (!known.get(c)) {
      known.set(c);
      missing.set(c, !edition.types().has(edition.shaper(), c));
    }
    return missing.get(c);
  }

  /** What follows on the line, by which it is found in the manuscript. */
  private static String line(String text, int from) {
    int end = text.indexOf('\n', from);
    return text.substring(from, end < 0 ? text.length() : end);
  }

  /** Ideographs beside kana are Japanese, and the signs among them are of the same script. */
  private void join() {
    if (scripts.containsKey(ScriptName.JAPANESE) && scripts.containsKey(ScriptName.CHINESE)) {
      boolean chinese = edition.language().getLanguage().equals("zh");
      String less = chinese ? ScriptName.JAPANESE : ScriptName.CHINESE;
      String more = chinese ? ScriptName.CHINESE : ScriptName.JAPANESE;
      scripts.get(more).join(scripts.remove(less));
    }
    MissingScript signs = scripts.get(ScriptName.SIGNS);
    for (String asian : List.of(ScriptName.CHINESE, ScriptName.JAPANESE, ScriptName.KOREAN)) {
      if (signs != null && scripts.containsKey(asian) && signs.isAsian()) {
        scripts.get(asian).join(scripts.remove(ScriptName.SIGNS));
        return;
      }
    }
  }

  private Set<Integer> report(Report report) {
    Set<Integer> told = new HashSet<>();
    long missing = scripts.values().stream().mapToLong(MissingScript::count).sum();
    long most = scripts.values().stream().mapToLong(MissingScript::count).max().orElse(0);
    boolean boxes = missing * TENTH >= all;
    for (MissingScript script : scripts.values()) {
      boolean main = script.count() == most || script.count() * TENTH >= all;
      report.add(problem(script, boxes && main));
      told.addAll(script.letters());
    }
    return told;
  }

  private Problem problem(MissingScript script, boolean boxes) {
    String counted = ScriptName.counted(script.count(), script.name());
    String are = script.count() == 1 ? " is" : " are";
    String share = boxes ? ", " + 100 * script.count() / all + "% of the text," : "";
    String what = counted + share + are + " in no font at hand" + (boxes ? "" : ":");
    if (boxes) {
      what += ", and the PDF would show boxes:";
    }
    String todo = todo(script) + (boxes ? "; or make the EPUB alone, with -e epub" : "");
    Source first = script.first();
    return new Finding(
            boxes ? Severity.ERROR : Severity.WARNING,
            KIND,
            first,
            script.line(),
            script.sample(),
            what,
            todo)
        .problem(book.sources());
  }

  private static String todo(MissingScript script) {
    String one = script.count() == 1 ? "it" : "them";
    return switch (script.name()) {
      case ScriptName.SIGNS, ScriptName.EMOJI, ScriptName.PRIVATE ->
          "add a font that has " + one + " with @font-face in styles/, or write something else";
      default ->
          "add a font that has "
              + script.name()
              + " with @font-face in styles/, as the guide shows";
    };
  }
}
