package bindery.apparatus.glossary;

import bindery.book.Book;
import bindery.book.OutsideFormulas;
import bindery.book.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Lets abbreviations say what they mean: {@code abbr[title]} at the first use in every section, for
 * what {@code abbr.definition} defines, in its own file or else in any. Where the book asks for it
 * the first of all is spelled out: Hyper Text Markup Language (HTML).
 */
public final class AbbreviationMeanings {
  private static final Set<String> TYPED =
      Set.of(
          "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "kbd", "samp", "var", "math", "abbr");

  private final Book book;

  /** What each means, by file. */
  private final Map<String, Map<String, String>> files = new HashMap<>();

  private final Map<String, String> everywhere = new LinkedHashMap<>();

  private AbbreviationMeanings(Book book) {
    this.book = book;
  }

  /** Works on the book's own tree. */
  public static void work(Book book) {
    AbbreviationMeanings abbreviations = new AbbreviationMeanings(book);
    abbreviations.define();
    if (!abbreviations.everywhere.isEmpty()) {
      abbreviations.mark();
    }
    if (book.options().spellOut()) {
      abbreviations.spellOut();
    }
  }

  /** Takes the definitions out of the text. */
  private void define() {
    for (Element definition : OutsideFormulas.select(book.tree().body(), "abbr.definition")) {
      String words = definition.text().strip();
      String meaning = definition.attr("title").strip();
      String file = Places.of(definition).file();
      if (!words.isEmpty() && !meaning.isEmpty()) {
        files.computeIfAbsent(file, f -> new HashMap<>()).putIfAbsent(words, meaning);
        everywhere.putIfAbsent(words, meaning);
      }
      Element around = definition.parent();
      definition.remove();
      if (around != null && around.nameIs("p") && !around.hasText() && around.childrenSize() == 0) {
        around.remove();
      }
    }
  }

  private void mark() {
    Pattern any =
        Pattern.compile(
            everywhere.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    for (Element section : book.tree().body().children()) {
      Set<String> seen = new HashSet<>();
      OutsideFormulas.select(section, "abbr").forEach(abbr -> seen.add(abbr.text()));
      texts(section).forEach(text -> mark(text, any, seen));
    }
  }

  private void mark(TextNode node, Pattern any, Set<String> seen) {
    Matcher found = any.matcher(node.getWholeText());
    while (found.find()) {
      if (seen.add(found.group())) {
        TextNode words = found.start() == 0 ? node : node.splitText(found.start());
        TextNode rest =
            words.getWholeText().length() > found.group().length()
                ? words.splitText(found.group().length())
                : null;
        Element abbr = new Element("abbr").attr("title", meaning(words, found.group()));
        Places.put(abbr, Places.of(words.parent()));
        words.replaceWith(abbr);
        abbr.appendChild(words);
        if (rest != null) {
          mark(rest, any, seen);
        }
        return;
      }
    }
  }

  private String meaning(TextNode text, String words) {
    String file = Places.of(text.parent()).file();
    return files.getOrDefault(file, everywhere).getOrDefault(words, everywhere.get(words));
  }

  private static List<TextNode> texts(Element section) {
    List<TextNode> texts = new ArrayList<>();
    section.filter(
        (node, depth) -> {
          if (node instanceof Element element
              && (TYPED.contains(element.normalName()) || element.hasClass("math"))) {
            return FilterResult.SKIP_ENTIRELY;
          }
          if (node instanceof TextNode text && !text.isBlank()) {
            texts.add(text);
          }
          return FilterResult.CONTINUE;
        });
    return texts;
  }

  /** What already says what it means, right before it, is left. */
  private void spellOut() {
    Set<String> seen = new HashSet<>();
    for (Element abbr : OutsideFormulas.select(book.tree().body(), "abbr[title]")) {
      String meaning = abbr.attr("title").strip();
      boolean first = !meaning.isEmpty() && seen.add(abbr.text());
      boolean heading = abbr.closest("h1, h2, h3, h4, h5, h6, a") != null;
      if (first && !heading && !said(abbr, meaning)) {
        abbr.before(new TextNode(meaning + " ("));
        abbr.after(new TextNode(")"));
      } else if (first && heading) {
        seen.remove(abbr.text());
      }
    }
  }

  private static boolean said(Element abbr, String meaning) {
    Element block = abbr.parent();
    return block != null
        && block.text().toLowerCase(Locale.ROOT).contains(meaning.toLowerCase(Locale.ROOT));
  }
}
