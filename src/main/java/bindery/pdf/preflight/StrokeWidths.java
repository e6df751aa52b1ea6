package bindery.pdf.preflight;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;

/** How wide the strokes of a content stream are (ISO 32000-1 §8.4.3.2), transforms reckoned in. */
final class StrokeWidths {
  private static final Set<String> STROKES = Set.of("S", "s", "B", "B*", "b", "b*");

  /** The line width and how much larger user space has become. */
  private record State(double width, double scale) {}

  private StrokeWidths() {}

  /** Infinite where nothing is stroked. */
  static double thinnest(List<Object> tokens) {
    Deque<State> saved = new ArrayDeque<>();
    State state = new State(1, 1);
    double thinnest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < tokens.size(); i++) {
      if (!(tokens.get(i) instanceof Operator operator)) {
        continue;
      }
      switch (operator.getName()) {
        case "q" -> saved.push(state);
        case "Q" -> state = saved.isEmpty() ? state : saved.pop();
        case "w" -> state = new State(number(tokens, i - 1), state.scale());
        case "cm" -> state = new State(state.width(), state.scale() * scale(tokens, i));
        default -> {
          if (STROKES.contains(operator.getName())) {
            thinnest = Math.min(thinnest, state.width() * state.scale());
          }
        }
      }
    }
    return thinnest;
  }

  private static double scale(List<Object> tokens, int at) {
    double a = number(tokens, at - 6);
    double b = number(tokens, at - 5);
    double c = number(tokens, at - 4);
    double d = number(tokens, at - 3);
    return Math.sqrt(Math.abs(a * d - b * c));
  }

  private static double number(List<Object> tokens, int at) {
    return at >= 0 && tokens.get(at) instanceof COSNumber number ? number.floatValue() : 1;
  }
}
