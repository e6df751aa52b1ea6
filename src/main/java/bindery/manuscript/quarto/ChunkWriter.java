package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.text.ManuscriptText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the chunks of one file as what a book can hold: listings, pictures, boxes, blocks. */
final class ChunkWriter {
  /** Engines that are not called by the name of the language that they run. */
  private static final Map<String, String> LANGUAGES =
      Map.of("rcpp", "cpp", "rscript", "r", "node", "js", "ojs", "js", "python3", "python");

  private static final String LIVE = "^(?:webr|pyodide|shinylive)-";

  /** What draws by itself: the source is all that there is. */
  private static final Set<String> DIAGRAMS =
      Set.of("mermaid", "dot", "graphviz", "tikz", "asy", "d2", "nomnoml", "plantuml");

  private static final Set<String> WORDS = Set.of("block", "block2", "asis", "comment");

  private final ManuscriptText text;
  private final Map<String, String> references;
  private final FolderContext around;
  private final ChunkOutcome outcome;
  private final boolean echo;
  private int unnamed;

  /**
   * @param echo whether source is shown that does not say itself whether it is
   */
  ChunkWriter(
      ManuscriptText text, int from, FolderContext around, RenderedFiles rendered, boolean echo) {
    this.text = text;
    this.around = around;
    this.references = TextReferences.defined(text.text(), from);
    this.outcome = new ChunkOutcome(text, around, rendered);
    this.echo = echo;
  }

  void write(Chunk chunk, Draft draft) {
    ChunkOptions options =
        ChunkOptions.of(
            chunk.head().substring(chunk.engine().length()),
            text.text().substring(chunk.code(), chunk.codeEnd()));
    // An option may name another than the braces do (knitr, “Language engines”).
    String engine = options.text("engine").orElse(chunk.engine()).toLowerCase(Locale.ROOT);
    if (Theorem.isKind(engine) || WORDS.contains(engine)) {
      block(chunk, engine, options, draft);
    } else if (engine.equals("verbatim") || engine.equals("embed")) {
      listing(chunk, options, options.text("lang").orElse("markdown"), "", draft);
    } else {
      code(chunk, engine, options, draft);
    }
  }

  private void block(Chunk chunk, String engine, ChunkOptions options, Draft draft) {
    boolean hidden = engine.equals("comment") || !options.flag("include", true);
    if (hidden || engine.equals("asis") && !options.flag("echo", true)) {
      draft.put(chunk.start(), chunk.end(), "");
      return;
    }
    String open = chunk.first();
    String close = "";
    if (!engine.equals("asis")) {
      String type = options.text("type").orElse(engine);
      String head =
          Theorem.isKind(engine)
              ? Theorem.of(engine, options).open(chunk.prefix(), around)
              : "::: {." + type.replaceAll("[^\\w-]+", "-") + "}\n";
      open = chunk.first() + "\n" + chunk.prefix() + head;
      close = "\n" + chunk.prefix() + ":::\n";
    }
    draft.put(chunk.start(), chunk.code() + options.lines(), open);
    draft.put(chunk.codeEnd(), chunk.end(), close);
  }

  private void code(Chunk chunk, String engine, ChunkOptions options, Draft draft) {
    String label = options.text("label").orElse("");
    String name = label.isEmpty() ? "unnamed-chunk-" + ++unnamed : label;
    boolean include = options.flag("include", true);
    boolean diagram = DIAGRAMS.contains(engine);
    boolean shown = include && (diagram || options.flag("echo", echo)) && !options.code().isBlank();
    if (diagram && shown) {
      text.warn(
          "diagram",
          chunk.start(),
          engine,
          "a diagram is not drawn here, and its source stands in its place:",
          "draw it with its tool and put the picture into the text");
    }
    String made =
        include && !diagram ? outcome.of(chunk, options, label, name, shown, this::resolved) : "";
    String language = LANGUAGES.getOrDefault(engine, engine.replaceFirst(LIVE, ""));
    if (shown) {
      listing(chunk, options, language, made, draft);
    } else {
      String lines = made.isEmpty() ? "" : "\n" + chunk.prefix() + lines(chunk.prefix(), made);
      draft.put(
          chunk.start(),
          chunk.end(),
          made.isEmpty() ? chunk.first().strip() : chunk.first() + lines);
    }
  }

  /**
   * @param after what comes below it
   */
  private void listing(
      Chunk chunk, ChunkOptions options, String language, String after, Draft draft) {
    boolean diagram = DIAGRAMS.contains(language);
    Optional<String> caption = options.text("lst-cap").map(this::resolved);
    Optional<String> drawn = options.text("fig-cap").map(this::resolved);
    String id = options.text("lst-label").or(() -> options.text("label")).orElse("");
    String open = "";
    String close = "";
    String attribute = " id=\"" + PictureText.escaped(id) + "\"";
    if (caption.isPresent()) {
      open = "<figure class=\"listing\"" + (id.startsWith("lst-") ? attribute : "") + ">\n\n";
      close = figureEnd(caption.get());
    } else if (diagram && (drawn.isPresent() || id.startsWith("fig-"))) {
      open = "<figure" + (id.startsWith("fig-") ? attribute : "") + ">\n\n";
      close = figureEnd(drawn.orElse(""));
    } else if (options.text("filename").isPresent()) {
      open = "*`" + options.text("filename").get().replace("`", "") + "`*\n\n";
    }
    String fence = chunk.fence() + " {." + language.replaceAll("[^\\w+-]+", "-") + "}";
    String first =
        open.isEmpty()
            ? fence
            : "\n" + chunk.prefix() + lines(chunk.prefix(), open + fence).stripTrailing();
    int code = chunk.code() + options.lines();
    draft.put(chunk.start(), code, chunk.first() + first + "\n");
    indented(chunk, code, draft);
    boolean closed = chunk.codeEnd() < chunk.end();
    String rest = close + (after.isEmpty() ? "" : "\n\n" + after);
    String end = closed ? chunk.prefix() + chunk.fence() : "\n" + chunk.prefix() + chunk.fence();
    draft.put(
        chunk.codeEnd(), chunk.end(), end + (rest.isEmpty() ? "" : lines(chunk.prefix(), rest)));
  }

  /** Code whose lines stand further left than its fence is moved to it, as knitr does. */
  private void indented(Chunk chunk, int from, Draft draft) {
    int next;
    for (int at = from; at < chunk.codeEnd() && !chunk.prefix().isEmpty(); at = next) {
      int end = text.text().indexOf('\n', at);
      next = end < 0 ? chunk.codeEnd() : end + 1;
      String line = text.text().substring(at, Math.min(next, chunk.codeEnd()));
      if (!line.isBlank() && !line.startsWith(chunk.prefix())) {
        draft.put(at, at, chunk.prefix());
      }
    }
  }

  private static String figureEnd(String caption) {
    String words = PictureText.flat(caption);
    return "\n\n"
        + (words.isEmpty() ? "" : "<figcaption>" + words + "</figcaption>\n")
        + "</figure>\n";
  }

  private String resolved(String words) {
    return TextReferences.resolved(words, references);
  }

  /** Lines, each but the first with the prefix before it. */
  private static String lines(String prefix, String block) {
    return prefix.isEmpty() ? block : block.replace("\n", "\n" + prefix);
  }
}
