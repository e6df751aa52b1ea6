package bindery.press;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.book.Book;
import bindery.book.PictureBox;
import bindery.book.Places;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.report.Severity;
import bindery.source.SourceFolder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The pictures of one book, each read and looked over once, for all editions. */
final class BookPictures {
  private final Map<String, Picture> pictures;

  private BookPictures(Map<String, Picture> pictures) {
    this.pictures = pictures;
  }

  /**
   * Reads the pictures of the text and the cover. What is wrong with the cover is an error problem;
   * a picture of the text that cannot be shown is a warning, and a box stands in its place.
   */
  static BookPictures read(Book book, SourceFolder folder, BuildMemory memory, Report report) {
    Map<String, Picture> pictures = new LinkedHashMap<>();
    Reader reader = new Reader(folder, memory, pictures);
    book.metadata().cover().ifPresent(name -> reader.read(name, Place.file("book.yaml"), report));
    book.cover().back().ifPresent(name -> reader.read(name, book.cover().place(), report));
    Map<String, Report> told = new LinkedHashMap<>();
    for (Element image : book.tree().getElementsByTag("img")) {
      String name = image.attr("src");
      if (!told.containsKey(name)) {
        Report own = new Report();
        reader.read(name, Places.of(image), own);
        told.put(name, own);
      }
      if (!pictures.containsKey(name)) {
        PictureBox.put(image, name);
      }
    }
    told.values().forEach(own -> own.problems().forEach(problem -> report.add(boxed(problem))));
    return new BookPictures(pictures);
  }

  /** A book is not lost for a picture. */
  private static Problem boxed(Problem problem) {
    return problem.severity() == Severity.ERROR
        ? Problem.warning(
            problem.kind(),
            problem.place(),
            problem.text(),
            problem.what() + "; a box with its words stands in its place:",
            problem.todo())
        : problem;
  }

  /** Reads pictures through the gate. */
  private record Reader(SourceFolder folder, BuildMemory memory, Map<String, Picture> into) {
    void read(String name, Place place, Report report) {
      folder
          .file(name, place, report)
          .flatMap(
              file ->
                  memory.picture(
                      name,
                      file.bytes(),
                      report,
                      told -> Pictures.read(name, file.bytes(), place, told)))
          .ifPresent(picture -> into.put(name, picture));
    }
  }

  /** The picture of this path in the manuscript folder, if it is one that can be shown. */
  Optional<Picture> byName(String name) {
    return Optional.ofNullable(pictures.get(name));
  }

  /** Its bytes, drawings cleaned. */
  Optional<byte[]> bytes(String name) {
    return byName(name).map(BookPictures::bytes);
  }

  private static byte[] bytes(Picture picture) {
    if (picture instanceof Picture.Raster raster) {
      return raster.bytes();
    }
    return ((Picture.Drawing) picture).bytes();
  }
}
