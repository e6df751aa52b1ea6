package bindery.typeset.inline;

import bindery.style.BoxStyle;
import bindery.style.Content;
import bindery.style.Generated;
import bindery.style.Pseudo;
import bindery.style.Style;
import bindery.style.TextStyle;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the inline content of an element off the tree, generated content included. */
public final class InlineCollector {
  private final InlineContext context;
  private final EditionContext edition;
  private final double measure;
  private final List<NamedValue> named = new ArrayList<>();
  private final List<Inline> out = new ArrayList<>();
  private boolean spaceBefore = true;

  /**
   * @param measure what widths of pictures refer to, points
   */
  public InlineCollector(InlineContext context, double measure) {
    this.context = context;
    this.edition = context.edition();
    this.measure = measure;
  }

  /** Named strings that the content sets, in order. */
  public List<NamedValue> named() {
    return named;
  }

  public List<Inline> inlines() {
    return out;
  }

  /** The content of a block, with its ::before and ::after. */
  public InlineCollector content(Element element, Style style, Locale language) {
    generated(Pseudo.BEFORE, element, style, language, "");
    for (Node node : element.childNodes()) {
      node(node, element, style, language, "");
    }
    generated(Pseudo.AFTER, element, style, language, "");
    return this;
  }

  /** A run of sibling nodes that stand in no block of their own. */
  public InlineCollector nodes(List<Node> nodes, Element parent, Style style, Locale language) {
    nodes.forEach(node -> node(node, parent, style, language, ""));
    return this;
  }

  private void node(Node node, Element parent, Style style, Locale language, String href) {
    if (node instanceof TextNode text) {
      text(text.getWholeText(), style, language, parent, href);
    } else if (node instanceof Element element) {
      element(element, style, language, href);
    }
  }

  private void text(String raw, Style style, Locale language, Element origin, String href) {
    TextStyle text = style.text();
    String kept = Whitespace.collapse(raw, text.whiteSpace(), spaceBefore);
    if (kept.isEmpty()) {
      return;
    }
    char last = kept.charAt(kept.length() - 1);
    spaceBefore = last == ' ' || last == '\n';
    out.add(new Inline.Text(transform(kept, text, language), style, language, origin, href));
  }

  private static String transform(String text, TextStyle style, Locale language) {
    return switch (style.transform()) {
      case NONE -> text;
      case UPPERCASE -> UCharacter.toUpperCase(language, text);
      case LOWERCASE -> UCharacter.toLowerCase(language, text);
      case CAPITALIZE ->
          UCharacter.toTitleCase(
              language,
              text,
              BreakIterator.getWordInstance(language),
              UCharacter.TITLECASE_NO_LOWERCASE);
    };
  }

  private void element(Element element, Style parent, Locale outer, String outerHref) {
    Style style = edition.cascade().style(element, parent);
    if (style.box().display() == BoxStyle.Display.NONE) {
      return;
    }
    Locale language = language(element, outer);
    List<String> opened = context.counters().enter(style.generated());
    for (Generated.NamedString string : style.generated().strings()) {
      named.add(
          new NamedValue(string.name(), context.text().of(string.content(), element).strip()));
    }
    if (!element.id().isEmpty()) {
      out.add(new Inline.Anchor(element.id()));
    }
    String name = element.tagName();
    if (name.equals("br")) {
      out.add(new Inline.LineEnd());
      spaceBefore = true;
    } else if (name.equals("img")) {
      image(element, style, language, outerHref);
    } else {
      String href = name.equals("a") && element.hasAttr("href") ? element.attr("href") : outerHref;
      generated(Pseudo.BEFORE, element, style, language, href);
      for (Node node : element.childNodes()) {
        node(node, element, style, language, href);
      }
      generated(Pseudo.AFTER, element, style, language, href);
      call(element, style, href);
    }
    context.counters().leave(opened);
  }

  private void call(Element element, Style style, String href) {
    if (element.hasClass("noteref") && href.startsWith("#")) {
      edition
          .byId(href.substring(1))
          .filter(note -> note.hasClass("footnote"))
          .ifPresent(note -> out.add(new Inline.Call(note)));
    }
  }

  private void image(Element element, Style style, Locale language, String href) {
    Optional<Inline.Image> image =
        InlinePicture.of(edition, element, style, measure, context.tallest());
    if (image.isPresent()) {
      out.add(image.get());
      spaceBefore = false;
    } else {
      text(element.attr("alt"), style, language, element, href);
    }
  }

  void generated(Pseudo pseudo, Element element, Style own, Locale language, String outerHref) {
    Optional<Style> styled = edition.cascade().pseudo(element, own, pseudo);
    if (styled.isEmpty() || styled.get().box().display() == BoxStyle.Display.NONE) {
      return;
    }
    Style style = styled.get();
    List<String> opened = context.counters().enter(style.generated());
    String href =
        element.tagName().equals("a") && element.hasAttr("href") ? element.attr("href") : outerHref;
    for (Content part : style.generated().content()) {
      if (part instanceof Content.Leader leader) {
        out.add(new Inline.Leader(leader.pattern(), style, language, element));
        spaceBefore = true;
      } else {
        preserved(context.text().of(part, element), style, language, element, href);
      }
    }
    context.counters().leave(opened);
  }

  /** Generated text keeps line ends written as \A when its style says so. */
  private void preserved(String raw, Style style, Locale language, Element origin, String href) {
    String[] lines = raw.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.add(new Inline.LineEnd());
        spaceBefore = true;
      }
      text(lines[i], style, language, origin, href);
    }
  }

  public static Locale language(Element element, Locale outer) {
    String lang = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
    return lang.isEmpty() ? outer : Locale.forLanguageTag(lang);
  }
}
