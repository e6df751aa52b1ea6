package bindery.pdf.preflight;

import bindery.art.Picture;
import bindery.book.Source;
import bindery.book.Sources;
import bindery.book.print.Interior;
import bindery.book.print.PrintSettings;
import bindery.pdf.colour.Loss;
import bindery.pdf.colour.LostColours;
import bindery.pdf.raster.FourInkJpeg;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.Ink;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Colours that the press does not have. In a book that is printed in black they are grays, and that
 * is told once; where two of them were told apart and are the same gray now, that is told, too.
 */
final class PressColours {
  private final PrintSettings print;
  private final List<Printed> pictures;
  private final Function<Printed, Loss> losses;
  private final Sources sources;
  private final Map<Ink, Use> inks = new LinkedHashMap<>();

  /** Where an ink is used first; no source for rules and backgrounds. */
  private record Use(Page page, Source source) {}

  PressColours(
      PrintSettings print,
      List<Page> pages,
      List<Printed> pictures,
      Function<Printed, Loss> losses,
      Sources sources) {
    this.print = print;
    this.pictures = pictures;
    this.losses = losses;
    this.sources = sources;
    pages.forEach(page -> look(page.content(), page));
  }

  private void look(List<Placed> content, Page page) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Line line) {
        for (Placed.Piece piece : line.pieces()) {
          inks.putIfAbsent(piece.ink().on(false), new Use(page, piece.span().source()));
        }
      } else if (placed instanceof Placed.Fill fill) {
        inks.putIfAbsent(fill.ink().on(false), new Use(page, Source.NONE));
      } else if (placed instanceof Placed.Slash slash) {
        inks.putIfAbsent(slash.ink().on(false), new Use(page, Source.NONE));
      } else if (placed instanceof Placed.Turned turned) {
        look(turned.content(), page);
      }
    }
  }

  void check(Report report) {
    if (print.interior() == Interior.BLACK) {
      grays(report);
      pictures(report);
    } else {
      heavy(report);
    }
  }

  private void grays(Report report) {
    List<Integer> colours = new ArrayList<>();
    List<Ink> coloured = new ArrayList<>();
    for (Ink ink : inks.keySet()) {
      if (ink instanceof Ink.Rgb rgb) {
        colours.add(
            (int) Math.round(rgb.red() * 255) << 16
                | (int) Math.round(rgb.green() * 255) << 8
                | (int) Math.round(rgb.blue() * 255));
        coloured.add(ink);
      }
    }
    Optional<LostColours.Pair> pair = LostColours.alike(colours);
    pair.ifPresent(
        both -> {
          Use use = inks.get(coloured.get(colours.indexOf(both.other())));
          report.add(
              Problem.warning(
                  "lost-colour",
                  sources.place(use.source()),
                  both + ", page " + use.page().folio().text(),
                  "these colours of text or rules become the same gray in a book that is printed"
                      + " in black",
                  "make one of them lighter in print.css, or print in colour: ‘interior: colour’"
                      + " under ‘print’ in book.yaml"));
        });
    long shown =
        pictures.stream()
            .filter(each -> losses.apply(each) != Loss.NONE)
            .map(each -> each.image().picture().name())
            .distinct()
            .count();
    boolean inked = inks.keySet().stream().anyMatch(PressColours::isColour);
    if (shown > 0 || inked) {
      report.add(
          Problem.note(
              "printed-in-gray",
              print.place(),
              shown == 0 ? "" : shown == 1 ? "1 picture" : shown + " pictures",
              "colours are printed in grays, for the book is printed in black",
              "for a book in colour write ‘interior: colour’ under ‘print’ in book.yaml"));
    }
  }

  private static boolean isColour(Ink ink) {
    return ink instanceof Ink.Rgb
        || ink instanceof Ink.Spot
        || ink instanceof Ink.Cmyk cmyk && cmyk.cyan() + cmyk.magenta() + cmyk.yellow() > 0;
  }

  private void pictures(Report report) {
    Set<String> told = new LinkedHashSet<>();
    for (Printed each : pictures) {
      String name = each.image().picture().name();
      if (losses.apply(each) == Loss.DISTINCTION && told.add(name)) {
        report.add(
            Problem.warning(
                "lost-colour",
                sources.place(each.image().source()),
                name,
                "colours that differ in the picture become the same gray in a book that is printed"
                    + " in black",
                "give them lighter and darker shades or patterns, or print in colour: ‘interior:"
                    + " colour’ under ‘print’ in book.yaml"));
      }
    }
  }

  /** More ink in one place than the paper takes; what is converted never has that. */
  private void heavy(Report report) {
    Set<String> told = new LinkedHashSet<>();
    for (Printed each : pictures) {
      if (each.image().picture() instanceof Picture.Raster raster && told.add(raster.name())) {
        int most = FourInkJpeg.most(raster);
        if (most > print.inkLimit()) {
          report.add(
              Problem.warning(
                  "much-ink",
                  sources.place(each.image().source()),
                  raster.name() + ", " + most + " %",
                  "the paper takes no more than " + print.inkLimit() + " % of ink in one place",
                  "save the picture in RGB, and its colours become inks within the limit"));
        }
      }
    }
    inks.forEach(
        (ink, use) -> {
          if (ink instanceof Ink.Cmyk cmyk
              && 100 * (cmyk.cyan() + cmyk.magenta() + cmyk.yellow() + cmyk.black())
                  > print.inkLimit() + 0.5) {
            report.add(
                Problem.warning(
                    "much-ink",
                    sources.place(use.source()),
                    InkName.of(ink) + ", page " + use.page().folio().text(),
                    "the paper takes no more than " + print.inkLimit() + " % of ink in one place",
                    "make the colour lighter, or give ‘ink-limit’ under ‘print’ in book.yaml"));
          }
        });
  }
}
