package bindery.epub;

import bindery.book.FormulaText;
import bindery.book.ListedHeading;
import bindery.book.Section;
import bindery.book.XmlText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * One section, or a part of one, and the XHTML file it becomes.
 *
 * @param section of the tree
 * @param part what of the section is in the file
 * @param title its name as contents list it, with its number; empty if it has none
 * @param href path from the package document, such as {@code text/03-chapter-the-question.xhtml}
 * @param id in the manifest
 */
record SpineFile(Section section, FilePart part, String title, String href, String id) {
  private static final int LONGEST_NAME = 60;

  /** The files of all sections, numbered in the order of the book so that no two are alike. */
  static List<SpineFile> of(List<Section> sections) {
    int digits = Math.max(2, Integer.toString(sections.size()).length());
    List<SpineFile> files = new ArrayList<>();
    int n = 1;
    for (Section section : sections) {
      String number = "0".repeat(digits) + n++;
      number = number.substring(number.length() - digits);
      Optional<Element> heading = heading(section);
      String title = heading.map(SpineFile::words).orElse(section.element().attr("title"));
      String listed = heading.map(h -> ListedHeading.of(h).line()).orElse(title);
      String name =
          number + "-" + fileName(section.role().word(), heading.map(SpineFile::own).orElse(title));
      for (FilePart part : SectionParts.of(section.element())) {
        String more = part.isFirst() ? "" : "-" + part.number();
        String href = "text/" + name + more + ".xhtml";
        files.add(
            new SpineFile(section, part, XmlText.oneLine(listed), href, "text-" + number + more));
      }
    }
    return files;
  }

  /** The section's {@code h1}, which may stand in its {@code header}. */
  static Optional<Element> heading(Section section) {
    for (Element child : section.element().children()) {
      Element heading = child.nameIs("header") ? child.firstElementChild() : child;
      if (heading != null && heading.nameIs("h1")) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /** A heading's words without its label. */
  private static String own(Element heading) {
    Element last = heading.lastElementChild();
    return words(last != null && last.hasClass("title") ? last : heading);
  }

  /** Role and title, with nothing said twice. */
  private static String fileName(String role, String title) {
    String ascii = asciiName(title);
    if (ascii.isEmpty() || ascii.equals(role)) {
      return role;
    }
    return ascii.startsWith(role + "-") ? ascii : role + "-" + ascii;
  }

  /** The words of a heading without the calls of its notes. */
  static String words(Element heading) {
    if (heading.getElementsByTag("a").isEmpty()) {
      return XmlText.oneLine(FormulaText.words(heading));
    }
    Element copy = heading.clone();
    copy.getElementsByClass("noteref").remove();
    return XmlText.oneLine(FormulaText.words(copy));
  }

  /** Whether a node of the section is written into this file. */
  boolean holds(Node node) {
    return part.holds(node, section.element());
  }

  /** The elements of the section that are written into this file. */
  List<Element> elements() {
    List<Element> all = section.element().getAllElements();
    if (part == FilePart.WHOLE) {
      return all;
    }
    List<Element> held = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          if (!holds(node) && depth > 0) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          if (node instanceof Element element && (depth > 0 || part.isFirst())) {
            held.add(element);
          }
          return NodeFilter.FilterResult.CONTINUE;
        },
        section.element());
    return held;
  }

  /** The file's name as seen from its neighbours. */
  String fileName() {
    return href.substring(href.indexOf('/') + 1);
  }

  /** The ASCII letters and digits of a title; other scripts leave nothing, which is no harm. */
  static String asciiName(String title) {
    String plain =
        Normalizer.isNormalized(title, Normalizer.Form.NFD)
            ? title
            : Normalizer.normalize(title, Normalizer.Form.NFD);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < plain.length() && name.length() < LONGEST_NAME; i++) {
      char c = plain.charAt(i);
      if (c < 0x80 && Character.isLetterOrDigit(c)) {
        name.append(Character.toLowerCase(c));
      } else if (!isSilent(c) && !name.isEmpty() && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    int end = name.length();
    return name.substring(0, end > 0 && name.charAt(end - 1) == '-' ? end - 1 : end);
  }

  /** Apostrophes and accents, which no hyphen stands for. */
  private static boolean isSilent(char c) {
    return "'’‘".indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
