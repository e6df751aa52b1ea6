package bindery.apparatus.bibliography;

import bindery.book.Diacritics;
import java.util.Map;

/**
 * Text of BibTeX as text of CSL: accents and signs as letters, emphases as tags. What stands in
 * braces and is no command's is kept from changes of case, {@code <span class="nocase">}.
 */
final class TexText {
  private static final int DEEPEST = 40;

  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("emph", "i"),
          Map.entry("textit", "i"),
          Map.entry("mkbibemph", "i"),
          Map.entry("mkbibitalic", "i"),
          Map.entry("textsl", "i"),
          Map.entry("textbf", "b"),
          Map.entry("mkbibbold", "b"),
          Map.entry("textsuperscript", "sup"),
          Map.entry("mkbibsuperscript", "sup"),
          Map.entry("textsubscript", "sub"),
          Map.entry("textsc", "sc"),
          Map.entry("it", "i"),
          Map.entry("em", "i"),
          Map.entry("itshape", "i"),
          Map.entry("sl", "i"),
          Map.entry("bf", "b"),
          Map.entry("bfseries", "b"),
          Map.entry("sc", "sc"),
          Map.entry("scshape", "sc"));

  private final String tex;
  private final boolean protects;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private TexText(String tex, boolean protects) {
    this.tex = tex;
    this.protects = protects;
  }

  /** Its words, without braces. */
  static String of(String tex) {
    return read(tex, false);
  }

  /** Its words; what is in braces is marked. */
  static String marked(String tex) {
    return read(tex, true);
  }

  private static String read(String tex, boolean protects) {
    boolean plain = true;
    for (int i = 0; i < tex.length() && plain; i++) {
      char c = tex.charAt(i);
      plain = "\\{}$~-`'\n\t<&".indexOf(c) < 0;
    }
    if (plain) {
      return tex.replaceAll(" +", " ").strip();
    }
    TexText text = new TexText(tex, protects);
    text.until('\0', 0);
    return text.out.toString().replaceAll("[ \\t\\n]+", " ").strip();
  }

  /** Reads up to what closes this stretch, and over it. */
  private void until(char close, int depth) {
    while (at < tex.length()) {
      char c = tex.charAt(at++);
      if (c == close && close != '\0') {
        return;
      }
      switch (c) {
        case '\\' -> command(depth);
        case '{' -> group(depth);
        case '}' -> {} // one too many
        case '$' -> formula();
        case '~' -> out.append('\u00A0');
        case '-' -> hyphens();
        case '`' -> quote('`', "“", "‘");
        case '\'' -> quote('\'', "”", "’");
        case '\n', '\t' -> out.append(' ');
        default -> out.append(c);
      }
    }
  }

  private void hyphens() {
    int count = 1;
    while (count < 3 && tex.startsWith("-", at)) {
      at++;
      count++;
    }
    out.append(count == 3 ? "—" : count == 2 ? "–" : "-");
  }

  private void quote(char mark, String twice, String once) {
    if (tex.startsWith(String.valueOf(mark), at)) {
      at++;
      out.append(twice);
    } else {
      out.append(once);
    }
  }

  private void group(int depth) {
    if (depth > DEEPEST) {
      return; // its words are read as if it had no braces
    }
    String command = form();
    if (!command.isEmpty()) {
      tagged(command, depth);
      return;
    }
    boolean accent = tex.startsWith("\\", at);
    boolean marks = protects && depth == 0 && !accent;
    int from = out.length();
    until('}', depth + 1);
    if (marks && out.length() > from) {
      out.insert(from, "<span class=\"nocase\">").append("</span>");
    }
  }

  /** A command of form at the head of a group, {@code {\it …}}, is read over. */
  private String form() {
    if (!tex.startsWith("\\", at)) {
      return "";
    }
    int end = at + 1;
    while (end < tex.length() && Character.isLetter(tex.charAt(end))) {
      end++;
    }
    String name = tex.substring(at + 1, end);
    boolean form = TAGS.containsKey(name) && !tex.startsWith("{", end) && !name.startsWith("text");
    at = form ? end : at;
    return form ? TAGS.get(name) : "";
  }

  private void tagged(String tag, int depth) {
    int from = out.length();
    until('}', depth + 1);
    String words = out.substring(from).strip();
    out.setLength(from);
    boolean marks = protects && depth == 0;
    out.append(marks ? "<span class=\"nocase\">" : "");
    out.append('<').append(tag).append('>').append(words).append("</").append(tag).append('>');
    out.append(marks ? "</span>" : "");
  }

  private void command(int depth) {
    if (at >= tex.length()) {
      return;
    }
    int from = at;
    while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
      at++;
    }
    if (at == from) {
      at++;
    }
    String name = tex.substring(from, at);
    boolean letters = Character.isLetter(name.charAt(0));
    if (Diacritics.commands().contains(name)) {
      String letter = argument(letters, depth);
      out.append(letter.isEmpty() ? "" : Diacritics.over(name, letter));
      return;
    }
    if (!letters) {
      out.append(
          switch (name) {
            case ",", " ", "\\" -> " ";
            case "-", "/" -> "";
            default -> name;
          });
      return;
    }
    while (at < tex.length() && tex.charAt(at) == ' ') {
      at++;
    }
    named(name, depth);
  }

  private void named(String name, int depth) {
    String sign = TexChars.sign(name);
    if (sign != null) {
      out.append(sign);
      if (tex.startsWith("{}", at)) {
        at += 2;
      }
    } else if (TAGS.containsKey(name) && tex.startsWith("{", at)) {
      at++;
      tagged(TAGS.get(name), depth);
    } else if (name.equals("enquote") || name.equals("mkbibquote")) {
      out.append('“').append(argument(false, depth)).append('”');
    } else if (name.equals("href")) {
      argument(false, depth);
      out.append(argument(false, depth));
    } else if (tex.startsWith("{", at)) {
      out.append(argument(false, depth));
    }
  }

  /** What a command takes: a group, another command, or one letter. */
  private String argument(boolean spaced, int depth) {
    while (spaced && at < tex.length() && tex.charAt(at) == ' ') {
      at++;
    }
    if (at >= tex.length() || depth > DEEPEST) {
      return "";
    }
    int from = out.length();
    char c = tex.charAt(at++);
    if (c == '{') {
      until('}', depth + 1);
    } else if (c == '\\') {
      command(depth + 1);
    } else {
      out.append(c);
    }
    String words = out.substring(from);
    out.setLength(from);
    return words;
  }

  /** A formula as letters, its powers and indices raised and lowered. */
  private void formula() {
    int end = tex.indexOf('$', at);
    if (end < 0) {
      out.append('$');
      return;
    }
    String letters = TexFormula.of(tex.substring(at, end));
    boolean marks = protects && letters.indexOf('<') >= 0;
    out.append(marks ? "<nocase>" + letters + "</nocase>" : letters);
    at = end + 1;
  }
}
