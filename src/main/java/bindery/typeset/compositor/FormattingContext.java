package bindery.typeset.compositor;

import bindery.typeset.galley.Grid;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.GeneratedText;
import bindery.typeset.inline.InlineContext;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.placed.Placed;
import bindery.typeset.section.Findings;
import java.util.HashSet;
import java.util.Set;

/**
 * What holds for a stretch of boxes that are laid down one after the other (CSS Display 3 §2, a
 * block formatting context), and where they are laid down.
 *
 * @param section that is set
 * @param text what generated content says
 * @param builder takes what is set
 * @param pageDepth height that pictures may have, points
 * @param outward how far into the outer margin it may stand out, points
 * @param cramped whether words too wide for their measure are broken anywhere
 * @param paragraphs that were broken before
 * @param told kinds of trouble that are told once a section
 */
public record FormattingContext(
    SectionContext section,
    GeneratedText text,
    GalleyBuilder builder,
    double pageDepth,
    double outward,
    boolean cramped,
    BrokenBefore paragraphs,
    Set<String> told) {

  /** That of a section's own boxes, or of a note. */
  static FormattingContext of(
      SectionContext section,
      GalleyBuilder builder,
      double pageDepth,
      double outward,
      BrokenBefore paragraphs) {
    GeneratedText text = new GeneratedText(section);
    return new FormattingContext(
        section, text, builder, pageDepth, outward, false, paragraphs, new HashSet<>());
  }

  private FormattingContext of(RowBuilder rows, double pageDepth, double outward, boolean cramped) {
    GeneratedText text = new GeneratedText(section);
    return new FormattingContext(
        section, text, rows, pageDepth, outward, cramped, paragraphs, told);
  }

  /** Takes the rows of matter within a slug of this one's. */
  RowBuilder rowBuilder() {
    return new RowBuilder(section, Grid.ofBody(edition()), builder.part());
  }

  /** That of matter within a slug, such as a cell or a caption. */
  FormattingContext within(RowBuilder rows, double pageDepth, boolean cramped) {
    return of(rows, pageDepth, 0, cramped);
  }

  /**
   * That of rows that stand where their slug does.
   *
   * @param framed whether in a box with a ground or rules, which nothing stands out of
   */
  FormattingContext stacked(RowBuilder rows, boolean framed) {
    return of(rows, pageDepth, framed ? 0 : outward, cramped);
  }

  /** That of columns, on lines of their own. */
  FormattingContext columned(GridBuilder lines) {
    return new FormattingContext(section, text, lines, pageDepth, 0, cramped, paragraphs, told);
  }

  public EditionContext edition() {
    return section.edition();
  }

  public Findings findings() {
    return section.findings();
  }

  /** Whether this kind of trouble is told for the first time in the section. */
  public boolean untold(String kind) {
    return told.add(kind);
  }

  InlineContext inline() {
    return new InlineContext(section, text, pageDepth, builder.part() != Placed.Part.NOTE);
  }
}
