package bindery.pdf.preflight;

import bindery.art.Picture;
import bindery.book.Source;
import bindery.book.Sources;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.Ink;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSBase;

/**
 * A book that is printed in black: colour and transparency in it are refused, or come out as they
 * were not meant. A book with colour on half of its pages or more is meant to be printed in colour,
 * and nothing is told of it.
 */
final class OneInk {
  private final List<Page> pages;
  private final List<Printed> pictures;
  private final Function<Picture, Optional<COSBase>> objects;
  private final Sources sources;
  private final Map<String, ObjectColours> known = new HashMap<>();
  private final Map<Ink, Coloured> inks = new LinkedHashMap<>();

  OneInk(
      List<Page> pages,
      List<Printed> pictures,
      Function<Picture, Optional<COSBase>> objects,
      Sources sources) {
    this.pages = pages;
    this.pictures = pictures;
    this.objects = objects;
    this.sources = sources;
  }

  /**
   * Where an ink is used.
   *
   * @param first its first page
   * @param source what it is used for there, {@link Source#NONE} for rules and backgrounds
   */
  private record Coloured(Page first, Source source, BitSet pages) {}

  void check(Report report) {
    pages.forEach(page -> look(page.content(), page));
    BitSet coloured = new BitSet();
    inks.values().forEach(ink -> coloured.or(ink.pages()));
    for (Printed each : pictures) {
      if (colours(each).colour()) {
        coloured.set(each.page());
      }
    }
    if (2 * coloured.cardinality() < pages.size()) {
      inks.forEach((ink, where) -> tell(ink, where, report));
      tellPictures(report);
    }
  }

  private void look(List<Placed> content, Page page) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Line line) {
        for (Placed.Piece piece : line.pieces()) {
          look(piece.ink(), piece.span().source(), page);
        }
      } else if (placed instanceof Placed.Fill fill) {
        look(fill.ink(), Source.NONE, page);
      } else if (placed instanceof Placed.Turned turned) {
        look(turned.content(), page);
      }
    }
  }

  private void look(Ink any, Source source, Page page) {
    Ink ink = any.on(false);
    boolean colour =
        ink instanceof Ink.Rgb
            || ink instanceof Ink.Cmyk cmyk && cmyk.cyan() + cmyk.magenta() + cmyk.yellow() > 0;
    if (colour) {
      inks.computeIfAbsent(ink, i -> new Coloured(page, source, new BitSet()))
          .pages()
          .set(page.number());
    }
  }

  private ObjectColours colours(Printed printed) {
    Picture picture = printed.image().picture();
    return known.computeIfAbsent(
        picture.name(),
        name -> objects.apply(picture).map(ObjectColours::of).orElse(ObjectColours.NONE));
  }

  private void tell(Ink ink, Coloured where, Report report) {
    int others = where.pages().cardinality() - 1;
    String more = others == 0 ? "" : others == 1 ? " and another" : " and " + others + " others";
    report.add(
        Problem.warning(
            "colour-in-black",
            sources.place(where.source()),
            InkName.of(ink) + ", page " + where.first().folio().text() + more,
            "text or a rule is in colour, and the book is otherwise black",
            "give it black or a gray in print.css, or have the book printed in colour"));
  }

  private void tellPictures(Report report) {
    Set<String> told = new LinkedHashSet<>();
    for (Printed each : pictures) {
      ObjectColours colours = colours(each);
      String name = each.image().picture().name();
      if (!told.add(name)) {
        continue;
      }
      if (colours.colour()) {
        report.add(
            Problem.warning(
                "colour-in-black",
                sources.place(each.image().source()),
                name,
                "the picture is in colour, and the book is otherwise black",
                each.image().picture() instanceof Picture.Drawing
                    ? "give it black and grays, or have the book printed in colour"
                    : "save it in shades of gray, or have the book printed in colour"));
      }
      if (colours.seeThrough()) {
        report.add(
            Problem.warning(
                "see-through-picture",
                sources.place(each.image().source()),
                name,
                "parts of the picture can be seen through, which many printers refuse",
                "save it on white, without an alpha channel"));
      }
    }
  }
}
