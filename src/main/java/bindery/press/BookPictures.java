package bindery.press;

import bindery.art.Picture;
import bindery.art.Pictures;
import bindery.book.Book;
import bindery.book.Places;
import bindery.report.Place;
import bindery.report.Report;
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

  /** Reads the pictures of the text and the cover. What is wrong with one is an error problem. */
  static BookPictures read(Book book, SourceFolder folder, BuildMemory memory, Report report) {
    Map<String, Place> wanted = new LinkedHashMap<>();
    book.metadata().cover().ifPresent(name -> wanted.put(name, Place.file("book.yaml")));
    for (Element image : book.tree().getElementsByTag("img")) {
      wanted.putIfAbsent(image.attr("src"), Places.of(image));
    }
    Map<String, Picture> pictures = new LinkedHashMap<>();
    wanted.forEach(
        (name, place) ->
            folder
                .file(name, place, report)
                .flatMap(
                    file ->
                        memory.picture(
                            name,
                            file.bytes(),
                            report,
                            told -> Pictures.read(name, file.bytes(), place, told)))
                .ifPresent(picture -> pictures.put(name, picture)));
    return new BookPictures(pictures);
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
