package bindery.pdf.painting;

import bindery.pdf.canvas.Canvas;
import bindery.pdf.canvas.Form;
import bindery.pdf.drawing.Shapes;
import bindery.pdf.drawing.Styled;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is done to an element as a whole: transform, filter, clip, mask, opacity and blending. */
final class Effects {
  /** CSS Compositing 1 §10.1 and ISO 32000-1 §11.3.5 have the same modes. */
  private static final Map<String, String> MODES =
      Map.ofEntries(
          Map.entry("multiply", "Multiply"),
          Map.entry("screen", "Screen"),
          Map.entry("overlay", "Overlay"),
          Map.entry("darken", "Darken"),
          Map.entry("lighten", "Lighten"),
          Map.entry("color-dodge", "ColorDodge"),
          Map.entry("color-burn", "ColorBurn"),
          Map.entry("hard-light", "HardLight"),
          Map.entry("soft-light", "SoftLight"),
          Map.entry("difference", "Difference"),
          Map.entry("exclusion", "Exclusion"),
          Map.entry("hue", "Hue"),
          Map.entry("saturation", "Saturation"),
          Map.entry("color", "Color"),
          Map.entry("luminosity", "Luminosity"));

  private static final List<String> ASKED =
      List.of("transform", "clip-path", "mask", "opacity", "mix-blend-mode", "filter");

  /** Paints the element itself. */
  @FunctionalInterface
  interface Body {
    /**
     * @param opacity that is left to whoever paints, 1 for none
     */
    void paint(Canvas canvas, double opacity);
  }

  private final Scene scene;
  private final Clips clips;
  private final Masks masks;
  private final Filters filters;
  private final SvgPaintReader inks;

  Effects(Scene scene, Clips clips, Masks masks, Filters filters, SvgPaintReader inks) {
    this.scene = scene;
    this.clips = clips;
    this.masks = masks;
    this.filters = filters;
    this.inks = inks;
  }

  /**
   * Paints an element with all that is done to it.
   *
   * @param box round its outlines, in its own user units
   */
  void with(Styled styled, Canvas canvas, Supplier<Optional<Rectangle2D>> box, Body body) {
    if (ASKED.stream().allMatch(property -> styled.own(property) == null)) {
      body.paint(canvas, 1);
      return;
    }
    Optional<AffineTransform> place = ElementTransforms.of(styled, scene, box);
    if (place.isEmpty()) {
      return;
    }
    canvas.save();
    canvas.concatenate(place.get());
    if (Math.abs(canvas.matrix().getDeterminant()) > 1e-18) {
      placed(styled, canvas, box, body);
    }
    canvas.restore();
  }

  private void placed(
      Styled styled, Canvas canvas, Supplier<Optional<Rectangle2D>> box, Body body) {
    List<Form.SoftMask> over = new ArrayList<>(clips.apply(styled, canvas, box));
    masks.of(styled, canvas, box).ifPresent(over::add);
    List<Form.Resource> states = new ArrayList<>();
    String mode = styled.own("mix-blend-mode");
    if (mode != null && MODES.containsKey(mode)) {
      states.add(new Form.Blend(MODES.get(mode)));
    }
    double opacity = SvgPaintReader.opacity(styled, "opacity");
    boolean filtered = filters.asked(styled);
    boolean alone = !filtered && over.isEmpty() && states.isEmpty();
    if (alone && (opacity == 1 || isSingle(styled))) {
      body.paint(canvas, opacity);
      return;
    }
    if (opacity < 1) {
      states.add(new Form.Opacity(opacity, opacity));
    }
    Canvas group = canvas.within();
    if (!filtered || !filters.paint(styled, group, box, body)) {
      body.paint(group, 1);
    }
    Form form = group.finish(true);
    // One state for each form: not every reader takes a mask and an opacity together.
    int left = states.isEmpty() ? 1 : 0;
    for (int i = over.size() - 1; i >= left; i--) {
      Canvas masked = canvas.within();
      masked.state(over.get(i));
      masked.form(form);
      form = masked.finish(true);
    }
    states.forEach(canvas::state);
    if (left == 1 && !over.isEmpty()) {
      canvas.state(over.get(0));
    }
    canvas.form(form);
  }

  /** Whether an element is one fill or one stroke, so that nothing of it overlaps. */
  private boolean isSingle(Styled styled) {
    if (!Shapes.isShape(styled.element())) {
      return false;
    }
    boolean fill = !(inks.read(styled, false) instanceof SvgPaint.None);
    boolean stroke = !(inks.read(styled, true) instanceof SvgPaint.None);
    boolean markers =
        styled.get("marker-start") != null
            || styled.get("marker-mid") != null
            || styled.get("marker-end") != null;
    return fill != stroke && !markers;
  }
}
