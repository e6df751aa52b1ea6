package bindery.typeset.inline;

import bindery.book.CounterMarks;
import bindery.book.FormulaText;
import bindery.book.Source;
import bindery.style.Content;
import bindery.style.CounterStyle;
import bindery.style.Pseudo;
import bindery.typeset.box.GeneratedBox;
import bindery.typeset.section.Finding;
import bindery.typeset.section.Question;
import bindery.typeset.section.ShownLocator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The words of generated content (CSS Generated Content 3, GCPM 3): what {@code content} and {@code
 * string-set} say, for one element.
 */
public final class GeneratedText {
  private final SectionContext section;
  private final LocatorRow locators;

  public GeneratedText(SectionContext section) {
    this.section = section;
    this.locators = new LocatorRow(section);
  }

  /** What a locator of an index shows; empty where the element is none. */
  Optional<ShownLocator> locator(Element element) {
    return locators.shown(element);
  }

  /**
   * All of the content as plain text; leaders are left out.
   *
   * @param element that it is generated for, or the generated box that it stands in
   */
  public String of(List<Content> content, Element element) {
    StringBuilder out = new StringBuilder();
    for (Content part : content) {
      out.append(of(part, element));
    }
    return out.toString();
  }

  String of(Content part, Element holder) {
    Element element = holder instanceof GeneratedBox box ? box.origin() : holder;
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
      if (counter.name().equals("page")) {
        return folio(element, counter.style());
      }
      List<Integer> values = values(holder, element, counter.name());
      int value = values.isEmpty() ? 0 : values.get(values.size() - 1);
      return CounterStyle.format(value, counter.style());
    }
    if (part instanceof Content.Counters all) {
      return values(holder, element, all.name()).stream()
          .map(v -> CounterStyle.format(v, all.style()))
          .collect(Collectors.joining(all.separator()));
    }
    if (part instanceof Content.TargetCounter target) {
      String href = href(element, target.attribute());
      if (!target.counter().equals("page")) {
        return targetCounter(element, href, target);
      }
      return section
          .answers()
          .folio(new Question.Folio(section.source(element), href, target.style()));
    }
    if (part instanceof Content.Locator locator) {
      return locator(element)
          .map(shown -> locator.separator() ? shown.separator() : shown.page())
          .orElse("");
    }
    if (part instanceof Content.NoteNumber number) {
      return noteNumber(element, number.symbols());
    }
    if (part instanceof Content.TargetText target) {
      return target(element, href(element, target.attribute()));
    }
    if (part instanceof Content.Quote quote) {
      return quote.open() ? "“" : "”";
    }
    return "";
  }

  private List<Integer> values(Element holder, Element element, String name) {
    Pseudo slot = holder instanceof GeneratedBox box ? box.pseudo() : Pseudo.MARKER;
    return section.answers().counter(new Question.Counter(section.source(element), slot, name));
  }

  /** The page that an element itself stands on, which only its id can tell. */
  private String folio(Element element, String style) {
    Source source = section.source(element);
    if (element.id().isEmpty()) {
      String what = "‘counter(page)’ stands in an element that has no id; it shows nothing";
      section
          .findings()
          .add(Finding.warning("unknown-target", source, what, "give the element an id"));
      return "";
    }
    return section.answers().folio(new Question.Folio(source, "#" + element.id(), style));
  }

  private String targetCounter(Element element, String href, Content.TargetCounter target) {
    String id = href.startsWith("#") ? href.substring(1) : "";
    Optional<List<Integer>> values =
        section.answers().targetCounter(new Question.TargetCounter(id, target.counter()));
    if (values.isEmpty()) {
      unknown(element, href);
      return "";
    }
    int value = values.get().isEmpty() ? 0 : values.get().get(values.get().size() - 1);
    return CounterStyle.format(value, target.style());
  }

  /** An element's own text as a running head wants it: without note calls, the short form first. */
  public static String own(Element element) {
    Element heading = element.closest("[data-short]");
    if (heading != null) {
      return heading.attr("data-short");
    }
    if (element.selectFirst(".noteref") == null) {
      return FormulaText.words(element);
    }
    Element copy = element.clone();
    copy.select(".noteref").remove();
    return FormulaText.words(copy);
  }

  /** The number of the note that an element calls, or stands in. */
  private String noteNumber(Element element, boolean symbols) {
    Element note = element.closest("[epub:type=footnote]");
    String id = note == null ? href(element, "href").replaceFirst("^#", "") : note.id();
    int number = section.answers().noteNumber(new Question.NoteNumber(id));
    return symbols ? CounterMarks.of(number) : String.valueOf(number);
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
      unknown(element, href);
    }
    return words.orElse("");
  }

  private void unknown(Element element, String href) {
    String what = "generated text points to something that is not in the book";
    String todo = "give the place it points to an id";
    Source source = section.source(element);
    section.findings().add(Finding.warning("unknown-target", source, what, todo).about("", href));
  }
}
