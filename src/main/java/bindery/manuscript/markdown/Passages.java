package bindery.manuscript.markdown;

import bindery.language.Language;
import bindery.manuscript.html.HtmlVocabulary;
import bindery.manuscript.typography.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Has the running text of blocks set passage by passage: what stands in one block, however many
 * elements it is divided into, each in its own language. Code and the like stay as they were typed.
 */
final class Passages {
  private final Language whole;
  private final Map<String, Language> others = new HashMap<>();
  private Passage passage = new Passage();
  private List<TextNode> texts = new ArrayList<>();

  /**
   * @param whole language of what says no other
   */
  Passages(Language whole) {
    this.whole = whole;
  }

  void set(List<Node> blocks) {
    children(blocks, whole);
    end();
  }

  private void children(List<Node> nodes, Language language) {
    for (Node node : nodes) {
      if (node instanceof TextNode text) {
        texts.add(text);
        passage.text(text.getWholeText(), language);
      } else if (node instanceof Element element) {
        element(element, language);
      }
    }
  }

  private void element(Element element, Language outer) {
    String name = element.normalName();
    if (element.hasClass("noteref")) {
      return;
    }
    if (name.equals("br")) {
      passage.thing('\n');
    } else if (HtmlVocabulary.isLiteral(name)
        || HtmlVocabulary.isVoid(name)
        || isAddress(element)) {
      passage.thing('x');
    } else if (HtmlVocabulary.isText(name)) {
      children(element.childNodes(), language(element, outer));
    } else {
      end();
      children(element.childNodes(), language(element, outer));
      end();
    }
  }

  /** Whether this is a link whose words are its address. */
  private static boolean isAddress(Element element) {
    return element.normalName().equals("a")
        && element.attr("href").endsWith(element.text())
        && !element.text().isEmpty();
  }

  private Language language(Element element, Language outer) {
    String tag = element.attr("lang");
    return tag.isEmpty()
        ? outer
        : others.computeIfAbsent(tag, t -> Language.of(Locale.forLanguageTag(t)));
  }

  private void end() {
    if (passage.isEmpty()) {
      passage = new Passage();
      return;
    }
    List<String> printed = passage.set();
    for (int i = 0; i < printed.size(); i++) {
      texts.get(i).text(printed.get(i));
    }
    passage = new Passage();
    texts = new ArrayList<>();
  }
}
