package bindery.source;

import bindery.report.Place;
import bindery.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder that may be read, and nothing outside it. Names in it have {@code /} between them. */
public sealed interface SourceFolder permits DiskFolder, BuiltinFolder, ListedFolder {

  /**
   * Opens a folder on disk.
   *
   * @param what what the folder is for, in the author's words: "manuscript folder"
   * @throws bindery.report.Refusal if there is no such folder, or it cannot be read
   */
  static SourceFolder open(Path folder, String what, Limits limits) {
    return DiskFolder.open(folder, what, limits);
  }

  /** What the jar itself carries, under {@code bindery/builtin/} on the class path. */
  static SourceFolder builtin() {
    return new BuiltinFolder(Limits.DEFAULT);
  }

  /** What to call this folder in a message; the last name of its path. */
  String name();

  Limits limits();

  /**
   * The file with this name, or nothing and an error problem that says why not.
   *
   * @param relative as the author wrote it, relative to this folder
   * @param askedFrom where the author wrote it
   */
  Optional<SourceFile> file(String relative, Place askedFrom, Report report);

  /**
   * The folder of this name within this one, or nothing if there is none: and an error problem if a
   * symbolic link leads out of this folder, or a warning if it is no folder.
   *
   * @param what what the folder is for, in the author's words: "styles folder"
   */
  Optional<SourceFolder> folder(String name, String what, Report report);

  /**
   * Takes in what stands within a file of the folder, such as a picture in a notebook, so that it
   * is read under a name of its own from now on. It is not listed, and nothing is written.
   */
  void take(SourceFile within);

  /**
   * The names of the files that were handed out so far, sorted by code unit; what was taken in is
   * not among them.
   */
  List<String> given();

  /** Whether there is such a file; never a problem. */
  boolean has(String relative);

  /**
   * The names of all files whose name ends with the suffix, in this folder and the folders in it,
   * sorted by code unit. Hidden files and folders are left out, and folders of what programs fetch,
   * such as {@code node_modules}. An error problem if there are more files than {@link
   * Limits#files()}.
   */
  List<String> list(String suffix, Report report);

  /** The same folder as its names are now: for one reading, in which they are asked for often. */
  default SourceFolder listedOnce() {
    return new ListedFolder(this);
  }
}
