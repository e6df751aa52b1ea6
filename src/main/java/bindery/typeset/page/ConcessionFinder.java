package bindery.typeset.page;

import bindery.book.Sources;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.typeset.galley.Columns;
import bindery.typeset.galley.Float;
import bindery.typeset.galley.Note;
import bindery.typeset.galley.Paragraph;
import bindery.typeset.galley.Slug;
import bindery.typeset.line.Setting;
import bindery.typeset.pagebreak.PagePlan;
import bindery.typeset.pagebreak.Take;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what pages had to accept, and tells it with the place in the manuscript. */
final class ConcessionFinder {
  private final Sources sources;
  private final Report report;
  private final List<Concession> found = new ArrayList<>();

  ConcessionFinder(Sources sources, Report report) {
    this.sources = sources;
    this.report = report;
  }

  /** What the pages had to accept, in their order; all but loose lines is also reported. */
  List<Concession> of(List<PageDraft> drafts) {
    Map<Float, PageDraft> calls = new IdentityHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      PagePlan plan = drafts.get(i).plan();
      if (plan != null) {
        floats(drafts.get(i), plan, calls);
        notes(drafts.get(i), plan);
        beside(drafts.get(i));
        bare(drafts.get(i), plan);
      }
      if (plan != null && !plan.pieces().isEmpty()) {
        boolean ends = i + 1 == drafts.size() || drafts.get(i + 1).take() != drafts.get(i).take();
        page(drafts.get(i), plan, ends);
      }
    }
    return List.copyOf(found);
  }

  /** Notes that begin on a later page than their call. */
  private void notes(PageDraft draft, PagePlan plan) {
    Take take = draft.take();
    int[] base = take.noteBase();
    int[] feet = take.atFoot();
    int first = Integer.MAX_VALUE;
    for (PagePlan.Piece piece : plan.pieces()) {
      Slug slug = take.slugs().get(piece.slug());
      int from = base[piece.slug()] + slug.callsBefore(piece.setting(), piece.from());
      first = Math.min(first, feet[from]);
    }
    for (PagePlan.NotePart part : plan.notes()) {
      if (part.from() == 0 && part.note() < first) {
        Note note = take.notes().get(part.note());
        late(draft, note, "late-note", "this note begins on a later page than its call");
      }
    }
  }

  /** Notes that stand in the margin of a later page than their call, or go on there. */
  private void beside(PageDraft draft) {
    for (BesideNote note : draft.beside()) {
      if (note.late() && note.from() == 0) {
        String what = "this note stands in the margin of a later page than its call";
        late(draft, note.note(), "late-note", what);
      } else if (note.goesOn()) {
        late(draft, note.note(), "parted-note", "this note goes on in the margin of the next page");
      }
    }
  }

  private void late(PageDraft draft, Note note, String kind, String what) {
    Place place = sources.place(note.source());
    String page = "page " + draft.folio().text();
    found.add(new Concession(draft.number(), draft.folio().text(), kind, what, "", place));
    String todo = "shorten it, or put fewer notes near each other";
    report.add(Problem.warning(kind, place, page, what, todo));
  }

  /** A page that notes fill, without text. */
  private void bare(PageDraft draft, PagePlan plan) {
    if (plan.pieces().isEmpty() && plan.floats().isEmpty() && !plan.notes().isEmpty()) {
      Note note = draft.take().notes().get(plan.notes().get(0).note());
      String what = "notes fill this page, and there is no text on it";
      Place place = sources.place(note.source());
      found.add(new Concession(draft.number(), draft.folio().text(), "note-page", what, "", place));
    }
  }

  /** Floats that stand on a later page than their call, or are taller than a page. */
  private void floats(PageDraft draft, PagePlan plan, Map<Float, PageDraft> calls) {
    for (PagePlan.Piece piece : plan.pieces()) {
      if (piece.from() == 0) {
        Slug slug = draft.take().slugs().get(piece.slug());
        slug.head().floats().forEach(floated -> calls.put(floated, draft));
      }
    }
    for (Float floated : plan.floats()) {
      PageDraft call = calls.getOrDefault(floated, draft);
      int later = draft.number() - call.number();
      if (later > 0) {
        String pages = later == 1 ? " page after its call" : " pages after its call";
        String what = "this float stands " + later + pages;
        found.add(concession(draft, "moved-float", what, "", floated.block()));
      }
      if (floated.lines() > draft.take().deepest()) {
        tooTall(draft, floated.block());
      }
    }
  }

  private void page(PageDraft draft, PagePlan plan, boolean ends) {
    if (plan.uneven() > 0) {
      String lines = plan.uneven() == 1 ? " line apart" : " lines apart";
      note(draft, "uneven-spread", "the two pages of this spread end " + plan.uneven() + lines);
    }
    int less = draft.take().depth() - plan.bottom();
    if (!ends && less > 1) {
      note(draft, "short-page", "this page ends " + less + " lines short");
    }
    if (plan.brokenRule()) {
      note(draft, "parted", "what belongs together could not be kept on this page");
    }
    for (PagePlan.Piece piece : plan.pieces()) {
      Slug slug = draft.take().slugs().get(piece.slug());
      if (slug instanceof Paragraph paragraph) {
        loose(draft, paragraph, piece.setting(), piece.from(), piece.to());
      } else if (tooTall(draft, slug, piece)) {
        tooTall(draft, slug);
      }
      if (slug instanceof Columns columns) {
        columns(draft, columns, piece);
      }
    }
  }

  private void columns(PageDraft draft, Columns columns, PagePlan.Piece piece) {
    for (Columns.Part part : columns.parts(piece.from(), piece.to(), 0)) {
      if (part.slug() instanceof Paragraph paragraph) {
        loose(draft, paragraph, part.setting(), part.from(), part.to());
      }
    }
  }

  private void loose(PageDraft draft, Paragraph paragraph, int setting, int from, int to) {
    List<Setting.Line> lines = paragraph.setting(setting).lines();
    for (int i = from; i < to; i++) {
      double spaces = paragraph.spaces(lines.get(i));
      if (!lines.get(i).ragged() && spaces > TypeColour.LOOSE) {
        String what =
            String.format(
                Locale.ROOT,
                "the word spaces of this line are %.1f times those of the face",
                spaces);
        found.add(concession(draft, "loose-line", what, paragraph.words(setting, i), paragraph));
      }
    }
  }

  private boolean tooTall(PageDraft draft, Slug slug, PagePlan.Piece piece) {
    int depth = slug.depth(0, piece.from(), piece.to(), piece.top(), piece.foot());
    return depth > draft.take().deepest();
  }

  private void tooTall(PageDraft draft, Slug slug) {
    String what = "this is taller than a page and runs out of the type area";
    Place place = sources.place(slug.head().source());
    found.add(concession(draft, "too-tall", what, "", slug));
    String todo = "make it smaller or divide it";
    report.add(Problem.warning("too-tall", place, "", what, todo));
  }

  private void note(PageDraft draft, String kind, String what) {
    PagePlan.Piece first = draft.plan().pieces().get(0);
    Slug slug = draft.take().slugs().get(first.slug());
    found.add(concession(draft, kind, what, "", slug));
    Place place = sources.place(slug.head().source());
    String page = "page " + draft.folio().text();
    String todo = "reword a paragraph near it if that matters";
    report.add(Problem.note(kind, place, page, what, todo));
  }

  private Concession concession(PageDraft draft, String kind, String what, String text, Slug slug) {
    Place place = sources.place(slug.head().source());
    return new Concession(draft.number(), draft.folio().text(), kind, what, text, place);
  }
}
