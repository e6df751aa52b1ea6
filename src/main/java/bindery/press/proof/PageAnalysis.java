package bindery.press.proof;

import bindery.book.Sources;
import bindery.typeset.page.Concession;
import bindery.typeset.page.Pages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an eye would stumble over on the pages of a book: what they had to accept, which the make-up
 * knows, and what is counted on them as they stand.
 *
 * @param all in the order of the pages
 * @param levelled spreads that end a line or more short on both pages, level
 */
record PageAnalysis(List<Concession> all, int levelled) {

  static PageAnalysis of(Pages pages, Sources sources) {
    LinesOnPages text = LinesOnPages.of(pages, sources);
    PageFeet feet = new PageFeet(pages, sources);
    List<Concession> counted = new ArrayList<>();
    counted.addAll(feet.found());
    counted.addAll(PartedParagraphs.in(text));
    counted.addAll(LooseAndTight.in(text));
    counted.addAll(Rivers.in(text));
    counted.addAll(HyphenRows.in(text));
    counted.addAll(AlikeLines.in(text));

    List<Concession> all = new ArrayList<>(pages.concessions());
    Set<String> known = new HashSet<>();
    all.forEach(each -> known.add(known(each)));
    counted.stream().filter(each -> !known.contains(known(each))).forEach(all::add);
    all.sort(Comparator.comparingInt(Concession::number));
    return new PageAnalysis(List.copyOf(all), feet.levelled());
  }

  /** By what a concession is known that is found twice: on the pages, and by who made them up. */
  private static String known(Concession each) {
    return switch (Counted.of(each.kind()).orElse(Counted.RUNT)) {
      case UNEVEN_SPREAD -> "spread " + each.number() / 2;
      case SHORT_PAGE, WHITE_SPACE -> "white " + each.number();
      case LOOSE_LINE -> each.number() + " " + each.text().replaceAll("[^\\p{L}\\p{N}]+", "");
      default -> each.toString();
    };
  }

  /** How often each kind was found that is counted on pages. */
  Map<Counted, Integer> counts() {
    Map<Counted, Integer> counts = new EnumMap<>(Counted.class);
    for (Counted each : Counted.values()) {
      counts.put(each, of(each).size());
    }
    return counts;
  }

  /** Those of a kind. */
  List<Concession> of(Counted kind) {
    return all.stream().filter(each -> each.kind().equals(kind.kind())).toList();
  }

  /** Those for whose sake a page is shown. */
  List<Concession> pictured() {
    return all.stream().filter(each -> Counted.pictured(each.kind())).toList();
  }
}
