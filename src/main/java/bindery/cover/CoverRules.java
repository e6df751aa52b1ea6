package bindery.cover;

import bindery.book.CoverSettings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What a cover's sheet and its words ask of stylesheets, as CSS. */
final class CoverRules {
  /** The type of a cover of 6 inches, in points; others have it in proportion. */
  private static final double TYPE = 11;

  private static final double USUAL_WIDTH = 432;

  /** Room for whatever stands on a spine; it is put in the middle afterwards. */
  private static final double SPINE_DEPTH = 200;

  private CoverRules() {}

  static String of(Wrap wrap, CoverSettings said, CoverSizes sizes) {
    StringBuilder css = new StringBuilder("html {");
    declare(css, "font-size", points(TYPE * Math.min(1.4, wrap.panelWidth() / USUAL_WIDTH)));
    if (!said.ink().isEmpty()) {
      declare(css, "--ink", said.ink());
    }
    if (!said.letters().isEmpty()) {
      declare(css, "--letters", said.letters());
    } else if (InkTone.isLight(said.ink())) {
      declare(css, "--letters", "black");
    }
    declare(css, "--title-size", points(sizes.title()));
    declare(css, "--blurb-size", points(sizes.blurb()));
    declare(css, "--spine-size", points(Math.max(1, sizes.spine())));
    declare(css, "--width", points(wrap.panelWidth()));
    declare(css, "--height", points(wrap.height()));
    declare(css, "--code-width", points(Wrap.CODE_WIDTH + Wrap.CODE_EDGE));
    declare(css, "--code-height", points(Wrap.CODE_HEIGHT + Wrap.CODE_EDGE));
    css.append(" }\n");
    for (PanelTree.Panel panel : PanelTree.Panel.values()) {
      double width = panel == PanelTree.Panel.SPINE ? wrap.height() : wrap.panelWidth();
      double height = panel == PanelTree.Panel.SPINE ? SPINE_DEPTH : wrap.height();
      css.append(
          String.format(
              Locale.ROOT,
              "@page %1$s { size: %2$s %3$s }%n%4$s { page: %1$s }%n",
              panel.word(),
              points(width),
              points(height),
              panel.selector()));
    }
    return css.toString();
  }

  private static void declare(StringBuilder css, String name, String value) {
    css.append(' ').append(name).append(": ").append(value).append(';');
  }

  private static String points(double value) {
    BigDecimal number = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    return number.stripTrailingZeros().toPlainString() + "pt";
  }
}
