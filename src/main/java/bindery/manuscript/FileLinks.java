package bindery.manuscript;

import bindery.book.Places;
import bindery.manuscript.text.Addresses;
import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.RelativeName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Turns links between the files of a manuscript into links within the book. A link to a file that
 * is not part of the book is an {@code unknown-file} warning; its words stay.
 */
final class FileLinks {
  /** Names of pages that sites are made of: with an ending of HTML or with none. */
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.x?html?|(?:.*/)?[^./]+");

  /** Looking for the nearest of many names takes time; after so many the author has the idea. */
  private static final int MOST_HINTS = 100;

  private final Anchors anchors;
  private final Collection<String> files;
  private final PageAddresses addresses;
  private final List<String> roots;
  private final boolean labels;
  private final Report report;
  private final Map<String, String> byStem = new HashMap<>();

  private int hints;

  /**
   * @param roots folders that the tool's sites start from, each as {@code src/}
   * @param labels whether an address that names no file may be a label: {@code [words](label)}
   */
  FileLinks(
      Anchors anchors,
      Collection<String> files,
      PageAddresses addresses,
      List<String> roots,
      boolean labels,
      Report report) {
    this.labels = labels;
    this.addresses = addresses;
    this.roots = roots;
    this.anchors = anchors;
    this.files = files;
    this.report = report;
    files.forEach(file -> byStem.putIfAbsent(PageAddresses.stem(file), file));
  }

  void resolve(List<Element> sections) {
    for (Element section : sections) {
      section.select("a[href]").forEach(this::resolve);
    }
  }

  private void resolve(Element a) {
    String href = a.attr("href");
    Place place = Places.of(a);
    if (href.equals("#")) {
      empty(a, place);
    } else if (href.startsWith("#")) {
      String name = Addresses.decoded(href.substring(1));
      Optional<String> own = anchors.in(place.file(), name);
      if (own.isEmpty()) {
        ambiguous(a, name);
      }
      a.attr("href", "#" + own.or(() -> anchors.anywhere(name)).orElse(name));
    } else if (labels
        && !href.matches("(?s)(?i)(?:https?|mailto|tel):.*")
        && label(href, place).isPresent()) {
      a.attr("href", "#" + label(href, place).get());
    } else if (!href.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*") && !href.startsWith("//")) {
      file(a, href, place);
    } else {
      a.attr("href", Addresses.encoded(href));
    }
  }

  /**
   * What a label stands for that has no {@code #} before it. A file comes before a label of the
   * same name, and only what the author named is a label, not a heading by its words.
   */
  private Optional<String> label(String href, Place place) {
    // MyST, "Cross-references": [words](@label) is the same.
    String name = Addresses.decoded(href).replaceFirst("^@", "");
    if (RelativeName.in(place.file(), name, place, new Report()).flatMap(this::found).isPresent()) {
      return Optional.empty();
    }
    return anchors.given(place.file(), name);
  }

  /** Two files may have the same id; a link in a third does not say which it means. */
  private void ambiguous(Element a, String id) {
    List<String> files = anchors.filesWith(id);
    if (files.size() > 1) {
      String all = String.join(", ", files);
      report.add(
          Problem.warning(
              "ambiguous-link",
              Places.of(a),
              "#" + id,
              "several files have this id (" + all + "), and the link leads to the first:",
              "write for example ‘" + files.get(1) + "#" + id + "’"));
    }
  }

  /** The file of the manuscript that a link means, or that the page was made from that it means. */
  private Optional<String> found(String name) {
    if (files.contains(name)) {
      return Optional.of(name);
    }
    if (!PAGE.matcher(name).matches()) {
      return Optional.empty();
    }
    String page = name.replaceFirst("(?i)\\.x?html?$", "");
    String folder = page.replaceFirst("(?i)(^|/)index$", "");
    String within = folder.isEmpty() ? "" : folder + "/";
    List<String> stems = List.of(page, within + "index", within + "README");
    return stems.stream().filter(byStem::containsKey).map(byStem::get).findFirst();
  }

  /** The file that an address means that starts from where a site starts. */
  private Optional<String> fromRoot(String written) {
    if (!written.startsWith("/") || written.length() == 1) {
      return Optional.empty();
    }
    String path = written.substring(1).replaceFirst("/+$", "");
    return Stream.concat(Stream.of(""), roots.stream())
        .flatMap(root -> found(root + path).stream())
        .findFirst();
  }

  /** The file that an address means that a page has on the site, and not in the folder. */
  private Optional<String> onSite(String name, String written) {
    boolean absolute = written.startsWith("/") && written.length() > 1;
    Optional<String> said = addresses.find(absolute ? written : name);
    return absolute ? said.or(() -> addresses.named(written)) : said;
  }

  /** {@code [words]()} leads nowhere yet, nor does {@code [words](#)}. */
  private void empty(Element a, Place place) {
    String what = "this link has no address, and its words stand as text:";
    String todo = "write where it leads between the parentheses, or take its brackets away";
    report.add(
        Problem.warning(
            "empty-link", place, "[" + a.text() + "](" + a.attr("href") + ")", what, todo));
    a.removeAttr("href");
  }

  private void file(Element a, String href, Place place) {
    if (href.isBlank()) {
      empty(a, place);
      return;
    }
    int hash = href.indexOf('#');
    int query = href.indexOf("?id="); // docsify's way to name a heading
    int cut = query < 0 ? hash : query;
    String written = Addresses.decoded(cut < 0 ? href : href.substring(0, cut));
    String anchor = cut < 0 ? "" : Addresses.decoded(href.substring(cut + (query < 0 ? 1 : 4)));
    Optional<String> name =
        written.isEmpty()
            ? Optional.empty()
            : RelativeName.in(place.file(), written.replaceFirst("/+$", ""), place, new Report());
    Optional<String> file =
        name.flatMap(this::found)
            .or(() -> fromRoot(written))
            .or(() -> fromRoot("/" + written)) // docsify resolves all links so
            .or(() -> onSite(name.orElse(""), written));
    if (file.isEmpty()) {
      String otherwise = "a book can link to its own files and to the web only";
      String todo =
          ++hints > MOST_HINTS
              ? otherwise
              : NearestName.hint(name.orElse(written), files, otherwise);
      report.add(
          Problem.warning(
              "unknown-file",
              place,
              href,
              "this link leads to a file that is not part of the book:",
              todo));
      a.removeAttr("href");
      if (!a.hasText() && a.childrenSize() == 0) {
        a.text(words(written)); // it would have had the title of the file
      }
      return;
    }
    Optional<String> id =
        anchor.isEmpty() ? anchors.start(file.get()) : anchors.in(file.get(), anchor);
    // An unknown anchor is told of by the apparatus, which knows all ids and finds the nearest.
    a.attr("href", "#" + id.orElse(anchor));
  }

  /** The last name of an address as words. */
  private static String words(String written) {
    String last = written.replaceFirst("/+$", "").replaceFirst("^.*/", "");
    return last.replaceFirst("\\.\\w{1,8}$", "").replaceAll("[-_]+", " ").strip();
  }
}
