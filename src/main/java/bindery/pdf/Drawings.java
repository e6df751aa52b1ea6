package bindery.pdf;

import bindery.art.Picture;
import bindery.book.Source;
import bindery.pdf.canvas.Form;
import bindery.pdf.colour.ColourOperators;
import bindery.pdf.colour.Loss;
import bindery.pdf.colour.LostColours;
import bindery.pdf.colour.Separation;
import bindery.pdf.drawing.DrawingSetter;
import bindery.pdf.preflight.ObjectColours;
import bindery.pdf.raster.Deflate;
import bindery.pdf.raster.ImageEntry;
import bindery.pdf.raster.Raster;
import bindery.pdf.raster.Streams;
import bindery.pdf.tags.MarkedPage;
import bindery.style.Ink;
import bindery.typeset.placed.Look;
import bindery.typeset.placed.Placed;
import bindery.typeset.placed.Span;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Painted drawings as form XObjects (ISO 32000-1 §8.10), their words in the book's fonts. */
final class Drawings {
  /** Words of drawings are set in this size and scaled; three decimals then do at every scale. */
  private static final double SIZE = 10;

  private static final COSName SHADING = COSName.SHADING;

  private final Streams streams;
  private final PdfFonts fonts;
  private final Raster rasters;
  private final COSBase fontResources;
  private final DrawingObjects objects;
  private final Set<Integer> colours = new LinkedHashSet<>();
  private final boolean flat;
  private Separation inks;
  private final Map<Form, COSStream> forms = new IdentityHashMap<>();
  private final Map<Picture.Raster, ImageEntry> pictures = new IdentityHashMap<>();

  /**
   * @param fontResources the fonts of the book by name
   * @param inks that colours become
   * @param flat whether what can be seen through is to become pixels
   */
  Drawings(
      Streams streams,
      PdfFonts fonts,
      Raster rasters,
      COSBase fontResources,
      Separation inks,
      boolean flat) {
    this.streams = streams;
    this.fonts = fonts;
    this.rasters = rasters;
    this.fontResources = fontResources;
    this.objects = new DrawingObjects();
    this.inks = inks;
    this.flat = flat;
  }

  ImageEntry entry(String resource, Picture.Drawing drawing, Form form) throws IOException {
    String matrix = inverse(drawing.width()) + " 0 0 " + inverse(drawing.height()) + " 0 0";
    colours.clear();
    COSStream object = form(form);
    boolean grays = inks.components() == 1;
    Loss loss = grays ? LostColours.of(colours) : Loss.NONE;
    return flat && ObjectColours.of(object).seeThrough()
        ? new ImageEntry(resource, "", flat(drawing, form), loss)
        : new ImageEntry(resource, matrix, object, loss);
  }

  /** As pixels: its colours are blended as on a screen, and become inks then. */
  private COSStream flat(Picture.Drawing drawing, Form form) throws IOException {
    Separation print = inks;
    inks = Separation.screen();
    forms.clear();
    Flattening.Flat flat = Flattening.of(drawing, form(form), streams);
    inks = print;
    forms.clear();
    return rasters.opaque(flat.width(), flat.height(), flat.rgb());
  }

