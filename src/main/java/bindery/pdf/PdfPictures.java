package bindery.pdf;

import bindery.art.Picture;
import bindery.book.Sources;
import bindery.pdf.canvas.Form;
import bindery.pdf.colour.Loss;
import bindery.pdf.painting.PaintedDrawings;
import bindery.pdf.raster.ImageEntry;
import bindery.pdf.raster.Raster;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The pictures of a book, each of them once however often it is placed. */
final class PdfPictures {
  private final Map<String, ImageEntry> entries = new HashMap<>();

  private final Raster rasters;
  private final PaintedDrawings painted;
  private final Drawings drawings;
  private final Sources sources;
  private final Report report;

  /** Makes every picture that the pages show, in order of first use. */
  PdfPictures(
      List<Page> pages,
      Raster rasters,
      PaintedDrawings painted,
      Drawings drawings,
      Sources sources,
      Report report) {
    this.painted = painted;
    this.sources = sources;
    this.rasters = rasters;
    this.drawings = drawings;
    this.report = report;
    for (Page page : pages) {
      make(page.content());
    }
  }

  /** The picture's entry, or null where it could not be made, which has been reported. */
  ImageEntry entry(Picture picture) {
    return entries.get(picture.name());
  }

  /** What a picture has become in the file, unless it could not be made. */
  Optional<COSBase> object(Picture picture) {
    return Optional.ofNullable(entry(picture)).map(ImageEntry::object);
  }

  /** What of a picture's colours is lost in the file. */
  Loss loss(Picture picture) {
    return Optional.ofNullable(entry(picture)).map(ImageEntry::loss).orElse(Loss.NONE);
  }

  /** The XObject dictionary of a page, or null where it shows no picture. */
  COSDictionary resources(Page page) {
    COSDictionary objects = new COSDictionary();
    collect(page.content(), objects);
    return objects.size() == 0 ? null : objects;
  }

  private void make(List<Placed> content) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Turned turned) {
        make(turned.content());
      } else if (placed instanceof Placed.Image image
          && !entries.containsKey(image.picture().name())) {
        entries.put(image.picture().name(), made(image, "Im" + (entries.size() + 1)));
      }
    }
  }

  /** What damaged or hostile files do to those who unpack and paint them must not end the build. */
  private ImageEntry made(Placed.Image image, String resource) {
    try {
      if (image.picture() instanceof Picture.Drawing drawing) {
        Optional<Form> form = painted.form(drawing);
        return form.isEmpty() ? null : drawings.entry(resource, drawing, form.get());
      }
      return rasters.entry(resource, (Picture.Raster) image.picture());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      report.add(
          Problem.error(
              "broken-picture",
              place(image),
              image.picture().name(),
              "the picture cannot be painted",
              "simplify it, or save it as PNG"));
      return null;
    }
  }

  private Place place(Placed.Image image) {
    return sources.place(image.source());
  }

  private void collect(List<Placed> content, COSDictionary objects) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Turned turned) {
        collect(turned.content(), objects);
      } else if (placed instanceof Placed.Image image && entry(image.picture()) != null) {
        ImageEntry entry = entry(image.picture());
        objects.setItem(COSName.getPDFName(entry.resource()), entry.object());
      }
    }
  }
}
