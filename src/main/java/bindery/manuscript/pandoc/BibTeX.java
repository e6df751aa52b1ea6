package bindery.manuscript.pandoc;

import bindery.manuscript.tex.TexAccents;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads authors, year and title from files of BibTeX and biblatex. */
final class BibTeX {
  private static final Pattern ENTRY =
      Pattern.compile("@\\s*(\\w+)\\s*[{(]\\s*([^\\s,{}\"#%]+)\\s*,");
  private static final Pattern FIELD = Pattern.compile("\\s*,?\\s*([A-Za-z][\\w:-]*)\\s*=\\s*");
  private static final Map<String, String> LETTERS =
      Map.of(
          "\\ss", "ß", "\\ae", "æ", "\\oe", "œ", "\\aa", "å", "\\o", "ø", "\\l", "ł", "\\AA", "Å",
          "\\O", "Ø", "\\L", "Ł");

  private final Map<String, Work> works;

  BibTeX(Map<String, Work> works) {
    this.works = works;
  }

  void read(String text) {
    Matcher entry = ENTRY.matcher(text);
    int at = 0;
    while (at < text.length() && entry.find(at)) {
      at = entry.end();
      String type = entry.group(1).toLowerCase(Locale.ROOT);
      if (type.equals("comment") || type.equals("string") || type.equals("preamble")) {
        continue;
      }
      Map<String, String> fields = new HashMap<>();
      at = fields(text, at, fields);
      works.putIfAbsent(entry.group(2), work(fields));
    }
  }

  private static int fields(String text, int from, Map<String, String> fields) {
    int at = from;
    Matcher field = FIELD.matcher(text);
    while (at < text.length() && field.region(at, text.length()).lookingAt()) {
      int end = value(text, field.end());
      fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), text.substring(field.end(), end));
      at = Math.max(end, field.end());
    }
    return at;
  }

  /** Where a value ends: braces and quotes hold commas. */
  private static int value(String text, int from) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"' && depth == 0) {
        quoted = !quoted;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && depth-- == 0 || !quoted && depth == 0 && c == ',') {
        return i;
      }
    }
    return text.length();
  }

  private static Work work(Map<String, String> fields) {
    String people = fields.getOrDefault("author", fields.getOrDefault("editor", ""));
    String date = plain(fields.getOrDefault("year", fields.getOrDefault("date", "")));
    Matcher year = Pattern.compile("\\d{4}").matcher(date);
    List<String> names = new ArrayList<>();
    for (String name : unwrapped(people).split("\\s+and\\s+")) {
      if (!name.isBlank()) {
        names.add(family(name.strip()));
      }
    }
    return new Work(
        names, year.find() ? year.group() : date, plain(fields.getOrDefault("title", "")));
  }

  private static String family(String name) {
    int comma = name.indexOf(',');
    if (name.startsWith("{") && name.endsWith("}") || comma >= 0) {
      return plain(comma >= 0 ? name.substring(0, comma) : name);
    }
    String plain = plain(name);
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  /** Without the marks round the whole. */
  private static String unwrapped(String value) {
    String now = value.strip();
    boolean wrapped =
        now.length() > 1
            && (now.startsWith("{") && now.endsWith("}")
                || now.startsWith("\"") && now.endsWith("\""));
    return wrapped ? now.substring(1, now.length() - 1) : now;
  }

  private static String plain(String tex) {
    String now = TexAccents.read(tex);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      now = now.replace("{" + letter.getKey() + "}", letter.getValue());
    }
    now = now.replaceAll("\\\\[A-Za-z]+\\s*|[{}\"\\\\$]", "").replace('~', ' ');
    return Normalizer.normalize(now, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }
}
