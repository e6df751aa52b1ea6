package bindery.preview.page;

import bindery.typeset.glyph.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faces that have been shown, by numbers. Safe from several threads. */
public final class FaceList {
  private final List<Typeface> faces = new ArrayList<>();

  synchronized int number(Typeface face) {
    int known = faces.indexOf(face);
    if (known < 0) {
      faces.add(face);
      known = faces.size() - 1;
    }
    return known;
  }

  /** The font file of a face, as {@link NumberedFace} makes it. */
  public Optional<byte[]> file(int number) {
    Typeface face;
    synchronized (this) {
      if (number < 0 || number >= faces.size()) {
        return Optional.empty();
      }
      face = faces.get(number);
    }
    return Optional.of(NumberedFace.of(face.data().duplicate()));
  }
}
