package bindery.manuscript.data;

import bindery.manuscript.text.Addresses;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Optional;

/**
 * Finds files as tools do: from the file that names them, from the folder, from the folders that
 * the tool looks in.
 *
 * @param roots each as {@code src/}
 */
public record Roots(SourceFolder folder, List<String> roots) {

  /**
   * The file of the folder that an address means, or nothing.
   *
   * @param file that it is written in
   */
  public Optional<String> find(String written, String file) {
    if (Addresses.isRemote(written)) {
      return Optional.empty();
    }
    for (String address : List.of(written, Addresses.path(written))) {
      String name = Addresses.decoded(address);
      for (String form : name.equals(address) ? List.of(name) : List.of(name, address)) {
        Optional<String> found = found(form, file);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> found(String name, String file) {
    Optional<String> beside = there(RelativeName.in(file, name, Place.NOWHERE, new Report()));
    if (beside.isPresent()) {
      return beside;
    }
    String rooted = name.replaceFirst("^/+", "");
    Optional<String> inFolder = there(RelativeName.of(rooted, Place.NOWHERE, new Report()));
    // What leads up leads up from its file, and from nowhere else.
    boolean up = rooted.startsWith("..");
    for (int i = 0; i < roots.size() && inFolder.isEmpty() && !up; i++) {
      inFolder = there(RelativeName.of(roots.get(i) + rooted, Place.NOWHERE, new Report()));
    }
    return inFolder;
  }

  private Optional<String> there(Optional<String> name) {
    return name.filter(folder::has);
  }
}
