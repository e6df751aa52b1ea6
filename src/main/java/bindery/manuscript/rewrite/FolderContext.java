package bindery.manuscript.rewrite;

import bindery.language.Language;
import bindery.manuscript.data.Roots;
import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a file is read in: its folder, what the folder's tool says, the language of the book. */
public final class FolderContext {
  private final SourceFolder folder;
  private final ToolBook tool;
  private final Roots roots;
  private final Language language;
  private final Set<String> including = ConcurrentHashMap.newKeySet();
  private final Set<String> included = ConcurrentHashMap.newKeySet();

  public FolderContext(SourceFolder folder, ToolBook tool, Language language) {
    this.folder = folder;
    this.tool = tool;
    this.roots = new Roots(folder, tool.roots());
    this.language = language;
  }

  public ToolBook tool() {
    return tool;
  }

  public Language language() {
    return language;
  }

  /**
   * What the book's language calls a box of this kind, such as {@code theorem}; where it has no
   * word for it, the author's own with a capital.
   */
  public String boxName(String kind, String typed) {
    String known = language.names().word(kind);
    return known.isEmpty() && !typed.isEmpty()
        ? typed.substring(0, 1).toUpperCase(Locale.ROOT) + typed.substring(1)
        : known;
  }

  /** What the book's language calls a {@code figure} or a {@code table} that has no number. */
  public String kindName(String kind) {
    return language.names().word(kind).replace("%", "").strip();
  }

  public SourceFolder folder() {
    return folder;
  }

  /** What the tool has under this name, each step of a path with a dot before it; or nothing. */
  public Optional<String> variable(String name) {
    String found = tool.variables().text(name);
    return found.isEmpty() && tool.variables().get(name).isEmpty()
        ? Optional.empty()
        : Optional.of(found);
  }

  /** The file that a name means in the text of another; nothing if there is none. */
  public Optional<String> find(String written, String inFile) {
    return roots.find(written, inFile);
  }

  /**
   * The text of another file of the folder, or nothing and a warning in the report.
   *
   * @param name as {@link #find} gave it
   * @param inFile the file that is built, which asks for it
   */
  public Optional<ManuscriptText> read(String name, Place from, String inFile, Report report) {
    including.add(inFile);
    included.add(name);
    Report own = new Report();
    Optional<SourceFile> file = folder.file(name, from, own);
    // What cannot be worked in is missing there and no more.
    for (Problem fault : own.problems()) {
      String todo = fault.todo();
      report.add(Problem.warning(fault.kind(), from, fault.text(), fault.what(), todo));
    }
    return file.map(source -> new ManuscriptText(name, source.text(report), report));
  }

  /** The files that others have asked for so far. */
  public Set<String> included() {
    return Set.copyOf(included);
  }

  /**
   * Takes in a picture that stands within a file, under a name beside it.
   *
   * @param number of the picture in the file
   * @return the address to show it by; nothing if it is larger than pictures may be
   */
  public Optional<String> take(String inFile, int number, String ending, byte[] picture) {
    String name = inFile + "-" + number + ending;
    if (picture.length > folder.limits().bytesFor(name)) {
      return Optional.empty();
    }
    including.add(inFile);
    folder.take(new SourceFile(name, picture));
    return Optional.of("/" + name);
  }

  /** Whether other files were read for this one. */
  public boolean includes(String file) {
    return including.contains(file);
  }
}
