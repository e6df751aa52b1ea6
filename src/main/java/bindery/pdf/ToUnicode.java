package bindery.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The way back from codes to text: a ToUnicode CMap (ISO 32000-1 §9.10.3). */
final class ToUnicode {
  private static final int MOST_IN_A_BLOCK = 100;

  private ToUnicode() {}

  /**
   * @param pairs of CID 1 and on
   */
  static byte[] map(List<FaceCodes.Pair> pairs) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        """);
    for (int from = 0; from < pairs.size(); from += MOST_IN_A_BLOCK) {
      int to = Math.min(pairs.size(), from + MOST_IN_A_BLOCK);
      out.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        out.append('<').append(code(i + 1)).append("> <");
        out.append(TextString.utf16(pairs.get(i).text())).append(">\n");
      }
      out.append("endbfchar\n");
    }
    out.append(
        """
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """);
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String code(int cid) {
    return TextString.utf16(Character.toString((char) cid));
  }
}
