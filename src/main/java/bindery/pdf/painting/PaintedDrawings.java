package bindery.pdf.painting;

import bindery.art.Picture;
import bindery.book.Sources;
import bindery.pdf.canvas.Form;
import bindery.pdf.drawing.DrawingReport;
import bindery.pdf.drawing.DrawingSetter;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The drawings of a book, each painted once, in order of first use. They are painted before fonts
 * are made, for what words they have is known only then.
 */
public final class PaintedDrawings {
  private final Map<String, Optional<Form>> forms = new LinkedHashMap<>();
  private final DrawingPainter painter;
  private final Sources sources;
  private final Report report;

  /**
   * Paints all drawings that the pages show.
   *
   * @param sources of what the pages show, for messages
   * @param report hears of drawings that cannot be painted, or not as they were meant
   */
  public PaintedDrawings(List<Page> pages, DrawingPainter painter, Sources sources, Report report) {
    this.painter = painter;
    this.sources = sources;
    this.report = report;
    pages.forEach(page -> paint(page.content()));
  }

  /** Empty where it could not be painted, which has been reported. */
  public Optional<Form> form(Picture.Drawing drawing) {
    return forms.getOrDefault(drawing.name(), Optional.empty());
  }

  /** All words in all drawings. */
  public List<DrawingSetter.Set> words() {
    List<DrawingSetter.Set> out = new ArrayList<>();
    Map<Form, Boolean> seen = new IdentityHashMap<>();
    forms.values().forEach(form -> form.ifPresent(f -> collect(f, seen, out)));
    return out;
  }

  private static void collect(Form form, Map<Form, Boolean> seen, List<DrawingSetter.Set> into) {
    if (seen.put(form, true) != null) {
      return;
    }
    for (Form.Part part : form.content()) {
      if (part instanceof Form.Words words) {
        into.add(words.set());
      }
    }
    for (Form.Resource resource : form.resources().values()) {
      if (resource instanceof Form.Nested nested) {
        collect(nested.form(), seen, into);
      } else if (resource instanceof Form.Tiling tiling) {
        collect(tiling.cell(), seen, into);
      } else if (resource instanceof Form.SoftMask mask) {
        collect(mask.form(), seen, into);
      }
    }
  }

  private void paint(List<Placed> content) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Turned turned) {
        paint(turned.content());
      } else if (placed instanceof Placed.Image image
          && image.picture() instanceof Picture.Drawing drawing
          && !forms.containsKey(drawing.name())) {
        forms.put(drawing.name(), painted(image, drawing));
      }
    }
  }

  /** What hostile files do to those who read and paint them must not end the build. */
  private Optional<Form> painted(Placed.Image image, Picture.Drawing drawing) {
    DrawingReport told = new DrawingReport(drawing.name(), sources.place(image.source()), report);
    try {
      return Optional.of(painter.paint(drawing, told));
    } catch (RuntimeException | StackOverflowError e) {
      report.add(
          Problem.error(
              "broken-picture",
              told.place(),
              drawing.name(),
              "the picture cannot be painted",
              "simplify it, or save it as PNG"));
      return Optional.empty();
    }
  }
}
