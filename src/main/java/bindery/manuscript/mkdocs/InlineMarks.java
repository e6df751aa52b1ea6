package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Marks within a line: {@code ==marked==}, {@code ^^put in^^} (PyMdown Extensions, "Mark", "Caret";
 * Obsidian, "Highlights"), and keys, {@code ++ctrl+c++} ("Keys").
 */
final class InlineMarks implements Rewriting {
  /** Attributes behind a mark, which a book has no use for (Python-Markdown, "Attribute Lists"). */
  private static final String ATTRIBUTES = "(?:\\{:?[ \\t]*[.#][^{}\\n]{0,100}\\})?";

  private static final Pattern MARKED =
      Pattern.compile(
          "(?<![=\\\\])==(?=[^\\s=])(?<words>[^\\n=]{0,500}?[^\\s=])==(?!=)" + ATTRIBUTES);
  private static final Pattern INSERTED =
      Pattern.compile(
          "(?<![\\^\\\\])\\^\\^(?=[^\\s^])(?<words>[^\\n^]{0,500}?[^\\s^])\\^\\^(?!\\^)"
              + ATTRIBUTES);
  private static final Pattern KEYS =
      Pattern.compile(
          "(?<![+\\w\\\\])\\+\\+(?<keys>(?:[a-z0-9-]{1,30}|\"[^\"\\n+]{1,30}\")"
              + "(?:\\+(?:[a-z0-9-]{1,30}|\"[^\"\\n+]{1,30}\")){0,6})\\+\\+(?![+\\w])");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText marked =
        Draft.replaced(text, from, "==", MARKED, m -> "<mark>" + m.group("words") + "</mark>");
    ManuscriptText inserted =
        Draft.replaced(marked, from, "^^", INSERTED, m -> "<ins>" + m.group("words") + "</ins>");
    return Draft.replaced(inserted, from, "++", KEYS, InlineMarks::keys);
  }

  private static String keys(Matcher match) {
    return Arrays.stream(match.group("keys").split("\\+"))
        .map(InlineMarks::key)
        .collect(Collectors.joining("+"));
  }

  /** A key's name as it stands on it: ctrl is Ctrl, page-up is Page Up. */
  private static String key(String name) {
    String plain = name.replace("\"", "");
    String words =
        plain.length() == name.length()
            ? Arrays.stream(plain.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "))
            : plain;
    return "<kbd>" + words + "</kbd>";
  }
}
