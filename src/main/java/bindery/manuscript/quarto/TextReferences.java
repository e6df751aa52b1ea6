package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code (ref:label) text} in a paragraph of its own is put wherever {@code (ref:label)} stands
 * (bookdown, “Text references”).
 */
final class TextReferences implements Rewriting {
  private static final String SIGN = "(ref:";
  private static final Pattern DEFINED =
      Pattern.compile(
          "(?m)^\\(ref:([\\w/-]+)\\)[ \\t]+(\\S.*(?:\\n(?!\\(ref:)[ \\t]*\\S.*)*+)\\n?");
  private static final Pattern USED = Pattern.compile("\\(ref:([\\w/-]+)\\)");

  /** What the labels of a text stand for. */
  static Map<String, String> defined(String text, int from) {
    Map<String, String> words = new HashMap<>();
    if (text.indexOf(SIGN, from) >= 0) {
      Matcher defined = DEFINED.matcher(text);
      for (int at = from; at <= text.length() && defined.find(at); at = defined.end()) {
        words.putIfAbsent(defined.group(1), defined.group(2).replaceAll("\\s+", " ").strip());
      }
    }
    return words;
  }

  /** Words with what is referred to in the place of labels. */
  static String resolved(String words, Map<String, String> defined) {
    return words.contains(SIGN)
        ? USED.matcher(words)
            .replaceAll(m -> Matcher.quoteReplacement(defined.getOrDefault(m.group(1), m.group())))
        : words;
  }

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    Map<String, String> words = defined(all, from);
    if (words.isEmpty()) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher used = USED.matcher(all);
    Matcher defined = DEFINED.matcher(all);
    for (int at = from; at <= all.length() && used.find(at); ) {
      at = used.end();
      if (code.covers(used.start())) {
        continue;
      }
      boolean line = used.start() == 0 || all.charAt(used.start() - 1) == '\n';
      if (line && defined.region(used.start(), all.length()).lookingAt()) {
        draft.put(used.start(), defined.end(), "");
        at = defined.end();
      } else if (words.containsKey(used.group(1))) {
        draft.put(used.start(), used.end(), resolved(words.get(used.group(1)), words));
      }
    }
    return draft.done();
  }
}
