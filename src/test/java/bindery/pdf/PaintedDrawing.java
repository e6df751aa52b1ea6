package bindery.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.book.Source;
import bindery.book.Sources;
import bindery.pdf.canvas.Form;
import bindery.pdf.drawing.DrawingReport;
import bindery.pdf.drawing.DrawingWords;
import bindery.pdf.painting.DrawingPainter;
import bindery.report.Place;
import bindery.report.Report;
import bindery.typeset.placed.Placed;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What tests of painted drawings share: a drawing, its operators, and how it looks. */
abstract class PaintedDrawing {
  final Report report = new Report();

  Picture.Drawing drawing(String inner) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " width=\"200\" height=\"100\">\n"
            + inner
            + "</svg>";
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return (Picture.Drawing) Pictures.read("a.svg", bytes, Place.NOWHERE, report).orElseThrow();
  }

  Form painted(String inner) {
    return new DrawingPainter(DrawingWords.NONE, Locale.ENGLISH)
        .paint(drawing(inner), new DrawingReport("a.svg", Place.NOWHERE, report));
  }

  static String operators(Form form) {
    return form.content().stream()
        .filter(Form.Operators.class::isInstance)
        .map(part -> ((Form.Operators) part).lines())
        .collect(Collectors.joining());
  }

  static <T extends Form.Resource> List<T> resources(Form form, Class<T> kind) {
    return form.resources().values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<String> said() {
    return report.problems().stream()
        .map(p -> p.place() + " " + p.text() + " " + p.what().replaceFirst(".* meant: ", ""))
        .toList();
  }

  /** The drawing as PDFBox shows it, a pixel to a pixel. */
  BufferedImage seen(String inner) throws IOException {
    try (PDDocument document = Loader.loadPDF(file(inner))) {
      return new PDFRenderer(document).renderImage(0, 1);
    }
  }

  byte[] file(String inner) throws IOException {
    Placed image = new Placed.Image(0, 0, 200, 100, drawing(inner), "", Source.NONE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfOptions options = new PdfOptions(TestPages.DATE, true);
    new PdfPress(TestPages.BOOK, Sources.none(), options, DrawingWords.NONE)
        .print(TestPages.one(image), out, report);
    return out.toByteArray();
  }

  static void near(Color expected, int rgb) {
    Color found = new Color(rgb);
    int off =
        Math.abs(expected.getRed() - found.getRed())
            + Math.abs(expected.getGreen() - found.getGreen())
            + Math.abs(expected.getBlue() - found.getBlue());
    assertTrue(off < 24, found + " is not " + expected);
  }
}
