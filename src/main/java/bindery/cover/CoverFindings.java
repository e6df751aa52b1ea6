package bindery.cover;

import bindery.art.Picture;
import bindery.book.print.Paper;
import bindery.book.print.PrintPreset;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.Locale;
import java.util.Optional;

/** What there is to tell of a cover. */
final class CoverFindings {
  /** A part of a picture that nobody misses. */
  private static final double SLIGHT = 0.04;

  private final CoverCopy copy;
  private final Report report;

  CoverFindings(CoverCopy copy, Report report) {
    this.copy = copy;
    this.report = report;
  }

  /** How wide the spine is and why, and why it has no words. */
  void spine(int pages, Wrap wrap, CoverFitting.Spine words) {
    Paper paper = copy.print().paper();
    String width = String.format(Locale.ROOT, "%.2f mm", wrap.spine() * 25.4 / 72);
    if (copy.print().chosen().isEmpty()) {
      String what =
          "the spine of the cover is made for "
              + paper.printer()
              + "’s paper ‘"
              + paper.word()
              + "’, since none is named:";
      String todo = "say ‘preset’ and ‘paper’ under ‘print’ in book.yaml";
      note("cover-paper", width + ", " + pages(pages), what, todo);
    }
    PrintPreset printer = copy.print().printer();
    if (pages < printer.spine().fewest()) {
      String who = printer.printer().isEmpty() ? "printers" : printer.printer();
      String verb = printer.printer().isEmpty() ? " print" : " prints";
      String what = "the spine has no words: " + who + verb + " none on books of fewer than ";
      note(
          "cover-spine",
          pages(pages),
          what + printer.spine().fewest() + " pages",
          "leave it as it is");
    } else if (words.size() == 0) {
      note(
          "cover-spine",
          width,
          "the spine has no words: it is too narrow for letters that can be read",
          "leave it as it is, or choose a thicker paper");
    } else if (words.words() != PanelTree.SpineWords.AUTHOR_TITLE_PUBLISHER
        && !copy.about().publisher().isEmpty()) {
      note(
          "cover-spine",
          copy.about().title(),
          "the words are too long for the spine: some of them are left out",
          "leave it as it is");
    }
  }

  /** Why there is no bar code, where there is a number for one. */
  void code(boolean drawn) {
    if (!drawn && !copy.about().isbn().isEmpty()) {
      note(
          "bar-code",
          copy.about().isbn(),
          "the cover has no bar code, for this is no ISBN:",
          "copy the ISBN again from where you got it");
    }
  }

  /** What found no room. */
  void overfull(PanelPress.SetPanels set, Wrap wrap) {
    if (!CoverFitting.backHolds(set, wrap)) {
      String todo = "give ‘blurb’ of ‘cover’ fewer words, or smaller type in cover.css";
      tooLong(copy.blurb(), "back", todo);
    }
    if (!new PanelPages(set, PanelTree.Panel.FRONT).holds()) {
      tooLong(copy.about().title(), "front", "give it smaller type in cover.css");
    }
  }

  private void tooLong(String text, String panel, String todo) {
    String what = "this is too long for the " + panel + " of the cover:";
    report.add(Problem.warning("cover-words", copy.place(), text, what, todo));
  }

  /** Pictures that have other proportions than their panels. */
  void pictures(Ground ground, Wrap wrap) {
    picture(copy.front(), ground, wrap.frontLeft(), wrap.width());
    picture(copy.back(), ground, 0, wrap.spineLeft());
  }

  private void picture(Optional<Picture> picture, Ground ground, double left, double right) {
    if (picture.isPresent() && ground.lost(left, right, picture.get()) > SLIGHT) {
      double width = (right - left + ground.bleed()) / 72;
      double height = (ground.height() + 2 * ground.bleed()) / 72;
      String size =
          String.format(Locale.ROOT, "save it %.0f by %.0f pixels", width * 300, height * 300);
      int cut = (int) Math.round(100 * ground.lost(left, right, picture.get()));
      report.add(
          Problem.warning(
              "cover-picture",
              copy.place(),
              picture.get().name(),
              cut + "% of the picture is cut off on the cover, which has other proportions:",
              size + ", with nothing of weight near its edges"));
    }
  }

  private static String pages(int count) {
    return count == 1 ? "1 page" : count + " pages";
  }

  private void note(String kind, String text, String what, String todo) {
    report.add(Problem.note(kind, copy.place(), text, what, todo));
  }
}
