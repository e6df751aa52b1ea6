package bindery.style.cascade;

import bindery.report.Place;
import bindery.style.PageKind;
import bindery.style.PagePlaces;
import bindery.style.PageRule;
import bindery.style.PageRule.MarginBox;
import bindery.style.Style;
import bindery.style.cascade.Stylesheet.Area;
import bindery.style.cascade.Stylesheet.PageSheet;
import bindery.style.property.BoxProperties;
import bindery.style.property.Computed;
import bindery.style.property.Dimension;
import bindery.style.property.FlowProperties;
import bindery.style.property.Longhand;
import bindery.style.property.PageProperties;
import bindery.style.selector.Specificity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The cascade of {@code @page} rules (CSS Page 3 §4.4, §6). */
final class PageCascade {
  /** What {@code bleed: auto} is with crop marks (CSS Page 3 §7.3). */
  private static final double AUTO_BLEED = 6;

  private record Ranked(
      int origin, Specificity specificity, PageSelector selector, PageSheet sheet) {}

  private record Key(PageKind kind, Computed root) {}

  private final List<Ranked> ranked = new ArrayList<>();
  private final Computer computer;
  private final StylePool pool;
  private final Map<Key, PageRule> known = new ConcurrentHashMap<>();

  PageCascade(List<Stylesheet> sheets, Computer computer, StylePool pool) {
    this.computer = computer;
    this.pool = pool;
    for (Stylesheet sheet : sheets) {
      for (PageSheet page : sheet.pages()) {
        for (PageSelector selector : page.selectors()) {
          ranked.add(
              new Ranked(sheet.ofUserAgent() ? 0 : 1, selector.specificity(), selector, page));
        }
      }
    }
    ranked.sort(Comparator.comparingInt(Ranked::origin).thenComparing(Ranked::specificity));
  }

  /** That rules give to pages. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    ranked.forEach(rule -> names.add(rule.selector().name()));
    names.remove("");
    return names;
  }

  PageRule page(PageKind kind, Style root) {
    Key key = new Key(kind, pool.computed(root));
    PageRule found = known.get(key);
    if (found == null) {
      found = made(kind, pool.computed(root));
      known.put(key, found);
    }
    return found;
  }

  private PageRule made(PageKind kind, Computed root) {
    List<Ranked> matching = ranked.stream().filter(r -> r.selector().matches(kind)).toList();
    List<Declaration> declarations = ordered(matching, PageSheet::declarations);
    Computed page = computer.compute(root, declarations);
    Map<MarginBox, Style> boxes = new EnumMap<>(MarginBox.class);
    for (MarginBox box : MarginBox.values()) {
      Style style = area(matching, new Area(Optional.of(box)), page);
      if (!style.generated().content().isEmpty()) {
        boxes.put(box, style);
      }
    }
    PageProperties.Sheet sheet = page.get(PageProperties.SIZE);
    double width = sheet.width().of(0);
    double height = sheet.height().of(0);
    boolean marks = page.get(PageProperties.MARKS);
    double bleed = bleed(page.get(PageProperties.BLEED), marks ? AUTO_BLEED : 0);
    return new PageRule(
        width,
        height,
        margin(page, 0, height),
        margin(page, 1, width),
        margin(page, 2, height),
        margin(page, 3, width),
        bleed,
        bleed(page.get(PageProperties.FOLD_BLEED), bleed),
        marks,
        Collections.unmodifiableMap(boxes),
        area(matching, Area.FOOTNOTES, page),
        page.get(FlowProperties.COUNTER_RESET),
        new PagePlaces(
            place(declarations, PageProperties.SIZE),
            place(declarations, BoxProperties.MARGIN.get(1)),
            place(declarations, BoxProperties.MARGIN.get(3)),
            typeArea(declarations, 1),
            typeArea(declarations, 0)));
  }

  private static double bleed(Dimension said, double otherwise) {
    return said.auto() ? otherwise : said.of(0);
  }

  private static Place place(List<Declaration> declarations, Longhand<?> longhand) {
    return Declaration.winner(longhand, declarations).map(Declaration::place).orElse(Place.NOWHERE);
  }

  /** Where a design last said how far the text goes from a side to the one opposite. */
  private static Place typeArea(List<Declaration> declarations, int side) {
    List<Declaration> counting =
        Stream.of(
                BoxProperties.MARGIN.get(side),
                BoxProperties.MARGIN.get(side + 2),
                PageProperties.SIZE)
            .flatMap(longhand -> Declaration.winner(longhand, declarations).stream())
            .sorted(Comparator.comparingInt(declarations::lastIndexOf))
            .toList();
    return counting.stream()
        .filter(declaration -> declaration.origin() == SheetOrigin.AUTHOR)
        .reduce((earlier, later) -> later)
        .or(() -> counting.stream().reduce((earlier, later) -> later))
        .map(Declaration::place)
        .orElse(Place.NOWHERE);
  }

  private static double margin(Computed page, int side, double reference) {
    Dimension margin = page.get(BoxProperties.MARGIN.get(side));
    return margin.auto() ? 0 : margin.of(reference);
  }

  private Style area(List<Ranked> matching, Area area, Computed page) {
    return pool.style(
        computer.compute(
            page, ordered(matching, sheet -> sheet.areas().getOrDefault(area, List.of()))));
  }

  private static List<Declaration> ordered(
      List<Ranked> matching, Function<PageSheet, List<Declaration>> part) {
    List<Declaration> out = new ArrayList<>();
    for (Ranked r : matching) {
      part.apply(r.sheet()).stream().filter(d -> !d.important()).forEach(out::add);
    }
    for (int origin = 1; origin >= 0; origin--) {
      for (Ranked r : matching) {
        if (r.origin() == origin) {
          part.apply(r.sheet()).stream().filter(Declaration::important).forEach(out::add);
        }
      }
    }
    return out;
  }
}
