package bindery.source;

import bindery.report.Place;
import bindery.report.Report;
import java.util.List;
import java.util.Optional;

/** A folder whose names are listed once, however often they are asked for. */
final class ListedFolder implements SourceFolder {
  private final SourceFolder folder;
  private final Report told = new Report();
  private List<String> names;

  ListedFolder(SourceFolder folder) {
    this.folder = folder;
  }

  @Override
  public SourceFolder listedOnce() {
    return this;
  }

  @Override
  public String name() {
    return folder.name();
  }

  @Override
  public Limits limits() {
    return folder.limits();
  }

  @Override
  public Optional<SourceFile> file(String relative, Place askedFrom, Report report) {
    return folder.file(relative, askedFrom, report);
  }

  @Override
  public Optional<SourceFolder> folder(String name, String what, Report report) {
    return folder.folder(name, what, report);
  }

  @Override
  public void take(SourceFile within) {
    folder.take(within);
  }

  @Override
  public List<String> given() {
    return folder.given();
  }

  @Override
  public boolean has(String relative) {
    return folder.has(relative);
  }

  @Override
  public synchronized List<String> list(String suffix, Report report) {
    if (names == null) {
      names = List.copyOf(folder.list("", told));
    }
    told.problems().forEach(report::add);
    return suffix.isEmpty() ? names : names.stream().filter(name -> ends(name, suffix)).toList();
  }

  /** The suffix is one of the file's own name, not of the folders it lies in. */
  private static boolean ends(String name, String suffix) {
    return name.endsWith(suffix) && name.length() - name.lastIndexOf('/') > suffix.length();
  }
}
