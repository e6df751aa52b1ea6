package bindery.apparatus.index;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The words of an entry, with the few marks of TeX and Markdown that such words have. */
final class EntryWords {
  private static final int LONGEST = 600;

  private static final Pattern MARK =
      Pattern.compile(
          "\\\\(?<command>[A-Za-z]{1,20})(?:\\{(?<held>[^{}]{0,300})}|\\s*)"
              + "|\\*(?<star>[^*\\s](?:[^*]{0,200}[^*\\s])?)\\*"
              + "|`(?<code>[^`]{1,200})`"
              + "|\\\\(?<character>[^A-Za-z])");

  private static final Map<String, String> TAGS =
      Map.of("textit", "em", "emph", "em", "textsl", "em", "texttt", "code", "textbf", "strong");

  private static final Map<String, String> NAMES =
      Map.of(
          "LaTeX", "LaTeX",
          "TeX", "TeX",
          "ldots", "…",
          "dots", "…",
          "textbackslash", "\\",
          "textbar", "|",
          "textasciitilde", "~",
          "textasciicircum", "^");

  private EntryWords() {}

  /** A span that holds them. */
  static Element of(String written) {
    String text = written.substring(0, Math.min(written.length(), LONGEST));
    Element words = new Element("span");
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      words.appendText(typed(text.substring(from, mark.start())));
      put(mark, words);
      from = mark.end();
    }
    words.appendText(typed(text.substring(from)));
    return words.hasText() ? words : new Element("span").text(text);
  }

  private static void put(Matcher mark, Element words) {
    String command = mark.group("command");
    if (mark.group("character") != null) {
      words.appendText(mark.group("character"));
    } else if (mark.group("star") != null) {
      words.appendElement("em").text(typed(mark.group("star")));
    } else if (mark.group("code") != null) {
      words.appendElement("code").text(mark.group("code"));
    } else if (mark.group("held") == null) {
      words.appendText(NAMES.getOrDefault(command, ""));
    } else if (TAGS.containsKey(command)) {
      words.appendElement(TAGS.get(command)).text(plain(mark.group("held")));
    } else {
      words.appendText(plain(mark.group("held")));
    }
  }

  private static String plain(String held) {
    return of(held).text();
  }

  /** Braces group and are not seen; hyphens and quotes as TeX has them. */
  private static String typed(String text) {
    return text.replaceAll("(?<!\\\\)[{}]", "")
        .replace("---", "—")
        .replace("--", "–")
        .replace("``", "“")
        .replace("''", "”")
        .replace('~', '\u00a0')
        .replace('\'', '’');
  }
}
