package bindery.fuzz;

import bindery.book.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Makes the book of a try: the same for the same seed and number. */
final class TryMaker {
  private static final Path FONT = Path.of("styles/fonts/EBGaramond-Regular.ttf");

  private final long seed;
  private final Set<String> without;
  private final byte[] font;

  /**
   * @param without kinds of input to leave out: {@code svg}, {@code odd} (styles that may hide
   *     words), {@code yaml}, {@code font}
   */
  TryMaker(long seed, Set<String> without) {
    this.seed = seed;
    this.without = without;
    try {
      font = Files.readAllBytes(FONT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Try make(long number) {
    Chance chance = new Chance(new Random(seed * 1_000_003L + number));
    Words words = new Words(chance.random());
    Map<String, byte[]> files = new TreeMap<>();
    int chapters = chance.once(4) ? 2 : 1;
    for (int i = 1; i <= chapters; i++) {
      String text = new MarkdownText(chance, words, chance.once(2)).file(1 + chance.below(6));
      put(files, i + ".md", text);
    }
    Pictures pictures = new Pictures(chance);
    for (String suffix : new String[] {"png", "jpg", "gif", "webp", "svg"}) {
      files.put("p." + suffix, pictures.whole(suffix));
    }
    Edition edition = Edition.values()[chance.below(3)];
    Mutation mutation = new Mutation(chance);
    boolean damaged = true;
    int kind = chance.below(16);
    switch (kind) {
      case 0, 1, 2 -> files.computeIfPresent("1.md", (name, text) -> mutation.text(text));
      case 3 -> put(files, "1.md", garbage(chance));
      case 4 -> picture(chance, files, mutation);
      case 5 -> yaml(chance, files, mutation);
      case 6 -> damaged = style(chance, files, edition, mutation);
      case 7 -> font(chance, files, edition, mutation);
      default -> {
        damaged = false;
        if (chance.once(2)) {
          put(files, "styles/" + sheet(chance, edition), new CssText(chance, odd()).sheet());
        }
      }
    }
    unused(files);
    boolean hidden = damaged || odd() && files.keySet().stream().anyMatch(n -> n.endsWith(".css"));
    return new Try(number, edition, files, hidden ? Set.of() : words.made());
  }

  private boolean odd() {
    return !without.contains("odd");
  }

  private static String garbage(Chance chance) {
    StringBuilder text = new StringBuilder();
    Mutation mutation = new Mutation(chance);
    for (int i = chance.below(12); i >= 0; i--) {
      text.append("a ").append(new String(mutation.text(new byte[0]), StandardCharsets.UTF_8));
    }
    return text.toString();
  }

  private void picture(Chance chance, Map<String, byte[]> files, Mutation mutation) {
    String suffix = chance.of("png", "jpg", "gif", "webp", without.contains("svg") ? "png" : "svg");
    byte[] whole = files.get("p." + suffix);
    boolean drawing = suffix.equals("svg");
    files.put("p." + suffix, drawing ? mutation.text(whole) : mutation.bytes(whole));
    put(files, "1.md", "# A\n\nbefore ![b](p." + suffix + ") after\n\n![c](p." + suffix + ")\n");
  }

  private void yaml(Chance chance, Map<String, byte[]> files, Mutation mutation) {
    if (!without.contains("yaml")) {
      byte[] text = new YamlText(chance).text().getBytes(StandardCharsets.UTF_8);
      files.put("book.yaml", chance.once(3) ? mutation.text(text) : text);
    }
  }

  /** Whether words may be hidden by it. */
  private boolean style(
      Chance chance, Map<String, byte[]> files, Edition edition, Mutation mutation) {
    boolean damaged = odd() && chance.once(2);
    byte[] sheet = new CssText(chance, damaged).sheet().getBytes(StandardCharsets.UTF_8);
    damaged |= odd() && chance.once(2);
    files.put("styles/" + sheet(chance, edition), damaged ? mutation.text(sheet) : sheet);
    return damaged;
  }

  private void font(Chance chance, Map<String, byte[]> files, Edition edition, Mutation mutation) {
    if (!without.contains("font")) {
      files.put("styles/f.ttf", mutation.font(font));
      put(
          files,
          "styles/" + sheet(chance, edition),
          "@font-face { font-family: F; src: url(f.ttf) } * { font-family: F, serif"
              + chance.of(
                  " }", "; font-variant: small-caps }", "; font-variant-numeric: oldstyle-nums }"));
    }
  }

  private static String sheet(Chance chance, Edition edition) {
    return chance.once(3) ? "book.css" : edition.word() + ".css";
  }

  /** Leaves out pictures that no text names, for they are never read. */
  private static void unused(Map<String, byte[]> files) {
    StringBuilder all = new StringBuilder();
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".md") || name.endsWith(".yaml")) {
            all.append(new String(bytes, StandardCharsets.UTF_8));
          }
        });
    files.keySet().removeIf(name -> name.startsWith("p.") && all.indexOf(name) < 0);
  }

  private static void put(Map<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
