package bindery.pdf.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * Whether an image or form (ISO 32000-1 §8.8) is in more than black and grays, and whether it lets
 * through what is behind it: by its colour spaces and its masks, as a printer's own check reads
 * them, whatever its pixels may be.
 *
 * @param thinnest width of its thinnest stroke in its own units
 */
public record ObjectColours(boolean colour, boolean seeThrough, double thinnest) {
  static final ObjectColours NONE = new ObjectColours(false, false, Double.POSITIVE_INFINITY);

  private static final Set<COSName> GRAY = Set.of(COSName.DEVICEGRAY, COSName.CALGRAY);

  private static final Set<String> COLOURS = Set.of("rg", "RG", "k", "K");

  /** What an object has, with all that it paints. */
  public static ObjectColours of(COSBase object) {
    Search search = new Search();
    search.object(object);
    return new ObjectColours(search.colour, search.seeThrough, search.thinnest);
  }

  private static final class Search {
    private final Set<COSBase> seen = new HashSet<>();
    private boolean colour;
    private boolean seeThrough;
    private double thinnest = Double.POSITIVE_INFINITY;

    void object(COSBase base) {
      if (!(base instanceof COSStream stream) || !seen.add(stream)) {
        return;
      }
      if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
        image(stream);
      } else {
        operators(stream);
        resources(stream.getCOSDictionary(COSName.RESOURCES));
      }
    }

    private void image(COSStream image) {
      boolean stencil = image.getBoolean(COSName.IMAGE_MASK, false);
      COSBase space = image.getDictionaryObject(COSName.COLORSPACE);
      colour |= !stencil && !isGray(space);
      seeThrough |= image.containsKey(COSName.SMASK) || image.containsKey(COSName.MASK);
    }

    private void operators(COSStream form) {
      try {
        List<Object> tokens = new PDFStreamParser(bytes(form)).parse();
        thinnest = Math.min(thinnest, StrokeWidths.thinnest(tokens));
        for (int i = 0; i < tokens.size(); i++) {
          if (tokens.get(i) instanceof Operator operator) {
            String name = operator.getName();
            colour |= COLOURS.contains(name);
            if (name.equalsIgnoreCase("cs") && i > 0 && tokens.get(i - 1) instanceof COSName set) {
              colour |= !GRAY.contains(set) && !COSName.PATTERN.equals(set);
            }
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static byte[] bytes(COSStream stream) throws IOException {
      try (var in = stream.createInputStream()) {
        return in.readAllBytes();
      }
    }

    private void resources(COSDictionary resources) {
      if (resources == null) {
        return;
      }
      each(resources.getCOSDictionary(COSName.XOBJECT)).forEach(this::object);
      each(resources.getCOSDictionary(COSName.SHADING)).forEach(this::shading);
      for (COSBase pattern : each(resources.getCOSDictionary(COSName.PATTERN))) {
        object(pattern);
        if (pattern instanceof COSDictionary dictionary) {
          shading(dictionary.getDictionaryObject(COSName.SHADING));
        }
      }
      each(resources.getCOSDictionary(COSName.EXT_G_STATE)).forEach(this::state);
    }

    private void shading(COSBase shading) {
      if (shading instanceof COSDictionary dictionary) {
        colour |= !isGray(dictionary.getDictionaryObject(COSName.COLORSPACE));
      }
    }

    private void state(COSBase base) {
      if (base instanceof COSDictionary state) {
        for (COSName alpha : List.of(COSName.CA, COSName.CA_NS)) {
          seeThrough |=
              state.getDictionaryObject(alpha) instanceof COSNumber n && n.floatValue() < 1;
        }
        seeThrough |= state.getDictionaryObject(COSName.SMASK) instanceof COSDictionary;
      }
    }

    private static List<COSBase> each(COSDictionary dictionary) {
      return dictionary == null
          ? List.of()
          : dictionary.keySet().stream().map(dictionary::getDictionaryObject).toList();
    }

    private static boolean isGray(COSBase space) {
      if (space instanceof COSArray array && array.size() > 1) {
        return COSName.INDEXED.equals(array.getObject(0)) && isGray(array.getObject(1));
      }
      return space instanceof COSName name && GRAY.contains(name);
    }
  }
}
