package bindery.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Markdown by chance whose words are all there to be seen in a book. */
final class MarkdownText {
  /** What may stand among words and takes none of them away. */
  private static final String[] STRANGE = {
    "\u4e00\u4e8c\u4e09\u3002",
    "\u0627\u0644\u0643\u062a\u0627\u0628",
    "\u05e9\u05dc\u05d5\u05dd",
    "\ud83d\ude00",
    "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
    "e\u0301\u0302\u0303",
    "\u00ad",
    "\u200b",
    "\u200d",
    "\u2028",
    "\u00a0",
    "\u2003",
    "\ufeff",
    "\u0300",
    "\ufffd",
    "\uffff",
    "\u0001",
    "\u0085",
    "\u0e01\u0e33",
    "\u0915\u094d\u0937",
    "&",
    "&amp;",
    "&#0;",
    "&#x1F600;",
    "&#xD800;",
    "&nbsp;",
    "\"",
    "'",
    "...",
    "--",
    "---",
    "\u2026",
    "1914--18",
    "$x^2$",
    "@name",
    ":",
    "::",
    "=",
    "+",
    "%",
    "/",
    "//",
    "\t",
    "  ",
    "www.example.org",
    "http://example.org/a",
    "5 \u00d7 3",
    "\ufb01",
    "\u01c4",
    "\u00df",
    "\u0130",
    "\u0149",
    "\uf8ff",
    "\ud83c\udff3\ufe0f",
    "\u0627".repeat(40),
    "\u4e00".repeat(90)
  };

  private final Chance chance;
  private final Words words;
  private final boolean strange;
  private final List<String> notes = new ArrayList<>();
  private int ids;

  /**
   * @param strange whether signs stand among the words that may mean something
   */
  MarkdownText(Chance chance, Words words, boolean strange) {
    this.chance = chance;
    this.words = words;
    this.strange = strange;
  }

  /** A file of blocks, with the notes that they call. */
  String file(int blocks) {
    StringBuilder text = new StringBuilder();
    if (!chance.once(5)) {
      text.append("# ").append(run(1 + chance.below(3), false)).append("\n\n");
    }
    for (int i = 0; i < blocks; i++) {
      text.append(block(0));
    }
    notes.forEach(text::append);
    notes.clear();
    return text.toString();
  }

  private String block(int depth) {
    int kinds = depth > 3 ? 6 : 16;
    return switch (chance.below(kinds)) {
      case 0 -> heading();
      case 1 ->
          "```"
              + chance.of("", "java", "{.x}")
              + "\n"
              + plain(4)
              + "\n\n   "
              + plain(2)
              + "\n```\n\n";
      case 2 -> verse();
      case 3 -> plain(2) + "\n: " + run(4, true) + "\n: " + run(2, true) + "\n\n";
      case 4 ->
          chance.of(
              "***\n\n", "    " + plain(3) + "\n\n", "![" + "a](p.png)" + attributes() + "\n\n");
      case 6 -> inset("> ", blocks(depth));
      case 7 -> list(depth, "- ");
      case 8 -> list(depth, (1 + chance.below(9)) + ". ");
      case 9 -> table();
      case 10 -> table();
      case 11 ->
          ":".repeat(7 - depth)
              + " {."
              + chance.of("box", "warning", "a", "epigraph")
              + "}\n\n"
              + blocks(depth)
              + ":".repeat(7 - depth)
              + "\n\n";
      case 12 -> html(depth);
      case 13 ->
          "- [" + chance.of("x", " ") + "] " + run(3, true) + "\n- [ ] " + run(2, true) + "\n\n";
      default -> paragraph();
    };
  }

