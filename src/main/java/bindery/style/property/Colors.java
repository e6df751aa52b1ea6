package bindery.style.property;

import bindery.report.NearestName;
import bindery.style.Ink;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Amount;
import bindery.style.css.Component.Call;
import bindery.style.css.Component.Hash;
import bindery.style.css.Component.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads colours (CSS Color 4, {@code device-cmyk()} of CSS Color 5). */
final class Colors {
  static final String WORDS =
      "<named-color> | #rgb | #rrggbb | rgb() | hsl() | gray() | device-cmyk() | transparent"
          + " | currentcolor | -bindery-spot()";

  private static final Set<String> OTHER_SPACES =
      Set.of("lab", "lch", "oklab", "oklch", "hwb", "color", "color-mix", "light-dark");

  private Colors() {}

  static Paint read(Component component) throws BadValue {
    if (component instanceof Word word) {
      return word(word);
    }
    if (component instanceof Hash hash) {
      return hash(hash.name());
    }
    if (component instanceof Call call) {
      return function(call);
    }
    throw BadValue.unknown();
  }

  private static Paint word(Word word) throws BadValue {
    String name = word.lower();
    if (name.equals("currentcolor")) {
      return Paint.CURRENT;
    }
    if (name.equals("transparent")) {
      return new Paint.Fixed(new Ink.None());
    }
    Integer rgb = NamedColors.RGB.get(name);
    if (rgb == null) {
      throw BadValue.because(
          "‘" + word.name() + "’ is not the name of a colour",
          NearestName.hint(name, NamedColors.RGB.keySet(), "write for example #336699"));
    }
    return ofBytes(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  private static Paint hash(String digits) throws BadValue {
    int length = digits.length();
    boolean hexadecimal = digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    if (!hexadecimal || length != 3 && length != 4 && length != 6 && length != 8) {
      throw BadValue.because(
          "a colour after # has 3 or 6 hexadecimal digits", "write for example #336699");
    }
    int each = length <= 4 ? 1 : 2;
    int[] channel = new int[length / each];
    for (int i = 0; i < channel.length; i++) {
      String one = digits.substring(i * each, (i + 1) * each);
      channel[i] = Integer.parseInt(each == 1 ? one + one : one, 16);
    }
    if (channel.length == 4) {
      opaque(channel[3] / 255.0);
      if (channel[3] == 0) {
        return new Paint.Fixed(new Ink.None());
      }
    }
    return ofBytes(channel[0], channel[1], channel[2]);
  }

  private static Paint function(Call call) throws BadValue {
    if (call.name().equals("-bindery-spot")) {
      return spot(call.arguments());
    }
    List<Component> arguments = new ArrayList<>(call.arguments());
    arguments.removeIf(c -> c.equals(Component.COMMA) || c.equals(Component.SLASH));
    boolean cmyk = call.name().equals("device-cmyk");
    int channels = cmyk ? 4 : call.name().equals("gray") ? 1 : 3;
    if (OTHER_SPACES.contains(call.name())) {
      throw BadValue.because(
          call.name() + "() is a colour for screens", "use rgb(), gray() or device-cmyk()");
    }
    if (!Set.of("rgb", "rgba", "hsl", "hsla", "gray", "device-cmyk").contains(call.name())) {
      throw BadValue.unknown();
    }
    if (arguments.size() != channels && arguments.size() != channels + 1) {
      throw BadValue.because(call.name() + "() takes " + channels + " numbers", "");
    }
    if (arguments.size() > channels) {
      double alpha = share(arguments.get(channels), 1);
      opaque(alpha);
      if (alpha == 0) {
        return new Paint.Fixed(new Ink.None());
      }
    }
    switch (call.name()) {
      case "gray":
        return new Paint.Fixed(new Ink.Gray(share(arguments.get(0), 100)));
      case "device-cmyk":
        return new Paint.Fixed(
            new Ink.Cmyk(
                share(arguments.get(0), 1),
                share(arguments.get(1), 1),
                share(arguments.get(2), 1),
                share(arguments.get(3), 1)));
      case "hsl", "hsla":
        return hsl(arguments);
      default:
        return of(
            share(arguments.get(0), 255),
            share(arguments.get(1), 255),
            share(arguments.get(2), 255));
    }
  }

  /**
   * A name and the four inks that look like it: {@code -bindery-spot("PANTONE 185 C", 0 91% 76%
   * 0)}.
   */
  private static Paint spot(List<Component> arguments) throws BadValue {
    List<String> name = new ArrayList<>();
    List<Component> inks = new ArrayList<>(arguments);
    while (!inks.isEmpty() && !inks.get(0).equals(Component.COMMA)) {
      Component part = inks.remove(0);
      if (part instanceof Component.Quoted quoted) {
        name.add(quoted.text());
      } else if (part instanceof Word word) {
        name.add(word.name());
      } else if (part instanceof Amount amount && amount.unit().isEmpty()) {
        name.add(String.valueOf(Math.round(amount.number())));
      } else {
        throw BadValue.unknown();
      }
    }
    inks.removeIf(c -> c.equals(Component.COMMA) || c.equals(Component.SLASH));
    if (name.isEmpty() || inks.size() != 4) {
      throw BadValue.because(
          "-bindery-spot() takes the name of an ink and the four inks that look like it",
          "write for example -bindery-spot(\"PANTONE 185 C\", 0 91% 76% 0)");
    }
    double[] share = new double[4];
    for (int i = 0; i < share.length; i++) {
      share[i] = share(inks.get(i), 1);
    }
    return new Paint.Fixed(
        new Ink.Spot(String.join(" ", name), new Ink.Cmyk(share[0], share[1], share[2], share[3])));
  }

  private static void opaque(double alpha) throws BadValue {
    if (alpha > 0 && alpha < 1) {
      throw BadValue.because(
          "ink on paper is not translucent", "write the mixed colour itself, without transparency");
    }
  }

  /** From 0 to 1: a percentage, or a number of which {@code whole} is all. */
  private static double share(Component component, double whole) throws BadValue {
    if (component instanceof Amount amount) {
      double share =
          switch (amount.unit()) {
            case "%" -> amount.number() / 100;
            case "" -> amount.number() / whole;
            default -> throw BadValue.unknown();
          };
      return Math.max(0, Math.min(1, share));
    }
    throw BadValue.unknown();
  }

  /** CSS Color 4 §7.1. */
  private static Paint hsl(List<Component> arguments) throws BadValue {
    if (!(arguments.get(0) instanceof Amount angle)
        || !Set.of("", "deg", "turn").contains(angle.unit())) {
      throw BadValue.because("a hue is an angle in degrees", "write for example hsl(210 50% 40%)");
    }
    double turn = angle.unit().equals("turn") ? 360 : 1;
    double hue = ((angle.number() * turn % 360) + 360) % 360;
    double saturation = share(arguments.get(1), 100);
    double lightness = share(arguments.get(2), 100);
    double[] channel = new double[3];
    int[] shift = {0, 8, 4};
    for (int i = 0; i < 3; i++) {
      double k = (shift[i] + hue / 30) % 12;
      double most = saturation * Math.min(lightness, 1 - lightness);
      channel[i] = lightness - most * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }
    return of(round(channel[0]), round(channel[1]), round(channel[2]));
  }

  /** To the 255 steps that a colour on the web has, so that rounding errors make no colour. */
  private static double round(double channel) {
    return Math.rint(channel * 255) / 255;
  }

  private static Paint ofBytes(int red, int green, int blue) {
    return of(red / 255.0, green / 255.0, blue / 255.0);
  }

  private static Paint of(double red, double green, double blue) {
    boolean gray = red == green && green == blue;
    return new Paint.Fixed(gray ? new Ink.Gray(red) : new Ink.Rgb(red, green, blue));
  }
}
