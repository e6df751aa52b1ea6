package bindery.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What starts Bindery without Maven, with a program in its place that tells how it was started. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path SOURCE = Path.of("src/dist/bin");

  @TempDir Path folder;
  private Path cache;
  private final Map<String, String> variables = new TreeMap<>();
  private int status;

  @BeforeEach
  void aCache() {
    cache = folder.resolve("cache");
    variables.put("JAVA_HOME", System.getProperty("java.home"));
    variables.put("BINDERY_CACHE", cache.toString());
  }

  /** Bindery's folder with such a program. */
  private Path unpacked(String name) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Path launcher = home.resolve("bin/bindery");
    Files.copy(SOURCE.resolve("bindery"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
    assertTrue(launcher.toFile().setExecutable(true));
    writeJar(home.resolve("lib/bindery.jar"), "");
    return launcher;
  }

  private static void writeJar(Path file, String beside) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, ToldStart.class.getName());
    String program = ToldStart.class.getName().replace('.', '/') + ".class";
    try (InputStream bytes = ToldStart.class.getClassLoader().getResourceAsStream(program);
        JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
      jar.putNextEntry(new JarEntry("beside.txt"));
      jar.write(beside.getBytes(StandardCharsets.UTF_8));
      jar.putNextEntry(new JarEntry(program));
      bytes.transferTo(jar);
    }
  }

  private String start(Path launcher, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(words));
    ProcessBuilder program = new ProcessBuilder(command).directory(folder.toFile());
    program.environment().keySet().removeAll(Set.of("XDG_CACHE_HOME", "BINDERY_OPTS"));
    program.environment().putAll(variables);
    Process running = program.redirectErrorStream(true).start();
    byte[] said = running.getInputStream().readAllBytes();
    status = running.waitFor();
    return new String(said, StandardCharsets.UTF_8);
  }

  /** Where Java takes the program's class from. */
  private String sourceOfProgram(Path launcher) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    variables.put("BINDERY_OPTS", "-Xlog:class+load:file=" + log);
    start(launcher, "x");
    variables.remove("BINDERY_OPTS");
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains(ToldStart.class.getName() + " source: "))
        .map(line -> line.replaceFirst(".* source: ", ""))
        .findFirst()
        .orElse("nowhere");
  }

  private List<Path> archives() throws IOException {
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }

  @Test
  void wordsAndStatusGoThrough() throws Exception {
    Path launcher = unpacked("b");
    String told = start(launcher, "build", "my novel", "", "a'b\"c", "*", "$HOME");
    assertTrue(told.contains("words [build] [my novel] [] [a'b\"c] [*] [$HOME]\n"), told);
    assertTrue(told.contains(" -XX:TieredStopAtLevel=1"), told);
    assertEquals(0, status);
    start(launcher, "build", "exit=3");
    assertEquals(3, status);
    variables.put("BINDERY_OPTS", "-Xmx99m -Done=two");
    assertTrue(start(launcher).contains(" -Xmx99m -Done=two "));
  }

  @Test
  void theFirstBookMakesAnArchiveAndTheNextTakesIt() throws Exception {
    Path launcher = unpacked("b");
    assertTrue(start(launcher, "novel").contains("-XX:ArchiveClassesAtExit="));
    assertEquals(1, archives().size());
    String next = start(launcher, "check", "novel");
    assertTrue(next.contains("-XX:SharedArchiveFile=" + archives().get(0)), next);
    assertEquals("shared objects file (top)", sourceOfProgram(launcher));
    assertTrue(start(launcher, "watch").contains("-XX:SharedArchiveFile="));
    try (Stream<Path> files = Files.list(cache)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void commandsThatMakeNothingAndFailuresMakeNone() throws Exception {
    Path launcher = unpacked("b");
    for (String word :
        List.of("--version", "-h", "help", "init", "styles", "completion", "watch")) {
      String told = start(launcher, word);
      assertFalse(told.contains("Archive"), told);
    }
    start(launcher, "build", "exit=1");
    assertEquals(List.of(), archives());
  }

  @Test
  void anotherJarAsksForAnotherArchive() throws Exception {
    Path launcher = unpacked("b");
    start(launcher, "novel");
    writeJar(folder.resolve("b/lib/bindery.jar"), "x");
    assertTrue(start(launcher, "novel").contains("-XX:ArchiveClassesAtExit="));
    assertEquals(2, archives().size());
  }

  /** Java takes no class from an archive for a jar with a space in its path, but for this. */
  @Test
  void pathsMayHaveSpaces() throws Exception {
    Path launcher = unpacked("my own books/ü");
    assertTrue(start(launcher, "x").contains("words [x]"));
    assertEquals("shared objects file (top)", sourceOfProgram(launcher));
    variables.put("BINDERY_CACHE", folder.resolve("my cache").toString());
    String without = start(launcher, "x");
    assertTrue(without.contains("words [x]") && !without.contains("Archive"), without);
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, launcher);
    assertTrue(
        start(Files.createSymbolicLink(folder.resolve("to"), Path.of("link")), "x")
            .contains("words [x]"));
  }

  @Test
  void itStartsWithoutAnArchiveToo() throws Exception {
    Path launcher = unpacked("b");
    Path file = Files.writeString(folder.resolve("file"), "");
    for (String nowhere : List.of("", file + "/x", "/proc/none", "relative", folder + "/a:b")) {
      variables.put("BINDERY_CACHE", nowhere);
      String told = start(launcher, "novel");
      assertTrue(told.contains("words [novel]"), told);
      assertFalse(told.contains("Archive"), told);
    }
    variables.put("BINDERY_CACHE", cache.toString());
    start(launcher, "novel");
    Path archive = archives().get(0);
    Files.delete(archive);
    Files.writeString(archive, "damaged");
    String told = start(launcher, "novel");
    assertEquals("words [novel]", told.lines().findFirst().orElse(""));
  }

  @Test
  void theArchiveLiesInTheUsersFolderOrInLib() throws Exception {
    Path launcher = unpacked("b");
    variables.remove("BINDERY_CACHE");
    variables.put("XDG_CACHE_HOME", folder.resolve("xdg").toString());
    variables.put("HOME", folder.resolve("home").toString());
    String told = start(launcher, "novel");
    assertTrue(told.contains(folder.resolve("xdg") + "/bindery/classes-") || isMac(), told);
    variables.put("XDG_CACHE_HOME", "/proc/none");
    variables.put("HOME", "/proc/none");
    told = start(launcher, "novel");
    assertTrue(told.contains(folder.toRealPath() + "/b/lib/cache/classes-"), told);
  }

  private static boolean isMac() {
    return System.getProperty("os.name").startsWith("Mac");
  }

  @Test
  void whatIsLackingIsTold() throws Exception {
    Path launcher = unpacked("b");
    variables.put("JAVA_HOME", "/nowhere/java");
    assertEquals(
        "bindery: there is no Java in JAVA_HOME, which is /nowhere/java\n", start(launcher));
    assertEquals(1, status);
    Path old = folder.resolve("old");
    Files.createDirectories(old.resolve("bin"));
    Files.createSymbolicLink(old.resolve("bin/java"), Path.of("/bin/true"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    variables.put("JAVA_HOME", old.toString());
    assertEquals(
        "bindery: Java 17 or later is needed, and " + old + "/bin/java is version 11\n",
        start(launcher));
    Files.delete(folder.resolve("b/lib/bindery.jar"));
    assertTrue(start(launcher).endsWith("/lib/bindery.jar; unpack the whole of Bindery again\n"));
  }

  /** The one for Windows can only be looked at here: it leads nowhere that is not. */
  @Test
  void theOneForWindowsIsWhole() throws IOException {
    String text = Files.readString(SOURCE.resolve("bindery.cmd"));
    assertTrue(text.chars().allMatch(c -> c < 128));
    Set<String> labels = new TreeSet<>();
    Matcher label = Pattern.compile("(?m)^:(\\w+)$").matcher(text);
    while (label.find()) {
      labels.add(label.group(1));
    }
    Set<String> gone = new TreeSet<>();
    Matcher jump = Pattern.compile("goto (\\w+)").matcher(text);
    while (jump.find()) {
      gone.add(jump.group(1));
    }
    assertEquals(labels, gone);
  }
}
