package bindery.apparatus.number;

import bindery.book.Book;
import bindery.book.Places;
import bindery.book.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;

/**
 * FigureNumbers the headings within numbered chapters, 2.1 and 2.1.3, down to the level that the
 * book says; where it says none, down to the lowest that a reference leads to. A heading whose
 * author typed a number keeps it, and those of a chapter with such headings are not numbered.
 */
public final class SectionNumbers {
  private static final Pattern TYPED =
      Pattern.compile("^\\s*(?:§\\s*)?\\d+(?:\\.\\d+)*+[.)]?\\s.*");

  /** Works on the book's own tree, whose chapters have their numbers. */
  public void work(Book book) {
    Set<String> meant = References.meant(book.tree());
    int said = book.numbering().sections().orElse(0);
    int depth = said > 0 ? said : lowest(book, meant);
    if (depth < 2) {
      return;
    }
    for (Section section : book.sections()) {
      String chapter = FigureNumbers.chapter(section);
      Elements headings = section.element().select("> h2, > h3, > h4, > h5, > h6");
      boolean typed = headings.stream().anyMatch(h -> TYPED.matcher(h.text()).matches());
      if (!chapter.isEmpty() && !typed) {
        number(headings, chapter, depth);
      }
    }
  }

  private static int lowest(Book book, Set<String> meant) {
    return book.tree().select("h2[id], h3[id], h4[id], h5[id], h6[id]").stream()
        .filter(heading -> meant.contains(heading.id()))
        .mapToInt(SectionNumbers::level)
        .max()
        .orElse(0);
  }

  private static int level(Element heading) {
    return heading.normalName().charAt(1) - '0';
  }

  /** Its words become the title, told apart from the label as in chapters' headings. */
  private static void titled(Element heading) {
    Element title = new Element("span").addClass("title");
    Places.put(title, Places.of(heading));
    List<Node> words = List.copyOf(heading.childNodes());
    title.appendChildren(words);
    heading.appendChild(title);
  }

  private static void number(Elements headings, String chapter, int depth) {
    // Where a chapter's headings begin lower, the highest of them are its sections.
    int top =
        headings.stream()
            .filter(heading -> !heading.hasClass("unnumbered"))
            .mapToInt(SectionNumbers::level)
            .min()
            .orElse(2);
    int[] counts = new int[7];
    for (Element heading : headings) {
      int level = level(heading);
      if (level - top + 2 > depth || heading.hasClass("unnumbered") || !heading.hasText()) {
        continue;
      }
      counts[level]++;
      Arrays.fill(counts, level + 1, counts.length, 0);
      String own =
          Arrays.stream(counts, top, level + 1)
              .mapToObj(String::valueOf)
              .collect(Collectors.joining("."));
      String number = chapter + "." + own;
      heading.attr("data-number", number);
      titled(heading);
      heading.prependText(" ");
      heading.prependChild(NumberLabel.of("", number, heading));
    }
  }
}
