package bindery.typeset.inline;

import bindery.book.Source;
import bindery.style.Content;
import bindery.style.CounterStyle;
import bindery.typeset.section.Finding;
import bindery.typeset.section.Question;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The words of generated content (CSS Generated Content 3, GCPM 3): what {@code content} and {@code
 * string-set} say, for one element.
 */
public final class GeneratedText {
  private final SectionContext section;
  private final CounterScopes counters;

  public GeneratedText(SectionContext section, CounterScopes counters) {
    this.section = section;
    this.counters = counters;
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
      String href = href(element, target.attribute());
      return section
          .answers()
          .folio(new Question.Folio(section.source(element), href, target.style()));
    }
    if (part instanceof Content.TargetText target) {
      return target(element, href(element, target.attribute()));
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

  private String target(Element element, String href) {
    Optional<String> words =
        href.startsWith("#")
            ? section.answers().words(new Question.Words(href.substring(1)))
            : Optional.empty();
    if (words.isEmpty()) {
      String what = "generated text points to something that is not in the book";
      String todo = "give the place it points to an id";
      Source source = section.source(element);
      section.findings().add(Finding.warning("unknown-target", source, what, todo).about("", href));
    }
    return words.orElse("");
  }
}
