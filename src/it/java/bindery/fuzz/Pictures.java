package bindery.fuzz;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Small pictures of all kinds. */
final class Pictures {
  private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

  private final Chance chance;

  Pictures(Chance chance) {
    this.chance = chance;
  }

  /**
   * A whole picture.
   *
   * @param suffix png, jpg, gif, webp or svg
   */
  byte[] whole(String suffix) {
    return switch (suffix) {
      case "webp" -> Base64.getDecoder().decode(WEBP);
      case "svg" -> drawing().getBytes(java.nio.charset.StandardCharsets.UTF_8);
      default -> raster(suffix);
    };
  }

  private byte[] raster(String suffix) {
    int[] types = {
      BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_INDEXED,
      BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_BINARY
    };
    int type = types[chance.below(suffix.equals("jpg") ? 2 : types.length)];
    int width = chance.once(9) ? 1 : 1 + chance.below(chance.once(9) ? 1500 : 40);
    BufferedImage image = new BufferedImage(width, chance.once(9) ? 1 : 1 + chance.below(30), type);
    Graphics2D pen = image.createGraphics();
    for (int i = 0; i < 5; i++) {
      pen.setColor(new Color(chance.below(256), chance.below(256), chance.below(256)));
      pen.fillRect(chance.below(40), chance.below(40), 1 + chance.below(20), 1 + chance.below(20));
    }
    pen.dispose();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, suffix, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String drawing() {
    StringBuilder text = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' ");
    text.append(
        chance.of(
            "width='80' height='60' ",
            "",
            "viewBox='0 0 80 60' ",
            "width='" + chance.number() + "' "));
    text.append("><defs><linearGradient id='g'><stop offset='0' stop-color='red'/><stop offset='")
        .append(chance.number())
        .append("' stop-color='blue'/></linearGradient></defs>");
    for (int i = chance.below(6); i >= 0; i--) {
      text.append(shape());
    }
    return text.append("</svg>").toString();
  }

  private String shape() {
    String number = chance.number();
    String paint =
        " fill='" + chance.of("url(#g)", "none", "red", "#12", "rgb(1,2,3)", "url(#x)") + "' ";
    return switch (chance.below(7)) {
      case 0 -> "<rect x='5' width='" + number + "' height='10'" + paint + "/>";
      case 1 ->
          "<circle r='"
              + number
              + "' stroke='red' stroke-width='"
              + chance.number()
              + "'"
              + paint
              + "/>";
      case 2 ->
          "<path d='M1 2L"
              + number
              + " 40C1 2 3 4 50 6Zm1-1A3 "
              + chance.number()
              + " 0 1 0 9 9'"
              + paint
              + "/>";
      case 3 ->
          "<text x='1' y='9' font-size='" + number + "'>Hello <tspan dx='1'>you</tspan></text>";
      case 4 ->
          "<g transform='rotate("
              + number
              + ") scale("
              + chance.number()
              + ")'>"
              + "<line x2='9'/></g>";
      case 5 -> "<polygon points='1,2 3," + number + " 5'" + paint + " style='opacity:.5'/>";
      default ->
          "<ellipse rx='"
              + number
              + "' ry='3' stroke-dasharray='"
              + chance.number()
              + " 1' stroke='red'/>";
    };
  }
}
