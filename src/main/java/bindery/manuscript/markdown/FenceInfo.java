package bindery.manuscript.markdown;

import bindery.manuscript.dialect.AttributeSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands behind the fence of a listing: its language and, in the words of many tools, which
 * numbers its lines have and which of them matter. ({@code js{1,3}} is VitePress's and
 * Docusaurus's, {@code linenums="1" hl_lines="2 3"} PyMdown's, {@code .numberLines startFrom=3}
 * pandoc's, {@code code-line-numbers="2-3"} Quarto's, {@code :line-numbers=3} VitePress's.)
 *
 * @param language or empty
 * @param spec what stands in braces, without what is said here
 * @param start number of the first line, or empty
 * @param emphasised numbers of lines and ranges of them, or empty
 */
record FenceInfo(String language, AttributeSpec spec, String start, String emphasised) {
  /** Classes and words that ask for numbers of lines. */
  private static final Set<String> NUMBERING =
      Set.of(
          "numberlines",
          "number-lines",
          "linenos",
          "line-numbers",
          "linenumbers",
          "linenums",
          "showlinenumbers",
          "show-line-numbers");

  /** Keys for the number of the first line; with or without other words for numbers. */
  private static final Set<String> STARTS =
      Set.of("startfrom", "start-from", "linenostart", "lineno-start", "firstnumber", "start");

  private static final Set<String> EMPHASIS =
      Set.of(
          "hl_lines",
          "emphasize-lines",
          "highlight-lines",
          "data-line-numbers",
          "code-line-numbers",
          "highlight",
          "line-highlight");

  private static final Pattern LINES = Pattern.compile("[\\d,\\s-]*\\d[\\d,\\s-]*");
  private static final Pattern CHUNK = Pattern.compile("\\{([A-Za-z][\\w+#.-]*)(?=[\\s,}]).*");
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\w-]):?([A-Za-z][\\w-]*)(?:=(?:\"([^\"]*)\"|'([^']*)'|\\{([^}]*)}|([^\\s{}]+)))?");
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  static FenceInfo of(String info) {
    int brace = info.indexOf('{');
    String before = (brace < 0 ? info : info.substring(0, brace)).strip();
    String language = before.isEmpty() ? "" : before.split("[\\s,:=]+", 2)[0];
    if (before.startsWith(":")) {
      language = "";
    }
    Reader reader = new Reader();
    Optional<AttributeSpec> spec = braces(info, brace);
    spec.ifPresent(reader::spec);
    if (spec.isEmpty()) {
      Matcher braces = BRACES.matcher(info);
      while (braces.find()) {
        reader.lines(braces.group(1));
      }
      Matcher chunk = CHUNK.matcher(info);
      language = language.isEmpty() && chunk.matches() ? chunk.group(1) : language;
    }
    String words = BRACES.matcher(info).replaceAll(" ").strip();
    Matcher pair = PAIR.matcher(words);
    int from = language.isEmpty() ? 0 : Math.min(words.length(), language.length());
    for (int at = from; at < words.length() && pair.find(at); at = Math.max(at + 1, pair.end())) {
      reader.word(pair);
    }
    if (language.isEmpty()) {
      language = reader.classes.isEmpty() || reader.isFormula() ? "" : reader.classes.get(0);
    }
    return reader.info(language);
  }

  private static Optional<AttributeSpec> braces(String info, int brace) {
    int end = brace < 0 ? -1 : AttributeSpec.end(info, brace, info.length());
    return end < 0 ? Optional.empty() : AttributeSpec.parse(info.substring(brace + 1, end - 1));
  }

  /** Gathers what is said in one place or another. */
  private static final class Reader {
    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> pairs = new LinkedHashMap<>();
    private String id = "";
    private String start = "";
    private String emphasised = "";

    private boolean isFormula() {
      return classes.contains(CodeBlocks.FORMULA);
    }

    private void spec(AttributeSpec spec) {
      id = spec.id();
      for (String name : spec.classes()) {
        if (NUMBERING.contains(name.toLowerCase(Locale.ROOT))) {
          number("1");
        } else {
          classes.add(name);
        }
      }
      spec.pairs()
          .forEach(
              (key, value) -> {
                if (!said(key, value)) {
                  pairs.put(key, value);
                }
              });
    }

    /** A word outside braces; those that say nothing of lines are the site's. */
    private void word(Matcher pair) {
      String value = null;
      for (int i = 2; i <= pair.groupCount(); i++) {
        value = pair.group(i) != null ? pair.group(i) : value;
      }
      String key = pair.group(1);
      if (value == null && NUMBERING.contains(key.toLowerCase(Locale.ROOT))) {
        number("1");
      } else if (value != null && !key.equals("start")) {
        said(key, value);
      }
    }

    /** Whether a key and its value were about lines. */
    private boolean said(String key, String value) {
      String name = key.toLowerCase(Locale.ROOT);
      boolean number = NUMBERING.contains(name);
      if (number || STARTS.contains(name)) {
        if (value.matches("\\d{1,6}") && (!name.equals("start") || !start.isEmpty())) {
          start = value;
        } else if (number && !value.matches("(?i)false|no|off")) {
          number("1");
        }
        return !name.equals("start") || !start.isEmpty();
      }
      if (EMPHASIS.contains(name)) {
        if (value.equalsIgnoreCase("true")) {
          number("1");
        }
        lines(value.replaceAll("[\\[\\]|]", ","));
        return true;
      }
      return false;
    }

    private void number(String first) {
      start = start.isEmpty() ? first : start;
    }

    private void lines(String text) {
      if (emphasised.isEmpty() && LINES.matcher(text).matches()) {
        emphasised = text.strip().replaceAll("\\s*-\\s*", "-").replaceAll("[\\s,]+", ",");
      }
    }

    private FenceInfo info(String language) {
      return new FenceInfo(language, new AttributeSpec(id, classes, pairs), start, emphasised);
    }
  }

  /** Writes what is said of lines to a listing, for the apparatus. */
  void lines(Element pre) {
    if (!start.isEmpty()) {
      pre.attr("data-first-line", start);
    }
    if (!emphasised.isEmpty()) {
      pre.attr("data-emphasised", emphasised);
    }
  }
}
