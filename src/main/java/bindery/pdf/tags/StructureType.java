package bindery.pdf.tags;

/**
 * The standard structure types of PDF 1.7 that books need (ISO 32000-1 §14.8.4). Their names are
 * those of the file.
 */
enum StructureType {
  DOCUMENT("Document", Content.BLOCKS),
  PART("Part", Content.BLOCKS),
  SECT("Sect", Content.BLOCKS),
  DIV("Div", Content.BLOCKS),
  BLOCK_QUOTE("BlockQuote", Content.BLOCKS),
  INDEX("Index", Content.BLOCKS),
  NOTE("Note", Content.BLOCKS),
  CAPTION("Caption", Content.TEXT),
  P("P", Content.TEXT),
  /** H1 to H6; the number is counted where the tree is written. */
  HEADING("H", Content.TEXT),
  L("L", Content.PARTS),
  LI("LI", Content.PARTS),
  LBL("Lbl", Content.TEXT),
  LBODY("LBody", Content.TEXT),
  TOC("TOC", Content.PARTS),
  TOCI("TOCI", Content.PARTS),
  TABLE("Table", Content.PARTS),
  THEAD("THead", Content.PARTS),
  TBODY("TBody", Content.PARTS),
  TFOOT("TFoot", Content.PARTS),
  TR("TR", Content.PARTS),
  TH("TH", Content.TEXT),
  TD("TD", Content.TEXT),
  FIGURE("Figure", Content.TEXT),
  FORMULA("Formula", Content.TEXT),
  CODE("Code", Content.TEXT),
  QUOTE("Quote", Content.TEXT),
  BIB_ENTRY("BibEntry", Content.TEXT),
  REFERENCE("Reference", Content.TEXT),
  LINK("Link", Content.TEXT),
  SPAN("Span", Content.TEXT);

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

  StructureType(String pdfName, Content content) {
    this.pdfName = pdfName;
    this.content = content;
  }

  /** As it stands in the file. */
  String pdfName() {
    return pdfName;
  }

  Content content() {
    return content;
  }
}
