package bindery.pdf.standard;

/** Which standards a file says that it keeps, and what it has to say for it. */
public enum Conformance {
  /** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), for readers and archives. */
  ARCHIVE_AND_ACCESS("PDF/A-2a, PDF/UA-1", 1.7f),
  /**
   * PDF/X-4 (ISO 15930-7), for printers; what it asks is enough for PDF/A-2b, which it says too.
   */
  PRINT("PDF/X-4", 1.6f),
  /** PDF/X-1a:2003 (ISO 15930-4), for printers who take no transparency. */
  OLDER_PRINT("PDF/X-1a:2003", 1.4f),
  /** None. */
  NONE("", 1.7f);

  private final String shown;
  private final float version;

  Conformance(String shown, float version) {
    this.shown = shown;
    this.version = version;
  }

  /** Of PDF, as the file's first line says it. */
  public float version() {
    return version;
  }

  /** Whether it is one for printers. */
  public boolean print() {
    return this == PRINT || this == OLDER_PRINT;
  }

  /** As people know it. */
  public String shown() {
    return shown;
  }

  /**
   * Descriptions of the XMP packet (ISO 16684-1). PDF/UA's schema is not among those that PDF/A
   * knows and is described with it (ISO 19005-2 §6.6.2.3.3).
   */
  public String xmp() {
    return switch (this) {
      case ARCHIVE_AND_ACCESS ->
          """
          <rdf:Description rdf:about=""
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
          <pdfaid:part>2</pdfaid:part>
          <pdfaid:conformance>A</pdfaid:conformance>
          <pdfuaid:part>1</pdfuaid:part>
          <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
          </rdf:li></rdf:Bag></pdfaExtension:schemas>
          </rdf:Description>
          """;
      case PRINT ->
          """
          <rdf:Description rdf:about=""
            xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
          <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
          <pdfaid:part>2</pdfaid:part>
          <pdfaid:conformance>B</pdfaid:conformance>
          <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/X identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.npes.org/pdfx/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfxid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>GTS_PDFXVersion</pdfaProperty:name>
              <pdfaProperty:valueType>Text</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>part of ISO 15930</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
          </rdf:li><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://ns.adobe.com/pdf/1.3/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdf</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>Trapped</pdfaProperty:name>
              <pdfaProperty:valueType>Text</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>whether inks overlap at edges</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
          </rdf:li></rdf:Bag></pdfaExtension:schemas>
          </rdf:Description>
          """;
      case OLDER_PRINT, NONE -> "";
    };
  }
}