  /** A drawing's points in parts of the unit square; three decimals would be too few. */
  private static String inverse(double points) {
    return BigDecimal.ONE
        .divide(BigDecimal.valueOf(points), 10, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** A run as a piece of a line, in the size that words of drawings are set in. */
  static Placed.Piece piece(DrawingSetter.Set set) {
    double along = set.size() / SIZE * set.stretch();
    double tracking = along == 0 ? 0 : set.tracking() / along;
    return new Placed.Piece(
        0,
        set.run(),
        new Look(SIZE, tracking, 0, Ink.BLACK, false, false),
        Span.of(Source.NONE, Locale.ROOT),
        -1,
        -1,
        Placed.Kind.TEXT);
  }

  private COSStream form(Form form) throws IOException {
    COSStream known = forms.get(form);
    if (known != null) {
      return known;
    }
    COSDictionary resources = resources(form);
    Operators out = new Operators();
    for (Form.Part part : form.content()) {
      if (part instanceof Form.Operators lines) {
        colours.addAll(ColourOperators.colours(lines.lines()));
        out.put(ColourOperators.in(lines.lines(), inks));
      } else if (part instanceof Form.Words words) {
        words(words.set(), out);
        resources.setItem(COSName.FONT, fontResources);
      } else if (part instanceof Form.Pixels pixels) {
        image(pixels.name(), (Form.Image) form.resources().get(pixels.name()), out);
      }
    }
    COSStream stream = streams.compressed(Deflate.of(out.bytes(), out.length()));
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.FORM);
    stream.setItem(COSName.BBOX, DrawingObjects.box(form.box()));
    stream.setItem(COSName.RESOURCES, resources);
    if (form.group()) {
      stream.setItem(COSName.GROUP, objects.group());
    }
    forms.put(form, stream);
    return stream;
  }

  private void words(DrawingSetter.Set set, Operators out) {
    double em = set.size() / SIZE;
    AffineTransform matrix = new AffineTransform(set.at());
    matrix.scale(em * set.stretch(), -em);
    if (matrix.getDeterminant() == 0) {
      return;
    }
    out.end("q");
    out.put(DrawingObjects.operands(matrix)).end("cm");
    Placed.Line line = new Placed.Line(0, 0, 1, List.of(piece(set)), Source.NONE, Placed.Part.BODY);
    LineWriter writer = new LineWriter(fonts, out);
    writer.begin(new MarkedPage(Optional.empty(), 0)); // the whole drawing is one figure
    writer.write(line, PlacedFrame.upright(0, 0), new TextState(inks));
    out.end("Q");
  }

  private void image(String name, Form.Image image, Operators out) throws IOException {
    String matrix = picture(image).matrix();
    if (matrix.isEmpty()) {
      out.put("/" + name).end(" Do");
    } else {
      out.end("q").put(matrix).end(" cm").put("/" + name).end(" Do").end("Q");
    }
  }

  private ImageEntry picture(Form.Image image) throws IOException {
    ImageEntry known = pictures.get(image.picture());
    if (known == null) {
      known = rasters.within(image.picture());
      pictures.put(image.picture(), known);
    }
    return known;
  }

  private COSDictionary resources(Form form) throws IOException {
    COSDictionary out = new COSDictionary();
    for (Map.Entry<String, Form.Resource> entry : form.resources().entrySet()) {
      Form.Resource resource = entry.getValue();
      if (resource instanceof Form.Nested nested) {
        put(out, COSName.XOBJECT, entry.getKey(), form(nested.form()));
      } else if (resource instanceof Form.Image image) {
        put(out, COSName.XOBJECT, entry.getKey(), picture(image).object());
      } else if (resource instanceof Form.Tiling tiling) {
        put(out, COSName.PATTERN, entry.getKey(), tiling(tiling));
      } else if (resource instanceof Form.Shaded shaded) {
        colours.addAll(shaded.shading().colours());
        put(out, COSName.PATTERN, entry.getKey(), objects.pattern(shaded, inks));
      } else if (resource instanceof Form.Shading shading) {
        colours.addAll(shading.colours());
        put(out, SHADING, entry.getKey(), objects.shading(shading, inks));
      } else if (resource instanceof Form.SoftMask mask) {
        put(out, COSName.EXT_G_STATE, entry.getKey(), mask(mask));
      } else {
        put(out, COSName.EXT_G_STATE, entry.getKey(), objects.state(resource));
      }
    }
    return out;
  }

  /** In print, a mask is as light as its grays are. */
  private COSDictionary mask(Form.SoftMask mask) throws IOException {
    Separation outside = inks;
    inks = outside.converts() ? Separation.black() : outside;
    COSStream group = form(mask.form());
    COSName space = inks.converts() ? COSName.DEVICEGRAY : COSName.DEVICERGB;
    inks = outside;
    return objects.mask(group, mask.byLightness(), space);
  }

  private static void put(COSDictionary resources, COSName kind, String name, COSBase object) {
    COSDictionary all = resources.getCOSDictionary(kind);
    if (all == null) {
      all = new COSDictionary();
      all.setDirect(true);
      resources.setItem(kind, all);
    }
    all.setItem(COSName.getPDFName(name), object);
  }

  /** A cell has the operators of its form; only what is around them differs. */
  private COSStream tiling(Form.Tiling tiling) throws IOException {
    COSStream cell = form(tiling.cell());
    COSStream pattern = streams.plain(cell.createRawInputStream().readAllBytes());
    pattern.setItem(COSName.FILTER, cell.getItem(COSName.FILTER));
    pattern.setItem(COSName.TYPE, COSName.PATTERN);
    pattern.setInt(COSName.PATTERN_TYPE, 1);
    pattern.setInt(COSName.PAINT_TYPE, 1);
    pattern.setInt(COSName.TILING_TYPE, 1);
    pattern.setItem(COSName.BBOX, cell.getItem(COSName.BBOX));
    pattern.setItem(COSName.X_STEP, DrawingObjects.number(tiling.xStep()));
    pattern.setItem(COSName.Y_STEP, DrawingObjects.number(tiling.yStep()));
    pattern.setItem(COSName.MATRIX, DrawingObjects.matrix(tiling.matrix()));
    pattern.setItem(COSName.RESOURCES, cell.getItem(COSName.RESOURCES));
    return pattern;
  }
}
