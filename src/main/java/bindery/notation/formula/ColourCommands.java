package bindery.notation.formula;

import bindery.notation.tex.Token;
import bindery.notation.tex.Unreadable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Colours of parts of a formula. */
final class ColourCommands {
  private static final Pattern HEX = Pattern.compile("#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");
  private static final Pattern PARTS =
      Pattern.compile("\\s*([0-9.]{1,9})\\s*,\\s*([0-9.]{1,9})\\s*,\\s*([0-9.]{1,9})\\s*");

  private ColourCommands() {}

  static void into(Map<String, Command> all) {
    all.put("\\color", ColourCommands::rest);
    all.put("\\textcolor", ColourCommands::given);
    all.put("\\colorbox", ColourCommands::box);
    all.put("\\fcolorbox", ColourCommands::framed);
    for (String name : List.of("blue", "red", "green", "orange", "pink", "purple", "gray")) {
      all.put(
          "\\" + name,
          (command, in, look) ->
              coloured(Symbols.colour(name).orElseThrow(), in.argument(command, look).element()));
    }
  }

  private static Atom coloured(String colour, Element inside) {
    return Atom.ord(MathMl.of("mstyle", inside).attr("mathcolor", colour));
  }

  /** From here to the end of the group, except where braces follow as MathJax would have it. */
  private static Atom rest(Token command, FormulaInput in, TexStyle look) {
    String colour = colour(command, in);
    List<Atom> rest = in.list(look, "]");
    return rest.isEmpty() ? Atom.nothing() : coloured(colour, in.row(rest, look));
  }

  private static Atom given(Token command, FormulaInput in, TexStyle look) {
    String colour = colour(command, in);
    Atom inside = in.argument(command, look);
    Element element = MathMl.of("mstyle", inside.element()).attr("mathcolor", colour);
    return inside.within(element);
  }

  private static Atom box(Token command, FormulaInput in, TexStyle look) {
    String colour = colour(command, in);
    Element text = Texts.read(command, in, look, "").element();
    Element row = MathMl.of("mrow", edge(), text, edge());
    return Atom.ord(row.attr("mathbackground", colour));
  }

  /** Between coloured words and the edge of their ground; it makes that as high as a line. */
  private static Element edge() {
    return MathMl.space("0.3em").attr("height", "0.9em").attr("depth", "0.4em");
  }

  private static Atom framed(Token command, FormulaInput in, TexStyle look) {
    colour(command, in);
    Atom box = box(command, in, look);
    return Atom.ord(MathMl.of("mrow", box.element()).addClass("boxed"));
  }

  private static String colour(Token command, FormulaInput in) {
    String model = in.tokens().optionalWord().orElse("");
    String written = in.tokens().word(command).strip();
    Matcher hex = HEX.matcher(written);
    Matcher parts = PARTS.matcher(written);
    if (parts.matches() && (model.isEmpty() || model.equalsIgnoreCase("rgb"))) {
      double scale = model.equals("RGB") ? 1 : 255;
      StringBuilder out = new StringBuilder("#");
      for (int i = 1; i <= 3; i++) {
        out.append(two(command, parts.group(i), scale));
      }
      return out.toString();
    }
    if (hex.matches()
        && (written.startsWith("#") || !model.isEmpty() || hex.group(1).length() == 6)) {
      return "#" + hex.group(1);
    }
    Optional<String> named = Symbols.colour(written.toLowerCase(Locale.ROOT));
    if (named.isPresent()) {
      return named.get();
    }
    throw new Unreadable(
        command,
        "the colour ‘" + written + "’ is not known that is given to this:",
        "write its name, or #rrggbb");
  }

  private static String two(Token command, String number, double scale) {
    try {
      long value = Math.round(Double.parseDouble(number) * scale);
      return String.format(Locale.ROOT, "%02x", Math.max(0, Math.min(255, value)));
    } catch (NumberFormatException e) {
      throw new Unreadable(command, "a part of this colour is no number:", "write three numbers");
    }
  }
}
