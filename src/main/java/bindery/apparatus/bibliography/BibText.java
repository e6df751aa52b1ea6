package bindery.apparatus.bibliography;

import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the entries of a BibTeX file (btxdoc; BibLaTeX manual, 2). What stands between entries is
 * no matter. An entry that is broken off is a warning, and reading goes on with the next.
 */
final class BibText {
  private static final int MOST_FAULTS = 50;
  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };

  private final String text;
  private final Lines lines;
  private final Report report;
  private final Map<String, String> strings = new HashMap<>();
  private final List<BibEntry> entries = new ArrayList<>();
  private int at;
  private int faults;

  /** Breaks an entry off. */
  private static final class Fault extends Exception {
    private static final long serialVersionUID = 1;
    private final transient int offset;

    Fault(String what, int offset) {
      super(what, null, false, false);
      this.offset = offset;
    }
  }

  private BibText(String text, Lines lines, Report report) {
    this.text = text;
    this.lines = lines;
    this.report = report;
    for (int i = 0; i < MONTHS.length; i++) {
      strings.put(MONTHS[i], String.valueOf(i + 1));
    }
  }

  static List<BibEntry> read(String text, Lines lines, Report report) {
    BibText bib = new BibText(text, lines, report);
    bib.read();
    return bib.entries;
  }

  private void read() {
    while (true) {
      int start = text.indexOf('@', at);
      if (start < 0) {
        return;
      }
      at = start + 1;
      String type = word().toLowerCase(Locale.ROOT);
      space();
      boolean opens = at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '(');
      if (type.isEmpty() || !opens) {
        continue;
      }
      try {
        entry(type, start);
      } catch (Fault fault) {
        tell(fault, start);
        at = Math.max(at, start + 1);
      }
    }
  }

  private void entry(String type, int start) throws Fault {
    char close = text.charAt(at) == '{' ? '}' : ')';
    switch (type) {
      case "comment", "preamble" -> {
        at++;
        skip(close);
      }
      case "string" -> {
        at++;
        space();
        field(strings);
        space();
        expect(close);
      }
      default -> {
        at++;
        space();
        String key = key(close);
        Map<String, String> fields = new LinkedHashMap<>();
        fields(fields, close, start);
        entries.add(new BibEntry(type, key, fields, lines.place(start)));
      }
    }
  }

  private String key(char close) throws Fault {
    int from = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != close) {
      if (text.charAt(at) == '\n' && beginsEntry(at + 1) || text.charAt(at) == '=') {
        throw new Fault("it has no key", from);
      }
      at++;
    }
    return text.substring(from, at).strip();
  }

  private void fields(Map<String, String> fields, char close, int start) throws Fault {
    while (true) {
      space();
      char c = peek(start);
      if (c == close) {
        at++;
        return;
      }
      if (c == ',') {
        at++;
        continue;
      }
      field(fields);
      space();
      c = peek(start);
      if (c != ',' && c != close) {
        throw new Fault("a comma is missing between two fields", at);
      }
    }
  }

  private void field(Map<String, String> fields) throws Fault {
    int from = at;
    String name = word().toLowerCase(Locale.ROOT);
    space();
    if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
      throw new Fault("a field, ‘name = {value}’, is expected", from);
    }
    at++;
    StringBuilder value = new StringBuilder();
    do {
      space();
      value.append(value());
      space();
    } while (at < text.length() && text.charAt(at++) == '#');
    at--;
    fields.putIfAbsent(name, value.toString());
  }

  private String value() throws Fault {
    char c = peek(at);
    if (c == '{' || c == '"') {
      int from = ++at;
      skip(c == '{' ? '}' : '"');
      return text.substring(from, at - 1);
    }
    int from = at;
    String word = word();
    if (word.isEmpty()) {
      throw new Fault("a value is missing", from);
    }
    return strings.getOrDefault(word.toLowerCase(Locale.ROOT), word);
  }

  /** Goes on behind what closes this; braces within go in pairs. */
  private void skip(char close) throws Fault {
    int from = at;
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == close && depth == 0) {
        at++;
        return;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == '\n' && beginsEntry(at + 1)) {
        break;
      }
      at++;
    }
    at = Math.min(at, text.length());
    throw new Fault("‘" + close + "’ is missing for what opens here", from - 1);
  }

  /** Whether a line begins as an entry does. */
  private boolean beginsEntry(int from) {
    if (from >= text.length() || text.charAt(from) != '@') {
      return false;
    }
    int i = from + 1;
    while (i < text.length() && i < from + 30 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i > from + 1 && i < text.length() && text.charAt(i) == '{';
  }

  private String word() {
    int from = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || "-_+:./'*".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.substring(from, at);
  }

  private void space() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '%') {
        at = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      } else if (!Character.isWhitespace(c)) {
        return;
      } else {
        at++;
      }
    }
  }

  private void expect(char c) throws Fault {
    if (peek(at) != c) {
      throw new Fault("‘" + c + "’ is missing", at);
    }
    at++;
  }

  private char peek(int start) throws Fault {
    if (at >= text.length()) {
      throw new Fault("the file ends within an entry", Math.min(start, text.length() - 1));
    }
    return text.charAt(at);
  }

  private void tell(Fault fault, int start) {
    if (++faults > MOST_FAULTS) {
      return;
    }
    int end = text.indexOf('\n', start);
    report.add(
        Problem.warning(
            "bibliography",
            lines.place(Math.max(0, fault.offset)),
            text.substring(start, end < 0 ? text.length() : end),
            "this entry is left out: " + fault.getMessage() + ":",
            "look for braces, quotes and commas in it"));
  }
}
