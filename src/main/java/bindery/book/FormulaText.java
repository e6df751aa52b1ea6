package bindery.book;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A formula on one line of plain text, where nothing else is to be had: bookmarks, running heads,
 * what is copied out of a PDF. {@code x = (−b ± √(b^2 − 4ac))/(2a)}: letters of all alphabets are
 * plain ones, and brackets stand where the eye needed none.
 */
public final class FormulaText {
  private static final Set<String> UNSEEN = Set.of("annotation", "annotation-xml", "mphantom");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private FormulaText() {}

  /** The formula, or a row of one. */
  public static String of(Element math) {
    return of(math.normalName().equals("mtr") ? List.of(math) : math.children());
  }

  /** The cells of a row before one. */
  public static String before(Element cell) {
    List<Element> cells = cell.parent() == null ? List.of() : cell.parent().children();
    String text = of(cells.subList(0, cell.elementSiblingIndex()));
    return text.isEmpty() ? "" : text + " ";
  }

  private static String of(List<Element> elements) {
    StringBuilder out = new StringBuilder();
    add(out, elements);
    return out.toString().strip();
  }

  /** Whether a sign here has no two sides: a relation that goes on from another line has. */
  private static boolean alone(List<Element> elements, int at) {
    boolean first = at == 0 && "=<>≤≥≈≡∼".indexOf(raw(elements.get(0)).strip()) < 0;
    return first || at == elements.size() - 1;
  }

