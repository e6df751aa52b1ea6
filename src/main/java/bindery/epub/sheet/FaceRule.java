package bindery.epub.sheet;

import bindery.report.Place;
import java.util.List;

/**
 * An {@code @font-face} rule.
 *
 * @param family by which sheets ask for it
 * @param weight 100 to 900
 * @param addresses what its {@code src} names, in order
 * @param rest its declarations but {@code src}
 */
public record FaceRule(
    String family,
    int weight,
    boolean italic,
    List<String> addresses,
    List<String> rest,
    Place place) {

  public FaceRule {
    addresses = List.copyOf(addresses);
    rest = List.copyOf(rest);
  }

  /** The rule with a file in the place of its sources. */
  public String text(String href) {
    return "@font-face {\n" + String.join("", rest) + "  src: url(" + href + ");\n}\n";
  }
}
