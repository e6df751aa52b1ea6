package bindery.pdf.standard;

/** Which standards a file says that it keeps, and what it has to say for it. */
public enum Conformance {
  /** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), for readers and archives. */
  ARCHIVE_AND_ACCESS("PDF/A-2a, PDF/UA-1"),
  /** None. */
  NONE("");

  private final String shown;

  Conformance(String shown) {
    this.shown = shown;
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
      case NONE -> "";
    };
  }
}
