package bindery.epub.sheet;

import bindery.style.css.Component;
import bindery.style.css.Component.Amount;
import bindery.style.css.Component.Call;
import bindery.style.css.Component.Hash;
import bindery.style.css.Component.Quoted;
import bindery.style.css.Component.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The visual and paged properties of CSS 2.1 (Appendix F) and what each takes. A value is taken as
 * CSS 2.1 if every part of it is: what stands beside what is not asked.
 */
final class EarlierProperties {
  /** Most parts of a value, for lists. */
  private static final int MANY = 60;

  /**
   * A line for each: names, a colon, the most parts of a value, what they may be. Capitals are
   * kinds of value: LENGTH with 0, PERCENT, NUMBER, INTEGER, COLOR, STRING, NAME, FUNCTION.
   */
  private static final String TABLE =
      """
      background-attachment: 1 scroll fixed
      background-color border-top-color border-right-color border-bottom-color border-left-color: 1 COLOR transparent
      background-position: 2 LENGTH PERCENT left center right top bottom
      background-repeat: 1 repeat repeat-x repeat-y no-repeat
      background: 5 COLOR transparent none LENGTH PERCENT left center right top bottom scroll fixed repeat repeat-x repeat-y no-repeat
      background-image list-style-image: 1 none
      border-collapse: 1 collapse separate
      border-color: 4 COLOR transparent
      border-spacing: 2 LENGTH
      border-style: 4 STYLE
      border-top-style border-right-style border-bottom-style border-left-style outline-style: 1 STYLE
      border-width: 4 LENGTH thin medium thick
      border-top-width border-right-width border-bottom-width border-left-width outline-width: 1 LENGTH thin medium thick
      border border-top border-right border-bottom border-left: 3 LENGTH thin medium thick STYLE COLOR transparent
      outline: 3 LENGTH thin medium thick STYLE COLOR invert
      outline-color: 1 COLOR invert
      bottom left right top width height margin-top margin-right margin-bottom margin-left: 1 LENGTH PERCENT auto
      margin: 4 LENGTH PERCENT auto
      padding: 4 LENGTH PERCENT
      padding-top padding-right padding-bottom padding-left min-width min-height text-indent: 1 LENGTH PERCENT
      max-width max-height: 1 LENGTH PERCENT none
      caption-side: 1 top bottom
      clear: 1 none left right both
      clip: 1 auto
      color: 1 COLOR
      content: MANY STRING FUNCTION normal none open-quote close-quote no-open-quote no-close-quote
      counter-increment counter-reset: MANY NAME INTEGER none
      cursor: 1 auto crosshair default pointer move text wait help progress
      display: 1 inline block list-item inline-block table inline-table table-row-group table-header-group table-footer-group table-row table-column-group table-column table-cell table-caption none
      empty-cells: 1 show hide
      float: 1 left right none
      font-size: 1 LENGTH PERCENT xx-small x-small small medium large x-large xx-large larger smaller
      font-style: 1 normal italic oblique
      font-variant: 1 normal small-caps
      font-weight: 1 normal bold bolder lighter WEIGHT
      letter-spacing word-spacing: 1 normal LENGTH
      line-height: 1 normal NUMBER LENGTH PERCENT
      list-style-position: 1 inside outside
      list-style-type: 1 disc circle square decimal decimal-leading-zero lower-roman upper-roman lower-greek lower-latin upper-latin armenian georgian lower-alpha upper-alpha none
      list-style: 3 inside outside disc circle square decimal decimal-leading-zero lower-roman upper-roman lower-greek lower-latin upper-latin armenian georgian lower-alpha upper-alpha none
      orphans widows: 1 INTEGER
      overflow: 1 visible hidden scroll auto
      page-break-after page-break-before: 1 auto always avoid left right
      page-break-inside: 1 avoid auto
      position: 1 static relative absolute fixed
      quotes: MANY STRING none
      table-layout: 1 auto fixed
      text-align: 1 left right center justify
      text-decoration: 4 none underline overline line-through blink
      text-transform: 1 capitalize uppercase lowercase none
      vertical-align: 1 baseline sub super top text-top middle bottom text-bottom LENGTH PERCENT
      visibility: 1 visible hidden collapse
      white-space: 1 normal pre nowrap pre-wrap pre-line
      z-index: 1 auto INTEGER
      """;

  private static final Set<String> STYLES =
      Set.of(
          "none", "hidden", "dotted", "dashed", "solid", "double", "groove", "ridge", "inset",
          "outset");

