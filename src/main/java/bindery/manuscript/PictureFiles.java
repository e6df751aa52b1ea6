package bindery.manuscript;

import bindery.book.PictureBox;
import bindery.book.Places;
import bindery.manuscript.data.Roots;
import bindery.manuscript.text.Addresses;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.NearestFile;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds the file of the folder that each picture's address means. Where there is none, a box with
 * the alternative text and the address stands in the picture's place, and there is a {@code
 * remote-picture}, {@code outside-folder} or {@code missing-picture} warning: a book is not lost
 * for a picture.
 */
final class PictureFiles {
  private static final List<String> SUFFIXES =
      List.of(".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp");

  /** More than 0, in pixels or as a percentage (HTML §2.3.4.4, and the {@code px} of pandoc). */
  private static final Pattern SIZE =
      Pattern.compile("(?=.*[1-9])[0-9]{1,6}(?:\\.[0-9]{1,6})?\\s*(?:px|%)?");

  /** A length as pandoc and LaTeX have it: {@code 2.75in}. */
  private static final Pattern LENGTH =
      Pattern.compile("([0-9]{0,4}(?:\\.[0-9]{1,6})?)\\s*(in|inch|cm|mm|pt|pc|em)");

  /**
   * How many pixels there are to a unit (CSS Values 4, 6.2); an em is taken for that of a browser.
   */
  private static final Map<String, Double> PIXELS =
      Map.of(
          "in",
          96.0,
          "inch",
          96.0,
          "cm",
          96 / 2.54,
          "mm",
          9.6 / 2.54,
          "pt",
          96 / 72.0,
          "pc",
          16.0,
          "em",
          16.0);

  /** GitHub, GitLab and Bitbucket: behind owner, repository and branch comes the path. */
  private static final Pattern REPOSITORY =
      Pattern.compile(
          "https?://(?:raw\\.github(?:usercontent)?\\.com/[^/]+/[^/]+/[^/]+/(.+)"
              + "|(?:github\\.com|gitlab\\.com|bitbucket\\.org)/[^/]+/[^/]+/(?:-/)?(?:blob|raw)/[^/]+/(.+))");

  private final SourceFolder folder;
  private final Roots roots;
  private final Report report;
  private List<String> pictures;

  /**
   * @param roots folders that the tool looks for pictures in
   */
  PictureFiles(SourceFolder folder, List<String> roots, Report report) {
    this.folder = folder;
    this.roots = new Roots(folder, roots);
    this.report = report;
  }

  void resolve(List<Element> sections) {
    for (Element section : sections) {
      section.select("img").forEach(this::resolve);
    }
  }

  private void resolve(Element img) {
    String written = img.attr("src").strip();
    Place place = Places.of(img);
    Optional<String> found = file(written, place.file()).or(() -> inOtherCase(written, place));
    if (found.isPresent()) {
      img.attr("src", found.get());
      size(img, "width");
      size(img, "height");
    } else {
      tell(written, Places.of(img));
      PictureBox.put(img, written);
    }
  }

  /** Takes away a size that is none, so that the picture has its own. */
  private void size(Element img, String side) {
    String written = img.attr(side).strip();
    Matcher length = LENGTH.matcher(written);
    if (length.matches() && length.group(1).matches(".*[1-9].*")) {
      double pixels = Double.parseDouble(length.group(1)) * PIXELS.get(length.group(2));
      img.attr(side, String.valueOf(Math.max(1, Math.round(pixels))));
    } else if (!written.isEmpty() && !SIZE.matcher(written).matches()) {
      img.removeAttr(side);
      report.add(
          Problem.warning(
              "picture-size",
              Places.of(img),
              side + "=" + written,
              "this is no size of a picture and is left out:",
              "write a percentage of the text's width, such as ‘50%’, or a number of pixels"));
    }
  }

  /** The file that an address in {@code book.yaml} means, or the address where there is none. */
  String named(String written) {
    return file(written.strip(), "").orElse(written);
  }

