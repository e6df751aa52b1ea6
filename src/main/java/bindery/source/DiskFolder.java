package bindery.source;

import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Refusal;
import bindery.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder on disk, known by its real path.
 *
 * @param taken what stands within its files, under names of its own
 * @param handed names of the files that were handed out
 */
record DiskFolder(
    Path real, String name, Limits limits, Map<String, SourceFile> taken, Set<String> handed)
    implements SourceFolder {

  /** Folders with what a program fetched or made: tens of thousands of files, none of a book. */
  private static final Set<String> FETCHED =
      Set.of("node_modules", "bower_components", "site-packages", "__pycache__");

  static DiskFolder open(Path folder, String what, Limits limits) {
    String shown = folder.toString();
    if (!Files.exists(folder)) {
      String todo = "check the path; it is read relative to where you are";
      throw refusal(
          shown,
          "there is no such " + what,
          NearestName.hint(DiskNames.of(folder), folders(folder.toAbsolutePath()), todo));
    }
    if (!Files.isDirectory(folder)) {
      throw refusal(
          shown, "the " + what + " is a file, not a folder", "give the folder that holds it");
    }
    try {
      Path real = folder.toRealPath();
      try (Stream<Path> files = Files.list(real)) {
        files.findFirst();
      }
      Path last = real.getFileName();
      return new DiskFolder(
          real,
          last == null ? shown : DiskNames.of(last),
          limits,
          new ConcurrentHashMap<>(),
          ConcurrentHashMap.newKeySet());
    } catch (IOException e) {
      throw refusal(shown, "the " + what + " cannot be read", "check its permissions");
    }
  }

  /** The folders beside one that is not there. */
  private static List<String> folders(Path missing) {
    Path parent = missing.getParent();
    if (parent == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(parent)) {
      Stream<Path> some = files.limit(Limits.DEFAULT.files());
      return some.filter(Files::isDirectory).map(DiskNames::of).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Refusal refusal(String text, String what, String todo) {
    return new Refusal(Problem.error("folder", Place.NOWHERE, text, what, todo));
  }

  @Override
  public Optional<SourceFile> file(String relative, Place from, Report report) {
    Optional<String> plain = RelativeName.of(relative, from, report);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    String wanted = plain.get();
    if (taken.containsKey(wanted)) {
      return Optional.of(taken.get(wanted));
    }
    try {
      Path path = path(wanted);
      if (!Files.exists(path)) {
        String todo =
            NearestFile.of(wanted, list("", new Report()))
                .map(name -> "did you mean ‘" + name + "’?")
                .orElse("check the spelling and the folder");
        return no(report, "no-such-file", from, wanted, "there is no such file", todo);
      }
      Path target = path.toRealPath();
      if (!target.startsWith(real)) {
        return no(
            report,
            "outside-folder",
            from,
            wanted,
            "a symbolic link leads out of the folder",
            "put the file itself into the folder");
      }
      if (!Files.isRegularFile(target)) {
        String what =
            Files.isDirectory(target) ? "this is a folder, not a file" : "this is not a plain file";
        return no(report, "not-a-file", from, wanted, what, "name a file");
      }
      return read(target, wanted, from, report);
    } catch (IOException | InvalidPathException e) {
      return no(
          report,
          "unreadable",
          from,
          wanted,
          "the file cannot be read",
          "check its name and its permissions");
    }
  }

  @Override
  public Optional<SourceFolder> folder(String within, String what, Report report) {
    Path path = DiskNames.in(real, within);
    if (Files.isDirectory(path)) {
      DiskFolder folder = open(path, what, limits);
      if (folder.real().startsWith(real)) {
        return Optional.of(folder);
      }
      report.add(
          Problem.error(
              "outside-folder",
              Place.file(within),
              "",
              "a symbolic link leads the " + what + " out of the folder",
              "put the folder itself there, or name it with --styles"));
    } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      String is = Files.exists(path) ? "is not a folder" : "is a link that leads nowhere";
      String todo = "make it a folder, or take it away";
      report.add(Problem.warning("folder", Place.file(within), "", "the " + what + " " + is, todo));
    }
    return Optional.empty();
  }

  private Optional<SourceFile> read(Path target, String wanted, Place from, Report report)
      throws IOException {
    int most = limits.bytesFor(wanted);
    byte[] bytes;
    try (InputStream in = Files.newInputStream(target)) {
      // One byte more than allowed: a file may grow after its size was asked for.
      bytes = Files.size(target) > most ? null : in.readNBytes(most + 1);
    }
    if (bytes == null || bytes.length > most) {
      return no(
          report,
          "too-large",
          from,
          wanted,
          "the file is larger than " + (most >> 20) + " MB",
          "make it smaller or split it");
    }
    handed.add(wanted);
    return Optional.of(new SourceFile(wanted, bytes));
  }

  private static Optional<SourceFile> no(
      Report report, String kind, Place from, String text, String what, String todo) {
    report.add(Problem.error(kind, from, text, what, todo));
    return Optional.empty();
  }

  /**
   * Where a file with this name is, or would be. Names are composed (UAX #15); on a disk they may
   * be decomposed, as archives from a Mac have them.
   */
  private Path path(String wanted) {
    Path path = DiskNames.in(real, wanted);
    if (wanted.chars().allMatch(c -> c < 0x80) || Files.exists(path)) {
      return path;
    }
    Path at = real;
    for (String name : wanted.split("/")) {
      Path exactly = DiskNames.in(at, name);
      at = Files.exists(exactly) ? exactly : composed(at, name).orElse(exactly);
    }
    return at;
  }

  private Optional<Path> composed(Path folder, String name) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .limit(limits.files())
          .filter(file -> RelativeName.composed(DiskNames.of(file)).equals(name))
          .sorted()
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void take(SourceFile within) {
    taken.put(within.name(), within);
  }

  @Override
  public List<String> given() {
    return handed.stream().sorted().toList();
  }

  @Override
  public boolean has(String relative) {
    if (taken.containsKey(relative)) {
      return true;
    }
    try {
      return RelativeName.of(relative, Place.NOWHERE, new Report()).isPresent()
          && Files.isRegularFile(path(RelativeName.composed(relative)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public List<String> list(String suffix, Report report) {
    List<String> names = new ArrayList<>();
    int[] seen = {0};
    walk(real, "", 0, suffix, names, seen);
    if (seen[0] > limits.files()) {
      report.add(
          Problem.error(
              "too-many-files",
              Place.NOWHERE,
              name,
              "the folder holds more than " + limits.files() + " files",
              "give a folder that holds the manuscript and nothing else"));
    }
    names.sort(null);
    return names;
  }

  /** Symbolic links to folders are not followed, so that no loop is walked. */
  private void walk(
      Path folder, String prefix, int depth, String suffix, List<String> names, int[] seen) {
    List<Path> entries;
    try (Stream<Path> files = Files.list(folder)) {
      entries = files.limit(limits.files() + 1L).sorted().toList();
    } catch (IOException e) {
      return;
    }
    for (Path entry : entries) {
      String last = RelativeName.composed(DiskNames.of(entry));
      if (last.startsWith(".") || ++seen[0] > limits.files()) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (depth < limits.nesting() && !FETCHED.contains(last)) {
          walk(entry, prefix + last + "/", depth + 1, suffix, names, seen);
        }
      } else if (last.endsWith(suffix)) {
        names.add(prefix + last);
      }
    }
  }
}
