package bindery.epub;

import bindery.book.Places;
import bindery.epub.picture.FittedPicture;
import bindery.epub.picture.FittedPicture.Limit;
import bindery.epub.picture.SvgCheck;
import bindery.epub.picture.Transparency;
import bindery.epub.picture.WhiteGround;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pictures of a book, each packed once, under names that every file system takes. */
final class PackedPictures {
  private final Map<String, PackedPicture> packed = new LinkedHashMap<>();
  private final Set<String> hrefs = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
  private final Function<String, Optional<byte[]>> source;
  private final Report report;

  PackedPictures(Function<String, Optional<byte[]>> source, Report report) {
    this.source = source;
    this.report = report;
  }

  /** Packs all pictures of the tree in their order, so that names do not depend on chance. */
  void addAll(Document tree) {
    Map<String, Optional<FittedPicture>> fitted = fitted(tree);
    for (Element image : tree.select("img[src]")) {
      String name = image.attr("src");
      add(name, Places.of(image), fitted.getOrDefault(name, Optional.empty()));
    }
  }

  /** Making pictures smaller takes long, and none knows of another. */
  private Map<String, Optional<FittedPicture>> fitted(Document tree) {
    return tree.select("img[src]").eachAttr("src").stream().distinct().toList().parallelStream()
        .collect(Collectors.toConcurrentMap(name -> name, name -> fitted(name, Limit.TEXT)));
  }

  private Optional<FittedPicture> fitted(String name, Limit limit) {
    return source
        .apply(name)
        .flatMap(
            bytes ->
                PackedPicture.mediaType(bytes)
                    .flatMap(type -> FittedPicture.of(type, bytes, limit)));
  }

  /** Packs the cover; what cannot be packed is reported once. */
  Optional<PackedPicture> add(String name, Place place) {
    return packed.containsKey(name) ? byName(name) : add(name, place, fitted(name, Limit.COVER));
  }

  private Optional<PackedPicture> add(String name, Place place, Optional<FittedPicture> fitted) {
    if (!packed.containsKey(name) && refused.add(name)) {
      fitted.ifPresent(picture -> tell(picture, name, place));
      fitted
          .map(picture -> packed(name, picture.mediaType(), picture.bytes()))
          .or(() -> pack(name, place))
          .ifPresent(picture -> packed.put(name, picture));
    }
    return byName(name);
  }

  /** A front of the cover that was made for the book, which has no path. */
  PackedPicture front(byte[] png) {
    return new PackedPicture(href("cover.png", "image/png"), "image/png", png, false);
  }

  /** A drawing that was made for the book, which has no path. */
  PackedPicture drawing(byte[] svg) {
    String type = "image/svg+xml";
    PackedPicture drawing = new PackedPicture(href("formula.svg", type), type, svg, false);
    packed.put("\0" + drawing.href(), drawing);
    return drawing;
  }

  private void tell(FittedPicture picture, String name, Place place) {
    if (picture.inks()) {
      String what = "the picture is in printing inks, and in the EPUB in red, green and blue:";
      String todo = "if its colours matter, save it in sRGB, and look at them";
      report.add(Problem.note("epub-picture", place, name, what, todo));
    } else if (picture.isMuchSmaller()) {
      String what =
          "the picture is made smaller in the EPUB, from %d × %d to %d × %d points:"
              .formatted(picture.wide(), picture.high(), picture.toWidth(), picture.toHeight());
      String todo = "if its details are to be seen, show a part of it by itself";
      report.add(Problem.note("epub-picture", place, name, what, todo));
    }
  }

  private PackedPicture packed(String name, String mediaType, byte[] bytes) {
    return new PackedPicture(
        href(name, mediaType), mediaType, bytes, Transparency.of(mediaType, bytes));
  }

  /** The picture of this path in the manuscript folder. */
  Optional<PackedPicture> byName(String name) {
    return Optional.ofNullable(packed.get(name));
  }

  /** In the order they came. */
  Collection<PackedPicture> all() {
    return packed.values();
  }

  private Optional<PackedPicture> pack(String name, Place place) {
    Optional<byte[]> bytes = source.apply(name);
    if (bytes.isEmpty()) {
      String todo = "check the path, which starts at the manuscript folder";
      report.add(Problem.error("missing-picture", place, name, "there is no picture", todo));
      return Optional.empty();
    }
    Optional<String> type = PackedPicture.mediaType(bytes.get());
    if (type.isEmpty()) {
      String todo = "save it as JPEG, PNG, GIF, WebP or SVG";
      report.add(
          Problem.error("picture-format", place, name, "e-readers cannot show this file", todo));
      return Optional.empty();
    }
    if (type.get().equals("image/svg+xml")) {
      Optional<String> objection = SvgCheck.objection(bytes.get());
      if (objection.isPresent()) {
        String todo = "take it out of the drawing";
        report.add(Problem.error("unsafe-drawing", place, name, objection.get(), todo));
        return Optional.empty();
      }
    }
    boolean drawing = type.get().equals("image/svg+xml");
    return Optional.of(
        packed(name, type.get(), drawing ? WhiteGround.of(bytes.get()) : bytes.get()));
  }

  private String href(String name, String mediaType) {
    int dot = name.lastIndexOf('.');
    String stem = dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
    stem = SpineFile.asciiName(stem.replaceFirst("^(images|img|pictures)/", ""));
    String base = "images/" + (stem.isEmpty() ? "picture" : stem);
    String ending = PackedPicture.ending(mediaType);
    String href = base + ending;
    for (int n = 2; !hrefs.add(href); n++) {
      href = base + "-" + n + ending;
    }
    return href;
  }
}