  private String blocks(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = chance.below(3); i >= 0; i--) {
      text.append(block(depth + 1));
    }
    return text.toString();
  }

  private String paragraph() {
    int count = chance.once(6) ? 60 + chance.below(150) : 1 + chance.below(25);
    return run(count, true) + (chance.once(12) ? " {.continued}" : "") + "\n\n";
  }

  private String heading() {
    if (chance.once(4)) {
      return plain(2) + "\n" + chance.of("===", "---") + "\n\n";
    }
    return "#".repeat(1 + chance.below(6))
        + " "
        + run(1 + chance.below(5), chance.once(3))
        + (chance.once(4) ? " {#h" + ids++ + " ." + chance.of("unnumbered", "a") + "}" : "")
        + "\n\n";
  }

  private String verse() {
    StringBuilder text = new StringBuilder();
    for (int i = chance.below(6); i >= 0; i--) {
      text.append("| ")
          .append(chance.of("", "", "   "))
          .append(run(1 + chance.below(6), true))
          .append('\n');
    }
    return text.append('\n').toString();
  }

  private String list(int depth, String mark) {
    StringBuilder text = new StringBuilder();
    for (int i = chance.below(4); i >= 0; i--) {
      String own = chance.once(3) ? blocks(depth) : run(1 + chance.below(8), true) + "\n";
      // What is deeper than three spaces would be code, and code is read as it stands.
      text.append(inset(" ".repeat(mark.length()), paragraphFirst(own)).replaceFirst("^ +", mark));
    }
    return text.append("\n").toString();
  }

  private String paragraphFirst(String blocks) {
    return plain(1) + "\n\n" + blocks;
  }

  private static String inset(String mark, String blocks) {
    return blocks.strip().replaceAll("(?m)^", java.util.regex.Matcher.quoteReplacement(mark))
        + "\n\n";
  }

  private String table() {
    int columns = 1 + chance.below(chance.once(6) ? 40 : 5);
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < 1 + chance.below(5) + 1; row++) {
      for (int i = 0; i < columns; i++) {
        text.append("| ")
            .append(chance.once(5) ? "" : run(1 + chance.below(3), row > 0))
            .append(' ');
      }
      text.append("|\n");
      if (row == 0) {
        text.append(("|" + chance.of("---", ":-:", "--:", ":--")).repeat(columns)).append("|\n");
      }
    }
    return text.append(chance.once(3) ? "\nTable: " + run(3, true) + "\n\n" : "\n").toString();
  }

  private String html(int depth) {
    String inner = plain(2);
    return switch (chance.below(6)) {
      case 0 ->
          "<table><tr><td colspan="
              + chance.of("2", "0", "99", "x")
              + ">"
              + inner
              + "</td><td rowspan="
              + chance.of("2", "3", "0", "70000")
              + ">"
              + plain(1)
              + "</td></tr><tr><td>"
              + plain(1)
              + "</td></tr></table>\n\n";
      case 1 ->
          "<div class=\"box\" dir="
              + chance.of("rtl", "ltr")
              + ">\n\n"
              + blocks(depth)
              + "</div>\n\n";
      case 2 -> "<p align=center>" + inner + "<br>" + plain(1) + "\n\n";
      case 3 ->
          "<ol start="
              + chance.number()
              + " reversed><li>"
              + inner
              + "<li value="
              + chance.number()
              + ">"
              + plain(1)
              + "</ol>\n\n";
      case 4 -> "<figure><img src=p.png alt=a><figcaption>" + inner + "</figcaption></figure>\n\n";
      default -> "<details><summary>" + inner + "</summary>\n\n" + plain(3) + "\n\n</details>\n\n";
    };
  }

  /** Words with nothing between them but spaces. */
  private String plain(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i > 0 ? " " : "").append(words.next());
    }
    return text.toString();
  }

  private String run(int count, boolean notes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i > 0 ? " " : "").append(chance.once(4) ? marked(notes) : words.next());
      if (strange && chance.once(6)) {
        text.append(chance.once(2) ? " " : "").append(chance.of(STRANGE));
      }
    }
    return text.toString();
  }

  private String marked(boolean calls) {
    String word = words.next();
    return switch (chance.below(calls ? 17 : 13)) {
      case 0 -> "*" + word + "*";
      case 1 -> "**" + word + " *" + words.next() + "***";
      case 2 -> "~~" + word + "~~";
      case 3 -> "`" + word + "`";
      case 4 -> "x^" + word + "^";
      case 5 -> "H~" + word + "~O";
      case 6 ->
          "["
              + word
              + "]("
              + chance.of("#h0", "1.md", "https://example.org", "data:text/html,x", "")
              + ")";
      case 7 -> "[" + word + "]" + attributes();
      case 8 ->
          chance.of("<b>", "<kbd>", "<span class=a>", "<i lang=de>", "<u>")
              + word
              + chance.of("</b>", "</i>");
      case 9 -> "\"" + word + "\" '" + words.next() + "'";
      case 10 -> word + chance.of(",", ".", "!", ":", ";", "?", "--", "...");
      case 11 -> "<ruby>" + word + "<rt>" + words.next() + "</rt></ruby>";
      case 12 -> "![a](p." + chance.of("png", "jpg", "gif", "svg") + ")" + attributes() + word;
      case 13, 14 -> word + "^[" + plain(1 + chance.below(6)) + "]";
      default -> word + note();
    };
  }

  private String note() {
    String label = "[^n" + ids++ + "]";
    String text = plain(1 + chance.below(20));
    notes.add(
        label + ": " + text + "\n" + (chance.once(4) ? "\n    " + plain(3) + "\n" : "") + "\n");
    return label;
  }

  private String attributes() {
    return switch (chance.below(7)) {
      case 0 -> "{.smallcaps}";
      case 1 -> "{lang=" + chance.of("fr", "de", "ar", "xx-yy", "-") + "}";
      case 2 -> "{#i" + ids++ + " .a .b}";
      case 3 -> "{width=" + chance.number() + chance.of("", "%", "px") + "}";
      case 4 -> "{dir=" + chance.of("rtl", "ltr", "auto") + "}";
      case 5 -> "{.full-page .turned}";
      default -> "{height=" + chance.number() + "}";
    };
  }
}
