package bindery.manuscript.tool;

import bindery.book.Role;
import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.folder.ToolFolder;
import bindery.manuscript.folder.TopReadme;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Leanpub's folders: {@code Book.txt} names the files of the text, one a line, in the folder {@code
 * manuscript} or in this one; {@code frontmatter:}, {@code mainmatter:} and {@code backmatter:}
 * divide them, as the marks of these names in braces do within the files (Leanpub Manual, "How
 * Leanpub Knows What to Include"; Markua Spec, "Directives").
 */
final class LeanpubFolder implements ToolFolder {
  private static final List<String> PLACES =
      List.of("manuscript/Book.txt", "Book.txt", "manuscript/book.txt");

  private static final List<String> PICTURES = List.of("images/", "resources/", "");

  private final List<Entry> entries = new ArrayList<>();
  private Role usual = Role.CHAPTER;

  @Override
  public Optional<ToolBook> read(SourceFolder folder, Report report) {
    for (String name : PLACES) {
      if (folder.has(name)) {
        LeanpubFolder book = new LeanpubFolder();
        Report own = new Report();
        String text = folder.file(name, Place.NOWHERE, own).map(file -> file.text(own)).orElse("");
        book.entries(name, text, folder, report);
        // An order that cannot be read must not give way to another book without a word.
        own.problems().forEach(report::add);
        if (!book.entries.isEmpty() || !own.problems().isEmpty()) {
          return Optional.of(book.of(name, folder));
        }
      }
    }
    return Optional.empty();
  }

  private ToolBook of(String name, SourceFolder folder) {
    String base = name.substring(0, name.lastIndexOf('/') + 1);
    String[] roots = PICTURES.stream().map(root -> base + root).toArray(String[]::new);
    YamlValue.Mapping keys = TopReadme.title(folder);
    return new ToolBook(Tool.LEANPUB, name, keys, entries).roots(roots);
  }

  private void entries(String list, String text, SourceFolder folder, Report report) {
    Lines lines = new Lines(list, text);
    FolderText files = new FolderText(folder);
    for (int i = 1; i <= lines.count(); i++) {
      String line = lines.text(i).strip().replace("\uFEFF", "");
      if (line.isEmpty() || line.startsWith("#") || divides(line)) {
        continue;
      }
      Place place = lines.place(lines.start(i));
      Optional<String> name =
          RelativeName.in(list, line, place, new Report())
              .filter(folder::has)
              .or(() -> RelativeName.of(line, place, new Report()).filter(folder::has));
      if (name.isEmpty()) {
        report.add(
            Problem.warning(
                "missing-chapter",
                place,
                line,
                "there is no such file, and the book is made without it:",
                "check the spelling and the folder"));
      } else if (entries.stream().noneMatch(entry -> is(entry, name.get()))) {
        add(name.get(), files.text(name.get()).orElse(""), place);
      }
    }
  }

  private static boolean is(Entry entry, String name) {
    return entry instanceof Entry.File file && file.name().equals(name);
  }

  /** Whether the line divides the book. */
  private boolean divides(String line) {
    Optional<Role> role = role(line.replaceFirst(":$", ""), line.endsWith(":"));
    role.ifPresent(r -> usual = r);
    return role.isPresent();
  }

  private static Optional<Role> role(String word, boolean colon) {
    String small = word.toLowerCase(Locale.ROOT).replace(" ", "");
    if (!colon && !small.startsWith("{")) {
      return Optional.empty();
    }
    return switch (small.replaceAll("[{}]", "")) {
      case "frontmatter" -> Optional.of(Role.FRONT_MATTER);
      case "mainmatter" -> Optional.of(Role.CHAPTER);
      case "backmatter" -> Optional.of(Role.BACK_MATTER);
      default -> Optional.empty();
    };
  }

  /** A mark before all words of a file counts for it, one after them for the next. */
  private void add(String name, String text, Place place) {
    boolean words = false;
    boolean added = false;
    for (String line : text.split("\n")) {
      Optional<Role> role = line.startsWith("{") ? role(line.strip(), false) : Optional.empty();
      if (role.isPresent()) {
        if (words && !added) {
          entries.add(Entry.File.of(name, usual, "", 0, place));
          added = true;
        }
        usual = role.get();
      } else if (!line.isBlank() && !line.matches("\\{(?:sample|book|pagebreak).*")) {
        words = true;
      }
    }
    if (!added && words) {
      entries.add(Entry.File.of(name, usual, "", 0, place));
    }
  }
}
