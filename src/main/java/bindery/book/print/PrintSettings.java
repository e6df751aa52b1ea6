package bindery.book.print;

import bindery.report.Place;
import java.util.Optional;

/**
 * What {@code book.yaml} says under {@code print}: how the printer's file is to be made.
 *
 * @param preset that the rest is said beside
 * @param interior the inks of its pages
 * @param trim another page than that of the preset
 * @param bleed whether pages have one; empty as the preset has it
 * @param chosen the paper, where one is named
 * @param said the standard, where one is named
 * @param profile path of the press's ICC profile in the manuscript's folder
 * @param signature pages come in multiples of this; 0 where it is not said
 * @param ink the most ink that paper takes, in per cent of one; 0 where it is not said
 * @param marks whether crop marks are drawn
 * @param place where it is said, nowhere if nothing is
 */
public record PrintSettings(
    Optional<PrintPreset> preset,
    Interior interior,
    Optional<Trim> trim,
    Optional<Boolean> bleed,
    Optional<Paper> chosen,
    Optional<PrintStandard> said,
    Optional<String> profile,
    int signature,
    int ink,
    boolean marks,
    Place place) {

  /** Where nothing is said. */
  public static final PrintSettings UNSAID =
      new PrintSettings(
          Optional.empty(),
          Interior.BLACK,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          0,
          false,
          Place.NOWHERE);

  /**
   * The size of the trimmed page.
   *
   * @param width in points
   * @param height in points
   */
  public record Trim(double width, double height) {}

  /** Whose numbers hold where a preset is needed and none is named: Amazon KDP's. */
  public PrintPreset printer() {
    return preset.orElse(PrintPreset.KDP);
  }

  public PrintStandard standard() {
    return said.orElse(preset.map(PrintPreset::standard).orElse(PrintStandard.X_4));
  }

  /** The paper that is named, else the printer's usual one for the inks of the book. */
  public Paper paper() {
    return chosen.orElseGet(
        () ->
            printer().papers().stream()
                .filter(paper -> paper.interior() == interior)
                .findFirst()
                .orElseThrow());
  }

  /** Pages come in multiples of this. */
  public int multiple() {
    return signature > 0 ? signature : preset.map(PrintPreset::multiple).orElse(1);
  }

  /** Whether the printer needs the last page blank, or adds one. */
  public boolean endsBlank() {
    return preset.filter(PrintPreset.INGRAMSPARK::equals).isPresent();
  }

  /** The most ink in one place, in per cent of one ink. */
  public int inkLimit() {
    return ink > 0 ? ink : printer().ink();
  }

  /**
   * The page of the preset for a book of so many pages, or of the trim that is named; empty where
   * stylesheets alone say what a page is.
   */
  public Optional<TypeArea> area(int pages) {
    if (preset.isEmpty() && trim.isEmpty()) {
      return Optional.empty();
    }
    TypeArea area = printer().area();
    TypeArea own = trim.map(size -> area.on(size.width(), size.height())).orElse(area);
    return Optional.of(own.within(printer().inner().least(pages) * 72));
  }

  /** The same for its cover, which is in colour, and one sheet whatever is asked of the pages. */
  public PrintSettings ofCover() {
    return new PrintSettings(
        Optional.empty(),
        Interior.COLOUR,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(standard()),
        profile,
        0,
        inkLimit(),
        marks,
        place);
  }

  /** What the edges of its pages are like; empty where stylesheets alone say it. */
  public Optional<PrintPreset.Edges> edges() {
    boolean none = bleed.isPresent() && !bleed.get();
    PrintPreset.Edges edges = printer().edges();
    return preset.isEmpty() && bleed.isEmpty()
        ? Optional.empty()
        : Optional.of(none ? new PrintPreset.Edges(0, 0, edges.safe()) : edges);
  }
}
