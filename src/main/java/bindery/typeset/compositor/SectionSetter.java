package bindery.typeset.compositor;

import bindery.book.Section;
import bindery.style.Generated;
import bindery.style.Style;
import bindery.typeset.galley.Galley;
import bindery.typeset.galley.Grid;
import bindery.typeset.galley.Note;
import bindery.typeset.galley.Slug;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.inline.InlineCollector;
import bindery.typeset.inline.SectionContext;
import bindery.typeset.placed.Placed;
import bindery.typeset.section.Answers;
import bindery.typeset.section.AskedAnswers;
import bindery.typeset.section.BookContext;
import bindery.typeset.section.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Sets a section into a galley, its notes with it. */
public final class SectionSetter {
  private final EditionContext edition;
  private final List<BlockSetter> setters;

  /**
   * @param setters in the order in which they are asked
   */
  public SectionSetter(EditionContext edition, List<BlockSetter> setters) {
    this.edition = edition;
    this.setters = setters;
  }

  /**
   * Sets a whole section.
   *
   * @param room that it has
   * @param paragraphs as they were broken when it was set before
   */
  public Galley set(
      Section section,
      BookContext book,
      Answers answers,
      GalleyStore.Room room,
      BrokenBefore paragraphs) {
    double pageDepth = room.pageDepth();
    AskedAnswers asked = new AskedAnswers(answers);
    Findings findings = new Findings();
    SectionContext context = new SectionContext(edition, book, asked, findings);
    GridBuilder builder = new GridBuilder(context, Grid.ofBody(edition), Placed.Part.BODY);
    Element element = section.element();
    Locale language = InlineCollector.language(element, edition.language());
    ContentArea area = new ContentArea(0, room.measure(), language, List.of());
    Style style = edition.cascade().style(element, edition.body());
    FormattingContext formatting =
        FormattingContext.of(context, builder, pageDepth, room.outward(), paragraphs);
    new Compositor(formatting, setters).styled(element, style, area);
    builder.finish();
    NoteSetter noteSetter = new NoteSetter(context, setters, paragraphs);
    List<Note> notes = new ArrayList<>();
    Map<String, Note> byId = new HashMap<>();
    for (Slug slug : builder.slugs()) {
      for (String call : slug.calls()) {
        notes.add(byId.computeIfAbsent(call, id -> noteSetter.set(id, room.measure(), pageDepth)));
      }
    }
    return new Galley(
        section.id(),
        style.breaks().page(),
        List.copyOf(builder.slugs()),
        List.copyOf(notes),
        List.copyOf(builder.headings()),
        firstNumber(style),
        asked.given(),
        findings.all());
  }

  /** The number that the section's first page is to have, or 0 to count on. */
  private static int firstNumber(Style style) {
    return style.generated().counterReset().stream()
        .filter(count -> count.name().equals("page"))
        .mapToInt(Generated.Count::value)
        .findFirst()
        .orElse(0);
  }
}
