package bindery.pdf;

import bindery.art.Picture;
import bindery.book.Places;
import bindery.galley.Placed;
import bindery.page.Page;
import bindery.report.Place;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The pictures of a book, each of them once however often it is placed. */
final class PictureBook {
  /**
   * A picture that can be painted into the unit square.
   *
   * @param resource its name in resource dictionaries
   * @param matrix operands of a further {@code cm}, or empty
   * @param object the image or form
   */
  record Entry(String resource, String matrix, COSBase object) {}

  private final Map<String, Entry> entries = new HashMap<>();

  /** Makes every picture that the pages show, in order of first use. */
  PictureBook(List<Page> pages, Raster rasters, Drawings drawings) throws IOException {
    for (Page page : pages) {
      make(page.content(), rasters, drawings);
    }
  }

  /** The picture's entry, or null where it could not be made, which has been reported. */
  Entry entry(Picture picture) {
    return entries.get(picture.name());
  }

  /** The XObject dictionary of a page, or null where it shows no picture. */
  COSDictionary resources(Page page) {
    COSDictionary objects = new COSDictionary();
    collect(page.content(), objects);
    return objects.size() == 0 ? null : objects;
  }

  private void make(List<Placed> content, Raster rasters, Drawings drawings) throws IOException {
    for (Placed placed : content) {
      if (placed instanceof Placed.Turned turned) {
        make(turned.content(), rasters, drawings);
      } else if (placed instanceof Placed.Image image
          && !entries.containsKey(image.picture().name())) {
        String resource = "Im" + (entries.size() + 1);
        Entry entry =
            image.picture() instanceof Picture.Drawing drawing
                ? drawings.entry(resource, drawing, place(image))
                : rasters.entry(resource, (Picture.Raster) image.picture());
        entries.put(image.picture().name(), entry);
      }
    }
  }

  private static Place place(Placed.Image image) {
    return image.origin() == null ? Place.NOWHERE : Places.of(image.origin());
  }

  private void collect(List<Placed> content, COSDictionary objects) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Turned turned) {
        collect(turned.content(), objects);
      } else if (placed instanceof Placed.Image image && entry(image.picture()) != null) {
        Entry entry = entry(image.picture());
        objects.setItem(COSName.getPDFName(entry.resource()), entry.object());
      }
    }
  }
}
