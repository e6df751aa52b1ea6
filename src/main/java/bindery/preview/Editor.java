package bindery.preview;

import bindery.report.NearestName;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An editor that a link in the browser opens at a place: by the scheme of addresses that it has
 * registered with the system. Nothing is started by the preview itself.
 *
 * @param address with {@code {file}}, {@code {line}} and {@code {column}} in it; empty for none
 */
public record Editor(String address) {
  /** No link opens anything. */
  public static final Editor NONE = new Editor("");

  /** As their makers document them. */
  private static final Map<String, String> KNOWN =
      new TreeMap<>(
          Map.of(
              "vscode", "vscode://file{file}:{line}:{column}",
              "vscodium", "vscodium://file{file}:{line}:{column}",
              "cursor", "cursor://file{file}:{line}:{column}",
              "zed", "zed://file{file}:{line}:{column}",
              "idea", "idea://open?file={file}&line={line}&column={column}",
              "sublime", "subl://open?url=file://{file}&line={line}&column={column}",
              "textmate", "txmt://open?url=file://{file}&line={line}&column={column}",
              "macvim", "mvim://open?url=file://{file}&line={line}&column={column}"));

  /** Programs, as they are called to edit, by what names them here. */
  private static final Map<String, String> PROGRAMS =
      new TreeMap<>(
          Map.of(
              "code", "vscode",
              "codium", "vscodium",
              "cursor", "cursor",
              "zed", "zed",
              "idea", "idea",
              "subl", "sublime",
              "mate", "textmate",
              "mvim", "macvim"));

  private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*");
  private static final Pattern RUNS = Pattern.compile("javascript|data|vbscript|file|blob");

  /**
   * The editor that was named.
   *
   * @param said one that is known, or an address with {@code {file}} in it
   * @throws IllegalArgumentException with what is wrong about it
   */
  public static Editor named(String said) {
    if (KNOWN.containsKey(said)) {
      return new Editor(KNOWN.get(said));
    }
    var scheme = SCHEME.matcher(said.toLowerCase(Locale.ROOT));
    if (!said.contains("{file}")) {
      String names = "known are " + String.join(", ", KNOWN.keySet());
      throw new IllegalArgumentException(
          "no editor of this name is known; "
              + NearestName.hint(said, KNOWN.keySet(), names + ", or give an address with {file}"));
    }
    if (!scheme.matches() || RUNS.matcher(scheme.group(1)).matches()) {
      throw new IllegalArgumentException(
          "an address begins with the scheme of an editor, as vscode://file{file}:{line} does");
    }
    return new Editor(said);
  }

  /** The editor that the environment names, where its links are known. */
  public static Editor of(Map<String, String> environment) {
    if (environment.getOrDefault("TERM_PROGRAM", "").equals("vscode")) {
      return named("vscode");
    }
    return Optional.ofNullable(environment.get("VISUAL"))
        .or(() -> Optional.ofNullable(environment.get("EDITOR")))
        .map(command -> command.strip().replaceFirst("\\s.*", "").replaceFirst(".*[/\\\\]", ""))
        .map(program -> PROGRAMS.get(program.replaceFirst("\\.(?:exe|cmd)$", "")))
        .map(Editor::named)
        .orElse(NONE);
  }
}
