package bindery.manuscript;

import bindery.book.Places;
import bindery.manuscript.text.Addresses;
import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.RelativeName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Turns links between the files of a manuscript into links within the book. A link to a file that
 * is not part of the book is an {@code unknown-file} warning; its words stay.
 */
final class FileLinks {
  private final Anchors anchors;
  private final Collection<String> files;
  private final Report report;

  FileLinks(Anchors anchors, Collection<String> files, Report report) {
    this.anchors = anchors;
    this.files = files;
    this.report = report;
  }

  void resolve(List<Element> sections) {
    for (Element section : sections) {
      section.select("a[href]").forEach(this::resolve);
    }
  }

  private void resolve(Element a) {
    String href = a.attr("href");
    Place place = Places.of(a);
    if (href.startsWith("#")) {
      String name = Addresses.decoded(href.substring(1));
      a.attr("href", "#" + anchors.in(place.file(), name).orElse(name));
    } else if (!href.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*") && !href.startsWith("//")) {
      file(a, href, place);
    } else {
      a.attr("href", Addresses.encoded(href));
    }
  }

  private void file(Element a, String href, Place place) {
    int hash = href.indexOf('#');
    String written = Addresses.decoded(hash < 0 ? href : href.substring(0, hash));
    String anchor = hash < 0 ? "" : Addresses.decoded(href.substring(hash + 1));
    Optional<String> name =
        written.isEmpty()
            ? Optional.empty()
            : RelativeName.in(place.file(), written, place, new Report());
    Optional<String> file = name.filter(files::contains);
    if (file.isEmpty()) {
      String todo =
          NearestName.hint(
              name.orElse(written), files, "a book can link to its own files and to the web only");
      report.add(
          Problem.warning(
              "unknown-file",
              place,
              href,
              "this link leads to a file that is not part of the book:",
              todo));
      a.removeAttr("href");
      return;
    }
    Optional<String> id =
        anchor.isEmpty() ? anchors.start(file.get()) : anchors.in(file.get(), anchor);
    // An unknown anchor is told of by the apparatus, which knows all ids and finds the nearest.
    a.attr("href", "#" + id.orElse(anchor));
  }
}
