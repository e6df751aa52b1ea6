package bindery.typeset.inline;

import bindery.style.BoxStyle;
import bindery.style.Content;
import bindery.style.Generated;
import bindery.style.Pseudo;
import bindery.style.Style;
import bindery.style.TextStyle;
import bindery.typeset.placed.CharRange;
import bindery.typeset.placed.Span;
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
    this.edition = context.section().edition();
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
    Span span = context.section().span(element, language);
    generated(Pseudo.BEFORE, element, style, span);
    children(element, style, span);
    generated(Pseudo.AFTER, element, style, span);
    return this;
  }

  /** A run of sibling nodes that stand in no block of their own. */
  public InlineCollector nodes(List<Node> nodes, Element parent, Style style, Locale language) {
    Span span = context.section().span(parent, language);
    int at = nodes.isEmpty() ? 0 : textBefore(nodes.get(0));
    for (Node node : nodes) {
      at = node(node, style, span, at);
    }
    return this;
  }

  private void children(Element element, Style style, Span span) {
    int at = 0;
    for (Node node : element.childNodes()) {
      at = node(node, style, span, at);
    }
  }

  /** Characters in text nodes before this among its siblings. */
  private static int textBefore(Node node) {
    int length = 0;
    for (Node n = node.previousSibling(); n != null; n = n.previousSibling()) {
      length += n instanceof TextNode text ? text.getWholeText().length() : 0;
    }
    return length;
  }

  /**
   * @param at characters of the parent's text before the node
   * @return characters up to its end
   */
  private int node(Node node, Style style, Span span, int at) {
    if (node instanceof TextNode text) {
      String raw = text.getWholeText();
      text(raw, style, span, CharRange.from(at));
      return at + raw.length();
    }
    if (node instanceof Element element) {
      element(element, style, span);
    }
    return at;
  }

  private void text(String raw, Style style, Span span, CharRange range) {
    TextStyle text = style.text();
    Whitespace.Kept kept = Whitespace.collapse(raw, text.whiteSpace(), spaceBefore);
    if (kept.text().isEmpty()) {
      return;
    }
    char last = kept.text().charAt(kept.text().length() - 1);
    spaceBefore = last == ' ' || last == '\n';
    CharRange from = range.through(kept.at());
    LetterCase cased = LetterCase.of(kept.text(), text.transform(), span.language());
    out.add(new Inline.Text(cased.text(), style, span, from.through(cased.at())));
  }

  private void element(Element element, Style parent, Span outer) {
    Style style = edition.cascade().style(element, parent);
    if (style.box().display() == BoxStyle.Display.NONE) {
      return;
    }
    List<String> opened = context.counters().enter(style.generated());
    for (Generated.NamedString string : style.generated().strings()) {
      String value = context.text().of(string.content(), element).strip();
      named.add(new NamedValue(string.name(), value));
    }
    if (!element.id().isEmpty()) {
      out.add(new Inline.Anchor(element.id()));
    }
    Span span = span(element, outer);
    String name = element.tagName();
    if (name.equals("br")) {
      out.add(new Inline.LineEnd());
      spaceBefore = true;
    } else if (name.equals("img")) {
      image(element, style, span);
    } else {
      generated(Pseudo.BEFORE, element, style, span);
      children(element, style, span);
      generated(Pseudo.AFTER, element, style, span);
      call(element, span.href());
    }
    context.counters().leave(opened);
  }

  private Span span(Element element, Span outer) {
    boolean leads = element.tagName().equals("a") && element.hasAttr("href");
    return new Span(
        context.section().source(element),
        language(element, outer.language()),
        leads ? element.attr("href") : outer.href(),
        outer.label() || element.hasClass("label") || element.hasClass("backlink"));
  }

  private void call(Element element, String href) {
    if (element.hasClass("noteref") && href.startsWith("#")) {
      String id = href.substring(1);
      context.section().note(id).ifPresent(note -> out.add(new Inline.Call(id)));
    }
  }

  private void image(Element element, Style style, Span span) {
    double tallest = context.tallest();
    Optional<Inline.Image> image =
        InlinePicture.of(context.section(), element, style, measure, tallest);
    if (image.isPresent()) {
      out.add(image.get());
      spaceBefore = false;
    } else {
      text(element.attr("alt"), style, span, CharRange.NONE);
    }
  }

  private void generated(Pseudo pseudo, Element element, Style own, Span span) {
    Optional<Style> styled = edition.cascade().pseudo(element, own, pseudo);
    if (styled.isEmpty() || styled.get().box().display() == BoxStyle.Display.NONE) {
      return;
    }
    Style style = styled.get();
    List<String> opened = context.counters().enter(style.generated());
    Span led = element.tagName().equals("a") ? span(element, span) : span;
    for (Content part : style.generated().content()) {
      if (part instanceof Content.Leader leader) {
        out.add(new Inline.Leader(leader.pattern(), style, led));
        spaceBefore = true;
      } else {
        preserved(context.text().of(part, element), style, led);
      }
    }
    context.counters().leave(opened);
  }

  /** Generated text keeps line ends written as \A when its style says so. */
  private void preserved(String raw, Style style, Span span) {
    String[] lines = raw.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.add(new Inline.LineEnd());
        spaceBefore = true;
      }
      text(lines[i], style, span, CharRange.NONE);
    }
  }

  public static Locale language(Element element, Locale outer) {
    String lang = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
    return lang.isEmpty() ? outer : Locale.forLanguageTag(lang);
  }
}
