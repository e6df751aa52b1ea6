package bindery.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A small manuscript and a stylesheet for it, both by chance, of which every word is known: all are
 * different, and end with the only z in them. The same seed gives the same book.
 */
final class RandomBook {
  private static final String CONSONANTS = "bcdfghklmnprstvw";
  private static final String VOWELS = "aeiou";

  /** What one declaration may be about, and what it may say. */
  private static final String[] BOXES = {
    "p", "li", "ul", "blockquote", "h2", "table", "td", "pre", ".box", "dd", ".footnote", "section"
  };

  private static final String[] DECLARATIONS = {
    "break-inside: avoid",
    "break-before: avoid",
    "break-after: avoid",
    "break-before: page",
    "margin-top: 9pt",
    "margin-bottom: 23pt",
    "padding: 5pt",
    "border: 1pt solid black",
    "background-color: #eee",
    "line-height: 17pt",
    "font-size: 8pt",
    "orphans: 5; widows: 6",
    "text-align: center",
    "text-indent: 9pt",
    "float: top",
    "float: bottom",
    "float: -bindery-page"
  };

  final Map<String, Integer> words = new LinkedHashMap<>();
  final List<List<String>> paragraphs = new ArrayList<>();

  /** The word before each call, and the first of its note. */
  final Map<String, String> calls = new LinkedHashMap<>();

  final String markdown;
  final String css;
  private final Random random;
  private final StringBuilder notes = new StringBuilder();

  RandomBook(int seed) {
    random = new Random(seed);
    css = style();
    StringBuilder text = new StringBuilder("# Chapter\n\n");
    for (int i = 0; i < 14; i++) {
      text.append(block());
    }
    markdown = text.append('\n').append(notes).toString();
  }

  private String style() {
    String[] sizes = {"432pt 648pt", "298pt 420pt", "595pt 842pt"};
    StringBuilder sheet = new StringBuilder("body { hyphens: none } ");
    sheet.append("@page { size: ").append(one(sizes)).append("; margin: 50pt 40pt } ");
    sheet.append("@page :left { margin: 50pt 40pt } ");
    for (int i = 0; i < 4; i++) {
      sheet.append(one(BOXES)).append(" { ").append(one(DECLARATIONS)).append(" } ");
    }
    return sheet.toString();
  }

  private String block() {
    return switch (random.nextInt(8)) {
      case 0 ->
          "- " + text(9, true) + "\n\n    1. " + text(30, true) + "\n- " + text(4, true) + "\n\n";
      case 1 -> "> " + text(40, true) + "\n>\n> " + text(5, true) + "\n\n";
      case 2 -> table();
      case 3 -> "```\n" + text(4, false) + "\n  " + text(3, false) + "\n```\n\n";
      case 4 -> "## " + text(3, false) + "\n\n";
      case 5 -> "::: {.box}\n" + text(20, true) + "\n\n" + text(6, false) + "\n:::\n\n";
      case 6 -> text(2, true) + "\n: " + text(12, true) + "\n\n";
      default -> text(20 + random.nextInt(120), true) + "\n\n";
    };
  }

  private String table() {
    StringBuilder table = new StringBuilder();
    for (int row = 0; row < 7; row++) {
      table.append("| ").append(text(2, row > 0)).append(" | ").append(text(5, row > 0));
      table.append(row == 0 ? " |\n|---|---|\n" : " |\n");
    }
    return table.append('\n').toString();
  }

  private String text(int count, boolean called) {
    List<String> own = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = word();
      own.add(word);
      text.append(i > 0 ? " " : "").append(word);
      if (called && random.nextInt(30) == 0) {
        text.append(note(word));
      }
    }
    paragraphs.add(own);
    return text.toString();
  }

  private String note(String before) {
    int first = words.size();
    String label = "[^n" + calls.size() + "]";
    calls.put(before, "");
    notes.append(label).append(": ").append(text(1 + random.nextInt(40), false)).append("\n\n");
    calls.put(before, List.copyOf(words.keySet()).get(first));
    return label;
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int base = CONSONANTS.length() * VOWELS.length();
    for (int n = words.size() + base; n > 0; n /= base) {
      word.append(CONSONANTS.charAt(n % base / VOWELS.length()));
      word.append(VOWELS.charAt(n % base % VOWELS.length()));
    }
    words.put(word.append('z').toString(), words.size());
    return word.toString();
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
