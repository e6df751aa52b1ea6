package bindery.manuscript;

import bindery.book.Metadata;
import bindery.book.Places;
import bindery.book.Role;
import bindery.manuscript.data.FrontMatter;
import bindery.manuscript.data.RoleByTitle;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.markdown.MarkdownReader.FileTree;
import bindery.report.Place;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Puts what was read from the files into sections, in the order of the book. */
final class Assembler {
  /** At a heading of the first level: whether it opens a part, or the appendices. */
  static final String PART = "data-part";

  private final Metadata metadata;
  private final Tool tool;
  private final RoleByTitle roles;
  private final SetWords words;
  private final ChapterLevel.Result level;
  private final MadePages pages;
  private final Map<String, FileTree> files;
  private final List<Element> sections = new ArrayList<>();
  private final Set<String> placed = new HashSet<>();

  /** The section that text without a heading goes on with, and the role of its file as stated. */
  private Element current;

  private Role currentRole;

  /** Whether a heading has said that what follows are appendices. */
  private boolean appendices;

  /** Sections that were guessed to be chapters and bear the title of the book. */
  private final List<Element> titled = new ArrayList<>();

  /**
   * @param tool whose folder the files lie in
   * @param level the files, and what their headings of the first level are
   * @param typed the titles for pages that are made
   * @param imprint whether there is a copyright page
   */
  Assembler(
      Metadata metadata,
      Tool tool,
      MadePages.Typed typed,
      RoleByTitle roles,
      ChapterLevel.Result level,
      boolean imprint) {
    this.metadata = metadata;
    this.tool = tool;
    this.roles = roles;
    this.level = level;
    this.files = level.files();
    this.words = new SetWords(metadata.language());
    this.pages = new MadePages(metadata, typed, imprint);
  }

  /** The sections of the book. A heading without words is an {@code empty-heading} warning. */
  List<Element> sections(List<Entry> entries, Report report) {
    for (Entry entry : entries) {
      if (entry instanceof Entry.Made made) {
        sections.add(pages.page(made.role(), made.place()));
        current = null;
      } else if (entry instanceof Entry.PartTitle part) {
        open(Role.PART, part.place());
        heading(current, part.title(), part.place());
        current = null;
      } else if (entry instanceof Entry.Titled titled) {
        titled(titled);
      } else if (entry instanceof Entry.File file
          && files.containsKey(file.name())
          && placed.add(file.name())) {
        FileTree tree = files.get(file.name());
        if (file.depth() > 0 && current != null) {
          below(file, tree);
        } else {
          file(file, tree);
        }
      }
    }
    new BookTitles(titled, report).settle(sections);
    sections.forEach(section -> EmptyHeadings.tell(section, report));
    return sections;
  }

  private void titled(Entry.Titled entry) {
    if (entry.depth() > 0 && current != null) {
      heading(current, entry.title(), entry.place());
      Headings.lower(current.lastElementChild(), entry.depth());
    } else {
      open(Role.CHAPTER, entry.place());
      heading(current, entry.title(), entry.place());
    }
  }

  /** A file that is sections of the chapter before it. */
  private void below(Entry.File entry, FileTree tree) {
    String title = entry.title().isEmpty() ? tree.front().title() : entry.title();
    FileTree own = tree.front().title().isEmpty() ? Headings.opened(tree) : tree;
    if (own.blocks().stream().noneMatch(Assembler::isH1) && !title.isEmpty()) {
      Element heading = new Element("h1");
      Places.put(heading, tree.place());
      words.put(heading, title);
      current.appendChild(heading);
      Headings.lower(heading, entry.depth());
    }
    for (Node block : own.blocks()) {
      Headings.lower(block, entry.depth());
    }
    current.appendChildren(own.blocks());
  }

