package bindery.apparatus.number;

import bindery.book.Book;
import bindery.book.Numbering;
import bindery.book.Numbering.Kind;
import bindery.book.Numbering.Scheme;
import bindery.book.Role;
import bindery.book.Section;
import bindery.language.Language;
import bindery.language.Names;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Counts figures, tables, listings and theorem-like blocks. The number becomes the element's {@code
 * data-number}, and its label, Figure 2.3, the first words of its caption. Where the book does not
 * say how a kind is counted, theorems are that have an id, and of the other kinds those with an id,
 * if a reference leads to one of them.
 */
public final class FigureNumbers {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final Map<String, Integer> counts = new HashMap<>();

  /** Works on the book's own tree. */
  public void work(Book book) {
    List<Numbered> all =
        book.tree().body().getAllElements().stream()
            .flatMap(element -> Numbered.of(element).stream())
            .toList();
    if (all.isEmpty()) {
      return;
    }
    Map<Kind, Scheme> schemes = schemes(book.numbering(), all, References.meant(book.tree()));
    Map<Element, List<Numbered>> bySection =
        all.stream().collect(Collectors.groupingBy(each -> section(each.element())));
    Names names = Language.of(book.metadata().language()).names();
    for (Section section : book.sections()) {
      String chapter = chapter(section);
      if (!chapter.isEmpty()) {
        counts.keySet().removeIf(key -> key.startsWith(Scheme.CHAPTER.name()));
      }
      for (Numbered each : bySection.getOrDefault(section.element(), List.of())) {
        boolean auto = book.numbering().scheme(each.kind()) == Scheme.AUTO;
        if (schemes.get(each.kind()) != Scheme.NONE && !(auto && each.element().id().isEmpty())) {
          label(each, schemes.get(each.kind()), chapter, names);
        }
      }
    }
  }

  private static Element section(Element element) {
    Element top = element;
    while (top.parent() != null && !top.parent().nameIs("body")) {
      top = top.parent();
    }
    return top;
  }

  /** The number of the chapter or appendix, if it has one that numbers can begin with. */
  public static String chapter(Section section) {
    boolean counts = section.role() == Role.CHAPTER || section.role() == Role.APPENDIX;
    return counts ? section.element().attr("data-number") : "";
  }

  private static Map<Kind, Scheme> schemes(
      Numbering said, List<Numbered> all, Set<String> references) {
    Set<Kind> meant = EnumSet.of(Kind.THEOREM);
    all.stream()
        .filter(each -> references.contains(each.element().id()))
        .forEach(each -> meant.add(each.kind()));
    Map<Kind, Scheme> schemes = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Scheme scheme = said.scheme(kind);
      Scheme auto = meant.contains(kind) ? Scheme.CHAPTER : Scheme.NONE;
      schemes.put(kind, scheme == Scheme.AUTO ? auto : scheme);
    }
    return schemes;
  }

  private void label(Numbered each, Scheme scheme, String chapter, Names names) {
    // What stands in no numbered chapter is counted through the book.
    boolean within = scheme == Scheme.CHAPTER && !chapter.isEmpty();
    String row = (within ? Scheme.CHAPTER : Scheme.BOOK) + each.word();
    int count = counts.merge(row, 1, Integer::sum);
    String number = within ? chapter + "." + count : String.valueOf(count);
    each.element().attr("data-number", number);
    if (each.kind() == Kind.THEOREM) {
      theorem(each.caption(), names.word(each.word()), number);
      return;
    }
    caption(each.caption(), names.word(each.word()), number);
    letters(each.element(), number);
  }

  private static void caption(Element caption, String word, String number) {
    // A caption of paragraphs has its label in the first.
    Element first = caption.firstElementChild();
    Element line =
        first != null && first.nameIs("p") && caption.ownText().isBlank() ? first : caption;
    line.prependText("\u2002");
    line.prependChild(NumberLabel.of(word, number, caption));
  }

  /** The figures of a group are its parts: 2.3a, and (a) before their own captions. */
  private static void letters(Element group, String number) {
    List<Element> parts = group.select("figure figure, figure table[id]");
    for (int i = 0; i < parts.size() && parts.size() <= LETTERS.length(); i++) {
      String letter = LETTERS.substring(i, i + 1);
      parts.get(i).attr("data-number", number + letter);
      Element caption = parts.get(i).selectFirst("> figcaption, > caption");
      if (caption != null && caption.hasText()) {
        caption(caption, "(%)", letter);
      }
    }
  }

  /** The title begins with the word of its kind, after which the number belongs: Lemma 2 (Zorn). */
  private static void theorem(Element title, String word, String number) {
    if (title.childNodeSize() > 0
        && title.childNode(0) instanceof TextNode text
        && text.getWholeText().strip().startsWith(word)) {
      text.text(text.getWholeText().stripLeading().substring(word.length()));
    } else {
      title.prependText(" ");
    }
    title.prependChild(NumberLabel.of(word, number, title));
  }
}
