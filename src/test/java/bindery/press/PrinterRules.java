package bindery.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The rules of PDF/X-4 and PDF/X-1a:2003, held against a file that is read back. */
final class PrinterRules {
  private final boolean older;
  private final Set<String> spaces;
  private final List<String> broken = new ArrayList<>();
  private final Set<COSBase> seen = new HashSet<>();

  private PrinterRules(boolean older, Set<String> spaces) {
    this.older = older;
    this.spaces = spaces;
  }

  /**
   * What a file breaks.
   *
   * @param older whether it is to be PDF/X-1a
   * @param spaces colour spaces that it may use
   */
  static List<String> broken(byte[] pdf, boolean older, Set<String> spaces) throws IOException {
    PrinterRules rules = new PrinterRules(older, spaces);
    String head = new String(pdf, 0, 8, StandardCharsets.US_ASCII);
    rules.hold(head.equals(older ? "%PDF-1.4" : "%PDF-1.6"), head);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      rules.document(document);
      rules.all(document.getDocument().getTrailer().getDictionaryObject(COSName.ROOT));
      if (older) {
        String file = new String(pdf, StandardCharsets.ISO_8859_1);
        rules.hold(!file.contains("/ObjStm") && !file.contains("/XRef"), "object streams");
      }
    }
    return rules.broken;
  }

  private void hold(boolean holds, String what) {
    if (!holds) {
      broken.add(what);
    }
  }

  private void document(PDDocument document) throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    for (String key : List.of("Version", "Outlines", "PageMode", "OpenAction", "AA", "AcroForm")) {
      hold(!catalog.containsKey(key), "catalog has " + key);
    }
    hold(document.getDocument().getDocumentID() != null, "no ID");
    COSDictionary info = document.getDocumentInformation().getCOSObject();
    hold("False".equals(info.getNameAsString(COSName.TRAPPED)), "Trapped");
    hold(info.containsKey(COSName.TITLE) && info.containsKey(COSName.MOD_DATE), "information");
    String version = info.getString("GTS_PDFXVersion");
    hold(older ? "PDF/X-1a:2003".equals(version) : version == null, "GTS_PDFXVersion " + version);
    String xmp =
        new String(
            document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    hold(xmp.contains("<pdf:Trapped>False<"), "XMP Trapped");
    hold(xmp.contains("<xmpMM:DocumentID>uuid:"), "XMP DocumentID");
    hold(older || xmp.contains("<xmpMM:RenditionClass>default<"), "XMP RenditionClass");
    hold(older || xmp.contains("<pdfxid:GTS_PDFXVersion>PDF/X-4<"), "XMP says not which PDF/X");
    intent(catalog.getCOSArray(COSName.OUTPUT_INTENTS));
    for (PDPage page : document.getPages()) {
      hold(!page.getCOSObject().containsKey(COSName.ANNOTS), "annotations");
      hold(inside(page.getTrimBox(), page.getBleedBox()), "trim outside of bleed");
      hold(inside(page.getBleedBox(), page.getMediaBox()), "bleed outside of media");
      hold(page.getCOSObject().containsKey(COSName.TRIM_BOX), "no TrimBox");
      content(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
    }
  }

  private static boolean inside(PDRectangle small, PDRectangle large) {
    return small.getLowerLeftX() >= large.getLowerLeftX() - 0.001
        && small.getLowerLeftY() >= large.getLowerLeftY() - 0.001
        && small.getUpperRightX() <= large.getUpperRightX() + 0.001
        && small.getUpperRightY() <= large.getUpperRightY() + 0.001;
  }

  private void intent(COSArray intents) throws IOException {
    COSDictionary intent = (COSDictionary) intents.getObject(0);
    hold("GTS_PDFX".equals(intent.getNameAsString(COSName.S)), "output intent");
    COSStream profile = (COSStream) intent.getDictionaryObject(COSName.DEST_OUTPUT_PROFILE);
    if (profile == null) {
      hold(older && intent.containsKey(COSName.REGISTRY_NAME), "no profile");
      return;
    }
    try (var in = profile.createInputStream()) {
      String head = new String(in.readNBytes(20), StandardCharsets.ISO_8859_1);
      hold(head.substring(12, 16).equals("prtr"), "class of profile");
      String space = profile.getInt(COSName.N) == 1 ? "GRAY" : "CMYK";
      hold(head.substring(16, 20).equals(space), "space of profile");
      hold(profile.getInt(COSName.N) == 4 || !spaces.contains("DeviceCMYK"), "gray for CMYK");
    }
  }

  /** Every object that the file has. */
  private void all(COSBase base) throws IOException {
    COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
    if (object == null || !seen.add(object)) {
      return;
    }
    if (object instanceof COSArray array) {
      for (COSBase each : array) {
        all(each);
      }
    } else if (object instanceof COSDictionary dictionary) {
      look(dictionary);
      for (COSBase each : dictionary.getValues()) {
        all(each);
      }
    }
  }

  private void look(COSDictionary object) throws IOException {
    COSName subtype = object.getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(subtype)) {
      space(object.getDictionaryObject(COSName.COLORSPACE));
      hold(object.getInt(COSName.BITS_PER_COMPONENT) <= 8, "16 bits");
    }
    if (object.containsKey(COSName.SHADING_TYPE)) {
      space(object.getDictionaryObject(COSName.COLORSPACE));
    }
    if (object.getDictionaryObject(COSName.GROUP) instanceof COSDictionary group
        && group.containsKey(COSName.CS)) {
      space(group.getDictionaryObject(COSName.CS));
    }
    boolean form = COSName.FORM.equals(subtype) || object.containsKey(COSName.PATTERN_TYPE);
    if (form && object instanceof COSStream stream) {
      content(stream);
    }
    if (COSName.FONT_DESC.equals(object.getCOSName(COSName.TYPE))) {
      hold(object.containsKey(COSName.FONT_FILE2), "font not embedded");
    }
    if (older) {
      hold(!object.containsKey(COSName.SMASK), "soft mask");
      hold(!object.containsKey(COSName.GROUP), "group");
      hold(!object.containsKey(COSName.BM), "blend mode");
      for (COSName alpha : List.of(COSName.CA, COSName.CA_NS)) {
        COSBase value = object.getDictionaryObject(alpha);
        hold(!(value instanceof COSNumber number) || number.floatValue() == 1, "opacity");
      }
    }
  }

  private void space(COSBase space) {
    if (space instanceof COSArray array) {
      String kind = ((COSName) array.getObject(0)).getName();
      hold(kind.equals("Indexed") || kind.equals("Separation"), "space " + kind);
      space(array.getObject(kind.equals("Indexed") ? 1 : 2));
    } else {
      String name = ((COSName) space).getName();
      hold(spaces.contains(name) || name.equals("Pattern"), "space " + name);
    }
  }

  private void content(COSBase content) throws IOException {
    if (!(content instanceof COSStream stream)) {
      return;
    }
    byte[] bytes;
    try (var in = stream.createInputStream()) {
      bytes = in.readAllBytes();
    }
    for (Object token : new PDFStreamParser(bytes).parse()) {
      if (token instanceof Operator operator) {
        String name = operator.getName().toLowerCase(java.util.Locale.ROOT);
        hold(!name.equals("rg"), "operator rg");
        hold(!name.equals("k") || spaces.contains("DeviceCMYK"), "operator k");
      }
    }
  }
}
