package bindery.book.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a printer, or a size of books, asks of the printer's file. Every number is its printer's
 * own; where a size is nobody's, it takes what Amazon KDP asks for.
 */
public enum PrintPreset {
  /**
   * Amazon KDP, 6 × 9 inches: “Set Trim Size, Bleed, and Margins” (bleed of 0.125 inches at head,
   * foot and outer edge, none at the fold; text 0.375 inches from the edge of a file with bleed),
   * “Create a Paperback Cover” (no text on spines of fewer than 79 pages, 0.0625 inches beside it).
   */
  KDP(
      "Amazon KDP",
      Sizes.TRADE,
      new Edges(Sizes.EIGHTH, 0, 0.375 * Sizes.INCH),
      InnerMargins.KDP,
      Papers.KDP,
      new Spine(79, 0.0625 * Sizes.INCH),
      PrintStandard.X_4,
      2,
      Sizes.COATED),
  /**
   * IngramSpark, 6 × 9 inches: “File Creation Guide” (bleed of 0.125 inches, none at the fold; half
   * an inch to text; PDF/X-1a; at most 240 % of ink; even page counts; text on spines from 48
   * pages, 0.0625 inches beside it); “File Requirements for Print Books” (the last page is blank,
   * or one is added).
   */
  INGRAMSPARK(
      "IngramSpark",
      Sizes.TRADE,
      new Edges(Sizes.EIGHTH, 0, 0.5 * Sizes.INCH),
      InnerMargins.INGRAM,
      Papers.INGRAM,
      new Spine(48, 0.0625 * Sizes.INCH),
      PrintStandard.X_1A,
      2,
      240),
  /**
   * Lulu, 6 × 9 inches: “Book Creation Guide” (bleed of 0.125 inches on all sides, half an inch to
   * text, text on spines from 80 pages, pages in fours).
   */
  LULU(
      "Lulu",
      Sizes.TRADE,
      new Edges(Sizes.EIGHTH, Sizes.EIGHTH, 0.5 * Sizes.INCH),
      InnerMargins.LULU,
      Papers.LULU,
      new Spine(80, 0.0625 * Sizes.INCH),
      PrintStandard.X_4,
      4,
      Sizes.COATED),
  /** Bookvault, the British B format of 129 × 198 mm, bleed of 3 mm on all sides. */
  BOOKVAULT(
      "Bookvault",
      TypeArea.millimetres(129, 198, 52, 63.7, 67.2, 50),
      new Edges(3 * Sizes.MM, 3 * Sizes.MM, 10 * Sizes.MM),
      InnerMargins.KDP,
      Papers.BOOKVAULT,
      new Spine(80, 0.0625 * Sizes.INCH),
      PrintStandard.X_4,
      2,
      Sizes.COATED),
  /** A5 (ISO 216), 148 × 210 mm, bleed of 3 mm. */
  A5(
      "",
      TypeArea.millimetres(148, 210, 54, 75, 68.7, 51),
      new Edges(3 * Sizes.MM, 3 * Sizes.MM, 5 * Sizes.MM),
      InnerMargins.KDP,
      Papers.KDP,
      KDP.spine,
      PrintStandard.X_4,
      1,
      Sizes.COATED),
  /** The American trade paperback, 6 × 9 inches. */
  US_TRADE(
      "",
      Sizes.TRADE,
      KDP.edges,
      InnerMargins.KDP,
      Papers.KDP,
      KDP.spine,
      PrintStandard.X_4,
      1,
      Sizes.COATED),
  /** The pocket book, 4.25 × 6.875 inches, as Lulu and mass-market publishers have it. */
  POCKET(
      "",
      new TypeArea(4.25 * Sizes.INCH, 6.875 * Sizes.INCH, 46, 44, 58, 40),
      KDP.edges,
      InnerMargins.KDP,
      Papers.KDP,
      KDP.spine,
      PrintStandard.X_4,
      1,
      Sizes.COATED),
  /**
   * 6.14 × 9.21 inches in type of 16 points, which the National Association for Visually
   * Handicapped (“Standards for Publishers”) calls the least for large print.
   */
  LARGE_PRINT(
      "",
      new TypeArea(6.14 * Sizes.INCH, 9.21 * Sizes.INCH, 62, 60, 81.1, 54),
      KDP.edges,
      InnerMargins.KDP,
      Papers.KDP,
      KDP.spine,
      PrintStandard.X_4,
      1,
      Sizes.COATED);

  /**
   * What happens at the edges of a page, in points.
   *
   * @param bleed beyond the trim
   * @param fold bleed at the fold
   * @param safe from the trim to the nearest text
   */
  public record Edges(double bleed, double fold, double safe) {}

  /**
   * Text on the spine.
   *
   * @param fewest pages of a book that may have any
   * @param beside points between it and the edges of the spine
   */
  public record Spine(int fewest, double beside) {}

  private static final class Sizes {
    static final double INCH = 72;
    static final double MM = 72 / 25.4;
    static final double EIGHTH = INCH / 8;

    /** The ink that coated paper in sheets takes, in per cent of one (FOGRA39). */
    static final int COATED = 300;

    /** That of the house's own design: {@code book.css} says why. */
    static final TypeArea TRADE = new TypeArea(6 * INCH, 9 * INCH, 62, 88, 82, 56);
  }

  private final String printer;
  private final TypeArea area;
  private final Edges edges;
  private final InnerMargins inner;
  private final List<Paper> papers;
  private final Spine spine;
  private final PrintStandard standard;
  private final int multiple;
  private final int ink;

  PrintPreset(
      String printer,
      TypeArea area,
      Edges edges,
      InnerMargins inner,
      List<Paper> papers,
      Spine spine,
      PrintStandard standard,
      int multiple,
      int ink) {
    this.printer = printer;
    this.area = area;
    this.edges = edges;
    this.inner = inner;
    this.papers = papers;
    this.spine = spine;
    this.standard = standard;
    this.multiple = multiple;
    this.ink = ink;
  }

  /** The preset of this name. */
  public static Optional<PrintPreset> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /** As {@code book.yaml} says it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whose it is; empty where it is nobody's. */
  public String printer() {
    return printer;
  }

  /** The trimmed page, and the text of a thin book on it. */
  public TypeArea area() {
    return area;
  }

  public Edges edges() {
    return edges;
  }

  public InnerMargins inner() {
    return inner;
  }

  /** The usual one for each kind of ink first. */
  public List<Paper> papers() {
    return papers;
  }

  public Spine spine() {
    return spine;
  }

  public PrintStandard standard() {
    return standard;
  }

  /** Pages come in multiples of this. */
  public int multiple() {
    return multiple;
  }

  /** The most ink in one place, in per cent of one ink. */
  public int ink() {
    return ink;
  }
}
