package bindery.apparatus;

import bindery.apparatus.wording.Rich;
import bindery.apparatus.wording.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the locator at the head of what an author wrote after a work (pandoc, "Citation syntax"):
 * {@code , p. 3}, {@code , chap. 2 and elsewhere}, {@code , 33–35}, {@code {ii, A}}.
 */
final class CitedLocators {
  private static final String NUMBERS = "(?:[\\p{L}]{0,3}[\\d][\\w.:§]*|[ivxlcdmIVXLCDM]+\\b)";

  private static final Pattern VALUE =
      Pattern.compile(NUMBERS + "(?:\\s*(?:--?|[–,&])\\s*" + NUMBERS + ")*");

  private static final Pattern LABEL =
      Pattern.compile("([\\p{L}. ]{1,24}?|[§¶]{1,2})(?=[\\s\\d])\\s*");

  private static final List<String> KINDS =
      List.of(
          "page",
          "chapter",
          "section",
          "figure",
          "volume",
          "note",
          "line",
          "verse",
          "paragraph",
          "book",
          "column",
          "folio",
          "issue",
          "opus",
          "part",
          "sub verbo",
          "table",
          "equation",
          "appendix",
          "article",
          "canon",
          "rule",
          "scene",
          "act",
          "stanza",
          "number",
          "title");

  private final Map<String, String> labels = new HashMap<>();

  /** A locator, what it counts, and the text after it. */
  record Found(String locator, String label, String rest) {}

  CitedLocators(Terms terms) {
    english("p pp page pages", "page");
    english("chap chaps ch chapter chapters", "chapter");
    english("sec secs sect section sections § §§", "section");
    english("fig figs figure figures", "figure");
    english("vol vols volume volumes", "volume");
    english("n nn note notes", "note");
    english("l ll line lines", "line");
    english("v vv verse verses", "verse");
    english("para paras paragraph paragraphs ¶ ¶¶", "paragraph");
    english("bk bks book books", "book");
    english("col cols column columns", "column");
    english("fol fols folio folios", "folio");
    english("no nos issue issues", "issue");
    english("op opp opus opera", "opus");
    english("pt pts part parts", "part");
    english("s.v s.vv sub verbo", "sub verbo");
    english("tbl tab table tables", "table");
    for (String kind : KINDS) {
      for (String form : List.of("", "short", "symbol")) {
        label(terms.word(kind, form, false), kind);
        label(terms.word(kind, form, true), kind);
      }
    }
  }

  private void english(String words, String kind) {
    for (String word : words.split(" ")) {
      label(word, kind);
    }
  }

  private void label(String word, String kind) {
    String bare = bare(word);
    if (!bare.isEmpty()) {
      labels.putIfAbsent(bare, kind);
    }
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("\\.$", "").strip();
  }

  /** The locator at the head of a text, if there is one. */
  Found of(String text) {
    String head = text.replaceFirst("^[,:\\s\\u00A0]+", "").replace('\u00A0', ' ');
    if (head.startsWith("{") && head.indexOf('}') > 0) {
      Found inner = of(head.substring(1, head.indexOf('}')));
      String rest = head.substring(head.indexOf('}') + 1);
      String all = head.substring(1, head.indexOf('}'));
      return inner.locator().isEmpty()
          ? new Found(all, "page", rest)
          : new Found(inner.locator() + inner.rest(), inner.label(), rest);
    }
    Matcher label = LABEL.matcher(head);
    if (label.lookingAt() && labels.containsKey(bare(label.group(1)))) {
      Matcher value = VALUE.matcher(head).region(label.end(), head.length());
      if (value.lookingAt()) {
        return new Found(
            value.group(), labels.get(bare(label.group(1))), head.substring(value.end()));
      }
    }
    Matcher value = VALUE.matcher(head);
    boolean page =
        value.lookingAt() && Character.isDigit(head.charAt(0)) && isEnd(head, value.end());
    return page
        ? new Found(value.group(), "page", head.substring(value.end()))
        : new Found("", "page", text);
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** What stands after the work, without its locator. */
  static List<Rich> suffix(String rest, List<Rich> more) {
    List<Rich> all = new ArrayList<>(Rich.words(rest));
    all.addAll(more);
    return all;
  }
}
