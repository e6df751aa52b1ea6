package bindery.typeset.inline;

import bindery.style.BoxStyle;
import bindery.style.Content;
import bindery.style.Generated;
import bindery.style.Style;
import bindery.style.TextStyle;
import bindery.typeset.box.GeneratedBox;
import bindery.typeset.placed.CharRange;
import bindery.typeset.placed.Span;
import bindery.typeset.section.ShownLocator;
import bindery.typeset.text.LetterCase;
import bindery.typeset.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the inline content of an element off the tree, generated content included. */
public final class InlineCollector {
  private static final String ZERO_WIDTH_SPACE = "\u200b";

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
    if (element.normalName().equals("img")) {
      image(element, style, span);
    } else {
      children(element, style, span);
      end(element);
    }
    return this;
  }

  /** A node of those that stand in no block of their own. */
  public void node(Node node, Element parent, Style style, Locale language) {
    node(node, style, context.section().span(parent, language), textBefore(node));
  }

  private void children(Element element, Style style, Span span) {
    if (element instanceof GeneratedBox box) {
      generated(box, span);
      return;
    }
    int at = 0;
    for (Node node : edition.boxes().children(element, style)) {
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
    Style style = edition.boxes().style(element, parent);
    if (style.box().display() == BoxStyle.Display.NONE) {
      return;
    }
    if (beside(element, style)) {
      out.add(new Inline.Call(element.id()));
      return;
    }
    apart(element, parent, outer);
    begin(element, style);
    Span span = span(element, outer);
    switch (element.tagName()) {
      case "br" -> lineEnd();
      case "wbr" -> text(ZERO_WIDTH_SPACE, style, span, CharRange.NONE);
      case "img" -> image(element, style, span);
      case "math" -> formula(element, parent, style, span);
      default -> {
        children(element, style, span);
        end(element);
      }
    }
    apart(element, parent, outer);
  }

  /** The space before and after what is a box of its own by nature, if it is one. */
  private void apart(Element inline, Style around, Span span) {
    if (edition.boxes().standsApart(inline)) {
      text(" ", around, span, CharRange.NONE);
    }
  }

  /** Such a space for an inline whose text comes in parts. */
  public void apart(Element inline, Style around, Locale language) {
    apart(inline, around, context.section().span(inline, language));
  }

  /** What an inline element says of itself, before what it holds. */
  public void begin(Element element, Style style) {
    for (Generated.NamedString string : style.generated().strings()) {
      String value = context.text().of(string.content(), element).strip();
      named.add(new NamedValue(string.name(), value));
    }
    if (!element.id().isEmpty()) {
      out.add(new Inline.Anchor(element.id()));
    }
  }

  private void lineEnd() {
    out.add(new Inline.LineEnd());
    spaceBefore = true;
  }

  private Span span(Element element, Span outer) {
    if (element instanceof GeneratedBox) {
      return outer;
    }
    String href = element.attr("href");
    boolean leads =
        element.tagName().equals("a") && element.hasAttr("href") && !callsNothing(element);
    if (leads && element.parent() != null && element.parent().hasClass("locator")) {
      href = context.text().locator(element).map(ShownLocator::href).orElse(href);
    }
    return new Span(
        context.section().source(element),
        language(element, outer.language()),
        leads ? href : outer.href(),
        outer.label() || element.hasClass("label") || element.hasClass("backlink"));
  }

  /** Whether it stands in the margin, beside the line in which it is written. */
  private boolean beside(Element element, Style style) {
    return context.calls() && context.section().leavesForMargin(element, style.box());
  }

  /** Whether it calls a note that a style hides. */
  private boolean callsNothing(Element element) {
    return element.hasClass("noteref")
        && !element.hasClass("to-endnote")
        && note(element).isEmpty();
  }

  private Optional<String> note(Element call) {
    String href = call.attr("href");
    return href.startsWith("#")
        ? context.section().note(href.substring(1)).map(Element::id)
        : Optional.empty();
  }

  /** What an inline element says of itself, after what it holds: that it calls a note. */
  public void end(Element element) {
    if (element.hasClass("noteref")) {
      note(element).ifPresent(id -> out.add(new Inline.Call(id)));
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

  private void formula(Element math, Style around, Style style, Span span) {
    Optional<Inline.Formula> formula =
        InlineFormula.of(context.section(), math, around, style, span);
    if (formula.isPresent()) {
      out.add(formula.get());
      spaceBefore = false;
    } else {
      children(math, style, span);
    }
  }

  private void generated(GeneratedBox box, Span span) {
    for (Content part : box.style().generated().content()) {
      if (part instanceof Content.Leader leader) {
        out.add(new Inline.Leader(leader.pattern(), box.style(), span));
        spaceBefore = true;
      } else {
        preserved(context.text().of(part, box), box.style(), span);
      }
    }
  }

  /** Generated text keeps line ends written as \A when its style says so. */
  private void preserved(String raw, Style style, Span span) {
    String[] lines = raw.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        lineEnd();
      }
      text(lines[i], style, span, CharRange.NONE);
    }
  }

  public static Locale language(Element element, Locale outer) {
    String lang = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
    return lang.isEmpty() ? outer : Locale.forLanguageTag(lang);
  }
}
