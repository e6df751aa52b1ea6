package bindery.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bindery.art.Picture;
import bindery.style.Ink;
import bindery.typeset.placed.Placed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Grounds and pictures reach the bleed, and keep to their panels. */
class GroundTest {
  private static final double SPINE = 20;

  private final Ground ground = new Ground(2 * 400 + SPINE, 600, 9, SPINE);

  @Test
  void fillsGoOnIntoTheBleed() {
    assertEquals(new Placed.Fill(-9, -9, 409, 618, Ink.BLACK), ground.fill(0, 400, Ink.BLACK));
    assertEquals(
        new Placed.Fill(420, -9, 409, 200 + 9, Ink.BLACK),
        ground.extended(new Placed.Fill(420, 0, 400, 200, Ink.BLACK)));
    Placed.Fill inside = new Placed.Fill(450, 50, 300, 2, Ink.BLACK);
    assertEquals(inside, ground.extended(inside));
  }

  @Property
  void picturesCoverTheirPanels(
      @ForAll @DoubleRange(min = 50, max = 3000) double width,
      @ForAll @DoubleRange(min = 50, max = 3000) double height,
      @ForAll boolean front) {
    Picture picture = new Picture.Raster("x.png", new byte[0], "png", 1, 1, width, height);
    double left = front ? 420 : 0;
    Placed.Image image = ground.picture(left, left + 400, picture, "");
    double from = front ? 420 : -9;
    double to = front ? 829 : 400;
    assertTrue(image.x() <= from + 1e-6 && image.x() + image.width() >= to - 1e-6);
    assertTrue(image.y() <= -9 + 1e-6 && image.y() + image.height() >= 609 - 1e-6);
    assertEquals(width / height, image.width() / image.height(), 1e-6);
    // what is over is below the spine or off the sheet, never on the other panel
    assertTrue(front ? image.x() >= 400 - 1e-6 : image.x() + image.width() <= 420 + 1e-6);
    double lost = ground.lost(left, left + 400, picture);
    assertTrue(lost >= -1e-9 && lost < 1);
  }
}
