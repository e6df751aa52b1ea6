package bindery.pdf.painting;

import bindery.art.Picture;
import bindery.pdf.canvas.Canvas;
import bindery.pdf.canvas.Form;
import bindery.pdf.drawing.DrawingReport;
import bindery.pdf.drawing.DrawingStyles;
import bindery.pdf.drawing.DrawingWords;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Paints drawings: lines stay lines, words stay words. */
public final class DrawingPainter {
  /** CSS pixels are 96 to the inch. */
  private static final double PIXEL = 0.75;

  private final DrawingWords lettering;
  private final Locale language;
  private final Allowance allowance;

  /**
   * @param lettering sets the words in drawings
   * @param language of the book, for what drawings have in several
   */
  public DrawingPainter(DrawingWords lettering, Locale language) {
    this(lettering, language, new Allowance());
  }

  DrawingPainter(DrawingWords lettering, Locale language, Allowance allowance) {
    this.lettering = lettering;
    this.language = language;
    this.allowance = allowance;
  }

  /**
   * A drawing as a form in points, the origin at the bottom left.
   *
   * @param report hears of what cannot be painted as it was meant
   */
  public Form paint(Picture.Drawing drawing, DrawingReport report) {
    Parser parser = Parser.xmlParser();
    parser.setTrackPosition(true);
    Document document =
        Jsoup.parse(new String(drawing.bytes(), StandardCharsets.UTF_8), "", parser);
    DrawingStyles styles = new DrawingStyles(document, drawing.name(), report.report());
    Flaws flaws = new Flaws(report);
    Scene scene = new Scene(document, styles, lettering, language, flaws, allowance);
    Rectangle2D page = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    Canvas canvas = new Canvas(page, 1);
    canvas.concatenate(new AffineTransform(PIXEL, 0, 0, -PIXEL, 0, drawing.height()));
    Rectangle2D viewport =
        new Rectangle2D.Double(0, 0, drawing.width() / PIXEL, drawing.height() / PIXEL);
    Element svg = document.firstElementChild();
    if (svg != null) {
      new ElementPainter(scene).root(styles.inTree(svg), viewport, canvas);
    }
    return canvas.finish(false);
  }
}