  private void file(Entry.File entry, FileTree read) {
    boolean named = entry.guess() && !entry.title().isEmpty() && read.front().title().isEmpty();
    FileTree tree = named ? Headings.opened(read) : read;
    FrontMatter front = tree.front();
    if (entry.title().isEmpty() && Headings.isTitled(tree, metadata.title(), tool)) {
      tree.blocks().forEach(block -> Headings.lower(block, 1));
    }
    Role role = entry.told().or(front::role).orElse(entry.usual());
    String title = entry.title().isEmpty() ? front.title() : entry.title();
    boolean headed = tree.blocks().stream().anyMatch(Assembler::isH1);
    boolean own =
        entry.told().isPresent()
            || front.role().isPresent()
            || role != Role.CHAPTER
            || !title.isEmpty() && !headed;
    if (own || current == null || currentRole != role) {
      current = null;
    }
    Element first = null;
    if (!headed && !title.isEmpty()) {
      open(role, tree.place());
      heading(current, title, tree.place());
      first = current;
    }
    List<Node> run = new ArrayList<>();
    for (Node block : tree.blocks()) {
      if (isH1(block)) {
        append(run, first == null ? before(tree, role) : role, tree.place());
        Element h1 = (Element) block;
        boolean guess = entry.guess() && role == Role.CHAPTER && front.role().isEmpty();
        open(role(h1, role, guess), Places.of(h1));
        currentRole = role;
        currentHeading(h1);
        if (guess && RoleByTitle.isSame(Anchors.words(h1), metadata.title())) {
          titled.add(current);
        }
        first = first == null ? current : first;
      }
      run.add(block);
    }
    append(run, role, tree.place());
    first = first == null ? current : first;
    if (first != null && (own || headed)) {
      entry.classes().forEach(first::addClass);
      front.classes().forEach(first::addClass);
      String id = entry.id().isEmpty() ? front.id() : entry.id();
      Element h1 = first.selectFirst("> h1");
      if (!id.isEmpty()) {
        first.attr("id", id);
      }
      if (h1 != null && !front.shortTitle().isEmpty()) {
        h1.attr("data-short", words.of(front.shortTitle()));
      }
    }
    if (own) {
      current = role == Role.CHAPTER ? current : null;
    }
  }

  /** Text between the title of the book and its first chapter belongs to no chapter. */
  private Role before(FileTree tree, Role role) {
    return tree.name().equals(level.titled()) ? Role.FRONT_MATTER : role;
  }

  private Role role(Element h1, Role role, boolean guess) {
    String part = h1.attr(PART);
    h1.removeAttr(PART);
    appendices |= part.equals("appendices");
    Role usual = guess ? roles.of(Anchors.words(h1)) : role;
    boolean appendix = appendices && guess && usual == Role.CHAPTER;
    boolean opens = !part.isEmpty() || h1.hasClass("part");
    return !opens ? appendix ? Role.APPENDIX : usual : Role.PART;
  }

  static boolean isH1(Node block) {
    return block instanceof Element element && element.normalName().equals("h1");
  }

  private void append(List<Node> run, Role role, Place place) {
    if (!run.isEmpty()) {
      if (current == null) {
        open(role, run.get(0) instanceof Element first ? Places.of(first) : place);
      }
      current.appendChildren(run);
      run.clear();
    }
  }

  private void open(Role role, Place place) {
    current = MadePages.section(role, place);
    currentRole = role;
    sections.add(current);
  }

  private void heading(Element section, String title, Place place) {
    Element h1 = section.appendElement("h1");
    Places.put(h1, place);
    words.put(h1, title);
  }

  /** Id and classes written at the heading of a section are the section's. */
  private void currentHeading(Element h1) {
    if (h1.hasAttr("id")) {
      current.attr("id", h1.id());
      h1.removeAttr("id");
    }
    h1.classNames().forEach(current::addClass);
    h1.removeAttr("class");
    if (h1.hasAttr("data-short")) {
      h1.attr("data-short", words.of(h1.attr("data-short")));
    }
  }
}
