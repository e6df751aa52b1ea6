package bindery.manuscript.tool;

import bindery.book.Role;
import bindery.manuscript.data.RoleByTitle;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.text.Addresses;
import bindery.manuscript.tool.SummaryLine.Kind;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.NearestFile;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The order of a book by its list of links. Items under an item are sections of its chapter;
 * headings, and items with others under them that have no file, open parts; links in no list stand
 * before the chapters or behind them and have no number (mdBook's guide, SUMMARY.md; GitBook
 * toolchain's documentation, Pages and summary). A file is read where it is named first, whatever
 * passage of it is meant.
 */
final class SummaryOrder {
  private final SourceFolder folder;
  private final String base;
  private final Report report;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final RoleByTitle roles;
  private final Set<String> meant = new HashSet<>();
  private List<String> names;

  /** The heading, or the item without a file, whose first chapter is still to come. */
  private SummaryLine part;

  /**
   * @param base the folder that the links start from, as {@code src/}
   * @param language of the book, as far as the tool says it
   */
  SummaryOrder(SourceFolder folder, String base, String language, Report report) {
    this.folder = folder;
    this.base = base;
    this.report = report;
    this.roles = new RoleByTitle(Locale.forLanguageTag(language.isEmpty() ? "en" : language));
  }

  List<Entry> read(List<SummaryLine> lines) {
    lines.stream()
        .filter(line -> line.target() != null)
        .forEach(line -> meant(line.target()).ifPresent(meant::add));
    int first = -1;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() == Kind.ITEM) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    List<Boolean> held = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      SummaryLine line = lines.get(i);
      switch (line.kind()) {
        case HEADING -> part = isTitle(line, i) ? null : line;
        case LINK -> {
          boolean among = first < 0 || i > first && i < last;
          Role role = among ? Role.CHAPTER : unnumbered(line, i < first);
          part = among ? part : null;
          file(line).ifPresent(name -> add(name, line, role, 0));
        }
        case ITEM -> {
          SummaryLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
          boolean parent = next != null && next.kind() == Kind.ITEM && next.depth() > line.depth();
          item(line, parent, held);
        }
      }
    }
    return entries;
  }

  private Role unnumbered(SummaryLine line, boolean before) {
    Role usual = before ? Role.FRONT_MATTER : Role.BACK_MATTER;
    Role told = roles.of(line.title());
    return told.matter() == usual.matter() ? told : usual;
  }

  /** The first heading is that of the list itself. */
  private static boolean isTitle(SummaryLine line, int index) {
    return index == 0 && line.depth() == 1;
  }

  /**
   * @param held of the items that this one may stand under, whether they have files
   */
  private void item(SummaryLine line, boolean parent, List<Boolean> held) {
    while (held.size() > line.depth()) {
      held.remove(held.size() - 1);
    }
    int depth = (int) held.stream().filter(has -> has).count();
    Optional<String> name = file(line, parent);
    boolean opens = parent && depth == 0 && roles.of(line.title()) == Role.PART;
    // At the top it is a part; deeper it is a chapter, or a section of one, that has a title alone.
    boolean group = name.isEmpty() && parent && line.depth() > 0 && !line.title().isEmpty();
    held.add(name.isPresent() && !opens || group);
    if (opens && name.isPresent()) {
      part = null;
      add(name.get(), line, Role.PART, 0);
    } else if (name.isPresent()) {
      add(name.get(), line, Role.CHAPTER, depth);
    } else if (group) {
      openPart(depth);
      entries.add(new Entry.Titled(line.title(), depth, line.place()));
    } else if (parent && depth == 0 && !line.title().isEmpty()) {
      part = line;
    }
  }

  private void add(String name, SummaryLine line, Role role, int depth) {
    if (!seen.add(name)) {
      return;
    }
    openPart(depth);
    entries.add(Entry.File.of(name, role, line.title(), depth, line.place()));
  }

  /** The part begins whose first chapter comes now. */
  private void openPart(int depth) {
    if (part != null && depth == 0) {
      entries.add(new Entry.PartTitle(part.title(), part.place()));
      part = null;
    }
  }

  private Optional<String> file(SummaryLine line) {
    return file(line, false);
  }

  private Optional<String> file(SummaryLine line, boolean parent) {
    String target = line.target() == null ? "" : line.target();
    if (target.isEmpty() || target.equals("#")) {
      if (!parent) {
        String what = "this chapter has no file yet and is left out:";
        tell("draft-chapter", line.place(), line.title(), what, "name its file when it is written");
      }
      return Optional.empty();
    }
    if (Addresses.isRemote(target) || target.startsWith("mailto:")) {
      return Optional.empty();
    }
    Optional<String> found = meant(target);
    return found.isEmpty() && !target.startsWith("#") ? missing(line, target) : found;
  }

  /** The text of the nearest name, if no other line means it: authors mistype names. */
  private Optional<String> missing(SummaryLine line, String target) {
    String path = Addresses.path(Addresses.decoded(target));
    Optional<String> there = name(base + path.replaceFirst("^/+", "")).filter(folder::has);
    if (there.isPresent()) {
      String what = "this is not Markdown and is not read:";
      tell(
          "foreign-text",
          line.place(),
          target,
          what,
          "make Markdown of it, for example with pandoc");
      return Optional.empty();
    }
    names = names == null ? folder.list("", new Report()) : names;
    Optional<String> near = NearestFile.of(base + path, names);
    if (near.filter(name -> isMeantFor(path, name)).isPresent()) {
      String what = "there is no such file, and ‘" + near.get() + "’ is taken for it:";
      tell("missing-chapter", line.place(), target, what, "write its name here as the file has it");
      return near;
    }
    String todo =
        near.map(name -> "did you mean ‘" + name + "’?")
            .orElse("put the file there, or take the line away");
    String what = "there is no such file, and it is left out:";
    tell("missing-chapter", line.place(), target, what, todo);
    return Optional.empty();
  }

  private boolean isMeantFor(String path, String name) {
    return TextNames.isText(name) && !meant.contains(name) && NearestFile.isSlip(path, name);
  }

  /** The text that a link means, with or without its ending, or the one that opens its folder. */
  Optional<String> meant(String target) {
    String hashless = target.replaceFirst("^(?:\\./|/)?#/", "/");
    String decoded = Addresses.decoded(Addresses.path(hashless));
    String path = decoded.replaceFirst("^(?:\\./|/)++", "");
    String page = path.replaceFirst("(?i)\\.html?$", "");
    String within = page.isEmpty() || page.endsWith("/") ? page : page + "/";
    List<String> forms =
        List.of(
            path, page + ".md", within + "README.md", within + "index.md", within + "readme.md");
    for (String root : base.isEmpty() ? List.of("") : List.of(base, "")) {
      for (String form : forms) {
        Optional<String> name = name(root + form).filter(TextNames::isText).filter(folder::has);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return TextNames.isPage(path) ? name(base + path).filter(folder::has) : Optional.empty();
  }

  private static Optional<String> name(String written) {
    return RelativeName.of(written, Place.NOWHERE, new Report());
  }

  private void tell(String kind, Place place, String text, String what, String todo) {
    report.add(Problem.warning(kind, place, text, what, todo));
  }

  /** The folder of a file, as {@code src/}; empty for the folder itself. */
  static String folderOf(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }
}
