package bindery.press.revision;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Refusal;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.RelativeName;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A revision of the repository that a folder lies in. */
public final class Revision {
  /** Of all files of a folder. */
  private static final long MOST_BYTES = 1L << 30;

  private final String typed;
  private final GitProgram git;
  private final Path top;
  private final String commit;

  private Revision(String typed, GitProgram git, Path top, String commit) {
    this.typed = typed;
    this.git = git;
    this.top = top;
    this.commit = commit;
  }

  /**
   * The revision that a name means.
   *
   * @param folder on disk, in the repository
   * @param typed {@code HEAD~3}, a tag, a branch or the like
   * @param environment whose {@code PATH} leads to git
   * @throws Refusal where there is no git, no repository, or no such revision
   */
  public static Revision of(Path folder, String typed, Map<String, String> environment) {
    try {
      Path real = folder.toRealPath();
      GitProgram git = GitProgram.find(real, environment);
      Optional<String> top = git.line("rev-parse", "--show-toplevel");
      if (top.isEmpty() || !real.startsWith(Path.of(top.get()).toRealPath())) {
        throw refusal(
            folder.toString(),
            "git knows no repository of this folder, or does not trust it",
            "‘git status’ in it says why; or name a folder or a PDF to compare with");
      }
      Optional<String> commit =
          typed.startsWith("-")
              ? Optional.empty()
              : git.line("rev-parse", "--verify", "--quiet", typed + "^{commit}");
      if (commit.isEmpty()) {
        throw refusal(
            typed,
            "there is no such folder, no such file, and git knows no such revision",
            "‘git log’ shows the revisions, ‘git tag’ those with a name");
      }
      return new Revision(typed, git, Path.of(top.get()).toRealPath(), commit.get());
    } catch (IOException | InvalidPathException e) {
      throw unread(typed);
    }
  }

  /** Whether a folder lies in the repository. */
  public boolean has(Path folder) {
    try {
      return folder.toRealPath().startsWith(top);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Writes the files that a folder had.
   *
   * @param folder on disk, in the repository
   * @param into a folder, which is made; nothing is written outside it
   * @return whether there was such a folder
   * @throws Refusal where its files cannot be had
   */
  public boolean takeOut(Path folder, Path into) {
    try {
      String within = top.relativize(folder.toRealPath()).toString().replace('\\', '/');
      Optional<String> tree = git.line("rev-parse", "--verify", "--quiet", commit + ":" + within);
      if (tree.isEmpty()) {
        return false;
      }
      Optional<byte[]> listed = git.ask("ls-tree", "-r", "-z", "-l", "--full-tree", tree.get());
      List<TreeEntry> entries = TreeEntry.all(listed.orElseThrow(() -> unread(typed)));
      long bytes = entries.stream().mapToLong(TreeEntry::size).sum();
      if (entries.size() > Limits.DEFAULT.files() || bytes > MOST_BYTES) {
        throw refusal(
            typed,
            "the folder held more than " + Limits.DEFAULT.files() + " files, or more than 1 GB",
            "name a folder or a PDF to compare with");
      }
      Files.createDirectories(into);
      write(entries, into);
      return true;
    } catch (IOException | InvalidPathException e) {
      throw unread(typed);
    }
  }

  private void write(List<TreeEntry> entries, Path into) throws IOException {
    LargeFiles large = new LargeFiles(git);
    Map<Path, String> links = new LinkedHashMap<>();
    Process process = git.start("cat-file", "--batch");
    try (OutputStream asked = process.getOutputStream();
        InputStream answers = new BufferedInputStream(process.getInputStream())) {
      for (TreeEntry entry : wanted(entries)) {
        asked.write((entry.object() + "\n").getBytes(StandardCharsets.US_ASCII));
        asked.flush();
        byte[] content = answer(answers, entry);
        Optional<String> plain = RelativeName.of(entry.name(), Place.NOWHERE, new Report());
        if (entry.link()) {
          links.put(into.resolve(plain.get()), new String(content, StandardCharsets.UTF_8));
        } else {
          Path file = into.resolve(plain.get());
          Files.createDirectories(file.getParent());
          Files.write(file, large.behind(content, Limits.DEFAULT.bytesFor(entry.name())));
        }
      }
    }
    GitProgram.ended(process);
    for (Map.Entry<Path, String> link : links.entrySet()) {
      follow(link.getKey(), link.getValue(), into);
    }
  }

  /** Those with a name that a manuscript may have, and not larger than is read of one. */
  private static List<TreeEntry> wanted(List<TreeEntry> entries) {
    List<TreeEntry> wanted = new ArrayList<>();
    for (TreeEntry entry : entries) {
      if (entry.size() <= Limits.DEFAULT.bytesFor(entry.name())
          && RelativeName.of(entry.name(), Place.NOWHERE, new Report()).isPresent()) {
        wanted.add(entry);
      }
    }
    return wanted;
  }

  /** One answer of {@code cat-file --batch}: a line that ends with the size, that many bytes. */
  private static byte[] answer(InputStream in, TreeEntry entry) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("git has ended");
      }
      head.append((char) c);
    }
    if (!head.toString().equals(entry.object() + " blob " + entry.size())) {
      throw new IOException("not there: " + entry.name());
    }
    byte[] content = in.readNBytes((int) entry.size());
    if (content.length != entry.size() || in.read() != '\n') {
      throw new IOException("git has ended");
    }
    return content;
  }

  /** In the place of a link to a file that was taken out, the file itself; no other link. */
  private static void follow(Path link, String target, Path into) throws IOException {
    Path file = link.resolveSibling(target).normalize();
    if (file.startsWith(into) && Files.isRegularFile(file) && !Files.exists(link)) {
      Files.createDirectories(link.getParent());
      Files.copy(file, link);
    }
  }

  private static Refusal unread(String typed) {
    return refusal(
        typed,
        "git cannot show what the manuscript was at this revision",
        "‘git fsck’ says what is missing; or name a folder or a PDF to compare with");
  }

  private static Refusal refusal(String text, String what, String todo) {
    return new Refusal(Problem.error("since", Place.NOWHERE, text, what, todo));
  }
}
