package bindery.pdf;

import bindery.book.Metadata;
import bindery.pdf.raster.Deflate;
import bindery.pdf.raster.Streams;
import bindery.pdf.standard.Conformance;
import bindery.pdf.standard.OutputIntent;
import bindery.pdf.tags.StructureTree;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;

/** What the file says as a whole: the catalog (ISO 32000-1 §7.7.2) and the information about it. */
record Catalog(PDDocument document, Metadata book, Instant date) {
  /** Of the ICC, where conditions have names (ISO 15930-7 §6.2.2). */
  private static final String REGISTRY = "http://www.color.org";

  /**
   * @param number that no other file has
   */
  void describe(Streams streams, Conformance standards, long number) throws IOException {
    document.getDocument().setVersion(standards.version());
    // PDFBox puts 1.4 into every new catalog, and readers are to believe the later of the two.
    catalog().removeItem(COSName.VERSION);
    COSDictionary info = DocumentInfo.dictionary(book, date);
    if (standards.print()) {
      info.setItem(COSName.TRAPPED, COSName.getPDFName("False"));
    }
    if (standards == Conformance.OLDER_PRINT) {
      info.setItem(COSName.getPDFName("GTS_PDFXVersion"), new COSString(standards.shown()));
    }
    document.setDocumentInformation(new PDDocumentInformation(info));
    COSDictionary catalog = catalog();
    catalog.setItem(COSName.LANG, new COSString(book.language().toLanguageTag()));
    COSDictionary viewer = new COSDictionary();
    viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
    viewer.setDirect(true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
    COSStream packet = streams.plain(Xmp.packet(book, date, standards, number));
    packet.setItem(COSName.TYPE, COSName.METADATA);
    packet.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
    catalog.setItem(COSName.METADATA, packet);
  }

  /** Says which colours the file is meant for (ISO 32000-1 §14.11.5), to all who want to know. */
  void intend(OutputIntent intent, Streams streams, Conformance standards) throws IOException {
    COSArray intents = new COSArray();
    COSDictionary first = entry(intent);
    if (intent.profile().length > 0) {
      COSStream profile = streams.compressed(Deflate.of(intent.profile()));
      profile.setInt(COSName.N, intent.components());
      first.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    }
    if (intent.registeredName()) {
      first.setItem(COSName.REGISTRY_NAME, new COSString(REGISTRY));
    }
    intents.add(first);
    if (standards == Conformance.PRINT) {
      COSDictionary archive = new COSDictionary(first);
      archive.setItem(COSName.S, COSName.getPDFName(OutputIntent.ARCHIVE));
      intents.add(archive);
    }
    catalog().setItem(COSName.OUTPUT_INTENTS, intents);
  }

  private static COSDictionary entry(OutputIntent intent) {
    COSDictionary out = new COSDictionary();
    out.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    out.setItem(COSName.S, COSName.getPDFName(intent.standard()));
    out.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString(intent.condition()));
    out.setItem(COSName.INFO, new COSString(intent.info()));
    return out;
  }

  void structure(StructureTree tree) {
    tree.write(catalog());
  }

  void label(COSDictionary pageLabels) {
    catalog().setItem(COSName.PAGE_LABELS, pageLabels);
  }

  void name(NamedDestinations destinations) {
    if (!destinations.isEmpty()) {
      COSDictionary names = new COSDictionary();
      names.setItem(COSName.DESTS, destinations.tree());
      catalog().setItem(COSName.NAMES, names);
    }
  }

  PDDocumentOutline outline() {
    PDDocumentOutline outline = new PDDocumentOutline();
    document.getDocumentCatalog().setDocumentOutline(outline);
    document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    return outline;
  }

  private COSDictionary catalog() {
    return document.getDocumentCatalog().getCOSObject();
  }
}
