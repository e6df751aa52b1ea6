package bindery.style.property;

import bindery.style.Ink;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Word;
import java.util.Optional;

/** Colours as every reader of CSS knows them. */
public final class ScreenColor {
  private ScreenColor() {}

  /** {@code #rrggbb} of an opaque colour of screens; nothing for what is no such colour. */
  public static Optional<String> hex(Component component) {
    if (component instanceof Word word && !NamedColors.RGB.containsKey(word.lower())) {
      return Optional.empty(); // before anybody looks for the name that was meant
    }
    try {
      return Colors.read(component) instanceof Paint.Fixed fixed
          ? hex(fixed.ink())
          : Optional.empty();
    } catch (BadValue noColour) {
      return Optional.empty();
    }
  }

  private static Optional<String> hex(Ink ink) {
    if (ink instanceof Ink.Gray gray) {
      return Optional.of("#" + digits(gray.level()).repeat(3));
    }
    return ink instanceof Ink.Rgb rgb
        ? Optional.of("#" + digits(rgb.red()) + digits(rgb.green()) + digits(rgb.blue()))
        : Optional.empty();
  }

  private static String digits(double channel) {
    int level = (int) Math.round(255 * Math.max(0, Math.min(1, channel)));
    String digits = Integer.toHexString(level);
    return level < 16 ? "0" + digits : digits;
  }
}
