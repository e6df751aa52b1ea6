package bindery.source;

import bindery.report.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the file of a folder that was probably meant by a name that no file has. */
public final class NearestFile {
  /** Stems of fewer letters may differ by two and mean other things. */
  private static final int LONG = 6;

  private static final int SLIP = 2;

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

  /**
   * Whether a name can only be a slip of the pen for that of a file: their stems differ by capitals
   * and signs alone, or by two letters in the same place of a longer one, and in no number.
   */
  public static boolean isSlip(String wanted, String file) {
    String a = letters(wanted);
    String b = letters(file);
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    int front = 0;
    while (front < shorter && a.charAt(front) == b.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
      back++;
    }
    boolean numbers = a.replaceAll("\\D+", " ").equals(b.replaceAll("\\D+", " "));
    boolean near = longer >= LONG && longer - front - back <= SLIP;
    return numbers && shorter > 0 && (a.equals(b) || near);
  }

  private static String letters(String name) {
    return stem(last(name)).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
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
