package bindery.press;

import bindery.art.Picture;
import bindery.manuscript.ReadFiles;
import bindery.report.Report;
import bindery.style.cascade.Cascade;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is kept from one build of a manuscript to the next, so that what has not changed is not made
 * anew: styles and type of its editions with the galleys that they have set, and its pictures. The
 * books come out as without it. For builds one after the other.
 */
public final class BuildMemory implements AutoCloseable {
  private final Map<List<HouseStyle.Sheet>, KeptEdition> editions = new LinkedHashMap<>();
  private final Set<KeptEdition> asked = new HashSet<>();
  private final ReadFiles files;
  private final Map<String, KeptPicture> pictures = new HashMap<>();

  private final boolean kept;

  /** For many builds; to be closed after the last. */
  public BuildMemory() {
    this(true);
  }

  private BuildMemory(boolean kept) {
    this.kept = kept;
    this.files = new ReadFiles(kept);
  }

  /** For one build; it closes itself. */
  static BuildMemory ofOneBuild() {
    return new BuildMemory(false);
  }

  /** A picture with the bytes that it was read from, and what was wrong with it. */
  private record KeptPicture(byte[] bytes, Optional<Picture> picture, Report problems) {}

  /**
   * The edition with these stylesheets.
   *
   * @param sheets as they were found
   * @param cascade reads them, what is wrong with them into the report
   */
  synchronized KeptEdition edition(
      List<HouseStyle.Sheet> sheets, Function<Report, Cascade> cascade) {
    KeptEdition edition =
        editions.computeIfAbsent(
            sheets,
            s -> {
              Report problems = new Report();
              return new KeptEdition(cascade.apply(problems), problems);
            });
    asked.add(edition);
    return edition;
  }

  /** The files of the manuscript as they were read. */
  ReadFiles files() {
    return files;
  }

  /** A build has ended: what it did not ask for is let go. */
  synchronized void end() {
    Iterator<KeptEdition> kept = editions.values().iterator();
    while (kept.hasNext()) {
      KeptEdition edition = kept.next();
      if (!asked.contains(edition)) {
        edition.close();
        kept.remove();
      }
    }
    asked.clear();
    if (!this.kept) {
      close();
    }
  }

  /** A build came to nothing: all is kept as the one before left it. */
  synchronized void breakOff() {
    asked.clear();
  }

  /** The picture of these bytes, the same object as long as they are the same. */
  Optional<Picture> picture(
      String name, byte[] bytes, Report report, Function<Report, Optional<Picture>> read) {
    KeptPicture kept = pictures.get(name);
    if (kept == null || !Arrays.equals(kept.bytes(), bytes)) {
      Report problems = new Report();
      kept = new KeptPicture(bytes, read.apply(problems), problems);
      pictures.put(name, kept);
    }
    kept.problems().problems().forEach(report::add);
    return kept.picture();
  }

  /** How many sections have been set so far; those that were kept do not count. */
  synchronized int sectionsSet() {
    return editions.values().stream().mapToInt(KeptEdition::sectionsSet).sum();
  }

  /** How many parts of sections have been broken into pages so far; kept ones do not count. */
  synchronized int takesBroken() {
    return editions.values().stream().mapToInt(KeptEdition::takesBroken).sum();
  }

  @Override
  public synchronized void close() {
    editions.values().forEach(KeptEdition::close);
    editions.clear();
  }
}
