package bindery.manuscript.site;

import bindery.manuscript.data.TextNames;
import bindery.manuscript.text.Addresses;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The pages of a site of VitePress or VuePress, as its links name them. */
final class VuePages {
  private final SourceFolder folder;
  private final String base;
  private final Collection<String> pages;
  private final VueAddresses addresses;

  /**
   * @param base the folder of the pages, with {@code /} at its end unless it is the root
   * @param pages of the book, without translations
   */
  VuePages(SourceFolder folder, String base, List<String> pages, VueAddresses addresses) {
    this.addresses = addresses;
    this.folder = folder;
    this.base = base;
    this.pages = new LinkedHashSet<>(pages);
  }

  /** Those in a folder. */
  List<String> in(String at) {
    return pages.stream().filter(page -> page.startsWith(base + at)).toList();
  }

  /** A link from the place that it starts from; one with a slash before it starts from the site. */
  static String path(String at, String link) {
    if (Addresses.isRemote(link)) {
      return link;
    }
    return link.startsWith("/")
        ? link.replaceFirst("^/+", "")
        : at + link.replaceFirst("^\\./", "");
  }

  /**
   * The page that a path means.
   *
   * @param any whether it may be one that is left out of the book, a translation
   */
  Optional<String> found(String path, boolean any) {
    String plain = Addresses.decoded(path.replaceFirst("[?#].*", ""));
    String stem = plain.replaceFirst("(?i)\\.(?:html?|md)$", "");
    String within = stem.isEmpty() || stem.endsWith("/") ? stem : stem + "/";
    // VuePress finds the page of a folder whatever its capitals are.
    for (String form :
        List.of(
            stem + ".md",
            within + "index.md",
            within + "README.md",
            within + "readme.md",
            within + "Readme.md")) {
      Optional<String> name = RelativeName.of(base + form, Place.NOWHERE, new Report());
      boolean mine = name.isPresent() && (any ? folder.has(name.get()) : isPage(name.get()));
      if (mine && TextNames.isText(name.get())) {
        return name;
      }
    }
    return stem.isEmpty() ? Optional.empty() : addresses.page(stem);
  }

  /** Names of the folder's own, which a book else does without, are pages if a sidebar has them. */
  private boolean isPage(String name) {
    return pages.contains(name) || folder.has(name) && !TextNames.mayBeChapter(name);
  }
}
