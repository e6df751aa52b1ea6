package bindery.apparatus.index;

import bindery.apparatus.index.Term.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads entries as makeindex does: {@code entry!subentry}, {@code sorted@shown}, {@code term|(},
 * {@code term|see{other}}, {@code term|textbf}; a quote before one of these marks makes it a
 * character (makeindex(1), "INPUT STYLE SPECIFIERS").
 */
final class EntrySyntax {
  private static final char QUOTE = '"';
  private static final char ESCAPE = '\\';

  private EntrySyntax() {}

  /** The term; empty if it has no word. */
  static Optional<Term> term(String written) {
    List<String> parts = split(written, '|');
    List<Level> levels = levels(parts.get(0));
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    String command = parts.size() > 1 ? parts.get(1).strip() : "";
    Use use = Use.PLACE;
    if (command.startsWith("(") || command.startsWith(")")) {
      use = command.startsWith("(") ? Use.RANGE_START : Use.RANGE_END;
      command = command.substring(1);
    }
    int brace = command.indexOf('{');
    String name = (brace < 0 ? command : command.substring(0, brace)).replace("\\", "").strip();
    List<Level> other =
        brace < 0 ? List.of() : levels(command.substring(brace + 1).replaceFirst("}\\s*$", ""));
    if (!other.isEmpty() && name.startsWith("see")) {
      use = name.equalsIgnoreCase("see") ? Use.SEE : Use.SEE_ALSO;
    }
    boolean main = name.matches("textbf|bfseries|bf|mainpage|main|hyperbf|textbfit");
    return Optional.of(new Term(levels, use, main, use.refers() ? other : List.of()));
  }

  /** Levels divided by exclamation marks. */
  static List<Level> levels(String entry) {
    List<Level> levels = new ArrayList<>();
    for (String part : split(entry, '!')) {
      List<String> sides = split(part, '@');
      String shown = plain(sides.get(sides.size() - 1)).strip();
      if (!shown.isEmpty()) {
        String sort = sides.size() > 1 ? plain(sides.get(0)).strip() : "";
        levels.add(new Level(EntryWords.of(shown), sort));
      }
    }
    return levels;
  }

  /** Levels of an entry in which nothing but the exclamation mark is a mark. */
  static List<Level> plainLevels(String entry, String sort) {
    List<String> parts = new ArrayList<>(List.of(entry.split("(?<=\\S)\\s*!\\s*(?=\\S)")));
    parts.replaceAll(String::strip);
    parts.removeIf(String::isEmpty);
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      levels.add(new Level(EntryWords.of(parts.get(i)), last ? sort.strip() : ""));
    }
    return levels;
  }

  /** The parts that a mark divides, which are left as they were written. */
  private static List<String> split(String text, char mark) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == QUOTE || c == ESCAPE) {
        i++;
      } else if (c == mark && (depth == 0 || mark == '|')) {
        parts.add(text.substring(from, i));
        from = i + 1;
        if (mark == '|') {
          break; // what follows is a command, whatever is in it
        }
      } else {
        depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** Without the quotes. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean next = i + 1 < text.length();
      if (c == QUOTE && next) {
        out.append(text.charAt(++i));
      } else if (c == ESCAPE && next) {
        out.append(c).append(text.charAt(++i));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
