package bindery.press;

import bindery.book.Book;
import bindery.report.Report;
import bindery.style.FontFace;
import bindery.style.cascade.Cascade;
import bindery.typeset.Typesetter;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.TypeLibrary;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.line.Hyphenator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Styles and type of an edition, good for one build after the other as long as the stylesheets say
 * the same. What is wrong with them is told in every build anew.
 */
final class KeptEdition implements AutoCloseable {
  private final Cascade cascade;
  private final Report ofStyles;
  private Report ofType = new Report();
  private List<Optional<byte[]>> files = List.of();
  private boolean withFormulas;
  private TypeLibrary types;
  private Shaper shaper;
  private EditionContext context;
  private Typesetter typesetter;

  /**
   * @param problems what the stylesheets have to be told; more comes as styles are asked for
   */
  KeptEdition(Cascade cascade, Report problems) {
    this.cascade = cascade;
    this.ofStyles = problems;
  }

  /**
   * Who sets the edition of a book.
   *
   * @param fontFile the file of an {@code @font-face} rule
   */
  Typesetter typesetter(Book book, Function<FontFace, Optional<byte[]>> fontFile) {
    boolean formulas = book.tree().selectFirst("math") != null;
    if (types == null || formulas != withFormulas || !sameFiles(fontFile)) {
      withFormulas = formulas;
      load(fontFile);
    }
    if (context == null || !context.serves(book)) {
      context = new EditionContext(book, cascade, types, shaper, new Hyphenator());
      typesetter = new Typesetter(context);
    }
    return typesetter;
  }

  private List<FontFace> faces() {
    List<FontFace> faces = new ArrayList<>(cascade.faces());
    faces.addAll(BundledFaces.all(withFormulas));
    return faces;
  }

  private boolean sameFiles(Function<FontFace, Optional<byte[]>> fontFile) {
    List<FontFace> faces = faces();
    for (int i = 0; i < faces.size(); i++) {
      byte[] now = fontFile.apply(faces.get(i)).orElse(new byte[0]);
      if (!Arrays.equals(now, files.get(i).orElse(new byte[0]))) {
        return false;
      }
    }
    return true;
  }

  private void load(Function<FontFace, Optional<byte[]>> fontFile) {
    close();
    context = null;
    ofType = new Report();
    List<FontFace> faces = faces();
    files = faces.stream().map(fontFile).toList();
    types = TypeLibrary.load(faces, face -> files.get(faces.indexOf(face)), ofType);
    shaper = new Shaper();
  }

  int sectionsSet() {
    return typesetter == null ? 0 : typesetter.sectionsSet();
  }

  int takesBroken() {
    return typesetter == null ? 0 : typesetter.takesBroken();
  }

  Cascade cascade() {
    return cascade;
  }

  TypeLibrary types() {
    return types;
  }

  Shaper shaper() {
    return shaper;
  }

  /** Tells what is wrong with the styles and the type, as far as it has shown. */
  void tell(Report report) {
    ofStyles.problems().forEach(report::add);
    ofType.problems().forEach(report::add);
  }

  @Override
  public void close() {
    if (shaper != null) {
      shaper.close();
    }
  }
}
