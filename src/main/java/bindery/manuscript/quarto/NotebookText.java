package bindery.manuscript.quarto;

import bindery.manuscript.quarto.Notebook.Cell;
import bindery.manuscript.quarto.Notebook.Output;
import bindery.manuscript.quarto.Notebook.Piece;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.text.Cut;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Stretch;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Jupyter notebook as Markdown: its text, its code as listings, and what the code gave when it
 * was run last. Nothing is run. Places are those of the notebook's file.
 */
public final class NotebookText {
  private static final String ENDING = ".ipynb";

  /** Colours of a terminal (ECMA-48, SGR and its like). */
  private static final Pattern COLOURS = Pattern.compile("\\u001B\\[[0-9;]*[A-Za-z]");

  private static final Pattern STYLES = Pattern.compile("(?is)<style\\b.*?</style\\s*>");

  private static final Set<String> GONE = Set.of("remove-cell", "remove_cell");
  private static final Set<String> NO_SOURCE = Set.of("remove-input", "remove_input");
  private static final Set<String> NO_OUTPUT = Set.of("remove-output", "remove_output");

  private static final Pattern ATTACHED = Pattern.compile("attachment:([^)\\s\"'>]+)");

  private final ManuscriptText json;
  private final FolderContext around;
  private final Draft draft;
  private int pictures;
  private String language;

  private NotebookText(ManuscriptText json, FolderContext around) {
    this.json = json;
    this.around = around;
    this.draft = new Draft(json.of(List.of()));
  }

