package bindery.pdf.drawing;

import bindery.style.FontStyle;
import bindery.typeset.glyph.FaceRuns;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.TypeLibrary;
import bindery.typeset.glyph.Typeface;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sets the words in drawings in the book's faces: a face for every character, as in the text, and a
 * run for every stretch of one face and direction.
 */
public record DrawingWordSetter(TypeLibrary types, Shaper shaper, Locale language)
    implements DrawingWords {
  /** Outlines are scaled to the size that the drawing asks for; faces do not depend on it. */
  private static final double ANY_SIZE = 10;

  @Override
  public List<GlyphRun> set(String text, List<String> families, int weight, boolean italic) {
    FontStyle font = new FontStyle(families, ANY_SIZE, weight, italic, new TreeMap<>(), 0, 0);
    List<Typeface> faces = types.faces(font);
    List<GlyphRun> runs = new ArrayList<>();
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    for (int i = 0; i < bidi.countRuns(); i++) {
      BidiRun run = bidi.getVisualRun(i);
      List<GlyphRun> made = of(text, run, faces);
      if (run.isOddRun()) {
        Collections.reverse(made);
      }
      runs.addAll(made);
    }
    return runs;
  }

  /** One direction's stretches by face, in the order of the letters. */
  private List<GlyphRun> of(String text, BidiRun run, List<Typeface> faces) {
    FaceRuns stretches =
        FaceRuns.of(shaper, faces, text, run.getStart(), run.getLimit(), FaceRuns.Ends.NOWHERE);
    List<GlyphRun> made = new ArrayList<>();
    for (FaceRuns.FaceRun stretch : stretches.runs()) {
      made.add(shaped(stretch.face(), text.substring(stretch.from(), stretch.to()), run));
    }
    return made;
  }

  private GlyphRun shaped(Typeface face, String text, BidiRun run) {
    return shaper.shape(new FontInstance(face, Map.of(), language), text, run.isOddRun());
  }
}
