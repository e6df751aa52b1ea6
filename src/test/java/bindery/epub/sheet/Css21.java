package bindery.epub.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a stylesheet by the grammar of CSS 2.1 (Appendix G) and the grammars of its properties
 * (Appendix F), with {@code @font-face} of CSS 2 besides, and forgives nothing: as RMSDK does,
 * which drops a sheet at the first word that it does not know.
 */
public final class Css21 {
  private static final String ESCAPE = "\\\\(?:[0-9a-fA-F]{1,6}\\s?|[^\\n0-9a-fA-F])";
  private static final String START = "(?:[_a-zA-Z]|" + ESCAPE + ")";
  private static final String IDENT = "-?" + START + "(?:[_a-zA-Z0-9-]|" + ESCAPE + ")*";
  private static final String STRING =
      "(?:\"(?:[^\\n\\\\\"]|\\\\[\\x00-\\x7f])*\"|'(?:[^\\n\\\\']|\\\\[\\x00-\\x7f])*')";
  private static final String NUMBER = "(?:[0-9]+|[0-9]*\\.[0-9]+)";

  private static final String ATTRIBUTE =
      "\\[\\s*" + IDENT + "\\s*(?:(?:=|~=|\\|=)\\s*(?:" + IDENT + "|" + STRING + ")\\s*)?\\]";
  private static final String PSEUDO =
      ":(?:first-child|link|visited|hover|active|focus|lang\\(\\s*" + IDENT + "\\s*\\))";
  private static final String SIMPLE =
      "(?:(?:" + IDENT + "|\\*)" + more("*") + "|" + more("+") + ")";
  private static final Pattern SELECTOR =
      Pattern.compile(
          SIMPLE
              + "(?:(?:\\s*[+>]\\s*|\\s+)"
              + SIMPLE
              + ")*(?::(?:before|after|first-line|first-letter))?");

  private static final Pattern MEDIA = Pattern.compile("@media\\s+[a-z]+(?:\\s*,\\s*[a-z]+)*");

  private static final Pattern ADDRESS = Pattern.compile("url\\((?:[!#$%&*-~]|" + ESCAPE + ")*\\)");

  private static String more(String times) {
    return "(?:#(?:[_a-zA-Z0-9-]|"
        + ESCAPE
        + ")+|\\."
        + IDENT
        + "|"
        + ATTRIBUTE
        + "|"
        + PSEUDO
        + ")"
        + times;
  }

  /** Kinds of value, each in the words of those above it. */
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  /** Properties and what they take; {@code A || B} in the standard is "any of", up to so many. */
  private static final Map<String, Pattern> PROPERTIES = new LinkedHashMap<>();

