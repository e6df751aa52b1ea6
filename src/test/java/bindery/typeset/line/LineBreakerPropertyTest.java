package bindery.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.typeset.line.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds for every paragraph. */
class LineBreakerPropertyTest {
  private static final int CAP = 60;
  private static final double HAIR = 1e-6;

  @Provide
  Arbitrary<List<Word>> paragraphs() {
    return Words.paragraph(1, 60);
  }

  @Provide
  Arbitrary<List<Word>> small() {
    return Words.paragraph(1, 9);
  }

  @Provide
  Arbitrary<List<Word>> prose() {
    return Words.prose();
  }

  @Provide
  Arbitrary<LineMeasure> measures() {
    return Words.measure();
  }

  @Provide
  Arbitrary<LineWeights> tastes() {
    return Words.weights();
  }

  @Property(tries = 1000)
  void everyBoxIsSetOnceAndInOrder(
      @ForAll("paragraphs") List<Word> words,
      @ForAll("measures") LineMeasure measure,
      @ForAll("tastes") LineWeights weights) {
    List<Item> items = Words.items(words);
    List<Item> boxes = items.stream().filter(Item.Box.class::isInstance).toList();
    for (Setting setting : LineBreaker.settings(items, measure, weights, CAP)) {
      List<Item> set = new ArrayList<>();
      for (Setting.Line line : setting.lines()) {
        for (Item item : items.subList(line.from(), line.to())) {
          if (item instanceof Item.Box) {
            set.add(item);
          }
        }
      }
      assertEquals(boxes, set);
    }
  }

  @Property(tries = 1000)
  void linesEndWhereTheyMayAndWhereTheyMust(
      @ForAll("paragraphs") List<Word> words,
      @ForAll("measures") LineMeasure measure,
      @ForAll("tastes") LineWeights weights) {
    List<Item> items = Words.items(words);
    Judge judge = new Judge(items, measure, weights);
    List<Integer> musts = judge.legal.stream().filter(judge::must).toList();
    for (Setting setting : LineBreaker.settings(items, measure, weights, CAP)) {
      List<Integer> ends = setting.lines().stream().map(Setting.Line::to).toList();
      assertTrue(judge.legal.containsAll(ends), () -> "lines end at " + ends);
      assertTrue(ends.containsAll(musts), () -> "lines end at " + ends + ", not at " + musts);
      for (int i = 0; i < ends.size(); i++) {
        boolean hyphen =
            ends.get(i) < items.size()
                && items.get(ends.get(i)) instanceof Item.Penalty p
                && p.hyphen();
        assertEquals(hyphen, setting.lines().get(i).hyphen());
      }
    }
  }

  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void settingsAreInOrderOfTheirLinesAndTheBestIsAmongThem(
      @ForAll("prose") List<Word> words, @ForAll("tastes") LineWeights weights) {
    LineMeasure measure = LineMeasure.plain(280);
    List<Setting> settings = LineBreaker.settings(Words.items(words), measure, weights, CAP);
    for (int i = 1; i < settings.size(); i++) {
      int more = settings.get(i).lines().size() - settings.get(i - 1).lines().size();
      assertEquals(1, more);
    }
    Setting best = LineBreaker.best(settings);
    for (Setting setting : settings) {
      assertTrue(best.demerits() <= setting.demerits());
      assertTrue(setting == best || !setting.trouble(), "a setting aside is in trouble");
    }
    Statistics.collect(settings.size());
    Statistics.coverage(checker -> checker.check(2).percentage(p -> p > 5));
  }

  @Property(tries = 1000)
  void linesFillTheMeasureOrSayThatTheyDoNot(
      @ForAll("paragraphs") List<Word> words,
      @ForAll("measures") LineMeasure measure,
      @ForAll("tastes") LineWeights weights) {
    List<Item> items = Words.items(words);
    for (Setting setting : LineBreaker.settings(items, measure, weights, CAP)) {
      int before = -1;
      for (int i = 0; i < setting.lines().size(); i++) {
        Setting.Line line = setting.lines().get(i);
        assertEquals(measure.of(i), line.width());
        double width = width(items, line, before);
        if (line.overfull() > 0) {
          assertEquals(line.width() + line.overfull(), width, 0.02);
          assertTrue(setting.trouble());
        } else if (line.ragged()) {
          assertTrue(width <= line.width() + 0.02, () -> width + " on " + line);
        } else {
          assertEquals(line.width(), width, HAIR, () -> "not full: " + line);
        }
        before = line.to();
      }
    }
  }

  /** Width of a line as it will be set, what hangs in the margins left out. */
  private static double width(List<Item> items, Setting.Line line, int before) {
    double width = -((Item.Box) items.get(line.from())).hangStart();
    double hang = 0;
    for (Item item : items.subList(line.from(), line.to())) {
      if (item instanceof Item.Box box) {
        width += box.width() * (box.expandable() ? 1 + line.expansion() : 1);
        hang = box.hangEnd();
      } else if (item instanceof Item.Glue glue) {
        double willing = line.spaces() < 1 ? glue.shrink() : glue.stretch();
        width += glue.width() + (line.ragged() ? 0 : (line.spaces() - 1) * willing);
      }
    }
    if (line.hyphen()) {
      Item.Penalty hyphen = (Item.Penalty) items.get(line.to());
      width += hyphen.width();
      hang = hyphen.hangEnd();
    }
    if (before >= 0 && items.get(before) instanceof Item.Penalty divided) {
      width += divided.after();
    }
    return width - hang;
  }

