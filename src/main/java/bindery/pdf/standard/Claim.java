package bindery.pdf.standard;

import java.util.List;

/**
 * What a file says in its XMP packet (ISO 16684-1) to claim one standard.
 *
 * @param prefix of the standard's schema
 * @param uri of the standard's schema
 * @param properties with their values, in order
 * @param schemas descriptions of schemas that PDF/A does not know by itself
 */
record Claim(String prefix, String uri, List<Property> properties, List<Schema> schemas) {
  /** A name and its value. */
  record Property(String name, String value) {}

  /**
   * The description of a schema with one property (ISO 19005-2 §6.6.2.3.3).
   *
   * @param name of the schema
   * @param property its name
   * @param type of its value
   * @param meaning of the property
   */
  record Schema(
      String name, String uri, String prefix, String property, String type, String meaning) {
    private String xmp() {
      return String.format(
          """
          <rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>%s</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>%s</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>%s</pdfaProperty:name>
              <pdfaProperty:valueType>%s</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>%s</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
          </rdf:li>
          """,
          name, uri, prefix, property, type, meaning);
    }
  }

  /** The description of all of it; empty where nothing is claimed. */
  static String xmp(List<Claim> claims) {
    if (claims.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<rdf:Description rdf:about=\"\"");
    claims.forEach(claim -> namespace(out, claim.prefix, claim.uri));
    List<Schema> schemas = claims.stream().flatMap(claim -> claim.schemas.stream()).toList();
    if (!schemas.isEmpty()) {
      namespace(out, "pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/");
      namespace(out, "pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#");
      namespace(out, "pdfaProperty", "http://www.aiim.org/pdfa/ns/property#");
    }
    out.append(">\n");
    for (Claim claim : claims) {
      for (Property each : claim.properties) {
        String name = claim.prefix + ":" + each.name;
        out.append('<').append(name).append('>').append(each.value);
        out.append("</").append(name).append(">\n");
      }
    }
    if (!schemas.isEmpty()) {
      // One bag for all of them: of several, programs read one.
      out.append("<pdfaExtension:schemas><rdf:Bag>\n");
      schemas.forEach(schema -> out.append(schema.xmp()));
      out.append("</rdf:Bag></pdfaExtension:schemas>\n");
    }
    return out.append("</rdf:Description>\n").toString();
  }

  private static void namespace(StringBuilder out, String prefix, String uri) {
    out.append("\n  xmlns:").append(prefix).append("=\"").append(uri).append('"');
  }
}
