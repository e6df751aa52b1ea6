package bindery.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All problems of one build. Rooms work side by side, so adding is safe from any thread; the list
 * that comes out is sorted by place and so the same on every run. The same problem at the same
 * place is kept once.
 */
public final class Report {
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Optional<Report> whole;

  public Report() {
    whole = Optional.empty();
  }

  private Report(Report whole) {
    this.whole = Optional.of(whole);
  }

  /** A report of a part of the work: what is added to it is added to this one too. */
  public Report part() {
    return new Report(this);
  }

  public void add(Problem problem) {
    synchronized (this) {
      problems.add(problem);
    }
    whole.ifPresent(report -> report.add(problem));
  }

  /** Sorted by place, then severity (worst first), then wording. */
  public synchronized List<Problem> problems() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(
        (a, b) -> {
          int order = a.place().compareTo(b.place());
          order = order != 0 ? order : b.severity().compareTo(a.severity());
          return order != 0 ? order : a.toString().compareTo(b.toString());
        });
    return sorted;
  }

  /** The problems that are findings, in their order. */
  public List<Problem> findings() {
    return problems().stream().filter(Problem::finding).toList();
  }

  public synchronized long count(Severity severity) {
    return problems.stream().filter(p -> p.severity() == severity).count();
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}
