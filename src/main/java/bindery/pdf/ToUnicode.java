package bindery.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The way back from codes to text: a ToUnicode CMap (ISO 32000-1 §9.10.3). Every code has a text,
 * for in place of none some readers put the number of the code or U+FFFD: the empty text is written
 * as a word joiner, which is not seen and parts no word.
 */
final class ToUnicode {
  private static final int MOST_IN_A_BLOCK = 100;
  private static final String WORD_JOINER = "\u2060";

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
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      String text = pairs.get(i).text().isEmpty() ? WORD_JOINER : pairs.get(i).text();
      lines.add("<" + code(i + 1) + "> <" + TextString.utf16(text) + ">\n");
    }
    for (int from = 0; from < lines.size(); from += MOST_IN_A_BLOCK) {
      List<String> block = lines.subList(from, Math.min(lines.size(), from + MOST_IN_A_BLOCK));
      out.append(block.size()).append(" beginbfchar\n");
      block.forEach(out::append);
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