  static {
    kind("ident", IDENT);
    kind("string", STRING);
    kind("integer", "[+-]?[0-9]+");
    kind("number", "[+-]?" + NUMBER);
    kind("length", "(?:[+-]?0|[+-]?" + NUMBER + "(?:em|ex|px|in|cm|mm|pt|pc))");
    kind("percent", "[+-]?" + NUMBER + "%");
    kind("size", "(?:<length>|<percent>)");
    kind(
        "color",
        "(?:aqua|black|blue|fuchsia|gray|green|lime|maroon|navy|olive|orange|purple|red|silver"
            + "|teal|white|yellow|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6})");
    kind("style", "(?:none|hidden|dotted|dashed|solid|double|groove|ridge|inset|outset)");
    kind("width", "(?:thin|medium|thick|<length>)");
    kind(
        "list",
        "(?:disc|circle|square|decimal|decimal-leading-zero|lower-roman|upper-roman|lower-greek"
            + "|lower-latin|upper-latin|armenian|georgian|lower-alpha|upper-alpha|none)");
    kind("face", "(?:<string>|<ident>(?: <ident>)*)");
    kind("faces", "<face>(?:, <face>)*");
    kind("leading", "(?:normal|<number>|<size>)");
    kind("type", "(?:xx-small|x-small|small|medium|large|x-large|xx-large|larger|smaller|<size>)");
    kind("weight", "(?:normal|bold|bolder|lighter|[1-9]00)");
    kind("place", "(?:<size>|left|center|right|top|bottom)");
    kind(
        "counter",
        "(?:counter\\(<ident>(?:, <ident>)?\\)|counters\\(<ident>, <string>(?:, <ident>)?\\)|attr\\(<ident>\\))");
    kind("quotes", "(?:open-quote|close-quote|no-open-quote|no-close-quote)");
    property("background-attachment", "scroll|fixed");
    property("background-repeat", "repeat|repeat-x|repeat-y|no-repeat");
    property("background-color border-top-color border-right-color", "<color>|transparent");
    property("border-bottom-color border-left-color outline-color", "<color>|transparent|invert");
    property("background-image list-style-image clip", "none|auto");
    property("background-position", "<place>(?: <place>)?");
    property("background", "(?:<color>|transparent|none|<place>|scroll|fixed|no-repeat)(?: .*)?");
    property("border-collapse", "collapse|separate");
    property("border-color", "(?:<color>|transparent)(?: (?:<color>|transparent)){0,3}");
    property("border-spacing", "<length>(?: <length>)?");
    property("border-style", "<style>(?: <style>){0,3}");
    property("border-top-style border-right-style border-bottom-style", "<style>");
    property("border-left-style outline-style", "<style>");
    property("border-width", "<width>(?: <width>){0,3}");
    property("border-top-width border-right-width border-bottom-width", "<width>");
    property("border-left-width outline-width", "<width>");
    property(
        "border border-top border-right border-bottom border-left outline",
        "(?:<width>|<style>|<color>|transparent)(?: (?:<width>|<style>|<color>)){0,2}");
    property("top right bottom left width height margin-top margin-right", "<size>|auto");
    property("margin-bottom margin-left", "<size>|auto");
    property("margin", "(?:<size>|auto)(?: (?:<size>|auto)){0,3}");
    property("padding", "<size>(?: <size>){0,3}");
    property("padding-top padding-right padding-bottom padding-left text-indent", "<size>");
    property("min-width min-height", "<size>");
    property("max-width max-height", "<size>|none");
    property("caption-side", "top|bottom");
    property("clear float", "none|left|right|both");
    property("color", "<color>");
    property(
        "content",
        "normal|none|(?:<string>|<counter>|<quotes>)(?: (?:<string>|<counter>|<quotes>))*");
    property("counter-increment counter-reset", "none|(?:<ident>(?: <integer>)?(?: |$))+");
    property("cursor", "auto|crosshair|default|pointer|move|text|wait|help|progress");
    property(
        "display",
        "inline|block|list-item|inline-block|table|inline-table|table-row-group|none|table-row"
            + "|table-header-group|table-footer-group|table-column-group|table-column|table-cell"
            + "|table-caption");
    property("empty-cells", "show|hide");
    property("font-family", "<faces>");
    property("font-size", "<type>");
    property("font-style", "normal|italic|oblique");
    property("font-variant", "normal|small-caps");
    property("font-weight", "<weight>");
    property(
        "font",
        "(?:(?:normal|italic|oblique|small-caps|<weight>) ){0,3}<type>(?:/<leading>)? <faces>");
    property("letter-spacing word-spacing", "normal|<length>");
    property("line-height", "<leading>");
    property("list-style-position", "inside|outside");
    property("list-style-type", "<list>");
    property("list-style", "(?:<list>|inside|outside)(?: (?:<list>|inside|outside)){0,2}");
    property("orphans widows", "<integer>");
    property("overflow", "visible|hidden|scroll|auto");
    property("page-break-after page-break-before", "auto|always|avoid|left|right");
    property("page-break-inside", "avoid|auto");
    property("position", "static|relative|absolute|fixed");
    property("quotes", "none|<string> <string>(?: <string> <string>)*");
    property("table-layout", "auto|fixed");
    property("text-align", "left|right|center|justify");
    property("text-decoration", "none|(?:underline|overline|line-through|blink)(?: .*)?");
    property("text-transform", "capitalize|uppercase|lowercase|none");
    property("vertical-align", "baseline|sub|super|top|text-top|middle|bottom|text-bottom|<size>");
    property("visibility", "visible|hidden|collapse");
    property("white-space", "normal|pre|nowrap|pre-wrap|pre-line");
    property("z-index", "auto|<integer>");
  }

