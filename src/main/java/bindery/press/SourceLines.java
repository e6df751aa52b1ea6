package bindery.press;

import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of the files that a build reads, for messages to quote. */
final class SourceLines {
  private final Map<String, List<String>> quoted = new HashMap<>();
  private Optional<SourceFolder> manuscript = Optional.empty();
  private Optional<HouseStyle> style = Optional.empty();

  void manuscript(SourceFolder folder) {
    manuscript = Optional.of(folder);
  }

  void style(HouseStyle house) {
    style = Optional.of(house);
  }

  /** The line at a place, as far as it is of the manuscript or the styles. */
  Optional<String> quote(Place place) {
    List<String> lines = quoted.computeIfAbsent(place.file(), this::lines);
    return place.line() >= 1 && place.line() <= lines.size()
        ? Optional.of(lines.get(place.line() - 1))
        : Optional.empty();
  }

  /** Those of a file, by the name that messages call it. */
  List<String> lines(String file) {
    Report unheard = new Report();
    Optional<String> text =
        file.endsWith(".css")
            ? style.flatMap(house -> house.quote(file))
            : manuscript
                .flatMap(folder -> folder.file(file, Place.NOWHERE, unheard))
                .map((SourceFile source) -> source.text(unheard));
    return text.map(whole -> List.of(whole.split("\n", -1))).orElse(List.of());
  }
}
