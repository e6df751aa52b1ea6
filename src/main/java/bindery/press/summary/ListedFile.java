package bindery.press.summary;

import bindery.report.Problem;
import java.util.List;

/**
 * A file of a build, as its table has it.
 *
 * @param edition such as {@code print}
 * @param name of the file, without its folder
 * @param pages in it; 0 where it has none
 * @param extent how much it is: {@code 60 pages}, {@code 1.2 MB}
 * @param standard that it keeps
 * @param verdict what was looked at, and how it came out
 * @param findings that concern the file
 */
public record ListedFile(
    String edition,
    String name,
    int pages,
    String extent,
    String standard,
    String verdict,
    List<Problem> findings) {

  public ListedFile {
    findings = List.copyOf(findings);
  }

  static List<String> heads() {
    return List.of("edition", "file", "extent", "standard", "verdict", "findings");
  }

  List<String> cells() {
    String count = Integer.toString(findings.size());
    return List.of(edition, name, extent, standard, verdict, count);
  }
}