  private static final Set<String> COLORS =
      Set.of(
          "aqua", "black", "blue", "fuchsia", "gray", "green", "lime", "maroon", "navy", "olive",
          "orange", "purple", "red", "silver", "teal", "white", "yellow");

  private static final Set<String> UNITS = Set.of("em", "ex", "px", "in", "cm", "mm", "pt", "pc");

  private static final Set<String> FUNCTIONS = Set.of("counter", "counters", "attr");

  private static final Map<String, Row> ROWS = rows();

  /**
   * A property.
   *
   * @param most parts of a value
   */
  private record Row(int most, Set<String> words) {}

  private EarlierProperties() {}

  private static Map<String, Row> rows() {
    Map<String, Row> rows = new HashMap<>();
    TABLE
        .lines()
        .forEach(
            line -> {
              String[] halves = line.split(": ", 2);
              String[] words = halves[1].split(" ");
              int most = words[0].equals("MANY") ? MANY : Integer.parseInt(words[0]);
              Row row = new Row(most, Set.of(halves[1].split(" ")));
              for (String name : halves[0].split(" ")) {
                rows.put(name, row);
              }
            });
    return Map.copyOf(rows);
  }

  /** Whether CSS 2.1 has the property and its value. */
  static boolean take(String property, List<Component> value) {
    if (value.size() == 1 && value.get(0).is("inherit")) {
      return ROWS.containsKey(property) || property.matches("font(-family)?");
    }
    if (property.equals("font-family")) {
      return isFamilies(value);
    }
    if (property.equals("font")) {
      return isFont(value);
    }
    Row row = ROWS.get(property);
    return row != null
        && !value.isEmpty()
        && value.size() <= row.most()
        && value.stream().allMatch(part -> takes(row.words(), part));
  }

  private static boolean takes(Set<String> words, Component part) {
    if (part instanceof Word word) {
      String name = word.lower();
      return name.matches("[a-z-]+") && words.contains(name)
          || words.contains("STYLE") && STYLES.contains(name)
          || words.contains("COLOR") && COLORS.contains(name)
          || words.contains("NAME") && name.matches("-?[a-z_][a-z0-9_-]*");
    }
    if (part instanceof Amount amount) {
      return takes(words, amount);
    }
    if (part instanceof Quoted) {
      return words.contains("STRING");
    }
    if (part instanceof Hash hash) {
      return words.contains("COLOR") && hash.name().matches("(?i)[0-9a-f]{3}|[0-9a-f]{6}");
    }
    return part instanceof Call call
        && words.contains("FUNCTION")
        && FUNCTIONS.contains(call.name())
        && isPlainCall(call);
  }

  private static boolean takes(Set<String> words, Amount amount) {
    if (amount.unit().equals("%")) {
      return words.contains("PERCENT");
    }
    if (amount.unit().isEmpty()) {
      double n = amount.number();
      return words.contains("NUMBER")
          || n == 0 && words.contains("LENGTH")
          || words.contains("INTEGER") && amount.isInteger()
          || words.contains("WEIGHT") && n % 100 == 0 && n >= 100 && n <= 900;
    }
    return words.contains("LENGTH") && UNITS.contains(amount.unit());
  }

  private static boolean isPlainCall(Call call) {
    return call.arguments().stream()
        .allMatch(a -> a instanceof Word || a instanceof Quoted || a.equals(Component.COMMA));
  }

  private static boolean isFamilies(List<Component> value) {
    return !value.isEmpty()
        && value.stream()
            .allMatch(p -> p instanceof Word || p instanceof Quoted || p.equals(Component.COMMA));
  }

  /** CSS 2.1 §15.8: style, variant and weight in any order; size, leading; families. */
  private static boolean isFont(List<Component> value) {
    int at = 0;
    while (at < value.size() && isFontWord(value.get(at))) {
      at++;
    }
    if (at > 3 || at >= value.size() || !take("font-size", value.subList(at, at + 1))) {
      return false;
    }
    at++;
    if (at + 1 < value.size() && value.get(at).equals(Component.SLASH)) {
      if (!take("line-height", value.subList(at + 1, at + 2))) {
        return false;
      }
      at += 2;
    }
    return isFamilies(value.subList(at, value.size()));
  }

  private static boolean isFontWord(Component part) {
    List<Component> alone = List.of(part);
    return take("font-style", alone) || take("font-variant", alone) || take("font-weight", alone);
  }

  /** Whether this is a colour by a name that CSS 2.1 has. */
  static boolean isColor(Word word) {
    return COLORS.contains(word.lower().toLowerCase(Locale.ROOT));
  }
}
