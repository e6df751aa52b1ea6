package bindery.pdf;

import bindery.pdf.words.ClusterTexts;
import bindery.pdf.words.Readings;
import bindery.pdf.words.TextTable;
import bindery.typeset.glyph.Typeface;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All character codes of a book, given out before the first page is written. */
final class PdfFonts {
  private final Readings readings;
  private final TextTable texts;
  private final Map<Typeface, FaceCodes> faces = new LinkedHashMap<>();

  /**
   * Reads all pages, side by side.
   *
   * @param gatherings the pages of the book in order, some dozens together
   * @param drawn the words of its drawings
   */
  PdfFonts(List<List<Page>> gatherings, List<Placed.Piece> drawn) {
    readings = Readings.of(gatherings);
    texts = new TextTable();
    List<Map<Typeface, Set<Long>>> found =
        new ArrayList<>(
            gatherings.parallelStream()
                .map(pages -> new PairCollector(readings, texts).read(pages).keys())
                .toList());
    found.add(new PairCollector(readings, texts).readPieces(drawn).keys());
    Map<Typeface, Set<Long>> all = new LinkedHashMap<>();
    for (Map<Typeface, Set<Long>> some : found) {
      some.forEach((face, keys) -> all.computeIfAbsent(face, f -> new HashSet<>()).addAll(keys));
    }
    int font = 1;
    for (Map.Entry<Typeface, Set<Long>> entry : all.entrySet()) {
      FaceCodes codes = new FaceCodes(entry.getKey(), font, entry.getValue(), texts);
      faces.put(entry.getKey(), codes);
      font += codes.fonts();
    }
  }

  FaceCodes codes(Typeface face) {
    return faces.get(face);
  }

  /** In order of first use. */
  Collection<FaceCodes> faces() {
    return new ArrayList<>(faces.values());
  }

  /** What glyphs stand for; one for each thread. */
  ClusterTexts texts() {
    return new ClusterTexts(texts, readings);
  }

  /** The words that are not read glyph by glyph. */
  Readings readings() {
    return readings;
  }
}
