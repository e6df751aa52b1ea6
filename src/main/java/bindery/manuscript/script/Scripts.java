package bindery.manuscript.script;

import bindery.manuscript.data.FolderText;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The scripts of a folder, each read once. */
public final class Scripts {
  private static final List<String> ENDINGS =
      List.of(
          "",
          ".ts",
          ".js",
          ".mts",
          ".mjs",
          ".cjs",
          ".cts",
          ".json",
          "/index.ts",
          "/index.js",
          "/index.mts",
          "/index.mjs");

  /** Longer ones are no author's. */
  private static final int LONGEST = 1_000_000;

  /** Values that are read in all, so that names within names come to an end. */
  private int left = 200_000;

  private final FolderText texts;
  private final Map<String, Optional<Script>> scripts = new HashMap<>();

  public Scripts(SourceFolder folder) {
    this.texts = new FolderText(folder);
  }

  /** The script of this name; nothing if it is not in the folder. */
  public Optional<Script> script(String name) {
    if (!scripts.containsKey(name)) {
      scripts.put(
          name,
          texts
              .text(name)
              .filter(text -> text.length() < LONGEST)
              .map(text -> new Script(name, text, this)));
    }
    return scripts.get(name);
  }

  /** The script that another takes something from; those of packages are not in the folder. */
  Optional<Script> imported(String path, String by) {
    if (!path.startsWith(".")) {
      return Optional.empty();
    }
    return RelativeName.in(by, path, Place.NOWHERE, new Report()).stream()
        .flatMap(name -> Stream.of(name, name.replaceFirst("\\.([mc]?)js$", ".$1ts")).distinct())
        .flatMap(name -> ENDINGS.stream().map(name::concat))
        .filter(texts.folder()::has)
        .findFirst()
        .flatMap(this::script);
  }

  /** Whether another value may be read. */
  boolean more() {
    return left-- > 0;
  }
}
