package bindery.typeset.block;

import bindery.style.BoxStyle;
import bindery.style.Ink;
import bindery.style.Style;
import bindery.typeset.box.GeneratedBox;
import bindery.typeset.glyph.Fallback;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.GeneratedText;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.inline.WordCache;
import bindery.typeset.placed.CharRange;
import bindery.typeset.placed.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads code off the tree: lines of tokens, each of one face and either space or no space. */
final class CodeLines {
  private static final Ink NONE = new Ink.None();

  private final SectionContext section;
  private final EditionContext edition;
  private final Locale language;
  private final List<List<CodeToken>> lines = new ArrayList<>();
  private final Map<Integer, Ink> grounds = new HashMap<>();
  private final StringBuilder token = new StringBuilder();
  private int[] at = new int[64];
  private Typeface face;
  private boolean generated;
  private boolean number;

  private CodeLines(SectionContext section, Locale language) {
    this.section = section;
    this.edition = section.edition();
    this.language = language;
    lines.add(new ArrayList<>());
  }

  /** The lines of a listing, without empty ones at its end. */
  static List<TypedLine> of(SectionContext section, Element pre, Style style, Locale language) {
    CodeLines code = new CodeLines(section, language);
    code.collect(pre, style);
    List<List<CodeToken>> lines = code.lines;
    while (lines.size() > 1 && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    List<TypedLine> typed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      typed.add(new TypedLine(lines.get(i), code.grounds.getOrDefault(i, NONE)));
    }
    return typed;
  }

  private void collect(Element element, Style style) {
    int before = 0;
    for (Node node : edition.boxes().children(element, style)) {
      if (node instanceof TextNode text) {
        String code = text.getWholeText();
        tokens(code, before, edition.words(style, language), section.span(element, language));
        before += code.length();
      } else if (node instanceof Element child) {
        child(child, edition.boxes().style(child, style));
      }
    }
  }

  private void child(Element child, Style style) {
    if (style.box().display() == BoxStyle.Display.NONE) {
      return;
    }
    boolean block = style.box().display() != BoxStyle.Display.INLINE;
    if (child.normalName().equals("br") || block) {
      lineEnd();
    }
    int first = lines.size() - 1;
    if (child instanceof GeneratedBox box) {
      String words = new GeneratedText(section).of(style.generated().content(), box);
      generated(words, style, box);
    } else if (child.normalName().equals("img")) {
      generated(child.attr("alt"), style, child);
    } else {
      collect(child, style);
    }
    if (block) {
      lineEnd();
      Ink ground = style.box().background();
      for (int i = first; i < lines.size() - 1 && !(ground instanceof Ink.None); i++) {
        grounds.put(i, ground);
      }
    }
  }

  /** What stands in no node of the tree. */
  private void generated(String words, Style style, Element holder) {
    generated = true;
    number = holder instanceof GeneratedBox box && box.origin().hasAttr("data-line");
    tokens(words, 0, edition.words(style, language), section.span(holder, language));
    generated = false;
    number = false;
  }

  /** Begins a line, unless one has just begun. */
  private void lineEnd() {
    if (!lines.get(lines.size() - 1).isEmpty()) {
      lines.add(new ArrayList<>());
    }
  }

  /**
   * @param before characters of the element before the text
   */
  private void tokens(String text, int before, WordCache type, Span span) {
    face = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int from = before + i;
      i += Character.charCount(c);
      if (c == '\n' || c == '\r') {
        put(type, span);
        if (c == '\n') {
          lines.add(new ArrayList<>());
        }
        continue;
      }
      if (c == '\t') {
        int column = token.length() + length(lines.get(lines.size() - 1));
        int tab = Math.max(1, type.style.text().tabSize());
        add(" ".repeat(tab - column % tab), from);
        continue;
      }
      Typeface next = Fallback.face(edition.shaper(), type.faces, face, c);
      if (next == null) {
        next = type.faces.get(0);
      }
      boolean edge = token.length() > 0 && (token.charAt(token.length() - 1) == ' ') != (c == ' ');
      if (face != null && (next != face || edge)) {
        put(type, span);
      }
      face = next;
      add(Character.toString(c), from);
    }
    put(type, span);
  }

  private void add(String text, int from) {
    if (token.length() + text.length() > at.length) {
      at = Arrays.copyOf(at, 2 * at.length + text.length());
    }
    boolean tab = text.charAt(0) == ' ' && text.length() > 1;
    for (int k = 0; k < text.length(); k++) {
      at[token.length() + k] = tab ? from : from + k;
    }
    token.append(text);
  }

  private void put(WordCache type, Span span) {
    int length = token.length();
    if (length > 0) {
      boolean even = at[length - 1] - at[0] == length - 1;
      CharRange range =
          generated
              ? CharRange.NONE
              : even ? CharRange.from(at[0]) : new CharRange(at[0], Arrays.copyOf(at, length));
      Typeface in = face == null ? type.faces.get(0) : face;
      CodeToken made = new CodeToken(token.toString(), type.font(in), type, 0, span, range, number);
      lines.get(lines.size() - 1).add(made);
      token.setLength(0);
    }
  }

  private static int length(List<CodeToken> line) {
    return line.stream().mapToInt(t -> t.text().length()).sum();
  }
}
