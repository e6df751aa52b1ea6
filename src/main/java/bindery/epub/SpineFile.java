package bindery.epub;

import bindery.book.Section;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One section and the XHTML file it becomes.
 *
 * @param section of the tree
 * @param href path from the package document, such as {@code text/03-chapter-the-question.xhtml}
 * @param id in the manifest
 */
record SpineFile(Section section, String href, String id) {
  private static final int LONGEST_NAME = 60;

  /** The files of all sections, numbered in the order of the book so that no two are alike. */
  static List<SpineFile> of(List<Section> sections) {
    int digits = Math.max(2, Integer.toString(sections.size()).length());
    List<SpineFile> files = new ArrayList<>();
    for (Section section : sections) {
      String number = "0".repeat(digits) + (files.size() + 1);
      number = number.substring(number.length() - digits);
      String name = number + "-" + section.role().word();
      String title = asciiName(section.title());
      if (!title.isEmpty() && !title.equals(section.role().word())) {
        name += "-" + title;
      }
      files.add(new SpineFile(section, "text/" + name + ".xhtml", "text-" + number));
    }
    return files;
  }

  /** The file's name as seen from its neighbours. */
  String fileName() {
    return href.substring(href.indexOf('/') + 1);
  }

  /** The ASCII letters and digits of a title; other scripts leave nothing, which is no harm. */
  static String asciiName(String title) {
    String ascii =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'’‘]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = ascii.substring(0, Math.min(ascii.length(), LONGEST_NAME));
    return cut.replaceAll("^-+|-+$", "");
  }
}
