package bindery.press.faces;

import bindery.book.Source;
import bindery.book.Sources;
import bindery.report.Place;
import bindery.report.Severity;
import bindery.style.FontFace;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import bindery.typeset.section.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Which faces stand on the pages of a book, and which letters none of them has. */
public final class FaceCensus {
  private final Sources sources;
  private final Function<Place, Optional<String>> quote;
  private final Map<Typeface, Count> faces = new LinkedHashMap<>();
  private final Map<Integer, Lacking> lacking = new TreeMap<>();

  private static final class Count {
    private long letters;
    private int pages;
    private String first = "";
    private int last;
  }

  private static final class Lacking {
    private final Set<Place> places = new LinkedHashSet<>();
    private String folio = "";
    private long times;
  }

  private FaceCensus(Sources sources, Function<Place, Optional<String>> quote) {
    this.sources = sources;
    this.quote = quote;
  }

  /**
   * Takes the census of a book.
   *
   * @param rules by which its faces were loaded
   * @param quote the line of the manuscript at a place
   */
  public static UsedFaces of(
      List<Page> pages,
      Sources sources,
      List<FontFace> rules,
      Function<Place, Optional<String>> quote) {
    FaceCensus census = new FaceCensus(sources, quote);
    pages.forEach(page -> census.count(page, page.content()));
    return census.list(rules);
  }

  private void count(Page page, List<Placed> content) {
    for (Placed each : content) {
      if (each instanceof Placed.Turned turned) {
        count(page, turned.content());
      } else if (each instanceof Placed.Line line) {
        line.pieces().forEach(piece -> count(page, piece));
      }
    }
  }

  private void count(Page page, Placed.Piece piece) {
    GlyphRun run = piece.run();
    int lacking = 0;
    for (int i = 0; i < run.glyphs().length; i++) {
      int c = run.text().codePointAt(run.clusters()[i]);
      if (run.glyphs()[i] == 0 && !isBlank(c)) {
        lack(page, piece, c, run.clusters()[i]);
        lacking++;
      }
    }
    long known = run.text().codePoints().filter(c -> !isBlank(c)).count() - lacking;
    if (known > 0) {
      Count count = faces.computeIfAbsent(run.face(), face -> new Count());
      count.letters += known;
      count.first = count.pages == 0 ? page.folio().text() : count.first;
      count.pages += count.last == page.number() ? 0 : 1;
      count.last = page.number();
    }
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void lack(Page page, Placed.Piece piece, int c, int index) {
    Lacking letter = lacking.computeIfAbsent(c, each -> new Lacking());
    letter.folio = letter.times == 0 ? page.folio().text() : letter.folio;
    letter.times++;
    Source source = piece.span().source();
    int at = piece.from() < 0 ? -1 : piece.from() + index;
    String near = sources.element(source).map(element -> following(element, at, c)).orElse("");
    Place place = new Finding(Severity.NOTE, "", source, near, "", "", "").problem(sources).place();
    if (!place.file().isEmpty()) {
      letter.places.addAll(onLine(place, c));
    }
  }

  /** Every place of the letter on a line; marks of the text are in the way of a count by words. */
  private List<Place> onLine(Place place, int c) {
    String line = quote.apply(place).orElse("");
    List<Place> places = new ArrayList<>();
    for (int at = line.indexOf(c); at >= 0; at = line.indexOf(c, at + 1)) {
      places.add(new Place(place.file(), place.line(), at + 1));
    }
    return places.isEmpty() ? List.of(place) : places;
  }

  /**
   * What follows a letter on its line, itself included; empty where it is not there.
   *
   * @param from where to look for it in the element's own text
   */
  private static String following(Element element, int from, int c) {
    int before = 0;
    for (TextNode node : element.textNodes()) {
      String text = node.getWholeText();
      int at = from < 0 ? -1 : text.indexOf(c, Math.max(0, from - before));
      if (at >= 0) {
        return text.substring(at).lines().findFirst().orElse("");
      }
      before += text.length();
    }
    return "";
  }

  private UsedFaces list(List<FontFace> rules) {
    List<UsedFaces.Face> used = new ArrayList<>();
    faces.forEach(
        (face, count) ->
            used.add(
                new UsedFaces.Face(
                    face.family(),
                    face.weight(),
                    face.italic(),
                    source(face, rules),
                    count.letters,
                    count.pages,
                    count.first)));
    used.sort(
        Comparator.comparing(UsedFaces.Face::family)
            .thenComparing(UsedFaces.Face::weight)
            .thenComparing(UsedFaces.Face::italic)
            .thenComparing(UsedFaces.Face::file));
    List<UsedFaces.Letter> missing = new ArrayList<>();
    lacking.forEach(
        (c, letter) ->
            missing.add(
                new UsedFaces.Letter(c, letter.times, letter.folio, List.copyOf(letter.places))));
    return new UsedFaces(used, missing);
  }

  /** The file of a face; several rules may be for the same face. */
  private static String source(Typeface face, List<FontFace> rules) {
    return rules.stream()
        .filter(
            rule ->
                rule.family().equals(face.family())
                    && rule.weight() == face.weight()
                    && rule.italic() == face.italic())
        .map(FontFace::source)
        .findFirst()
        .orElse("");
  }
}
