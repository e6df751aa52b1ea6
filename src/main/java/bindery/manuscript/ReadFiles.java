package bindery.manuscript;

import bindery.manuscript.folder.ToolBook;
import bindery.manuscript.markdown.MarkdownReader;
import bindery.manuscript.rewrite.FolderContext;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.nodes.Node;

/**
 * The files of a manuscript as they were read, kept from one build to the next: a file that has not
 * changed is not read again, and one of which only words have changed can be brought up to date
 * where it stands. For builds one after the other.
 */
public final class ReadFiles {
  private final AtomicInteger read = new AtomicInteger();
  private Map<String, Kept> before = Map.of();
  private Map<String, Kept> now = new ConcurrentHashMap<>();
  private final AtomicReference<Optional<Edited>> edited = new AtomicReference<>(Optional.empty());

  private final boolean followed;
  private Optional<Reading> reading = Optional.empty();

  /** For one build. */
  public ReadFiles() {
    this(false);
  }

  /**
   * @param followed whether edits of words are asked for, see {@link #edit}
   */
  public ReadFiles(boolean followed) {
    this.followed = followed;
  }

  /**
   * A file as it was read, with what was wrong in it.
   *
   * @param given the nodes of the tree that was handed out last, if anybody follows them
   */
  record Kept(
      byte[] bytes,
      Locale language,
      ToolBook tool,
      MarkdownReader.FileTree tree,
      List<Problem> problems,
      List<Node> given) {
    Kept with(List<Node> nodes) {
      return new Kept(bytes, language, tool, tree, problems, nodes);
    }
  }

  /** How files were read in the last build. */
  private record Reading(MarkdownReader reader, FolderContext around) {}

  /** A build begins: what it does not ask for is forgotten when the next begins. */
  void begin() {
    before = now;
    now = new ConcurrentHashMap<>();
    edited.set(Optional.empty());
  }

  /**
   * The tree of a file, to be worked on. Safe from several threads.
   *
   * @param language that the file is read in
   * @param around what the file is read in
   */
  MarkdownReader.FileTree read(
      SourceFile file,
      MarkdownReader reader,
      Locale language,
      FolderContext around,
      Report report) {
    Kept old = before.get(file.name());
    Kept kept = old;
    boolean same =
        kept != null
            && kept.language().equals(language)
            && kept.tool().equals(around.tool())
            && Arrays.equals(kept.bytes(), file.bytes());
    if (!same) {
      Report own = new Report();
      MarkdownReader.FileTree tree = reader.read(file, own);
      kept = new Kept(file.bytes(), language, around.tool(), tree, own.problems(), List.of());
      read.incrementAndGet();
    }
    MarkdownReader.FileTree copy = kept.tree().copy();
    Kept given = followed ? kept.with(WordEdit.nodes(copy)) : kept;
    if (!around.includes(file.name())) { // what it includes may change
      now.put(file.name(), given);
    }
    if (followed) {
      followed(reader, around);
      if (!same && old != null) {
        edited.set(Edited.of(old.tree(), given.tree(), given.given()));
      }
    }
    kept.problems().forEach(report::add);
    return copy;
  }

  private synchronized void followed(MarkdownReader reader, FolderContext around) {
    reading = Optional.of(new Reading(reader, around));
  }

  /**
   * What has changed in a file since the last build, read as in that; empty where that is more than
   * words, or what is wrong in the file has changed with it. Nothing is changed by asking.
   */
  public synchronized Optional<WordEdit> edit(SourceFile file) {
    Kept kept = now.get(file.name());
    if (kept == null || reading.isEmpty() || Arrays.equals(kept.bytes(), file.bytes())) {
      return Optional.empty();
    }
    Report own = new Report();
    MarkdownReader.FileTree tree = reading.get().reader().read(file, own);
    Kept read =
        new Kept(file.bytes(), kept.language(), kept.tool(), tree, own.problems(), kept.given());
    return said(kept.problems()).equals(said(own.problems()))
        ? WordEdit.changes(kept.tree(), kept.given(), tree)
            .map(changes -> new WordEdit(file.name(), changes, read))
        : Optional.empty();
  }

  private static List<String> said(List<Problem> problems) {
    return problems.stream().map(p -> p.kind() + " " + p.text() + " " + p.what()).toList();
  }

  /** An edit has been carried out in the tree that was handed out. */
  public synchronized void done(WordEdit edit) {
    now.put(edit.file(), edit.now());
  }

  /** Where the last file that has changed since the build before begins to differ. */
  public Optional<Edited> edited() {
    return edited.get();
  }

  /** How many files have been read so far; those that were kept do not count. */
  public int read() {
    return read.get();
  }
}
