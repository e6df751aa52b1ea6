package bindery.notation.formula;

import bindery.notation.tex.Macro;
import bindery.notation.tex.Macros;
import bindery.notation.tex.Scanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What this room knows by name out of its files: symbols, common macros, colours. */
final class Symbols {
  private static final Symbols OURS = new Symbols();

  private final Map<String, Symbol> byName;
  private final Map<String, Symbol> byText;
  private final Macros macros;
  private final Map<String, String> colours;

  private Symbols() {
    Map<String, Symbol> names = new HashMap<>();
    Map<String, Symbol> texts = new HashMap<>();
    keyboard(texts);
    for (String line : lines("symbols.txt")) {
      String[] words = line.split(" ");
      Symbol symbol = new Symbol(words[1], Symbol.Kind.valueOf(words[2].toUpperCase(Locale.ROOT)));
      names.put("\\" + words[0], symbol);
      texts.putIfAbsent(words[1], symbol);
    }
    Map<String, Macro> all = new HashMap<>();
    for (String line : lines("macros.txt")) {
      String[] words = line.split(" ", 3);
      all.put("\\" + words[0], Scanner.macro(words[2]));
    }
    byName = Map.copyOf(names);
    byText = Map.copyOf(texts);
    macros = Macros.NONE.and(all);
    colours =
        lines("colours.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(words -> words[0], words -> "#" + words[1]));
  }

  /** What the characters of a keyboard are (The TeXbook, appendix B). */
  private static void keyboard(Map<String, Symbol> texts) {
    put(texts, Symbol.Kind.OPEN, "([");
    put(texts, Symbol.Kind.CLOSE, ")]!?");
    put(texts, Symbol.Kind.PUNCT, ",;");
    put(texts, Symbol.Kind.REL, "=<>:");
    put(texts, Symbol.Kind.BIN, "+");
    put(texts, Symbol.Kind.ORD, "./|@\"`\u00B0\u2026");
    texts.put("-", new Symbol("−", Symbol.Kind.BIN));
    texts.put("*", new Symbol("∗", Symbol.Kind.BIN));
    texts.put("·", new Symbol("⋅", Symbol.Kind.BIN));
    texts.put("…", new Symbol("…", Symbol.Kind.INNER));
    texts.put("∥", new Symbol("‖", Symbol.Kind.ORD));
    texts.put("Ω", new Symbol("Ω", Symbol.Kind.UPRIGHT));
    texts.put("µ", new Symbol("μ", Symbol.Kind.LETTER));
  }

  private static void put(Map<String, Symbol> texts, Symbol.Kind kind, String characters) {
    characters
        .chars()
        .forEach(c -> texts.put(Character.toString(c), new Symbol(Character.toString(c), kind)));
  }

  static Optional<Symbol> named(String command) {
    return Optional.ofNullable(OURS.byName.get(command));
  }

  /** What a character is that is no ASCII letter or digit. */
  static Optional<Symbol> typed(String character) {
    return Optional.ofNullable(OURS.byText.get(character));
  }

  static Set<String> names() {
    return OURS.byName.keySet();
  }

  /** A colour by its name, in small letters, as {@code #rrggbb}. */
  static Optional<String> colour(String name) {
    return Optional.ofNullable(OURS.colours.get(name));
  }

  static Macros macros() {
    return OURS.macros;
  }

  private static List<String> lines(String file) {
    try (InputStream in = Symbols.class.getResourceAsStream(file)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isEmpty() && !line.startsWith("//")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
