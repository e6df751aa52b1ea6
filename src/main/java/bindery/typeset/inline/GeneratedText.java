package bindery.typeset.inline;

import bindery.book.Places;
import bindery.report.Problem;
import bindery.style.Content;
import bindery.style.CounterStyle;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The words of generated content (CSS Generated Content 3, GCPM 3): what {@code content} and {@code
 * string-set} say, for one element.
 */
public final class GeneratedText {
  private final EditionContext edition;
  private final CounterScopes counters;
  private final PageNumbers pages;

  public GeneratedText(EditionContext edition, CounterScopes counters, PageNumbers pages) {
    this.edition = edition;
    this.counters = counters;
    this.pages = pages;
  }

  public PageNumbers pages() {
    return pages;
  }

  /** All of the content as plain text; leaders are left out. */
  public String of(List<Content> content, Element element) {
    StringBuilder out = new StringBuilder();
    for (Content part : content) {
      out.append(of(part, element));
    }
    return out.toString();
  }

  String of(Content part, Element element) {
    if (part instanceof Content.Text text) {
      return text.text();
    }
    if (part instanceof Content.Own) {
      return own(element);
    }
    if (part instanceof Content.Attribute attribute) {
      return element.attr(attribute.name());
    }
    if (part instanceof Content.Counter counter) {
      return CounterStyle.format(counters.value(counter.name()), counter.style());
    }
    if (part instanceof Content.Counters all) {
      return counters.values(all.name()).stream()
          .map(v -> CounterStyle.format(v, all.style()))
          .reduce((a, b) -> a + all.separator() + b)
          .orElse("");
    }
    if (part instanceof Content.TargetCounter target) {
      return pages.folio(href(element, target.attribute()), target.style());
    }
    if (part instanceof Content.TargetText target) {
      return target(element, href(element, target.attribute())).map(GeneratedText::own).orElse("");
    }
    if (part instanceof Content.Quote quote) {
      return quote.open() ? "“" : "”";
    }
    return "";
  }

  /** An element's own text as a running head wants it: without note calls, the short form first. */
  public static String own(Element element) {
    Element heading = element.closest("[data-short]");
    if (heading != null) {
      return heading.attr("data-short");
    }
    if (element.selectFirst("a.noteref") == null) {
      return element.text();
    }
    Element copy = element.clone();
    copy.select("a.noteref").remove();
    return copy.text();
  }

  private static String href(Element element, String attribute) {
    Element holder =
        element.hasAttr(attribute) ? element : element.selectFirst("[" + attribute + "]");
    return holder == null ? "" : holder.attr(attribute);
  }

  private Optional<Element> target(Element element, String href) {
    Optional<Element> found =
        href.startsWith("#") ? edition.byId(href.substring(1)) : Optional.empty();
    if (found.isEmpty()) {
      edition
          .report()
          .add(
              Problem.warning(
                  "unknown-target",
                  Places.of(element),
                  href,
                  "generated text points to something that is not in the book",
                  "give the place it points to an id"));
    }
    return found;
  }
}
