package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.galley.Note;
import bindery.typeset.galley.Paragraph;
import bindery.typeset.galley.Slug;
import bindery.typeset.pagebreak.PageBreaker;
import bindery.typeset.pagebreak.PagePlan;
import bindery.typeset.pagebreak.RandomChapter;
import bindery.typeset.pagebreak.Take;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for the pages of every chapter; tried on thousands made by chance. */
class PagePropertyTest {
  private static final int TAKES = 700;
  private static final int DEPTH = 20;

  /** A take with its pages, and what to say when something is wrong with them. */
  private record Trial(long seed, Take take, List<PagePlan> pages) {
    static List<Trial> all() {
      List<Trial> trials = new ArrayList<>();
      for (long from = 0; from < TAKES; from += 50) {
        LongStream seeds = LongStream.range(from, from + 50);
        long seed = from;
        for (Take take : RandomChapter.takes(seeds, s -> 4 + (int) (s % 30), DEPTH, false)) {
          trials.add(new Trial(seed++, take, PageBreaker.pages(take)));
        }
      }
      return trials;
    }

    String at(int page) {
      String next = page + 1 < pages.size() ? ", then " + pages.get(page + 1) : "";
      return "seed " + seed + ", page " + page + ": " + pages.get(page) + next + "\n";
    }

    Slug slug(PagePlan.Piece piece) {
      return take.slugs().get(piece.slug());
    }

    /** Whether rules were given up at the end of this page. */
    boolean gaveWay(int page) {
      return pages.get(page).brokenRule();
    }
  }

  private interface Check {
    void of(Trial trial);
  }

  private static List<Trial> trials;

  @BeforeAll
  static void makeAllUp() {
    trials = Trial.all();
  }

  @AfterAll
  static void forget() {
    trials = null;
  }

  private static void forAll(Check check) {
    trials.forEach(check::of);
  }

  @Test
  void everyUnitIsSetOnceAndInOrder() {
    forAll(
        trial -> {
          int slug = 0;
          int unit = 0;
          int setting = -1;
          for (int p = 0; p < trial.pages().size(); p++) {
            for (PagePlan.Piece piece : trial.pages().get(p).pieces()) {
              assertEquals(slug, piece.slug(), trial.at(p));
              assertEquals(unit, piece.from(), trial.at(p));
              assertTrue(piece.to() > piece.from(), trial.at(p));
              assertTrue(unit == 0 || setting == piece.setting(), trial.at(p));
              setting = piece.setting();
              boolean ends = piece.to() == trial.slug(piece).units(setting);
              slug = ends ? slug + 1 : slug;
              unit = ends ? 0 : piece.to();
            }
          }
          assertEquals(trial.take().slugs().size(), slug, trial.at(0));
        });
  }

  @Test
  void everyRowOfANoteIsSetOnceAndInOrder() {
    forAll(
        trial -> {
          int note = 0;
          int row = 0;
          for (int p = 0; p < trial.pages().size(); p++) {
            for (PagePlan.NotePart part : trial.pages().get(p).notes()) {
              assertEquals(note, part.note(), trial.at(p));
              assertEquals(row, part.from(), trial.at(p));
              assertTrue(part.to() > part.from(), trial.at(p));
              boolean ends = part.to() == trial.take().notes().get(note).rows().size();
              note = ends ? note + 1 : note;
              row = ends ? 0 : part.to();
            }
          }
          assertEquals(trial.take().notes().size(), note, trial.at(0));
        });
  }

  @Test
  void noWidowAndNoOrphan() {
    forAll(
        trial -> {
          for (int p = 0; p < trial.pages().size(); p++) {
            for (PagePlan.Piece piece : trial.pages().get(p).pieces()) {
              int units = trial.slug(piece).units(piece.setting());
              boolean parted = piece.from() > 0 || piece.to() < units;
              if (parted && trial.slug(piece) instanceof Paragraph) {
                assertTrue(piece.to() - piece.from() >= 2, trial.at(p));
              }
            }
          }
        });
  }

