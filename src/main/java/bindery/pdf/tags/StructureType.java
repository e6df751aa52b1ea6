package bindery.pdf.tags;

/**
 * The standard structure types that books need, by their names in PDF 1.7 (ISO 32000-1 §14.8.4) and
 * in the namespace that PDF 2.0 brought (ISO 32000-2 §14.8.4), which lacks some of them.
 */
enum StructureType {
  DOCUMENT("Document", Content.BLOCKS),
  PART("Part", Content.BLOCKS),
  SECT("Sect", Content.BLOCKS),
  DIV("Div", Content.BLOCKS),
  BLOCK_QUOTE("BlockQuote", Content.BLOCKS, ""),
  INDEX("Index", Content.BLOCKS, ""),
  NOTE("Note", Content.BLOCKS, "FENote"),
  /** What stands beside the text; it had no name of its own in PDF 1.7. */
  ASIDE("Div", Content.BLOCKS, "Aside"),
  /** What belongs together without being a section of the book. */
  GROUP("Div", Content.BLOCKS, "Sect"),
  CAPTION("Caption", Content.TEXT),
  P("P", Content.TEXT),
  /** The title of the book itself; it had no name of its own in PDF 1.7. */
  TITLE("P", Content.TEXT, "Title"),
  /** H1 to H6; the number is counted where the tree is written. */
  HEADING("H", Content.TEXT),
  L("L", Content.PARTS),
  LI("LI", Content.PARTS),
  LBL("Lbl", Content.TEXT),
  LBODY("LBody", Content.TEXT),
  TOC("TOC", Content.PARTS, ""),
  TOCI("TOCI", Content.PARTS, ""),
  TABLE("Table", Content.PARTS),
  THEAD("THead", Content.PARTS),
  TBODY("TBody", Content.PARTS),
  TFOOT("TFoot", Content.PARTS),
  TR("TR", Content.PARTS),
  TH("TH", Content.TEXT),
  TD("TD", Content.TEXT),
  FIGURE("Figure", Content.TEXT),
  FORMULA("Formula", Content.TEXT),
  CODE("Code", Content.TEXT, ""),
  QUOTE("Quote", Content.TEXT, ""),
  BIB_ENTRY("BibEntry", Content.TEXT, ""),
  REFERENCE("Reference", Content.TEXT, ""),
  LINK("Link", Content.TEXT),
  SPAN("Span", Content.TEXT),
  /** Emphasis; PDF 1.7 has no name for it. */
  EM("Span", Content.TEXT, "Em"),
  /** The same, stronger. */
  STRONG("Span", Content.TEXT, "Strong");

  /** What may stand straight below an element of a type. */
  enum Content {
    /** Blocks; text of its own is put into paragraphs. */
    BLOCKS,
    /** Text, and whatever else. */
    TEXT,
    /** Elements of certain types, and nothing else. */
    PARTS
  }

  private final String pdfName;
  private final Content content;
  private final String newerName;

  /** One that has the same name in both. */
  StructureType(String pdfName, Content content) {
    this(pdfName, content, pdfName);
  }

  StructureType(String pdfName, Content content, String newerName) {
    this.pdfName = pdfName;
    this.content = content;
    this.newerName = newerName;
  }

  /** As PDF 1.7 has it. */
  String pdfName() {
    return pdfName;
  }

  /** As the namespace of PDF 2.0 has it; empty where that has none. */
  String newerName() {
    return newerName;
  }

  /** Whether only PDF 2.0 has anything of the kind. */
  boolean isNew() {
    return this == EM || this == STRONG;
  }

  Content content() {
    return content;
  }
}
