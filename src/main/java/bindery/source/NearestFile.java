package bindery.source;

import bindery.report.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the file of a folder that was probably meant by a name that no file has. */
public final class NearestFile {
  private NearestFile() {}

  /**
   * The file of the same name but for capitals, of the same name in another folder, of the same
   * name with another ending, or of the nearest name in the same folder.
   *
   * @param files all names of the folder, sorted
   */
  public static Optional<String> of(String wanted, List<String> files) {
    return same(wanted, files, UnaryOperator.identity())
        .or(() -> same(wanted, files, NearestFile::last))
        .or(() -> same(wanted, files, NearestFile::stem))
        .or(() -> NearestName.of(wanted, files));
  }

  private static Optional<String> same(
      String wanted, List<String> files, UnaryOperator<String> part) {
    String meant = part.apply(wanted);
    return files.stream().filter(name -> part.apply(name).equalsIgnoreCase(meant)).findFirst();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
  }
}