  private final String css;
  private final List<String> faults = new ArrayList<>();
  private int at;

  private Css21(String css) {
    this.css = css;
  }

  private static void kind(String name, String pattern) {
    KINDS.put(name, inner(pattern));
  }

  private static void property(String names, String pattern) {
    Pattern values = Pattern.compile("(?:" + inner(pattern) + "|inherit)");
    for (String name : names.split(" ")) {
      PROPERTIES.put(name, values);
    }
  }

  private static String inner(String pattern) {
    String all = pattern;
    for (Map.Entry<String, String> kind : KINDS.entrySet()) {
      all = all.replace("<" + kind.getKey() + ">", kind.getValue());
    }
    return all;
  }

  /** What is no CSS 2.1 in it; nothing for a sheet that every reader takes. */
  public static List<String> faults(String css) {
    Css21 reader = new Css21(css);
    if (!css.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~')) {
      reader.faults.add("characters beyond ASCII");
    }
    reader.space();
    while (reader.at < css.length()) {
      reader.rule(false);
      reader.space();
    }
    return reader.faults;
  }

  private void space() {
    while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
  }

  private String until(char end) {
    int start = Math.min(at, css.length());
    while (at < css.length() && css.charAt(at) != end) {
      char c = css.charAt(at);
      if (c == '"' || c == '\'') {
        at++;
        while (at < css.length() && css.charAt(at) != c) {
          at += css.charAt(at) == '\\' ? 2 : 1;
        }
      } else if (c == '\\') {
        at++;
      }
      at++;
    }
    if (at >= css.length()) {
      faults.add("never ends: " + css.substring(start));
    }
    String text = css.substring(start, Math.min(at, css.length())).strip();
    at++;
    return text;
  }

  private void rule(boolean inMedia) {
    String prelude = until('{');
    if (prelude.startsWith("@media") && !inMedia) {
      if (!MEDIA.matcher(prelude).matches()) {
        faults.add(prelude);
      }
      space();
      while (at < css.length() && css.charAt(at) != '}') {
        rule(true);
        space();
      }
      at++;
    } else if (prelude.equals("@font-face") && !inMedia) {
      declarations(true);
    } else {
      for (String selector : prelude.split("\\s*,\\s*", -1)) {
        if (!SELECTOR.matcher(selector).matches()) {
          faults.add("selector " + selector);
        }
      }
      declarations(false);
    }
  }

  private void declarations(boolean face) {
    String block = until('}');
    Css21 inner = new Css21(block + ";");
    inner.space();
    while (inner.at < inner.css.length()) {
      String declaration = inner.until(';');
      inner.space();
      if (!declaration.isEmpty()) {
        int colon = declaration.indexOf(':');
        String name = colon < 0 ? declaration : declaration.substring(0, colon).strip();
        String value = declaration.substring(colon + 1).strip();
        value = value.replaceFirst("\\s*!\\s*important$", "");
        if (face ? !isFaceValue(name, value) : !isValue(name, value)) {
          faults.add(declaration);
        }
      }
    }
    faults.addAll(inner.faults);
  }

  private static boolean isValue(String name, String value) {
    Pattern values = PROPERTIES.get(name);
    Matcher matcher = values == null ? null : values.matcher(value);
    return matcher != null && matcher.matches();
  }

  private static boolean isFaceValue(String name, String value) {
    return switch (name) {
      case "src" -> ADDRESS.matcher(value).matches();
      case "font-family" -> value.matches(inner("<face>"));
      case "font-style" -> value.matches("normal|italic|oblique");
      case "font-weight" -> value.matches(inner("<weight>"));
      default -> false;
    };
  }
}
