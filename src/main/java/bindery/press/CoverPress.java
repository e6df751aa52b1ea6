package bindery.press;

import bindery.book.Book;
import bindery.book.Sources;
import bindery.cover.PanelPress;
import bindery.pdf.drawing.DrawingWordSetter;
import bindery.pdf.drawing.DrawingWords;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.report.Severity;
import bindery.style.FontFace;
import bindery.style.cascade.Cascade;
import bindery.typeset.Typesetter;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.TypeLibrary;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.line.Hyphenator;
import bindery.typeset.page.MakeUp;
import bindery.typeset.section.BookContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets panels of covers by {@code cover.css}, in the typefaces of the book. It loads them once, and
 * is to be closed.
 */
final class CoverPress implements PanelPress, AutoCloseable {
  private final HouseStyle.ReadSheets sheets;
  private final String face;
  private final TypeLibrary types;
  private final Shaper shaper = new Shaper();
  private final Hyphenator hyphenator = new Hyphenator();

  /**
   * @param book whose faces there are beside those of the cover's own stylesheets
   * @param families that the text of the book asks for
   */
  CoverPress(HouseStyle house, Cascade book, List<String> families, Report report) {
    this.sheets = house.coverSheets(report);
    this.face = ":root { --book-face: " + names(families) + " }\n";
    List<FontFace> faces = new ArrayList<>(sheets.with("", new Report()).faces());
    book.faces().stream().filter(each -> !faces.contains(each)).forEach(faces::add);
    faces.addAll(BundledFaces.all(false));
    this.types =
        TypeLibrary.load(
            faces, each -> house.typeface(each.source(), each.place(), report), new Report());
  }

  private static String names(List<String> families) {
    List<String> names = new ArrayList<>();
    for (String family : families) {
      boolean generic = family.matches("serif|sans-serif|monospace");
      names.add(generic ? family : '"' + family.replaceAll("[\"\\\\\n]", "") + '"');
    }
    return names.isEmpty() ? "serif" : String.join(", ", names);
  }

  @Override
  public SetPanels set(Book panels, String rules, Report report) {
    Cascade cascade = sheets.with(face + rules, report);
    BookContext context = new BookContext(panels, name -> Optional.empty());
    EditionContext edition = new EditionContext(panels, cascade, types, shaper, hyphenator);
    Report told = new Report();
    MakeUp.Result made = new Typesetter(edition).pages(context, told);
    told.problems().stream().map(CoverPress::mild).forEach(report::add);
    return new SetPanels(made.pages(), cascade, Sources.of(panels));
  }

  /** A book is not lost for its cover. */
  private static Problem mild(Problem problem) {
    return problem.severity() == Severity.ERROR
        ? Problem.warning(
            problem.kind(), problem.place(), problem.text(), problem.what(), problem.todo())
        : problem;
  }

  /** Sets the words in drawings. */
  DrawingWords words(Book book) {
    return new DrawingWordSetter(types, shaper, book.metadata().language());
  }

  @Override
  public void close() {
    shaper.close();
  }
}
