package bindery.source;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;

/** The styles and typefaces that the jar carries, read from the class path. */
record BuiltinFolder(Limits limits) implements SourceFolder {
  private static final String ROOT = "bindery/builtin/";

  /** Where the library that JetBrains Mono comes from keeps it. */
  private static final String CODE_FACES = "com/formdev/flatlaf/fonts/jetbrains_mono/";

  @Override
  public String name() {
    return "builtin";
  }

  @Override
  public Optional<SourceFile> file(String relative, Place from, Report report) {
    Optional<String> plain = RelativeName.of(relative, from, report);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    String own = ROOT + plain.get();
    String path = loader().getResource(own) != null ? own : CODE_FACES + plain.get();
    try (InputStream in = loader().getResourceAsStream(path)) {
      if (in != null) {
        return Optional.of(new SourceFile(plain.get(), in.readAllBytes()));
      }
    } catch (IOException e) {
      // Told below: to the author, a broken jar and a missing file come to the same.
    }
    report.add(
        Problem.error(
            "no-such-file",
            from,
            plain.get(),
            "the program carries no such file",
            "check its name"));
    return Optional.empty();
  }

  @Override
  public Optional<SourceFolder> folder(String name, String what, Report report) {
    return Optional.empty();
  }

  @Override
  public void take(SourceFile within) {
    throw new UnsupportedOperationException("what is built in has nothing within");
  }

  @Override
  public List<String> given() {
    return List.of();
  }

  @Override
  public boolean has(String relative) {
    return loader().getResource(ROOT + relative) != null;
  }

  @Override
  public List<String> list(String suffix, Report report) {
    URL root = loader().getResource(ROOT);
    if (root == null) {
      return List.of();
    }
    try {
      if (root.getProtocol().equals("file")) {
        return SourceFolder.open(Path.of(root.toURI()), "folder", limits).list(suffix, report);
      }
      URLConnection connection = root.openConnection();
      if (connection instanceof JarURLConnection jar) {
        return list(jar.getJarFile(), suffix);
      }
    } catch (IOException | URISyntaxException e) {
      report.add(
          Problem.error(
              "unreadable",
              Place.NOWHERE,
              "",
              "the program cannot read its own files",
              "install it again"));
    }
    return List.of();
  }

  private static List<String> list(JarFile jar, String suffix) {
    return jar.stream()
        .map(entry -> entry.getName())
        .filter(name -> name.startsWith(ROOT) && name.endsWith(suffix) && !name.endsWith("/"))
        .map(name -> name.substring(ROOT.length()))
        .sorted()
        .toList();
  }

  private static ClassLoader loader() {
    return BuiltinFolder.class.getClassLoader();
  }
}