  /**
   * The file that a tool's folder has for its cover; a {@code missing-cover} warning where there is
   * none that can be one.
   */
  Optional<String> cover(String written, Place place) {
    Optional<String> found = file(written.strip(), "");
    Optional<String> cover =
        found.filter(name -> SUFFIXES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith));
    if (cover.isEmpty()) {
      boolean remote = Addresses.isRemote(written);
      String what =
          found.isPresent()
              ? "the cover is no picture that a book can hold, and is left out:"
              : remote
                  ? "the cover is not in the folder and nothing is fetched; it is left out:"
                  : "there is no such cover in the folder; it is left out:";
      String todo = "name a picture of the folder as ‘cover:’ in book.yaml";
      report.add(Problem.warning("missing-cover", place, written, what, todo));
    }
    return cover;
  }

  /** Relative to the file it is written in, as a web server has it, and from the root. */
  private Optional<String> file(String written, String file) {
    return roots
        .find(written, file)
        .or(() -> withoutEnding(written, file))
        .or(() -> inRepository(written));
  }

  /**
   * The file of this folder that the address of a repository's file means, as authors name their
   * own pictures for a site to find them.
   */
  private Optional<String> inRepository(String written) {
    Matcher address = REPOSITORY.matcher(Addresses.path(written));
    if (!address.matches()) {
      return Optional.empty();
    }
    String path = address.group(1) != null ? address.group(1) : address.group(2);
    // A branch may have slashes in its name, and the folder may be one of the repository.
    for (String rest = path; !rest.isEmpty(); rest = rest.substring(rest.indexOf('/') + 1)) {
      Optional<String> found = roots.find("/" + rest, "");
      if (found.isPresent() || rest.indexOf('/') < 0) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Tools let authors leave out the ending, which depends on what is made of the book. */
  private Optional<String> withoutEnding(String written, String file) {
    String last = written.substring(written.lastIndexOf('/') + 1);
    return last.isEmpty() || last.contains(".") || Addresses.isRemote(written)
        ? Optional.empty()
        : SUFFIXES.stream().flatMap(end -> roots.find(written + end, file).stream()).findFirst();
  }

  /**
   * The only picture whose name differs in nothing but capitals: some computers find it by that
   * name, others do not.
   */
  private Optional<String> inOtherCase(String written, Place place) {
    if (written.isBlank() || Addresses.isRemote(written)) {
      return Optional.empty();
    }
    String name = Addresses.decoded(Addresses.path(written));
    String rooted = name.replaceFirst("^/+", "");
    List<String> meant =
        Stream.concat(
                RelativeName.in(place.file(), name, place, new Report()).stream(),
                Stream.concat(Stream.of(""), roots.roots().stream())
                    .flatMap(r -> RelativeName.of(r + rooted, place, new Report()).stream()))
            .toList();
    for (String path : meant) {
      List<String> same = pictures().stream().filter(path::equalsIgnoreCase).toList();
      if (same.size() == 1 && !same.get(0).equals(path)) {
        report.add(
            Problem.warning(
                "picture-case",
                place,
                written,
                "this picture’s name has other capitals in the folder, ‘"
                    + same.get(0)
                    + "’, and is"
                    + " taken all the same:",
                "write the name as the file has it, for many computers tell them apart"));
        return Optional.of(same.get(0));
      }
    }
    return Optional.empty();
  }

  private void tell(String written, Place place) {
    String name = Addresses.decoded(Addresses.path(written)).replaceFirst("^/+", "");
    if (Addresses.isRemote(written)) {
      boolean data = written.regionMatches(true, 0, "data:", 0, 5);
      warn(
          "remote-picture",
          place,
          written,
          data
              ? "this picture is in the text itself and not in the folder"
              : "this picture is not in the folder, and nothing is fetched",
          data ? "save it in the folder and name it" : "put it into the folder and name it there");
    } else if (name.isBlank()) {
      String todo = "name a file, as in ‘![words](picture.png)’";
      warn("missing-picture", place, written, "this picture names no file", todo);
    } else {
      missing(written, name, place);
    }
  }

  private void missing(String written, String name, Place place) {
    Report faults = new Report();
    Optional<String> inside = RelativeName.in(place.file(), name, place, faults);
    String meant = inside.orElse(name.replace('\\', '/'));
    Optional<String> hint =
        NearestFile.of(meant, pictures()).map(nearest -> "did you mean ‘" + nearest + "’?");
    if (inside.isPresent()) {
      String todo = hint.orElse("check the spelling and the folder");
      warn("missing-picture", place, written, "there is no such picture", todo);
    } else {
      Problem fault = faults.problems().get(0);
      warn(fault.kind(), place, written, fault.what(), hint.orElse(fault.todo()));
    }
  }

  private void warn(String kind, Place place, String written, String what, String todo) {
    String box = "; a box with its words stands in its place";
    String colon = written.isEmpty() ? "" : ":";
    report.add(Problem.warning(kind, place, written, what + box + colon, todo));
  }

  private List<String> pictures() {
    if (pictures == null) {
      pictures =
          folder.list("", new Report()).stream()
              .filter(name -> SUFFIXES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
              .toList();
    }
    return pictures;
  }
}
