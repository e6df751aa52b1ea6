package bindery.press.proof;

import bindery.art.Picture;
import bindery.book.Source;
import bindery.book.Sources;
import bindery.style.Ink;
import bindery.style.PageKind;
import bindery.style.PageRule;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.page.Folio;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.page.TypeColour;
import bindery.typeset.placed.Look;
import bindery.typeset.placed.Placed;
import bindery.typeset.placed.Span;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A book whose letters are squares of ten points, written as it is to stand on its pages of ten
 * lines: a line begins with the letter of its paragraph, which is a note if the letter is a
 * capital; {@code ~} is a hyphen that is not the manuscript's, and {@code #} alone a picture as
 * tall as a line.
 */
final class SquareBook {
  static final double SQUARE = 10;
  static final double LINE = 14;
  private static final double MARGIN = 30;

  private final List<Page> pages = new ArrayList<>();
  private final Set<Integer> ends = new TreeSet<>();
  private final Typeface face =
      new Typeface(
          "Squares", "Squares", 400, false, ByteBuffer.allocate(0), 1, 1, 0, 1, 1, new int[] {1});

  /** A page of these lines from its head down; an empty one is white. */
  SquareBook page(String... lines) {
    return page(false, lines);
  }

  /** The last page of a chapter. */
  SquareBook end(String... lines) {
    ends.add(pages.size() + 1);
    return page(false, lines);
  }

  /** The first page of a chapter. */
  SquareBook opening(String... lines) {
    return page(true, lines);
  }

  private SquareBook page(boolean first, String... lines) {
    int number = pages.size() + 1;
    PageKind kind = new PageKind("", number % 2 == 1, first, lines.length == 0);
    double width = 2 * MARGIN + 400;
    double height = 2 * MARGIN + 10 * LINE;
    PageRule rule =
        new PageRule(
            width, height, MARGIN, MARGIN, MARGIN, MARGIN, 0, 0, false, Map.of(), null, List.of(),
            null);
    List<Placed> content = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      double top = MARGIN + i * LINE;
      if (lines[i].equals("#")) {
        content.add(new Placed.Image(MARGIN, top, 100, LINE, (Picture) null, "", Source.NONE));
      } else if (!lines[i].isBlank()) {
        content.add(line(lines[i].substring(2), lines[i].charAt(0), top + SQUARE));
      }
    }
    content.add(line(Integer.toString(number), '0', height - 10));
    pages.add(new Page(number, new Folio(number, "decimal"), kind, rule, content));
    return this;
  }

  private Placed.Line line(String text, char paragraph, double y) {
    List<Placed.Piece> pieces = new ArrayList<>();
    Source source = new Source("chapter", Character.toLowerCase(paragraph));
    for (int at = 0; at < text.length(); ) {
      int to = at + 1;
      boolean space = text.charAt(at) == ' ';
      while (to < text.length() && text.charAt(to) != '~' && space == (text.charAt(to) == ' ')) {
        to++;
      }
      boolean hyphen = text.charAt(at) == '~';
      Placed.Kind kind = hyphen ? Placed.Kind.HYPHEN : space ? Placed.Kind.SPACE : Placed.Kind.TEXT;
      String letters = hyphen ? "-" : space ? " " : text.substring(at, to);
      pieces.add(
          new Placed.Piece(
              at * SQUARE,
              run(letters),
              Look.plain(SQUARE, new Ink.Gray(0)),
              Span.of(source, Locale.ENGLISH),
              at,
              to,
              kind));
      at = to;
    }
    Placed.Part part =
        paragraph == '0'
            ? Placed.Part.RUNNING
            : Character.isUpperCase(paragraph) ? Placed.Part.NOTE : Placed.Part.BODY;
    return new Placed.Line(MARGIN, y, 1, pieces, source, part);
  }

  private GlyphRun run(String text) {
    int count = text.length();
    int[] ones = new int[count];
    Arrays.fill(ones, 1);
    int[] clusters = new int[count];
    for (int i = 0; i < count; i++) {
      clusters[i] = i;
    }
    int[] none = new int[count];
    return new GlyphRun(face, none, ones, none, none, clusters, text, false);
  }

  Pages pages() {
    Set<Integer> all = new HashSet<>(ends);
    TypeColour colour = new TypeColour(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    return new Pages(List.copyOf(pages), List.of(), List.of(), colour, all);
  }

  PageAnalysis analysis() {
    return PageAnalysis.of(pages(), Sources.none());
  }

  /** What was found of a kind: page, what, and the words. */
  String found(Counted kind) {
    return analysis().of(kind).stream()
        .map(
            each ->
                each.number() + ": " + each.what() + (" | " + each.text()).replaceAll(" \\| $", ""))
        .collect(Collectors.joining("\n"));
  }
}
