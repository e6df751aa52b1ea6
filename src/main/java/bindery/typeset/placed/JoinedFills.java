package bindery.typeset.placed;

import bindery.style.Ink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Grounds and rules that meet, strip below strip, made one: painted apart they show a light line
 * between them at some sizes on a screen. What is joined is painted where the uppermost strip was.
 */
public final class JoinedFills {
  private static final double HAIR = 0.005;

  /** Parts of a point by which places are told apart. */
  private static final double STEPS = 200;

  private record Column(long x, long width, Ink ink) {}

  private JoinedFills() {}

  public static List<Placed> of(List<Placed> content) {
    List<Placed> all = new ArrayList<>();
    Map<Column, Integer> last = new HashMap<>();
    for (Placed placed : content) {
      if (!(placed instanceof Placed.Fill fill)) {
        all.add(placed);
        continue;
      }
      Column column =
          new Column(Math.round(fill.x() * STEPS), Math.round(fill.width() * STEPS), fill.ink());
      Integer at = last.get(column);
      if (at != null && all.get(at) instanceof Placed.Fill above && meets(above, fill)) {
        double height = fill.y() + fill.height() - above.y();
        all.set(at, new Placed.Fill(above.x(), above.y(), above.width(), height, above.ink()));
      } else {
        last.put(column, all.size());
        all.add(fill);
      }
    }
    return all;
  }

  private static boolean meets(Placed.Fill above, Placed.Fill below) {
    return Math.abs(above.y() + above.height() - below.y()) < HAIR;
  }
}
