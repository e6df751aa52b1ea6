package bindery.press.proof;

import bindery.book.Source;
import bindery.book.Sources;
import bindery.report.Place;
import bindery.typeset.page.Concession;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How pages end: level with the page that they face, with a chapter, with much white. */
final class PageFeet {
  private static final int SHORT_END = 5;
  private static final double MUCH_WHITE = 0.25;

  /** Points by which a page is shorter at least that was ended a line short. */
  private static final double SHORTER = 6;

  private final Pages pages;
  private final Sources sources;
  private final List<PageFoot> feet;
  private final List<Concession> found = new ArrayList<>();

  PageFeet(Pages pages, Sources sources) {
    this.pages = pages;
    this.sources = sources;
    this.feet = pages.pages().stream().map(PageFoot::of).toList();
  }

  List<Concession> found() {
    for (int i = 0; i < feet.size(); i++) {
      if (hasText(i)) {
        alone(i);
      }
      if (facing(i) && !feet.get(i).isLevelWith(feet.get(i + 1))) {
        double apart = Math.abs(feet.get(i).baseline() - feet.get(i + 1).baseline());
        tell(i, Counted.UNEVEN_SPREAD, "the two pages of this spread end %.1f points apart", apart);
      }
    }
    return found;
  }

  /** Spreads whose pages both end short of the others of the book, and level. */
  int levelled() {
    double full = commonest();
    int levelled = 0;
    for (int i = 0; i < feet.size(); i++) {
      boolean both = facing(i) && feet.get(i).isLevelWith(feet.get(i + 1));
      levelled += both && feet.get(i).baseline() < full - SHORTER ? 1 : 0;
    }
    return levelled;
  }

  /** Where most pages end that are to end level with others; of two such places the lower. */
  private double commonest() {
    Map<Long, Long> times =
        IntStream.range(0, feet.size())
            .filter(this::level)
            .mapToObj(i -> Math.round(feet.get(i).baseline()))
            .collect(Collectors.groupingBy(y -> y, TreeMap::new, Collectors.counting()));
    return times.entrySet().stream()
        .max(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0L);
  }

  private void alone(int i) {
    PageFoot foot = feet.get(i);
    boolean ends = ends(i);
    if (ends
        && i > 0
        && hasText(i - 1)
        && !ends(i - 1)
        && foot.lines() < SHORT_END
        && foot.text()) {
      String lines = foot.lines() == 1 ? "1 line" : foot.lines() + " lines";
      tell(i, Counted.SHORT_END, "this last page of a chapter has " + lines);
    }
    if (!ends && foot.white() >= MUCH_WHITE && (foot.atFoot() || !page(i).kind().first())) {
      String where = foot.atFoot() ? "at its foot" : "between what stands on it";
      tell(i, Counted.WHITE_SPACE, "%.0f%% of this page are white " + where, 100 * foot.white());
    }
  }

  /** Whether a page faces the next, and both are to end level. */
  private boolean facing(int i) {
    boolean left = page(i).number() % 2 == 0 && i + 1 < feet.size();
    return left && level(i) && level(i + 1);
  }

  private boolean level(int i) {
    return hasText(i) && !ends(i) && feet.get(i).text();
  }

  private boolean hasText(int i) {
    return feet.get(i).baseline() > 0 && !page(i).kind().plate();
  }

  private boolean ends(int i) {
    return pages.ends().contains(page(i).number()) || i + 1 == feet.size();
  }

  private Page page(int i) {
    return pages.pages().get(i);
  }

  private void tell(int i, Counted kind, String what, Object... figures) {
    Page page = page(i);
    Optional<Source> first =
        page.content().stream()
            .filter(Placed.Line.class::isInstance)
            .map(Placed.Line.class::cast)
            .filter(line -> line.part() != Placed.Part.RUNNING)
            .map(Placed.Line::source)
            .findFirst();
    Place place = first.map(sources::place).orElse(Place.NOWHERE);
    String said = figures.length == 0 ? what : String.format(Locale.ROOT, what, figures);
    found.add(new Concession(page.number(), page.folio().text(), kind.kind(), said, "", place));
  }
}
