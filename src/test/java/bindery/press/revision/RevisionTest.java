package bindery.press.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.report.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder as it was, out of repositories of friends and of strangers. */
class RevisionTest {
  @TempDir Path temp;

  private GitFolder repository() {
    return new GitFolder(temp.resolve("r"))
        .with("novel/01-one.md", "# One\n")
        .with("novel/images/é.svg", "<svg/>")
        .with("other/notes.md", "not of the novel")
        .commit();
  }

  private Map<String, String> taken(Path folder, String revision) throws IOException {
    Path into = temp.resolve("out-" + revision.replaceAll("\\W", ""));
    Revision then = Revision.of(folder, revision, GitFolder.ENVIRONMENT);
    assertTrue(then.takeOut(folder, into), revision);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(into)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = into.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void aFolderAsItWas() throws IOException {
    GitFolder git = repository().with("novel/01-one.md", "# Changed\n").with("novel/02.md", "x");
    Path novel = git.folder.resolve("novel");
    assertEquals("{01-one.md=# One\n, images/é.svg=<svg/>}", taken(novel, "HEAD").toString());
    git.commit();
    git.git("tag", "v2");
    assertEquals("[01-one.md, 02.md, images/é.svg]", taken(novel, "v2").keySet().toString());
    assertEquals("[01-one.md, images/é.svg]", taken(novel, "HEAD~1").keySet().toString());
    assertEquals(4, taken(git.folder, "v2~0").size());
  }

  @Test
  void linksStayWithinTheFolder() throws IOException {
    GitFolder git = repository();
    Files.createSymbolicLink(git.folder.resolve("novel/02.md"), Path.of("01-one.md"));
    Files.createSymbolicLink(git.folder.resolve("novel/03.md"), Path.of("../other/notes.md"));
    Files.createSymbolicLink(git.folder.resolve("novel/04.md"), Path.of("/etc/passwd"));
    git.commit();
    Map<String, String> files = taken(git.folder.resolve("novel"), "HEAD");
    assertEquals("[01-one.md, 02.md, images/é.svg]", files.keySet().toString());
    assertEquals("# One\n", files.get("02.md"));
  }

  @Test
  void namesStayWithinTheFolder() throws IOException {
    GitFolder git = repository();
    String blob = git.git("out", new String[] {"hash-object", "-w", "--stdin"});
    String inner = git.git("100644 blob " + blob + "\tx.md\n", new String[] {"mktree"});
    String tree =
        git.git(
            "040000 tree " + inner + "\t..\n100644 blob " + blob + "\ty.md\n",
            new String[] {"mktree"});
    String commit = git.git("commit-tree", "-m", "evil", tree);
    assertEquals(40, commit.length(), commit);
    assertEquals("[y.md]", taken(git.folder, commit).keySet().toString());
    try (Stream<Path> all = Files.walk(temp)) {
      assertFalse(all.anyMatch(file -> file.endsWith("x.md")));
    }
  }

  @Test
  void whatIsNotThereIsRefused() {
    GitFolder git = repository();
    Path novel = git.folder.resolve("novel");
    assertTrue(refusal(novel, "nowhere").contains("git knows no such revision ‘nowhere’"));
    assertTrue(refusal(novel, "--all").contains("git knows no such revision"));
    assertTrue(refusal(novel, "").contains("git knows no such revision"));
    assertTrue(refusal(temp, "HEAD").contains("git knows no repository of this folder"));
    Refusal none =
        assertThrows(Refusal.class, () -> Revision.of(novel, "HEAD", Map.of("PATH", "relative")));
    assertTrue(none.getMessage().contains("there is no program ‘git’ here"), none.getMessage());
    git.with("young/01.md", "# New");
    Revision then = Revision.of(novel, "HEAD", GitFolder.ENVIRONMENT);
    assertFalse(then.takeOut(git.folder.resolve("young"), temp.resolve("out")));
    assertTrue(then.has(novel));
    assertFalse(then.has(temp));
  }

  private static String refusal(Path folder, String revision) {
    return assertThrows(Refusal.class, () -> Revision.of(folder, revision, GitFolder.ENVIRONMENT))
        .getMessage();
  }

  /** All that its settings name would leave a line in a file. */
  private GitFolder hostile(Path ran) throws IOException {
    Path program = temp.resolve("evil.sh");
    Files.writeString(program, "#!/bin/sh\necho \"$@\" >> '" + ran + "'\nexit 1\n");
    assertTrue(program.toFile().setExecutable(true));
    GitFolder git = repository().with(".gitattributes", "*.md filter=evil diff=evil\n").commit();
    for (String key :
        new String[] {
          "filter.evil.smudge",
          "filter.evil.clean",
          "diff.evil.textconv",
          "diff.external",
          "core.fsmonitor",
          "core.pager",
          "core.sshCommand",
          "core.alternateRefsCommand",
          "gpg.program",
          "credential.helper",
          "remote.evil.uploadpack",
          "tar.tar.command"
        }) {
      git.git("config", key, program + " " + key);
    }
    git.git("config", "alias.ls-tree", "!" + program + " alias");
    git.git("config", "alias.cat-file", "!" + program + " alias");
    git.git("config", "protocol.allow", "always");
    git.git("config", "remote.evil.url", temp.resolve("r2").toString());
    git.git("config", "remote.evil.promisor", "true");
    git.git("config", "extensions.partialClone", "evil");
    git.git("config", "core.repositoryformatversion", "1");
    for (String hook :
        new String[] {"post-checkout", "post-index-change", "reference-transaction"}) {
      Files.copy(program, git.folder.resolve(".git/hooks").resolve(hook));
    }
    Files.deleteIfExists(ran);
    return git;
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingIsRunThatARepositoryNames() throws IOException {
    Path ran = temp.resolve("ran");
    GitFolder git = hostile(ran);
    assertEquals(
        "[01-one.md, images/é.svg]",
        taken(git.folder.resolve("novel"), "HEAD").keySet().toString());
    assertFalse(Files.exists(ran), () -> said(ran));

    git.git("archive", "--format=tar", "HEAD"); // the trap works
    assertTrue(Files.exists(ran));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noObjectIsFetched() throws IOException {
    Path ran = temp.resolve("ran");
    GitFolder git = hostile(ran);
    String object = git.git("rev-parse", "HEAD:novel/01-one.md");
    Files.delete(
        git.folder.resolve(".git/objects/" + object.substring(0, 2) + "/" + object.substring(2)));
    Path novel = git.folder.resolve("novel");
    for (String url : new String[] {temp.resolve("r2").toString(), "ssh://x/y"}) {
      git.git("config", "remote.evil.url", url);
      Revision then = Revision.of(novel, "HEAD", GitFolder.ENVIRONMENT);
      Refusal none = assertThrows(Refusal.class, () -> then.takeOut(novel, temp.resolve("out")));
      assertTrue(none.getMessage().contains("git cannot show"), none.getMessage());
      assertFalse(Files.exists(ran), () -> said(ran));
    }
  }

  @Test
  void largeFilesAreTakenFromBesideTheObjects() throws IOException {
    String sum = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"; // of hello
    String other = "3" + sum.substring(1);
    String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:%s\nsize 5\n";
    GitFolder git =
        repository()
            .with("novel/a.png", pointer.formatted(sum))
            .with("novel/b.png", pointer.formatted(other))
            .commit();
    git.with(".git/lfs/objects/2c/f2/" + sum, "hello");
    git.with(".git/lfs/objects/3c/f2/" + other, "not what it says");
    Map<String, String> files = taken(git.folder.resolve("novel"), "HEAD");
    assertEquals("hello", files.get("a.png"));
    assertEquals(pointer.formatted(other), files.get("b.png"));
  }

  private static String said(Path ran) {
    try {
      return Files.readString(ran);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
