package bindery.epub;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stylesheet of the house made fit for e-readers. What only paper has ({@code @page}) is left
 * out, so are comments, what EPUB 3.3 §6.1.3.1 forbids ({@code direction}, {@code unicode-bidi})
 * and everything that would fetch something; typefaces lead to the files that are packed.
 */
final class ReaderSheet {
  private static final Set<String> FORBIDDEN =
      Set.of("direction", "unicode-bidi", "behavior", "-moz-binding");

  private static final Set<String> GROUPS = Set.of("@media", "@supports");

  private static final Pattern URL =
      Pattern.compile("(?i)url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"'\\s]*))\\s*\\)");

  private static final int DEEPEST = 20;

  private final String name;
  private final PackedTypefaces typefaces;
  private final Report report;
  private final StringBuilder out = new StringBuilder();

  private ReaderSheet(String name, PackedTypefaces typefaces, Report report) {
    this.name = name;
    this.typefaces = typefaces;
    this.report = report;
  }

  static String of(Enclosures.Sheet sheet, PackedTypefaces typefaces, Report report) {
    ReaderSheet reader = new ReaderSheet(sheet.name(), typefaces, report);
    reader.rules(sheet.text(), 0);
    return reader.out.toString();
  }

  private void rules(String css, int depth) {
    CssScanner scanner = new CssScanner(css);
    while (!scanner.atEnd()) {
      String prelude = scanner.upTo("{;}");
      char end = scanner.take();
      String block = end == '{' ? scanner.block() : "";
      if (prelude.startsWith("@")) {
        atRule(prelude, block, end, depth);
      } else if (end == '{' && !prelude.isEmpty()) {
        rule(prelude, declarations(block));
      }
    }
  }

  private void atRule(String prelude, String block, char end, int depth) {
    String keyword = prelude.split("[\\s(\"']", 2)[0].toLowerCase(Locale.ROOT);
    if (keyword.equals("@import")) {
      leaveOut("css-import", prelude, "put the rules of that sheet into this one");
    } else if (keyword.equals("@namespace")) {
      out.append(prelude).append(";\n");
    } else if (keyword.equals("@font-face")) {
      fontFace(block);
    } else if (GROUPS.contains(keyword) && end == '{' && depth < DEEPEST) {
      out.append(prelude).append(" {\n");
      rules(block, depth + 1);
      out.append("}\n");
    }
  }

  private void rule(String prelude, String declarations) {
    if (!declarations.isEmpty()) {
      out.append(prelude.replaceAll("\\s+", " ")).append(" {\n").append(declarations).append("}\n");
    }
  }

  private String declarations(String block) {
    StringBuilder kept = new StringBuilder();
    CssScanner scanner = new CssScanner(block);
    while (!scanner.atEnd()) {
      String property = scanner.upTo(":;{}").toLowerCase(Locale.ROOT);
      char end = scanner.take();
      if (end == '{') {
        scanner.block();
      }
      if (end != ':') {
        continue;
      }
      String value = scanner.upTo(";{}");
      scanner.take();
      if (value.toLowerCase(Locale.ROOT).contains("url(")) {
        String todo = "put the picture into the manuscript";
        leaveOut("css-url", property + ": " + value, todo);
      } else if (!FORBIDDEN.contains(property) && !value.isEmpty()) {
        kept.append("  ").append(property).append(": ").append(value).append(";\n");
      }
    }
    return kept.toString();
  }

  /** Keeps the sources that are packed; a rule with none of them is left out. */
  private void fontFace(String block) {
    StringBuilder kept = new StringBuilder();
    CssScanner scanner = new CssScanner(block);
    boolean packed = false;
    while (!scanner.atEnd()) {
      String property = scanner.upTo(":;").toLowerCase(Locale.ROOT);
      if (scanner.take() != ':') {
        continue;
      }
      String value = scanner.upTo(";");
      scanner.take();
      if (property.equals("src")) {
        Optional<String> source = source(value);
        packed |= source.isPresent();
        source.ifPresent(src -> kept.append("  src: ").append(src).append(";\n"));
      } else {
        kept.append("  ").append(property).append(": ").append(value).append(";\n");
      }
    }
    if (packed) {
      rule("@font-face", kept.toString());
    }
  }

  private Optional<String> source(String value) {
    Matcher url = URL.matcher(value);
    while (url.find()) {
      String address = url.group(1) != null ? url.group(1) : url.group(2);
      address = address != null ? address : url.group(3);
      Optional<String> href = typefaces.add(address, Place.file(name));
      if (href.isPresent()) {
        return Optional.of("url(../" + href.get() + ")");
      }
    }
    return Optional.empty();
  }

  private void leaveOut(String kind, String text, String todo) {
    String what = "left out of the EPUB because it leads to another file:";
    report.add(Problem.warning(kind, Place.file(name), text, what, todo));
  }
}
