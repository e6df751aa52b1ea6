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
import bindery.typeset.inline.PageNumbers;
import bindery.typeset.inline.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
   * @param measure width of the type area, points
   * @param pageDepth its height
   */
  public Galley set(Section section, PageNumbers pages, double measure, double pageDepth) {
    boolean[] asked = {false};
    PageNumbers noting =
        (href, style) -> {
          asked[0] = true;
          return pages.folio(href, style);
        };
    GridBuilder builder = new GridBuilder(edition, Grid.ofBody(edition), Placed.Part.BODY);
    FormattingContext context = FormattingContext.of(edition, noting, builder, pageDepth);
    Element element = section.element();
    Locale language = InlineCollector.language(element, edition.book().metadata().language());
    ContentArea area = new ContentArea(0, measure, language, List.of());
    Style style = edition.cascade().style(element, edition.body());
    new Compositor(context, setters).styled(element, style, area);
    builder.finish();
    List<Slug> slugs = builder.slugs();
    List<Note> notes = new ArrayList<>();
    for (Slug slug : slugs) {
      for (Element call : slug.calls()) {
        notes.add(new NoteSetter(edition, pages, setters).set(call, measure, pageDepth));
      }
    }
    return new Galley(
        section,
        style.breaks().page(),
        slugs,
        notes,
        builder.headings(),
        asked[0],
        firstNumber(style));
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
