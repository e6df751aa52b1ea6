package bindery.pdf.colour;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Colours in the content of drawings (ISO 32000-1 §8.6.8), one operator on each line. */
public final class ColourOperators {
  private static final Pattern RGB =
      Pattern.compile("^([\\d.]+) ([\\d.]+) ([\\d.]+) (rg|RG)$", Pattern.MULTILINE);

  private static final double THOUSAND = 1000;

  private ColourOperators() {}

  /** The same content, its colours in the inks of print. */
  public static String in(String lines, Separation inks) {
    return inks.converts() ? RGB.matcher(lines).replaceAll(found -> operator(found, inks)) : lines;
  }

  /** The colours that they set, as 0xRRGGBB. */
  public static List<Integer> colours(String lines) {
    return RGB.matcher(lines)
        .results()
        .map(found -> byteOf(found, 1) << 16 | byteOf(found, 2) << 8 | byteOf(found, 3))
        .toList();
  }

  private static int byteOf(MatchResult found, int group) {
    return (int) Math.round(Math.min(1, Double.parseDouble(found.group(group))) * 255);
  }

  private static String operator(MatchResult found, Separation inks) {
    double[] channels =
        inks.channels(
            Double.parseDouble(found.group(1)),
            Double.parseDouble(found.group(2)),
            Double.parseDouble(found.group(3)));
    StringBuilder out = new StringBuilder();
    for (double channel : channels) {
      out.append(Math.round(channel * THOUSAND) / THOUSAND).append(' ');
    }
    String name = channels.length == 1 ? "g" : "k";
    return out.append(found.group(4).equals("rg") ? name : name.toUpperCase(Locale.ROOT))
        .toString();
  }
}
