package bindery.manuscript.tex;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pass over a text, from formula to formula. */
final class FormulaScan {
  private static final Set<String> ENVIRONMENTS =
      Set.of(
          "equation",
          "align",
          "gather",
          "eqnarray",
          "multline",
          "flalign",
          "alignat",
          "math",
          "displaymath",
          "dmath",
          "subequations",
          "aligned",
          "gathered",
          "split",
          "cases",
          "array",
          "matrix",
          "pmatrix",
          "bmatrix",
          "vmatrix",
          "Bmatrix",
          "alignedat",
          "empheq");

  private static final Pattern BEGIN = Pattern.compile("\\\\begin\\{([A-Za-z]+)(\\*?)\\}");

  private static final Pattern ESCAPED = Pattern.compile("\\\\{2}([{}_*|])");

  private static final Pattern PARENTHESISED = Pattern.compile("\\\\\\([^()\\n]*\\\\[A-Za-z]");

  /** What stands after a formula and names it: pandoc-crossref's braces, MyST's parentheses. */
  private static final Pattern NAMED =
      Pattern.compile(
          "[ \\t]*(?:\\{#([^\\s{}#\"'<>]+)[^{}\\n]*\\}|\\(([\\w.-]*[:-]?[\\w.-]+)\\)(?=[ \\t]*(?:\\n|$)))");

  private final String text;
  private final Code code;
  private final int loose;
  private final Draft draft;
  private final Formulas rule;
  private final FormulaLines lines;
  private final Set<String> unclosed = new HashSet<>();
  private final DollarEnds dollars;
  private final FormulaSigns signs;
  private final Ends displays;
  private final Ends brackets;
  private final Ends parentheses;
  private final boolean parenthesised;
  private final boolean named;
  private int blank = -1;

  FormulaScan(ManuscriptText text, int from, Formulas rule) {
    this.text = text.text();
    this.code = text.code(from);
    this.loose = code.loose();
    this.draft = new Draft(text);
    this.rule = rule;
    this.lines = new FormulaLines(this.text);
    this.dollars = new DollarEnds(this.text, code, lines, rule.spaced() || !rule.always());
    this.signs = new FormulaSigns(this.text);
    this.displays = new Ends(this.text, "$$");
    this.brackets = new Ends(this.text, "\\]");
    this.parentheses = new Ends(this.text, "\\)");
    this.parenthesised = this.text.contains("\\(") && PARENTHESISED.matcher(this.text).find();
    this.named = !rule.always() && Likely.hasFormulas(this.text);
    scan(from);
  }

  ManuscriptText done() {
    return draft.done();
  }

  private void scan(int from) {
    int i = from;
    int dollar = -1;
    int backslash = -1;
    while (true) {
      dollar = next('$', dollar, i);
      backslash = next('\\', backslash, i);
      i = Math.min(dollar, backslash);
      if (i >= text.length()) {
        return;
      }
      int end = code.end(i);
      i = end > i ? end : i == dollar ? dollar(i) : backslash(i);
    }
  }

  /** Where a sign stands next, as it was found before if that lies ahead. */
  private int next(char sign, int known, int from) {
    if (known >= from) {
      return known;
    }
    int found = text.indexOf(sign, from);
    return found < 0 ? text.length() : found;
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
  }

  private int dollar(int i) {
    if (at(i + 1) == '$') {
      return dollars(i);
    }
    if (at(i + 1) == '`') {
      return quoted(i);
    }
    boolean escape = !rule.always() && at(i + 1) == '\\' && !isCommand(i + 1);
    boolean arrow = Character.isDigit(at(i - 1)) && isCommand(i + 1);
    boolean joined = !rule.always() && Likely.isJoined(at(i - 1)) && !arrow;
    int close = escape || joined ? -1 : dollars.after(i + 1);
    if (close < 0) {
      return i + 1;
    }
    String tex = text.substring(i + 1, close);
    boolean spaced =
        Character.isWhitespace(at(i + 1))
            || Character.isWhitespace(at(close - 1)) && at(close - 2) != '\\';
    boolean formula =
        spaced
            ? Likely.isFormula(tex) && (rule.spaced() || Likely.hasTeX(tex))
            : rule.always() ? !Likely.isMoney(tex) : Likely.isFormula(tex) || isName(tex);
    return formula ? put(i, close + 1, rule.always() ? tex : unescaped(tex), false) : i + 1;
  }

  /** A name alone may be a variable of a shell; not where there are formulas. */
  private boolean isName(String tex) {
    return named && Likely.isName(tex);
  }

  /**
   * What a tool leaves to a formula that reads the text between dollars as Markdown first, so that
   * the backslash of a brace has to have one of its own.
   */
  private static String unescaped(String tex) {
    return tex.indexOf("\\\\") < 0 ? tex : ESCAPED.matcher(tex).replaceAll("\\\\$1");
  }

  private boolean isCommand(int i) {
    return at(i) == '\\' && !Character.isWhitespace(at(i + 1)) && at(i + 1) != '$';
  }