  private static void add(StringBuilder out, List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      add(out, elements.get(i), alone(elements, i));
    }
  }

  /**
   * Some elements of a formula, one after the other.
   *
   * @param ends takes for each of them where its text ends
   */
  public static String of(List<Element> elements, int[] ends) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < elements.size(); i++) {
      add(out, elements.get(i), alone(elements, i));
      ends[i] = out.length();
    }
    for (int i = 0; i < ends.length; i++) {
      ends[i] = Math.min(ends[i], out.length());
    }
    return out.toString();
  }

  /** The words of an element in which formulas stand among others. */
  public static String words(Element element) {
    if (element.selectFirst("math") == null) {
      return element.text();
    }
    Element copy = element.clone();
    copy.select("math").forEach(math -> math.replaceWith(new TextNode(of(math))));
    return copy.text();
  }

  private static void add(StringBuilder out, Element element, boolean atEnd) {
    String name = element.normalName();
    if (UNSEEN.contains(name)) {
      return;
    }
    switch (name) {
      case "mi" -> FormulaLine.identifier(out, PlainLetters.of(text(element)).strip());
      case "mn", "ms" -> out.append(PlainLetters.of(text(element)));
      case "mtext" -> words(out, PlainLetters.of(text(element)));
      case "mo" -> FormulaLine.operator(out, element, PlainLetters.of(text(element)), atEnd);
      case "mspace" -> FormulaLine.space(out, wide(element));
      case "mfrac" -> fraction(out, element);
      case "msqrt" -> out.append('√').append(grouped(of(element)));
      case "mroot" ->
          out.append(degree(part(element, 1))).append('√').append(grouped(part(element, 0)));
      case "msub" -> scripts(out, element, 1, -1);
      case "msup" -> scripts(out, element, -1, 1);
      case "msubsup" -> scripts(out, element, 1, 2);
      case "munder" -> scripts(out, element, 1, -1);
      case "mover" -> over(out, element, 1);
      case "munderover" -> scripts(out, element, 1, 2);
      case "mtable" -> table(out, element);
      case "mmultiscripts" -> several(out, element);
      case "semantics", "maction" -> out.append(part(element, 0));
      case "mtr" -> add(out, element.select("> mtd:not(.equation-number)"));
      default -> {
        if (element.childrenSize() == 0) {
          out.append(text(element));
        } else {
          add(out, element.children());
        }
      }
    }
  }

  private static void words(StringBuilder out, String text) {
    boolean twice = text.startsWith(" ") && out.length() > 0 && out.charAt(out.length() - 1) == ' ';
    out.append(twice ? text.substring(1) : text);
  }

  /** All text of an element: most hold one stretch of it and nothing else. */
  private static String raw(Element token) {
    boolean one = token.childNodeSize() == 1 && token.childNode(0) instanceof TextNode;
    return one ? ((TextNode) token.childNode(0)).getWholeText() : token.wholeText();
  }

  private static String text(Element token) {
    String raw = raw(token);
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      // no-break spaces, line ends, and the signs that nobody sees
      boolean space = c <= ' ' || c == '\u00a0' || c >= '\u2061' && c <= '\u2064';
      if (!space || out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
        out.append(space ? ' ' : c);
      }
    }
    return out.toString();
  }

  private static boolean wide(Element space) {
    String width = space.attr("width");
    return width.matches("[1-9.].*em") && !width.matches("\\.?0?\\.?[0-2].*");
  }

  private static String part(Element element, int at) {
    if (at >= element.childrenSize()) {
      return "";
    }
    return of(List.of(element.child(at)));
  }

  private static void fraction(StringBuilder out, Element fraction) {
    boolean stack = fraction.attr("linethickness").matches("0.*");
    String top = part(fraction, 0);
    String foot = part(fraction, 1);
    out.append(stack ? top + " ¦ " + foot : grouped(top) + "/" + grouped(foot));
  }

  /** In brackets where it is more than one thing. */
  private static String grouped(String text) {
    boolean one = text.codePointCount(0, text.length()) <= 1 || text.matches("[0-9.]+|\\p{L}+");
    return one || bracketed(text) ? text : "(" + text + ")";
  }

  private static boolean bracketed(String text) {
    if (!text.startsWith("(") || !text.endsWith(")")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return true;
  }

  private static String degree(String index) {
    StringBuilder out = new StringBuilder();
    for (char c : index.toCharArray()) {
      if (c < '0' || c > '9') {
        return index.equals("n") ? "ⁿ" : index.isEmpty() ? "" : "^" + grouped(index);
      }
      out.append(SUPERSCRIPTS.charAt(c - '0'));
    }
    return out.toString();
  }

  private static void scripts(StringBuilder out, Element element, int sub, int sup) {
    String base = part(element, 0);
    base = base.contains(" ") && !base.endsWith(")") ? grouped(base) : base;
    boolean word = base.length() > 1 && base.chars().allMatch(Character::isLetter);
    boolean after = out.length() > 0 && Character.isLetterOrDigit(out.charAt(out.length() - 1));
    FormulaLine.space(out, word && after);
    out.append(base);
    boolean accent = sub > 0 && element.normalName().equals("munder") && mark(part(element, sub));
    if (sub > 0 && !accent) {
      out.append(script('_', part(element, sub)));
    }
    if (sup > 0) {
      out.append(script('^', part(element, sup)));
    }
    boolean operator = element.childrenSize() > 0 && element.child(0).normalName().equals("mo");
    FormulaLine.space(out, operator || word);
  }

  /** Scripts before the base come before it. */
  private static void several(StringBuilder out, Element element) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder(part(element, 0));
    StringBuilder into = after;
    int count = 0;
    for (int i = 1; i < element.childrenSize(); i++) {
      if (element.child(i).normalName().equals("mprescripts")) {
        into = before;
        count = 0;
      } else {
        into.append(script(count++ % 2 == 0 ? '_' : '^', part(element, i)));
      }
    }
    out.append(before).append(after);
  }

  private static String script(char sign, String script) {
    boolean primes = !script.isEmpty() && script.chars().allMatch(c -> "′″‴*".indexOf(c) >= 0);
    return script.isEmpty() ? "" : primes ? script : sign + grouped(script);
  }

  private static boolean mark(String script) {
    return script.length() == 1 && "⏟⏞_‾¯\u0332\u0305".contains(script);
  }

  private static void over(StringBuilder out, Element element, int at) {
    String sign = part(element, at);
    String combining =
        switch (sign) {
          case "^", "ˆ" -> "\u0302";
          case "~", "˜" -> "\u0303";
          case "¯", "‾", "\u0305" -> "\u0304";
          case "˙", "." -> "\u0307";
          case "¨" -> "\u0308";
          case "→", "\u20d7" -> "\u20d7";
          case "←" -> "\u20d6";
          case "…", "..." -> "\u20db";
          case "˚" -> "\u030a";
          case "ˇ" -> "\u030c";
          case "˘" -> "\u0306";
          case "´" -> "\u0301";
          case "`" -> "\u0300";
          default -> "";
        };
    String base = part(element, 0);
    if (!combining.isEmpty()) {
      String marked = Normalizer.normalize(base + combining, Normalizer.Form.NFC);
      out.append(base.codePointCount(0, base.length()) == 1 ? marked : grouped(base) + combining);
    } else if (mark(sign)) {
      out.append(grouped(base));
    } else {
      scripts(out, element, -1, at);
    }
  }

  private static void table(StringBuilder out, Element table) {
    String row = "";
    for (Element each : table.children()) {
      out.append(row);
      row = "; ";
      boolean first = true;
      for (Element cell : each.select("> mtd:not(.equation-number)")) {
        String text = of(cell);
        boolean goesOn = !text.isEmpty() && "=<>≤≥≈≡∼→⇒+−".indexOf(text.charAt(0)) >= 0;
        out.append(first || text.isEmpty() ? "" : goesOn ? " " : ", ").append(text);
        first = false;
      }
    }
  }
}
