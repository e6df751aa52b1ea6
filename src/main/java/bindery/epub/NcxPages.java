package bindery.epub;

import bindery.book.XmlText;
import java.util.List;

/**
 * Adds the pages of print to an NCX, for devices that know of no other list of them (DAISY/NISO
 * Z39.86-2005 §8).
 */
final class NcxPages {
  private NcxPages() {}

  /**
   * @param ncx with empty counts
   * @param label of the list
   * @param first number in reading order that is free
   */
  static String in(String ncx, String label, List<Landmark> pages, int first) {
    if (pages.isEmpty()) {
      return ncx;
    }
    long greatest =
        pages.stream()
            .map(Landmark::title)
            .filter(NcxPages::counts)
            .mapToLong(Long::parseLong)
            .max()
            .orElse(0);
    StringBuilder list = new StringBuilder("  <pageList>\n    <navLabel><text>");
    list.append(XmlText.escaped(label)).append("</text></navLabel>\n");
    int n = 0;
    for (Landmark page : pages) {
      boolean counted = counts(page.title());
      list.append("    <pageTarget id=\"pageTarget-").append(++n).append("\" type=\"");
      list.append(counted ? "normal\" value=\"" + page.title() : "front").append('"');
      list.append(" playOrder=\"").append(first + n - 1).append("\"><navLabel><text>");
      list.append(XmlText.escaped(page.title())).append("</text></navLabel><content src=\"");
      list.append(XmlText.escaped(page.href())).append("\"/></pageTarget>\n");
    }
    list.append("  </pageList>\n");
    return ncx.replaceFirst("(totalPageCount\" content=\")0", "$1" + pages.size())
        .replaceFirst("(maxPageNumber\" content=\")0", "$1" + greatest)
        .replace("</ncx>", list + "</ncx>");
  }

  private static boolean counts(String folio) {
    return folio.matches("[0-9]{1,9}");
  }
}