  public static boolean isNotebook(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /**
   * The Markdown; empty, with a {@code notebook} warning, if the file is no notebook.
   *
   * @param around that takes the pictures in it
   */
  public static ManuscriptText of(ManuscriptText json, FolderContext around) {
    NotebookText text = new NotebookText(json, around);
    Notebook notebook = NotebookReader.read(json.text());
    text.language = notebook.language().toLowerCase(Locale.ROOT).replaceAll("[^\\w+-]+", "-");
    notebook.cells().forEach(text::cell);
    if (notebook.fault() >= 0) {
      json.warn(
          "notebook",
          notebook.fault(),
          "",
          "this is not the JSON of a notebook; what comes before is read",
          "open and save it with Jupyter, or take it away");
    }
    return text.draft.done();
  }

  private void cell(Cell cell) {
    if (cell.tags().stream().anyMatch(GONE::contains) || cell.source().isEmpty()) {
      return;
    }
    switch (cell.kind()) {
      case "code" -> code(cell);
      case "heading" -> {
        put(cell.source().get(0), "#".repeat(cell.level()) + " ");
        markdown(cell.source());
      }
      case "raw" -> raw(cell);
      default -> markdown(cell.attached().isEmpty() ? cell.source() : named(cell));
    }
  }

  /** The text of a cell with addresses of the pictures that are attached to it. */
  private List<Piece> named(Cell cell) {
    Map<String, Optional<String>> addresses = new HashMap<>();
    cell.attached().forEach((name, picture) -> addresses.put(name, address(picture)));
    return cell.source().stream()
        .map(
            piece ->
                new Piece(
                    piece.from(),
                    piece.to(),
                    ATTACHED
                        .matcher(piece.text())
                        .replaceAll(
                            m ->
                                Matcher.quoteReplacement(
                                    addresses
                                        .getOrDefault(m.group(1), Optional.empty())
                                        .orElse(m.group())))))
        .toList();
  }

  private void markdown(List<Piece> pieces) {
    pieces.forEach(piece -> put(piece, piece.text()));
    put(pieces.get(pieces.size() - 1), "\n\n");
  }

  /** What is for a format alone is not read, but for what the notebook says of itself. */
  private void raw(Cell cell) {
    if (cell.code().startsWith("---")) {
      markdown(cell.source());
    } else if (!cell.code().isBlank()) {
      int from = cell.source().get(0).from();
      json.warn(
          "raw-cell",
          from,
          cell.code(),
          "a raw cell is for one format alone and is not read:",
          "make it a Markdown cell if it belongs to the text");
    }
  }

  private void code(Cell cell) {
    ChunkOptions options = ChunkOptions.of("", cell.code());
    if (!options.flag("include", true) || cell.code().isBlank()) {
      return;
    }
    boolean hidden = cell.tags().stream().anyMatch(NO_SOURCE::contains);
    if (!hidden && options.flag("echo", true) && !options.code().isBlank()) {
      listing(
          cell.source(),
          options.lines(),
          cell.code(),
          "{." + (language.isEmpty() ? "code" : language) + "}");
    }
    boolean silent = cell.tags().stream().anyMatch(NO_OUTPUT::contains);
    if (!silent && options.flag("output", true)) {
      cell.outputs().forEach(output -> output(output, options));
    }
  }

  /**
   * @param from how many of the characters are not shown
   */
  private void listing(List<Piece> pieces, int from, String all, String attributes) {
    String fence = fence(all);
    put(pieces.get(0), fence + attributes + "\n");
    int at = 0;
    for (Piece piece : pieces) {
      int skipped = Math.max(0, Math.min(piece.text().length(), from - at));
      put(piece, COLOURS.matcher(piece.text().substring(skipped)).replaceAll(""));
      at += piece.text().length();
    }
    put(pieces.get(pieces.size() - 1), (all.endsWith("\n") ? "" : "\n") + fence + "\n\n");
  }

  private static String fence(String all) {
    int longest = 2;
    int run = 0;
    for (int i = 0; i < all.length(); i++) {
      run = all.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return "`".repeat(longest + 1);
  }

  private void output(Output output, ChunkOptions options) {
    List<Piece> pieces = output.pieces();
    if (pieces.isEmpty()) {
      return;
    }
    String all = Notebook.joined(pieces);
    switch (output.kind()) {
      case "markdown" -> markdown(pieces);
      case "formula" -> formula(pieces, all);
      case "html" -> put(pieces.get(0), block(all) + "\n\n");
      case "words" -> {
        if (!all.isBlank()) {
          listing(pieces, 0, all, "{.output}");
        }
      }
      default -> picture(output, options);
    }
  }

  /** HTML as one block: an empty line would end it, and an indented one be code. */
  private static String block(String html) {
    return STYLES.matcher(html).replaceAll("").strip().replaceAll("\\s*\\n\\s*", "\n");
  }

  private void formula(List<Piece> pieces, String all) {
    String bare = all.strip().replaceAll("^\\$+\\s*(?:\\\\displaystyle\\s*)?|\\s*\\$+$", "");
    String fence = fence(bare);
    put(pieces.get(0), fence + "{.math .display}\n" + bare + "\n" + fence + "\n\n");
  }

  private void picture(Output picture, ChunkOptions options) {
    Piece piece = picture.pieces().get(0);
    Optional<String> caption = options.text("fig-cap");
    Optional<String> address = address(picture);
    if (address.isPresent()) {
      String label = options.text("label").filter(id -> id.startsWith("fig-")).orElse("");
      String alt = options.text("fig-alt").orElse("");
      put(piece, PictureText.figure(label, List.of(address.get()), caption, alt, "") + "\n");
      return;
    }
    json.warn(
        "stored-picture",
        piece.from(),
        "",
        "this picture cannot be read that is stored in the notebook; a box stands in its place",
        "run the cell again, or show a file with ‘![caption](file.png)’ in a Markdown cell");
    String words = caption.orElse(around.kindName("figure"));
    put(piece, "::: {.unrendered}\n" + PictureText.flat(words) + "\n:::\n\n");
  }

  /** Where a picture is found that stands in the notebook. */
  private Optional<String> address(Output picture) {
    String all = Notebook.joined(picture.pieces());
    try {
      byte[] bytes =
          picture.kind().equals(".svg")
              ? all.getBytes(StandardCharsets.UTF_8)
              : Base64.getMimeDecoder().decode(all);
      return bytes.length == 0
          ? Optional.empty()
          : around.take(json.file(), ++pictures, picture.kind(), bytes);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Adds words that have the place of a string of the notebook. */
  private void put(Piece piece, String words) {
    if (!words.isEmpty()) {
      ManuscriptText typed = json.of(List.of(new Stretch(piece.from(), piece.to())));
      Cut cut = new Cut(0, piece.to() - piece.from(), words);
      draft.put(0, 0, typed.without(List.of(cut)));
    }
  }
}