  @Property(tries = 1000)
  void whatIsNotInTroubleKeepsToTheLimits(
      @ForAll("paragraphs") List<Word> words,
      @ForAll("measures") LineMeasure measure,
      @ForAll("tastes") LineWeights weights) {
    for (Setting setting : LineBreaker.settings(Words.items(words), measure, weights, CAP)) {
      int ladder = 0;
      boolean good = true;
      for (Setting.Line line : setting.lines()) {
        ladder = line.hyphen() ? ladder + 1 : 0;
        good &= ladder <= weights.ladder() && line.overfull() == 0;
        good &= line.spaces() >= weights.tightest() && line.spaces() <= weights.loosest();
        assertTrue(Math.abs(line.expansion()) <= weights.expansion() + HAIR);
      }
      assertEquals(!good, setting.trouble());
    }
  }

  @Property(tries = 1000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void totalFitIsNeverWorseThanFirstFit(
      @ForAll("paragraphs") List<Word> words,
      @ForAll("measures") LineMeasure measure,
      @ForAll("tastes") LineWeights weights) {
    List<Item> items = Words.items(words);
    Judge judge = new Judge(items, measure, weights);
    Setting best = LineBreaker.best(LineBreaker.settings(items, measure, weights, CAP));
    Judge.Limits limits = kept(best, weights);
    Judge.Way first = judge.firstFit(limits);
    Statistics.collect(first == null ? "stuck" : limits);
    Statistics.coverage(checker -> checker.check(Judge.Limits.GOOD).percentage(p -> p > 20));
    if (first != null) {
      assertTrue(
          best.demerits() <= first.demerits() * (1 + HAIR),
          () -> best.demerits() + " is worse than first-fit’s " + first.demerits());
    }
  }

  @Property(tries = 1000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void noMoreHyphensInARowThanAllowedWhereALooserLineHelps(
      @ForAll("small") List<Word> words,
      @ForAll("measures") LineMeasure measure,
      @ForAll("tastes") LineWeights weights) {
    List<Item> items = Words.items(words);
    Judge judge = new Judge(items, measure, weights);
    Assume.that(judge.legal.size() <= 14);
    Setting best = LineBreaker.best(LineBreaker.settings(items, measure, weights, CAP));
    int ladder = 0;
    int most = 0;
    for (Setting.Line line : best.lines()) {
      ladder = line.hyphen() ? ladder + 1 : 0;
      most = Math.max(most, ladder);
    }
    boolean over = most > weights.ladder();
    Statistics.collect(over);
    Statistics.coverage(checker -> checker.check(true).percentage(p -> p > 0.2));
    if (over) {
      Judge.Limits any = Judge.Limits.ANY;
      double least = judge.tryAll(any).values().stream().mapToDouble(d -> d).min().orElseThrow();
      assertTrue(least >= LineWeights.OVER_LADDER, () -> "another way holds: " + least);
    }
  }

  /** The narrowest limits that a setting keeps to, which are those it was looked for in. */
  private static Judge.Limits kept(Setting setting, LineWeights weights) {
    for (Judge.Limits limits : Judge.Limits.values()) {
      int ladder = 0;
      boolean kept = true;
      for (Setting.Line line : setting.lines()) {
        ladder = line.hyphen() ? ladder + 1 : 0;
        kept &= ladder <= weights.ladder() && line.overfull() == 0;
        kept &= line.spaces() >= weights.tightest() * limits.tight;
        kept &= line.spaces() <= weights.loosest() * limits.loose;
      }
      if (kept) {
        return limits;
      }
    }
    return Judge.Limits.ANY;
  }

  @Property(tries = 1000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void noOtherWayIsBetter(
      @ForAll("small") List<Word> words,
      @ForAll("measures") LineMeasure measure,
      @ForAll("tastes") LineWeights weights) {
    List<Item> items = Words.items(words);
    Judge judge = new Judge(items, measure, weights);
    Assume.that(judge.legal.size() <= 14);
    List<Setting> settings = LineBreaker.settings(items, measure, weights, CAP);
    Setting best = LineBreaker.best(settings);
    for (Judge.Limits limits : Judge.Limits.values()) {
      Map<Integer, Double> all = judge.tryAll(limits);
      boolean looser = limits == Judge.Limits.GOOD && runt(all);
      if (all.isEmpty() || looser && !runt(judge.tryAll(Judge.Limits.POOR))) {
        continue;
      }
      Statistics.collect(limits);
      Statistics.coverage(checker -> checker.check(Judge.Limits.POOR).percentage(p -> p > 1));
      double least = all.values().stream().mapToDouble(d -> d).min().orElseThrow();
      assertEquals(least, best.demerits(), HAIR * least);
      for (Setting setting : settings) {
        double aside = all.get(setting.lines().size());
        assertEquals(aside, setting.demerits(), HAIR * aside, "lines: " + setting.lines().size());
      }
      break;
    }
  }

  /** A loose line shows less than a runt: wider limits are tried when even the best way has one. */
  private static boolean runt(Map<Integer, Double> ways) {
    return ways.values().stream().allMatch(demerits -> demerits >= LineWeights.RUNT);
  }

  @Property(tries = 100)
  void aLongParagraphHasItsBestSettingAlone(
      @ForAll("prose") List<Word> words, @ForAll("tastes") LineWeights weights) {
    List<Item> items = Words.items(words);
    LineMeasure measure = LineMeasure.plain(140);
    List<Setting> capped = LineBreaker.settings(items, measure, weights, 2);
    List<Setting> free = LineBreaker.settings(items, measure, weights, CAP);
    assertEquals(1, capped.size());
    double best = LineBreaker.best(free).demerits();
    assertEquals(best, capped.get(0).demerits(), HAIR * best);
  }
}
