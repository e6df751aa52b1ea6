package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a chunk would have made, as far as it is there: a file that it shows, or a picture drawn
 * before.
 */
final class ChunkOutcome {
  private static final String TODO =
      "render the book with its own tool first: pictures that it leaves in ‘…_files’, ‘_freeze’ or"
          + " ‘_bookdown_files’ are taken";
  private static final String WORDS = "(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')";
  private static final Pattern CAPTION =
      Pattern.compile("\\bcaption\\s*=\\s*(?:" + WORDS + "|([A-Za-z.][\\w.]*)\\b(?!\\s*\\())");
  private static final Pattern TEXT_WIDTH = Pattern.compile("(0?\\.\\d+|1)\\\\+(?:text|line)width");
  private static final Pattern WIDTH = Pattern.compile("\\d+(?:\\.\\d+)?(?:%|px)?");

  private final ManuscriptText text;
  private final FolderContext around;
  private final RenderedFiles rendered;
  private final boolean markdown;
  private final Set<String> ids = new HashSet<>();

  ChunkOutcome(ManuscriptText text, FolderContext around, RenderedFiles rendered) {
    this.text = text;
    this.around = around;
    this.rendered = rendered;
    this.markdown = text.file().toLowerCase(Locale.ROOT).endsWith(".rmd");
  }

  /**
   * The Markdown of it, or nothing.
   *
   * @param label that the author gave it, or empty
   * @param name that the tool calls it by
   * @param shown whether its source is there
   * @param words resolves references in captions
   */
  String of(
      Chunk chunk,
      ChunkOptions options,
      String label,
      String name,
      boolean shown,
      UnaryOperator<String> words) {
    if (!options.flag("eval", true) || options.code().isBlank()) {
      return "";
    }
    boolean silent =
        options.written("fig-show").contains("hide")
            || !options.flag("output", true)
            || options.written("fig-keep").contains("none");
    Optional<String> caption = caption(options).map(words);
    List<String> files = silent ? List.of() : ShownFiles.of(options.code(), text.file(), around);
    Optional<String> alt = options.text("fig-alt").map(words);
    if (!files.isEmpty()) {
      return PictureText.figure(
          id(label, "fig", caption), files, caption, alt.orElse(""), width(options));
    }
    boolean draws = !silent && (caption.isPresent() || Drawing.draws(options.code()));
    Optional<String> drawn = draws ? rendered.picture(text.file(), name) : Optional.empty();
    if (drawn.isPresent()) {
      String root = "/" + drawn.get();
      return PictureText.figure(
          id(label, "fig", caption), List.of(root), caption, alt.orElse(""), width(options));
    }
    Optional<String> table = table(options).map(words);
    if (draws || table.isPresent()) {
      String id = draws ? id(label, "fig", caption) : id(label, markdown ? "tab" : "tbl", table);
      String kind = draws ? "figure" : "table";
      return box(chunk, kind, id, label, caption.or(() -> table).or(() -> alt));
    }
    if (RenderedFiles.isRun(text.file())) {
      text.report()
          .add(
              Problem.note(
                  "code-not-run",
                  text.place(chunk.start()),
                  chunk.head(),
                  "code is not run, and what it would have printed is not in the book:",
                  TODO));
    }
    return "";
  }

  private String box(Chunk chunk, String kind, String id, String label, Optional<String> words) {
    text.warn(
        "unrendered",
        chunk.start(),
        chunk.head(),
        "code is not run, and a box stands where this would have put a picture or a table:",
        TODO);
    String attribute = id.isEmpty() ? "" : " #" + id.replaceAll("[\\s{}\"'<>#]", "-");
    String name = label.isEmpty() ? around.kindName(kind) : "`" + label.replace("`", "") + "`";
    String inside = words.orElse(name);
    return "::: {.unrendered" + attribute + "}\n" + PictureText.flat(inside) + "\n:::\n";
  }

  private static Optional<String> caption(ChunkOptions options) {
    List<String> several = RArguments.literals(options.written("fig-cap"));
    return several.isEmpty() ? options.text("fig-cap") : Optional.of(String.join(" ", several));
  }

  private static Optional<String> table(ChunkOptions options) {
    Optional<String> said = options.text("tbl-cap").or(() -> options.text("tab-cap"));
    Matcher inCode = CAPTION.matcher(options.code());
    boolean kable = options.code().contains("kable(") || options.code().contains("gt(");
    if (said.isPresent() || !kable || !inCode.find()) {
      return said;
    }
    String words = inCode.group(1);
    if (words == null) {
      // Authors write the words above the call that they are for.
      Matcher named =
          Pattern.compile("\\b" + Pattern.quote(inCode.group(2)) + "\\s*(?:<-|=)\\s*" + WORDS)
              .matcher(options.code());
      words = named.find() ? named.group(1) : null;
    }
    return words == null ? Optional.empty() : RArguments.literal(words);
  }

  /** Labels are ids: {@code fig-label} in Quarto, {@code fig:label} in R Markdown. */
  private String id(String label, String kind, Optional<String> caption) {
    boolean quarto = label.startsWith("fig-") || label.startsWith("tbl-");
    boolean known = quarto || markdown && caption.isPresent();
    String id = quarto || label.isEmpty() ? label : kind + ":" + label;
    return known && !id.isEmpty() && ids.add(id) ? id : "";
  }

  private static String width(ChunkOptions options) {
    String said = options.text("out-width").orElse("").strip();
    Matcher part = TEXT_WIDTH.matcher(said);
    if (part.matches()) {
      return Math.round(Double.parseDouble(part.group(1)) * 100) + "%";
    }
    return WIDTH.matcher(said).matches() ? said : "";
  }
}
