package bindery.page;

import bindery.book.Places;
import bindery.galley.Shop;
import bindery.galley.Slug;
import bindery.report.Place;
import bindery.report.Problem;
import java.util.List;

/** Reports what pages had to accept, with the place in the manuscript. */
final class Accepted {
  private final Shop shop;

  Accepted(Shop shop) {
    this.shop = shop;
  }

  void report(List<Sheet> sheets) {
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      PagePlan plan = sheet.plan();
      if (plan == null || plan.pieces().isEmpty()) {
        continue;
      }
      boolean ends = i + 1 == sheets.size() || sheets.get(i + 1).take() != sheet.take();
      if (plan.uneven() > 0) {
        note(
            sheet,
            "uneven-spread",
            "the two pages of this spread end " + plan.uneven() + " line(s) apart");
      }
      if (!ends && plan.bottom() < sheet.take().depth() - 1) {
        int less = sheet.take().depth() - plan.bottom();
        note(sheet, "short-page", "this page ends " + less + " lines short");
      }
      if (plan.brokenRule()) {
        note(sheet, "parted", "what belongs together could not be kept on this page");
      }
      tooDeep(sheet, plan);
    }
  }

  private void tooDeep(Sheet sheet, PagePlan plan) {
    for (PagePlan.Piece piece : plan.pieces()) {
      Slug slug = sheet.take().slugs().get(piece.slug());
      int depth = slug.depth(piece.setting(), piece.from(), piece.to(), piece.top(), piece.foot());
      if (depth > sheet.take().depth() + 1) {
        shop.report()
            .add(
                Problem.warning(
                    "too-tall",
                    Places.of(slug.head().origin()),
                    "",
                    "this is taller than a page and runs out of the type area",
                    "make it smaller or divide it"));
      }
    }
  }

  private void note(Sheet sheet, String kind, String what) {
    PagePlan.Piece first = sheet.plan().pieces().get(0);
    Place place = Places.of(sheet.take().slugs().get(first.slug()).head().origin());
    String page = "page " + sheet.folio().text();
    shop.report()
        .add(Problem.note(kind, place, page, what, "reword a paragraph near it if that matters"));
  }
}
