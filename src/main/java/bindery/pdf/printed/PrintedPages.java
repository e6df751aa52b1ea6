package bindery.pdf.printed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** What is printed on the pages of a PDF file, so that pages of two files can be compared. */
public final class PrintedPages {
  private PrintedPages() {}

  /**
   * A page.
   *
   * @param label its number as a reader of the file sees it
   * @param width of the trimmed page, points
   * @param height of it
   * @param marks in the order in which they are printed
   */
  public record Printed(String label, double width, double height, List<PrintedMark> marks) {}

  /**
   * The pages of a file.
   *
   * @throws IOException when it is no PDF, or cannot be read
   */
  public static List<Printed> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Printed> pages = new ArrayList<>();
      String[] labels = labels(document);
      for (PDPage page : document.getPages()) {
        MarkReader reader = new MarkReader(page);
        String label = labels[pages.size()];
        double width = page.getTrimBox().getWidth();
        double height = page.getTrimBox().getHeight();
        pages.add(new Printed(label, width, height, reader.marks()));
      }
      return pages;
    }
  }

  private static String[] labels(PDDocument document) throws IOException {
    PDPageLabels named = document.getDocumentCatalog().getPageLabels();
    String[] labels = named == null ? new String[0] : named.getLabelsByPageIndices();
    String[] all = new String[document.getNumberOfPages()];
    for (int i = 0; i < all.length; i++) {
      boolean has = i < labels.length && labels[i] != null && !labels[i].isEmpty();
      all[i] = has ? labels[i] : Integer.toString(i + 1);
    }
    return all;
  }
}
