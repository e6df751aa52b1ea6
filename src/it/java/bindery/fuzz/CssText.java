package bindery.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stylesheets by chance, of the properties that the guide's list names. */
final class CssText {
  /** A row of the list: a property and its values. */
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| `(.*?)` \\|");

  /** What may say of a word that it is not shown, or takes its element for something else. */
  private static final String ODD = "display|content|float|string-set";

  private static final String[] SELECTORS = {
    "p",
    "li",
    "ul",
    "ol",
    "blockquote",
    "h1",
    "h2",
    "h3",
    "table",
    "td",
    "th",
    "tr",
    "thead",
    "caption",
    "pre",
    "code",
    ".box",
    ".a",
    "dd",
    "dt",
    "dl",
    "section",
    "body",
    "em",
    "strong",
    "a",
    "img",
    "figure",
    "figcaption",
    "hr",
    "sup",
    "span",
    ".footnote",
    "*",
    "p:first-child",
    "li:nth-child(2n+1)",
    "h1 + p",
    "p ~ p",
    "section > p",
    "p::first-letter",
    "p::first-line",
    "li::marker",
    "h1::before",
    "p::after",
    "h2::before",
    ".verse",
    "nav",
    "#h0",
    "[class]",
    "p:not(.a)",
    "td:last-child"
  };

  private static final String[] MARGINS = {
    "@top-left", "@top-center", "@bottom-right", "@bottom-center", "@footnote", "@top-right-corner"
  };

  private final Chance chance;
  private final boolean odd;
  private final List<String[]> rows = new ArrayList<>();

  /**
   * @param odd whether to say what may hide words
   */
  CssText(Chance chance, boolean odd) {
    this.chance = chance;
    this.odd = odd;
    Matcher row = ROW.matcher(list());
    while (row.find()) {
      if (odd || !row.group(1).matches(ODD)) {
        rows.add(new String[] {row.group(1), row.group(2).replace("\\|", "|")});
      }
    }
  }

  private static String list() {
    try {
      return Files.readString(Path.of("src/site/properties.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String sheet() {
    StringBuilder sheet = new StringBuilder();
    for (int i = chance.below(8); i >= 0; i--) {
      sheet.append(chance.once(4) ? page() : rule()).append('\n');
    }
    return sheet.toString();
  }

  private String rule() {
    String selector = chance.of(SELECTORS);
    String more = chance.once(5) ? ", " + chance.of(SELECTORS) : "";
    StringBuilder rule = new StringBuilder(selector + more + " { ");
    for (int i = chance.below(3); i >= 0; i--) {
      rule.append(declaration());
    }
    if (selector.matches("h.::before|p::after")) {
      rule.append("content: ").append(content()).append("; ");
    }
    return rule.append('}').toString();
  }

  private String page() {
    StringBuilder rule = new StringBuilder("@page ");
    rule.append(chance.of("", "", ":left", ":right", ":first", ":blank", "wide", ":nth(2)"))
        .append(" { ");
    if (chance.once(2)) {
      rule.append("size: ")
          .append(chance.of("a6", "a4 landscape", length() + " " + length(), "200pt 300pt"));
      rule.append("; ");
    }
    if (chance.once(2)) {
      rule.append("margin: ").append(length()).append(' ').append(length()).append("; ");
    }
    if (chance.once(3)) {
      rule.append(declaration());
    }
    if (chance.once(3)) {
      rule.append(chance.of(MARGINS)).append(" { content: ").append(content()).append("; ");
      rule.append(declaration()).append("} ");
    }
    return rule.append('}').toString();
  }

  private String content() {
    return chance.of(
        "none",
        "'\\2014'",
        "'" + "W".repeat(1 + chance.below(40)) + "'",
        "counter(page)",
        "counter(x, upper-roman)",
        "counters(x, '.')",
        "open-quote 'a' close-quote",
        "attr(class)",
        "string(title)",
        "leader('.')",
        "target-counter(attr(href), page)",
        "''",
        "'a\\A b'");
  }

  private String declaration() {
    String[] row = rows.get(chance.below(rows.size()));
    return row[0] + ": " + value(row[1]) + (chance.once(15) ? " !important" : "") + "; ";
  }

  private String value(String grammar) {
    String[] words =
        grammar.replaceAll("<[^>]*>|[a-z-]+\\(\\)|[^a-z0-9. -]", " ").strip().split("[ |]+");
    return switch (chance.below(grammar.contains("<") ? 10 : 3)) {
      case 0, 1 ->
          words[chance.below(words.length)].isEmpty() ? "auto" : words[chance.below(words.length)];
      case 2 ->
          chance.of("inherit", "initial", "unset", "var(--x)", "var(--x, 3pt)", "\"x\"", "x 3", "");
      case 3 ->
          chance.of(
              "red", "#abc", "device-cmyk(0 1 0 0)", "transparent", "currentcolor", "rgb(1 2 3)");
      case 4 -> chance.number();
      case 5 -> chance.number() + "%";
      default -> length();
    };
  }

  private String length() {
    String unit =
        chance.of("pt", "pt", "mm", "em", "px", "in", "cm", "rem", "ex", "lh", "%", "q", "vw", "");
    return switch (chance.below(8)) {
      case 0 -> "calc(" + chance.number() + unit + " - " + chance.number() + "pt)";
      case 1, 2, 3 -> chance.number() + unit;
      default -> (1 + chance.below(60)) + "pt";
    };
  }
}
