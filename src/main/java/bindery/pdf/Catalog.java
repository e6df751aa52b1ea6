package bindery.pdf;

import bindery.book.Metadata;
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
  private static final float VERSION = 1.7f;

  void describe(Streams streams, Conformance standards) throws IOException {
    document.getDocument().setVersion(VERSION);
    // PDFBox puts 1.4 into every new catalog, and readers are to believe the later of the two.
    catalog().removeItem(COSName.VERSION);
    document.setDocumentInformation(new PDDocumentInformation(DocumentInfo.dictionary(book, date)));
    COSDictionary catalog = catalog();
    catalog.setItem(COSName.LANG, new COSString(book.language().toLanguageTag()));
    COSDictionary viewer = new COSDictionary();
    viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
    viewer.setDirect(true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
    COSStream packet = streams.plain(Xmp.packet(book, date, standards));
    packet.setItem(COSName.TYPE, COSName.METADATA);
    packet.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
    catalog.setItem(COSName.METADATA, packet);
  }

  /** Says which colours the file is meant for (ISO 32000-1 §14.11.5). */
  void intend(OutputIntent intent, Streams streams) throws IOException {
    COSStream profile = streams.compressed(Deflate.of(intent.profile(), intent.profile().length));
    profile.setInt(COSName.N, intent.components());
    COSDictionary out = new COSDictionary();
    out.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    out.setItem(COSName.S, COSName.getPDFName(intent.standard()));
    out.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString(intent.condition()));
    out.setItem(COSName.INFO, new COSString(intent.condition()));
    out.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    COSArray intents = new COSArray();
    intents.add(out);
    catalog().setItem(COSName.OUTPUT_INTENTS, intents);
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
