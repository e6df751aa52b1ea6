package bindery.pdf;

import bindery.book.Metadata;
import bindery.pdf.attachment.Attachment;
import bindery.pdf.attachment.FileSpecifications;
import bindery.pdf.attachment.NameTree;
import bindery.pdf.raster.Deflate;
import bindery.pdf.raster.Streams;
import bindery.pdf.standard.Conformance;
import bindery.pdf.standard.OutputIntent;
import bindery.pdf.standard.Xmp;
import bindery.pdf.tags.StructureTree;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
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
    if (!standards.second()) {
      inform(standards);
    }
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

  /** What PDF 2.0 wants to be said by XMP alone (ISO 19005-4 §6.1.3). */
  private void inform(Conformance standards) {
    COSDictionary info = DocumentInfo.dictionary(book, date);
    if (standards.print()) {
      info.setItem(COSName.TRAPPED, COSName.getPDFName("False"));
    }
    if (standards == Conformance.OLDER_PRINT) {
      info.setItem(COSName.getPDFName("GTS_PDFXVersion"), new COSString(standards.shown()));
    }
    document.setDocumentInformation(new PDDocumentInformation(info));
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

  void name(NameTree destinations) {
    if (!destinations.isEmpty()) {
      names().setItem(COSName.DESTS, destinations.tree());
    }
  }

  /** Puts in what the book was made of (ISO 32000-2 §14.13). */
  void enclose(List<Attachment> sources, FileSpecifications files) throws IOException {
    NameTree tree = new NameTree();
    COSArray associated = new COSArray();
    for (Attachment source : sources) {
      COSDictionary file = files.of(source, FileSpecifications.Relationship.SOURCE);
      tree.add(source.name(), file);
      associated.add(file);
    }
    names().setItem(COSName.EMBEDDED_FILES, tree.tree());
    catalog().setItem(COSName.AF, associated);
  }

  private COSDictionary names() {
    COSDictionary names = catalog().getCOSDictionary(COSName.NAMES);
    if (names == null) {
      names = new COSDictionary();
      catalog().setItem(COSName.NAMES, names);
    }
    return names;
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