  @Test
  void aHeadingStandsWithTwoLines() {
    forAll(
        trial -> {
          for (int p = 0; p < trial.pages().size(); p++) {
            List<PagePlan.Piece> pieces = trial.pages().get(p).pieces();
            for (int i = 0; i < pieces.size(); i++) {
              PagePlan.Piece piece = pieces.get(i);
              boolean lastOfAll = piece.slug() == trial.take().slugs().size() - 1;
              if (!trial.slug(piece).head().keepNext() || lastOfAll || trial.gaveWay(p)) {
                continue;
              }
              assertTrue(i + 1 < pieces.size(), "heading alone: " + trial.at(p));
              PagePlan.Piece next = pieces.get(i + 1);
              if (!(trial.slug(next) instanceof Paragraph)) {
                continue; // a heading may stand with one row of a table
              }
              int most = trial.slug(next).units(next.setting());
              assertTrue(next.to() >= Math.min(2, most), trial.at(p));
            }
          }
        });
  }

  @Test
  void aNoteBeginsOnThePageOfItsCall() {
    forAll(
        trial -> {
          int[] called = new int[trial.take().notes().size()];
          int[] set = new int[called.length];
          Arrays.fill(called, -1);
          Arrays.fill(set, -1);
          int[] base = trial.take().noteBase();
          for (int p = 0; p < trial.pages().size(); p++) {
            PagePlan page = trial.pages().get(p);
            for (PagePlan.Piece piece : page.pieces()) {
              Slug slug = trial.slug(piece);
              int from = base[piece.slug()] + slug.callsBefore(piece.setting(), piece.from());
              int to = base[piece.slug()] + slug.callsBefore(piece.setting(), piece.to());
              Arrays.fill(called, from, to, p);
            }
            for (PagePlan.NotePart part : page.notes()) {
              Note note = trial.take().notes().get(part.note());
              set[part.note()] = part.from() == 0 ? p : set[part.note()];
              boolean enough = part.to() - part.from() >= Math.min(2, note.rows().size());
              assertTrue(part.from() > 0 || enough || trial.gaveWay(p), trial.at(p));
            }
          }
          for (int n = 0; n < called.length; n++) {
            assertEquals(called[n], set[n], "note " + n + ", " + trial.at(called[n]));
          }
        });
  }

  @Test
  void nothingStandsOnAnythingElse() {
    forAll(
        trial -> {
          for (int p = 0; p < trial.pages().size(); p++) {
            PagePlan page = trial.pages().get(p);
            int line = 0;
            for (PagePlan.Piece piece : page.pieces()) {
              assertTrue(piece.line() >= line, trial.at(p));
              line =
                  piece.line()
                      + trial
                          .slug(piece)
                          .depth(
                              piece.setting(), piece.from(), piece.to(), piece.top(), piece.foot());
            }
            assertEquals(page.text(), line, trial.at(p));
            double notes = 0;
            for (PagePlan.NotePart part : page.notes()) {
              notes += trial.take().notes().get(part.note()).height(part.from(), part.to());
            }
            notes += notes > 0 ? trial.take().noteSkip() : 0;
            double free = (page.bottom() - line) * trial.take().grid();
            assertTrue(notes <= free + 0.03, trial.at(p));
            assertTrue(page.bottom() <= DEPTH + 1, trial.at(p));
          }
        });
  }

  @Test
  void facingPagesEndLevelOrAreSaidNotTo() {
    List<String> uneven = new ArrayList<>();
    forAll(
        trial -> {
          boolean recto = trial.take().firstRecto();
          for (int p = 0; p < trial.pages().size(); p++, recto = !recto) {
            boolean compared = recto && p > 0 && p < trial.pages().size() - 1;
            int apart =
                compared
                    ? Math.abs(trial.pages().get(p).bottom() - trial.pages().get(p - 1).bottom())
                    : 0;
            assertEquals(apart, trial.pages().get(p).uneven(), trial.at(p));
            if (compared) {
              uneven.add(apart == 0 ? "" : trial.at(p));
            }
          }
        });
    long off = uneven.stream().filter(u -> !u.isEmpty()).count();
    assertTrue(off * 10 < uneven.size(), off + " spreads of " + uneven.size() + " are not level");
  }

  @Test
  void rulesSeldomGiveWay() {
    int[] pages = new int[2];
    forAll(
        trial -> {
          pages[0] += trial.pages().size();
          pages[1] += (int) trial.pages().stream().filter(PagePlan::brokenRule).count();
        });
    assertTrue(pages[1] * 200 < pages[0], pages[1] + " pages of " + pages[0]);
  }
}
