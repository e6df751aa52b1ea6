package bindery.typeset.page;

import bindery.typeset.galley.Paragraph;
import bindery.typeset.line.Setting;
import bindery.typeset.pagebreak.PagePlan;
import java.util.Arrays;
import java.util.List;

/**
 * How evenly a book is set: the figures by which its justified lines are judged, over the
 * paragraphs that stand on the grid. Word spaces are shares of those that the face has by itself.
 *
 * @param lines justified lines; the others have natural spaces
 * @param mean word space
 * @param deviation of the lines' word spaces, as a standard deviation
 * @param loose lines with spaces above {@link #LOOSE}
 * @param tight lines with spaces below {@link #TIGHT}
 * @param neighbours pairs of such lines that follow each other in a paragraph
 * @param unlike those of them whose spaces differ by more than {@link #UNLIKE}
 * @param hyphens lines that end in a hyphen, the text's own included
 * @param narrowest expansion that one line in a hundred falls short of, such as -0.019
 * @param widest expansion that one line in a hundred goes beyond
 * @param paragraphs how many there are
 * @param shorter paragraphs set with a line fewer than is best, for the sake of their pages
 * @param longer paragraphs set with a line more
 */
public record TypeColour(
    int lines,
    double mean,
    double deviation,
    int loose,
    int tight,
    int neighbours,
    int unlike,
    int hyphens,
    double narrowest,
    double widest,
    int paragraphs,
    int shorter,
    int longer) {
  public static final double LOOSE = 1.8;
  public static final double TIGHT = 0.75;
  public static final double UNLIKE = 0.5;

  static final TypeColour NONE = new TypeColour(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  static TypeColour of(List<PageDraft> drafts) {
    Tally tally = new Tally();
    for (PageDraft draft : drafts) {
      if (draft.plan() != null) {
        for (PagePlan.Piece piece : draft.plan().pieces()) {
          if (piece.from() == 0
              && draft.take().slugs().get(piece.slug()) instanceof Paragraph paragraph) {
            tally.add(paragraph, piece.setting());
          }
        }
      }
    }
    return tally.colour();
  }

  /** Share of the lines, in per cent; 0 where there are none. */
  public double share(int some) {
    return lines == 0 ? 0 : 100.0 * some / lines;
  }

  /** Share of the neighbours that are unlike, in per cent. */
  public double unlikeShare() {
    return neighbours == 0 ? 0 : 100.0 * unlike / neighbours;
  }

  /** Counts while paragraphs go by; each is met where it begins. */
  private static final class Tally {
    private double sum;
    private double squares;
    private int loose;
    private int tight;
    private int neighbours;
    private int unlike;
    private int hyphens;
    private int paragraphs;
    private int shorter;
    private int longer;
    private double[] expansions = new double[256];
    private int lines;

    void add(Paragraph paragraph, int chosen) {
      paragraphs++;
      int aside = paragraph.units(chosen) - paragraph.units(paragraph.best());
      shorter += aside < 0 ? 1 : 0;
      longer += aside > 0 ? 1 : 0;
      double above = Double.NaN;
      for (Setting.Line line : paragraph.setting(chosen).lines()) {
        double spaces = line.ragged() ? Double.NaN : paragraph.spaces(line);
        if (!line.ragged()) {
          add(line, spaces);
        }
        neighbours += Double.isNaN(above - spaces) ? 0 : 1;
        unlike += Math.abs(above - spaces) > UNLIKE ? 1 : 0;
        above = spaces;
      }
    }

    private void add(Setting.Line line, double spaces) {
      sum += spaces;
      squares += spaces * spaces;
      loose += spaces > LOOSE ? 1 : 0;
      tight += spaces < TIGHT ? 1 : 0;
      hyphens += line.hyphen() ? 1 : 0;
      if (lines == expansions.length) {
        expansions = Arrays.copyOf(expansions, 2 * lines);
      }
      expansions[lines++] = line.expansion();
    }

    TypeColour colour() {
      if (lines == 0) {
        return new TypeColour(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, paragraphs, shorter, longer);
      }
      double mean = sum / lines;
      double[] sorted = Arrays.copyOf(expansions, lines);
      Arrays.sort(sorted);
      return new TypeColour(
          lines,
          mean,
          Math.sqrt(Math.max(0, squares / lines - mean * mean)),
          loose,
          tight,
          neighbours,
          unlike,
          hyphens,
          sorted[lines / 100],
          sorted[lines - 1 - lines / 100],
          paragraphs,
          shorter,
          longer);
    }
  }
}
