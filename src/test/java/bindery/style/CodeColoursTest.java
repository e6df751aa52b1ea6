package bindery.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of code in the house sheets can be read on the grounds that they stand on. */
class CodeColoursTest {
  private static final double LEAST = 4.5;
  private static final Pattern RULE =
      Pattern.compile("(?m)^\\s*(\\.(?:tok-|line)[^{]*)\\{([^}]*)}");
  private static final Pattern COLOUR =
      Pattern.compile("(?<![\\w-])(?:color|-bindery-screen-color): #([0-9a-f]{6})");

  /** Relative luminance (WCAG 2.2). */
  private static double luminance(String hex) {
    double[] channels = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex, 2 * i, 2 * i + 2, 16) / 255.0;
      channels[i] = c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static List<String> colours(String css) {
    List<String> all = new ArrayList<>();
    Matcher rule = RULE.matcher(css);
    while (rule.find()) {
      Matcher colour = COLOUR.matcher(rule.group(2));
      while (colour.find()) {
        all.add(colour.group(1));
      }
    }
    return all;
  }

  private static void check(String css, String... grounds) {
    List<String> colours = colours(css);
    assertTrue(colours.size() >= 8, css);
    for (String ground : grounds) {
      assertEquals(
          List.of(), colours.stream().filter(c -> contrast(c, ground) < LEAST).toList(), ground);
    }
  }

  @Test
  void thePdfsOnTheGroundsOfListings() throws IOException {
    check(Files.readString(Path.of("styles/book.css")), "ffffff", "f3f3f3", "dcdcdc");
  }

  @Test
  void theEpubOnWhiteAndOnBlack() throws IOException {
    String css = Files.readString(Path.of("styles/epub.css"));
    int light = css.indexOf("@media (prefers-color-scheme: light)");
    int dark = css.indexOf("@media (prefers-color-scheme: dark)");
    assertTrue(0 < light && light < dark);
    check(css.substring(0, light), "ffffff", "000000");
    check(css.substring(light, dark), "ffffff", "f4ecd8");
    check(css.substring(dark), "000000");
  }
}
