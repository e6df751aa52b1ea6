package bindery.typeset.formula;

import bindery.typeset.placed.Placed;
import java.util.Locale;

/** A set formula as text: every letter, sign and rule with its place; up is positive here. */
final class FormulaDump {
  private FormulaDump() {}

  static String of(SetFormula formula) {
    StringBuilder out = new StringBuilder();
    out.append(line("‘%s’ %.0f wide%n", formula.text(), formula.width()));
    for (FormulaPart part : formula.parts()) {
      out.append(line("part %.0f × %.0f + %.0f", part.width(), part.height(), part.depth()));
      if (part.start() > 0 && part != formula.parts().get(0)) {
        out.append(line(", else from %.0f", part.start()));
      }
      out.append('\n');
      for (Placed.Piece piece : part.pieces()) {
        out.append(piece(piece));
      }
      part.rules().forEach(rule -> out.append(rule(rule)));
      if (part.number() != null) {
        out.append("  number ").append(part.number().text()).append('\n');
      }
      FormulaPart.Parting after = part.after();
      if (after.kind() != FormulaPart.Kind.END) {
        String kind = after.kind().name().toLowerCase(Locale.ROOT);
        out.append(line("%s, space %.0f%n", kind, after.space()));
      }
    }
    return out.toString();
  }

  private static String rule(Placed rule) {
    if (rule instanceof Placed.Slash s) {
      return line(
          "  slash %s %.0f %.0f, %.0f × %.0f%n",
          s.rising() ? "up" : "down", s.x(), -s.y() - s.height(), s.width(), s.height());
    }
    Placed.Fill fill = (Placed.Fill) rule;
    return line(
        "  rule %.0f %.0f, %.0f × %.0f%n",
        fill.x(), -fill.y() - fill.height(), fill.width(), fill.height());
  }

  private static String piece(Placed.Piece piece) {
    boolean math = piece.run().face().postScriptName().startsWith("STIX");
    String glyph = math ? " #" + piece.run().glyphs()[0] : " " + piece.run().face();
    String size = piece.size() == 1000 ? "" : line(" size %.0f", piece.size());
    return line(
        "  %s %.0f %.0f%s%s%n", piece.run().text(), piece.offset(), piece.rise(), size, glyph);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
