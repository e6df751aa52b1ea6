package bindery.pdf.printed;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads what is printed on a page: words, pictures, rules and grounds, each with its place. */
final class MarkReader extends PDFGraphicsStreamEngine {
  /** A letter further from the one before than this share of its size begins a word. */
  private static final double APART = 0.12;

  private final PDRectangle trim;
  private final List<PrintedMark> marks = new ArrayList<>();

  private String style = "";
  private final StringBuilder word = new StringBuilder();
  private double wordX;
  private double wordY;
  private double end;

  private final StringBuilder path = new StringBuilder();
  private double pathX = Double.POSITIVE_INFINITY;
  private double pathY = Double.POSITIVE_INFINITY;
  private Point2D current = new Point2D.Float();

  MarkReader(PDPage page) {
    super(page);
    trim = page.getTrimBox();
  }

  List<PrintedMark> marks() throws IOException {
    processPage(getPage());
    word();
    return List.copyOf(marks);
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    String letter = font.toUnicode(code);
    double x = rendering.getTranslateX() - trim.getLowerLeftX();
    double y = trim.getUpperRightY() - rendering.getTranslateY();
    double size = Math.abs(rendering.getScalingFactorY());
    String here =
        String.format(
            Locale.ROOT,
            "%s %.1f %s",
            String.valueOf(font.getName()).replaceFirst("^[A-Z]{6}\\+", ""),
            size,
            ink(getGraphicsState().getNonStrokingColor()));
    boolean goesOn =
        here.equals(style) && Math.abs(y - wordY) < 0.1 && Math.abs(x - end) < APART * size;
    if (!goesOn || letter == null || letter.isBlank()) {
      word();
    }
    if (letter != null && letter.isBlank()) {
      return;
    }
    if (word.length() == 0) {
      style = here;
      wordX = x;
      wordY = y;
    }
    word.append(letter == null ? "\uFFFD" : letter);
    end = x + displacement.getX() * rendering.getScalingFactorX();
  }

  private void word() {
    if (word.length() > 0) {
      marks.add(new PrintedMark(style, word.toString(), wordX, wordY));
      word.setLength(0);
    }
  }

  private static String ink(PDColor color) {
    float[] parts = color.getComponents();
    return (color.getColorSpace() == null ? "" : color.getColorSpace().getName())
        + (parts == null ? "" : Arrays.toString(parts));
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    word();
    CRC32 sum = new CRC32();
    if (image.getCOSObject() instanceof COSStream stream) {
      try (InputStream in = stream.createRawInputStream()) {
        sum.update(in.readAllBytes());
      }
      COSStream mask = stream.getCOSStream(COSName.SMASK);
      if (mask != null) {
        try (InputStream in = mask.createRawInputStream()) {
          sum.update(in.readAllBytes());
        }
      }
    }
    Matrix at = getGraphicsState().getCurrentTransformationMatrix();
    String what =
        String.format(
            Locale.ROOT,
            "picture %08x %.0f %.0f",
            sum.getValue(),
            at.getScalingFactorX(),
            at.getScalingFactorY());
    double x = at.getTranslateX() - trim.getLowerLeftX();
    marks.add(new PrintedMark(what, "", x, trim.getUpperRightY() - at.getTranslateY()));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    List.of(p0, p1, p2, p3).forEach(this::point);
    current = p0;
  }

  /** Points are told from the first corner, so that a path that has moved looks the same. */
  private void point(Point2D p) {
    if (Double.isInfinite(pathX)) {
      pathX = p.getX();
      pathY = p.getY();
    }
    path.append(Math.round(p.getX() - pathX)).append(',');
    path.append(Math.round(p.getY() - pathY)).append(' ');
    current = p;
  }

  private void paint(String how, PDColor color) {
    word();
    if (path.length() > 0) {
      double x = pathX - trim.getLowerLeftX();
      String what = how + " " + ink(color) + " " + path;
      marks.add(new PrintedMark(what, "", x, trim.getUpperRightY() - pathY));
    }
    endPath();
  }

  @Override
  public void clip(int rule) {
    // What is cut off by it is told all the same.
  }

  @Override
  public void moveTo(float x, float y) {
    path.append('m');
    point(new Point2D.Float(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    point(new Point2D.Float(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.append('c');
    point(new Point2D.Float(x1, y1));
    point(new Point2D.Float(x2, y2));
    point(new Point2D.Float(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    path.append('h');
  }

  @Override
  public void endPath() {
    path.setLength(0);
    pathX = Double.POSITIVE_INFINITY;
    pathY = Double.POSITIVE_INFINITY;
  }

  @Override
  public void strokePath() {
    paint("stroke", getGraphicsState().getStrokingColor());
  }

  @Override
  public void fillPath(int rule) {
    paint("fill", getGraphicsState().getNonStrokingColor());
  }

  @Override
  public void fillAndStrokePath(int rule) {
    paint("fill and stroke", getGraphicsState().getNonStrokingColor());
  }

  @Override
  public void shadingFill(COSName name) {
    word();
    marks.add(new PrintedMark("shading", "", 0, 0));
  }
}