  /** GitLab and GitHub: code between dollars, {@code $`x`$}. */
  private int quoted(int i) {
    int end = code.end(i + 1);
    if (end <= i + 1 || at(end) != '$') {
      return i + 1;
    }
    String written = text.substring(i + 1, end);
    String tex =
        DollarEnds.isExpression(text, i + 1, code) ? written : written.replaceAll("^`+|`+$", "");
    return put(i, end + 1, tex, false);
  }

  private int dollars(int i) {
    int open = i + 2;
    int close = displays.after(open);
    boolean leanpub = at(i - 1) == '{' || at(i - 1) == '/' && at(i - 2) == '{' && at(open) == '}';
    if (leanpub || close < 0 || code.covers(close)) {
      return open;
    }
    boolean one = blankAfter(open) > close;
    boolean apart = lines.isFirst(i) && lines.isLast(open) && lines.isFirst(close);
    String tex = text.substring(open, close);
    if (isSpace(tex) && at(i - 1) != '$' && at(close + 2) != '$') {
      return space(i, close + 2);
    }
    if (tex.isBlank() || !one && !(apart && Likely.hasMark(tex))) {
      return open;
    }
    boolean alone = lines.isFirst(i) && lines.isLast(close + 2);
    boolean written = rule.inLine() && (alone || tex.strip().equals(tex)) && !Likely.isMoney(tex);
    boolean formula = rule.always() || apart || written || Likely.isFormula(tex);
    boolean display = !rule.inLine() || lines.isFirst(i);
    return formula ? put(i, close + 2, tex, display) : open;
  }

  private static boolean isSpace(String tex) {
    return !tex.isEmpty() && tex.isBlank() && tex.indexOf('\n') < 0;
  }

  /** A display of nothing, which authors write to begin a new line. */
  private int space(int from, int to) {
    boolean breaks = at(to) == '\n' && !lines.isFirst(from) && !lines.isBlank(to + 1);
    draft.put(from, to, breaks ? "\\" : "");
    return to;
  }

  /** Where the next blank line begins. */
  private int blankAfter(int from) {
    if (blank < from) {
      int i = text.indexOf('\n', from);
      while (i >= 0 && !lines.isBlank(i + 1)) {
        i = text.indexOf('\n', i + 1);
      }
      blank = i < 0 ? text.length() : i;
    }
    return blank;
  }

  private int backslash(int i) {
    char next = at(i + 1);
    boolean twice = next == '\\' && (at(i + 2) == '(' || at(i + 2) == '[');
    if (twice) {
      int close = enclosed(i + 3, at(i + 2), 1);
      return close < 0 ? i + 3 : put(i, close + 3, text.substring(i + 3, close), at(i + 2) == '[');
    }
    if (next == '(' || next == '[') {
      int close = enclosed(i + 2, next, 0);
      return close < 0 ? i + 2 : put(i, close + 2, text.substring(i + 2, close), next == '[');
    }
    return next == 'b' ? environment(i) : i + 2;
  }

  /** Where the mark begins that closes such a bracket, if what it encloses is a formula; or -1. */
  private int enclosed(int from, char bracket, int before) {
    char c = at(from - 3);
    if (bracket == '(' && before == 0 && c < 0x80 && (Character.isLetterOrDigit(c) || c == '_')) {
      return -1; // the parentheses of an address: Fork_\(system_call\)
    }
    Ends ends = bracket == '(' ? parentheses : brackets;
    int close = ends.after(from) - before;
    if (close < from || blankAfter(from) < close || before == 1 && at(close) != '\\') {
      return -1;
    }
    boolean single = bracket == '(' && parenthesised || before == 1;
    if (code.covers(close) || !signs.in(from, close, !single)) {
      return -1;
    }
    String tex = text.substring(from, close);
    boolean formula = Likely.isFormula(tex) && (single || Likely.hasMark(tex));
    return formula ? close : -1;
  }

  private int environment(int i) {
    Matcher begin = BEGIN.matcher(text).region(i, Math.min(text.length(), i + 40));
    boolean drawing = begin.lookingAt() && Environments.isDrawing(begin.group(1));
    if (!begin.lookingAt() || !drawing && !ENVIRONMENTS.contains(begin.group(1))) {
      return i + 2;
    }
    String mark = "\\end{" + begin.group(1) + begin.group(2) + "}";
    int close = unclosed.contains(mark) ? -1 : text.indexOf(mark, begin.end());
    if (close < 0) {
      unclosed.add(mark);
      return begin.end();
    }
    int end = close + mark.length();
    return drawing ? end : put(i, end, text.substring(i, end), true);
  }

  private int put(int from, int to, String tex, boolean display) {
    String id = "";
    int end = to;
    Matcher named = NAMED.matcher(text).region(to, Math.min(text.length(), to + 200));
    if (display && named.lookingAt()) {
      id = named.group(1) == null ? named.group(2) : named.group(1);
      end = named.end();
    }
    String own =
        lines.isQuoted(from) && tex.indexOf('\n') >= 0
            ? tex.replaceAll("\\n[ \\t]*(?:>[ \\t]?)++", "\n")
            : tex;
    Formula formula = Formula.of(own, display, id);
    boolean apart = display && lines.isApart(from, end);
    draft.put(
        from,
        end,
        apart
            ? formula.block(lines.prefix(from))
            : formula.inLine(lines.isRow(from), rule.bars(), loose));
    return end;
  }
}
