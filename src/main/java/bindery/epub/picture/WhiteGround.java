package bindery.epub.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives drawings the ground they are drawn on: white. Black lines without one are gone when a
 * reader turns night mode on, and what stylesheets say of grounds is gone then too.
 */
public final class WhiteGround {
  private static final Pattern ROOT =
      Pattern.compile("<((?:[A-Za-z][\\w.-]*:)?)svg\\b(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>");

  private static final Pattern VIEW =
      Pattern.compile("\\bviewBox\\s*=\\s*[\"']\\s*([^\"']*?)\\s*[\"']");

  private static final Pattern TITLES =
      Pattern.compile(
          "\\G\\s*(?:<!--.*?-->\\s*|<(?:[\\w.-]+:)?(title|desc|metadata)\\b(?:[^>/]++|/(?!>))*+"
              + "(?:/>|>.*?</(?:[\\w.-]+:)?\\1\\s*>)\\s*)",
          Pattern.DOTALL);

  private WhiteGround() {}

  /** The drawing with a white rectangle behind it, after its titles. */
  public static byte[] of(byte[] svg) {
    String text = new String(svg, StandardCharsets.UTF_8);
    Matcher root = ROOT.matcher(text);
    if (!root.find() || root.group().endsWith("/>")) {
      return svg;
    }
    int at = root.end();
    Matcher titles = TITLES.matcher(text);
    while (titles.find(at)) {
      at = titles.end();
    }
    String ground = "<" + root.group(1) + "rect " + extent(root.group()) + " fill=\"#fff\"/>";
    return (text.substring(0, at) + ground + text.substring(at)).getBytes(StandardCharsets.UTF_8);
  }

  private static String extent(String root) {
    Matcher view = VIEW.matcher(root);
    String[] box = view.find() ? view.group(1).split("[\\s,]+") : new String[0];
    boolean numbers = box.length == 4;
    for (String number : box) {
      numbers &= number.toLowerCase(Locale.ROOT).matches("[+-]?[0-9]*\\.?[0-9]+(e[+-]?[0-9]+)?");
    }
    return numbers
        ? "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"".formatted((Object[]) box)
        : "width=\"100%\" height=\"100%\"";
  }
}
