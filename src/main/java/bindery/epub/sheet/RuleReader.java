package bindery.epub.sheet;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.cascade.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads stylesheets for e-readers. What only paper has ({@code @page}) is left out, so are
 * comments, what EPUB 3.3 §6.1.3.1 forbids ({@code direction}, {@code unicode-bidi}) and everything
 * that would fetch something: {@code @import}, which {@link bindery.style.cascade.Stylesheet#parse}
 * tells of, and {@code url()} ({@code css-url}).
 */
final class RuleReader {
  private static final Set<String> FORBIDDEN =
      Set.of("direction", "unicode-bidi", "behavior", "-moz-binding");

  private static final Set<String> GROUPS = Set.of("@media", "@supports");

  private static final Pattern URL =
      Pattern.compile("(?i)url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"'\\s]*))\\s*\\)");

  private static final Pattern IMPORTANT = Pattern.compile("(?i)\\s*!\\s*important$");

  private static final int DEEPEST = 20;

  private final Report report;
  private final List<Written> written = new ArrayList<>();
  private final List<FaceRule> faces = new ArrayList<>();
  private final List<String> namespaces = new ArrayList<>();

  /** A rule whose selectors are not read yet. */
  private record Written(
      List<String> groups, String selectors, List<TextDeclaration> declarations) {}

  RuleReader(Report report) {
    this.report = report;
  }

  /**
   * Reads a sheet after those before it.
   *
   * @param name for messages
   */
  void read(String css, String name) {
    rules(new CssScanner(css, name), List.of());
  }

  /** All rules of the sheets that were read. */
  List<SheetRule> rules() {
    List<List<Query>> queries = Query.lists(written.stream().map(Written::selectors).toList());
    List<SheetRule> rules = new ArrayList<>();
    for (Written rule : written) {
      List<Query> own = queries.get(rules.size());
      rules.add(
          new SheetRule(rule.groups(), rule.selectors(), own, rule.declarations(), rules.size()));
    }
    return rules;
  }

  List<FaceRule> faces() {
    return faces;
  }

  /** {@code @namespace} rules as written. */
  List<String> namespaces() {
    return namespaces;
  }

  private void rules(CssScanner scanner, List<String> groups) {
    while (!scanner.atEnd()) {
      String prelude = scanner.upTo("{;}");
      Place place = prelude.startsWith("@font") ? scanner.place() : Place.NOWHERE;
      boolean holds = scanner.take() == '{';
      CssScanner block = holds ? scanner.block() : new CssScanner("", "");
      if (prelude.startsWith("@")) {
        atRule(prelude, block, holds, place, groups);
      } else if (holds && !prelude.isEmpty()) {
        List<TextDeclaration> declarations = declarations(block);
        if (!declarations.isEmpty()) {
          written.add(new Written(groups, prelude.replaceAll("\\s+", " "), declarations));
        }
      }
    }
  }

  private void atRule(
      String prelude, CssScanner block, boolean holds, Place place, List<String> groups) {
    String keyword = prelude.split("[\\s(\"']", 2)[0].toLowerCase(Locale.ROOT);
    if (keyword.equals("@namespace")) {
      namespaces.add(prelude + ";\n");
    } else if (keyword.equals("@font-face")) {
      fontFace(block, place);
    } else if (GROUPS.contains(keyword) && holds && groups.size() < DEEPEST) {
      List<String> inner = new ArrayList<>(groups);
      inner.add(prelude.replaceAll("\\s+", " "));
      rules(block, List.copyOf(inner));
    }
  }

  private List<TextDeclaration> declarations(CssScanner scanner) {
    List<TextDeclaration> kept = new ArrayList<>();
    while (!scanner.atEnd()) {
      String written = scanner.upTo(":;{}");
      String property = written.startsWith("--") ? written : written.toLowerCase(Locale.ROOT);
      char end = scanner.take();
      if (end == '{') {
        scanner.block();
      }
      if (end != ':') {
        continue;
      }
      String value = scanner.upTo(";{}");
      if (scanner.take() == '{') {
        scanner.block(); // a rule within the rule, which this was the selector of
        continue;
      }
      if (value.toLowerCase(Locale.ROOT).contains("url(")) {
        leaveOut(property + ": " + value, scanner.place());
      } else if (!FORBIDDEN.contains(property) && !value.isEmpty()) {
        Matcher important = IMPORTANT.matcher(value);
        kept.add(new TextDeclaration(property, important.replaceFirst(""), important.find(0)));
      }
    }
    return kept;
  }

  private void fontFace(CssScanner scanner, Place place) {
    List<String> rest = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    String family = "";
    int weight = 400;
    boolean italic = false;
    while (!scanner.atEnd()) {
      String property = scanner.upTo(":;").toLowerCase(Locale.ROOT);
      if (scanner.take() != ':') {
        continue;
      }
      String value = scanner.upTo(";");
      scanner.take();
      switch (property) {
        case "src" -> addresses(value, addresses);
        case "font-family" -> family = value.replaceAll("^[\"']|[\"']$", "").strip();
        case "font-weight" -> weight = weight(value);
        case "font-style" -> italic = !value.equalsIgnoreCase("normal");
        default -> {}
      }
      if (!property.equals("src")) {
        rest.add("  " + property + ": " + value + ";\n");
      }
    }
    faces.add(new FaceRule(family, weight, italic, addresses, rest, place));
  }

  private static int weight(String value) {
    if (value.equalsIgnoreCase("bold")) {
      return 700;
    }
    return value.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(value) : 400;
  }

  private static void addresses(String value, List<String> addresses) {
    Matcher url = URL.matcher(value);
    while (url.find()) {
      String address = url.group(1) != null ? url.group(1) : url.group(2);
      addresses.add(address != null ? address : url.group(3));
    }
  }

  private void leaveOut(String text, Place place) {
    String what = "left out of the EPUB because it leads to another file:";
    String todo = "put the picture into the manuscript";
    report.add(Problem.warning("css-url", place, text, what, todo));
  }
}
