package bindery.apparatus.number;

import bindery.book.Book;
import bindery.book.Numbering.Kind;
import bindery.book.OutsideFormulas;
import bindery.language.Language;
import bindery.language.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gives references the words of what they lead to: Figure 2.3, Chapter 4, the title in italics of
 * what has no number. References are links of the class {@code cross-reference}, whose {@code
 * data-form} says what is asked for ({@link Form}), and links within the book that hold nothing.
 */
public final class References {
  static final String CLASS = "cross-reference";
  private static final String TOGETHER = "span.cross-references";

  /** What of its target a reference says. The name in small letters is the attribute's value. */
  enum Form {
    /** Word and number. */
    WORD,
    /** The number alone, since the author wrote a word before it. */
    NUMBER,
    /** The number in parentheses, as those of equations stand. */
    PARENTHESES,
    /** The title or the caption. */
    TITLE,
    /** Word, number and title. */
    BOTH,
    /** The page, where there are pages. */
    PAGE;

    static Form of(Element a) {
      String said = a.attr("data-form").toUpperCase(Locale.ROOT);
      for (Form form : values()) {
        if (form.name().equals(said)) {
          return form;
        }
      }
      return WORD;
    }
  }

  private final Names names;
  private final Map<String, Element> targets = new HashMap<>();

  private References(Book book) {
    names = Language.of(book.metadata().language()).names();
    OutsideFormulas.select(book.tree(), "[id]")
        .forEach(element -> targets.putIfAbsent(element.id(), element));
  }

  /** Ids to which a reference by number leads. */
  static Set<String> meant(Document tree) {
    Set<String> meant = new HashSet<>();
    for (Element a : tree.select("a[href^=#]")) {
      Form form = Form.of(a);
      boolean number = form != Form.TITLE && form != Form.PAGE;
      if (a.hasClass(CLASS) && number || isEmpty(a)) {
        meant.add(a.attr("href").substring(1));
      }
    }
    return meant;
  }

  /** Works on the book's own tree, in which all has its number. */
  public static void work(Book book) {
    List<Element> all =
        OutsideFormulas.select(book.tree(), "a[href^=#]").stream()
            .filter(a -> a.hasClass(CLASS) || isEmpty(a))
            .toList();
    if (all.isEmpty()) {
      return;
    }
    References references = new References(book);
    all.forEach(references::fill);
    OutsideFormulas.select(book.tree(), TOGETHER).forEach(references::together);
  }

  /** A link that its author left to be filled. */
  private static boolean isEmpty(Element a) {
    return a.childrenSize() == 0 && !a.hasText() && a.className().isEmpty();
  }

  private void fill(Element a) {
    Element target = targets.get(a.attr("href").substring(1));
    if (target == null) {
      return;
    }
    boolean empty = isEmpty(a);
    Form form = empty ? Form.BOTH : Form.of(a);
    fill(a, target, form);
    a.removeAttr("data-form");
    if (empty && a.hasText()) {
      a.addClass(CLASS);
    }
  }

  private void fill(Element a, Element target, Form form) {
    if (form == Form.PAGE) {
      page(a, target);
      return;
    }
    String number = number(target);
    String word = word(target);
    if (form == Form.TITLE || number.isEmpty()) {
      title(a, target);
    } else if (form == Form.PARENTHESES) {
      a.text("(" + number + ")");
    } else if (form == Form.NUMBER || follows(a, word)) {
      a.text(number);
    } else {
      a.text(NumberLabel.text(word, equation(target) ? "(" + number + ")" : number));
      boolean heading = heading(target) != null;
      List<Node> title = form == Form.BOTH && heading ? titleOf(target) : List.of();
      if (!title.isEmpty()) {
        a.appendText(", ");
        a.appendChild(TargetTitle.italic(title, a));
      }
    }
  }

  /** The page is the stylesheet's to give; readers without pages see the title. */
  private void page(Element a, Element target) {
    a.removeClass(CLASS).addClass("page-reference");
    String word = names.word("page");
    int at = word.indexOf('%');
    boolean said = saysPage(a, at < 0 ? word : word.replaceFirst("^[^%]*%", ""));
    a.attr("data-before", said ? "" : at < 0 ? word + "\u00a0" : word.substring(0, at));
    a.attr("data-after", said || at < 0 ? "" : word.substring(at + 1));
    List<Node> title = titleOf(target);
    String label = NumberLabel.text(word(target), number(target));
    String words = label.isBlank() ? a.attr("href").substring(1) : label;
    List<Node> shown = title.isEmpty() ? List.of(new TextNode(words)) : title;
    a.empty().appendChild(TargetTitle.italic(shown, a));
  }

  /** Whether the author wrote “page,” “pages” or “p.” before it, or another page and a dash. */
  private static boolean saysPage(Element a, String word) {
    if (word.isBlank() || !(a.previousSibling() instanceof TextNode text)) {
      return false;
    }
    String all = text.getWholeText().replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    String before = all.strip();
    if (before.matches("[-–—]") && text.previousSibling() instanceof Element other) {
      return other.hasClass("page-reference");
    }
    String page = word.strip().toLowerCase(Locale.ROOT);
    String letter = Pattern.quote(page.substring(0, page.offsetByCodePoints(0, 1)));
    String words = Pattern.quote(page) + "\\p{L}{0,2}|" + letter + "{1,2}\\.";
    return Pattern.compile("(?<![\\p{L}\\p{N}.])(?:" + words + ")\\s*$").matcher(all).find();
  }

  private void title(Element a, Element target) {
    List<Node> title = titleOf(target);
    if (!title.isEmpty()) {
      a.empty().appendChild(TargetTitle.italic(title, a));
    } else if (!number(target).isEmpty()) {
      a.text(NumberLabel.text(word(target), number(target)));
    }
  }

  /** Whether the author wrote the word before the reference already. */
  private static boolean follows(Element a, String word) {
    if (word.isEmpty() || !(a.previousSibling() instanceof TextNode text)) {
      return false;
    }
    String before = text.getWholeText().replace('\u00a0', ' ').stripTrailing();
    boolean apart = before.length() < text.getWholeText().length();
    return apart && before.toLowerCase(Locale.ROOT).endsWith(word.toLowerCase(Locale.ROOT));
  }

  private static boolean equation(Element target) {
    return target.hasClass("math")
        || target.hasClass("equation")
        || target.selectFirst("> .equation-number") != null;
  }

  static String number(Element target) {
    Element own = target.selectFirst("> .equation-number");
    String typed = own == null ? "" : own.text().replaceAll("[()]", "");
    Element section = heading(target) == null ? target : section(target);
    return typed.isEmpty() ? section.attr("data-number") : typed;
  }

  /** The section whose heading this is; of a heading within a section itself. */
  private static Element section(Element target) {
    Element heading = heading(target);
    return heading.nameIs("h1") && heading.parent() != null ? heading.parent() : heading;
  }

  /** The heading that is meant by an id of its own or of its section; null if it is none. */
  private static Element heading(Element target) {
    Element heading = target.nameIs("section") ? target.selectFirst("> h1") : target;
    return heading != null && heading.normalName().matches("h[1-6]") ? heading : null;
  }

  private String word(Element target) {
    return names.word(kind(target));
  }

  /** A part of a group is called what the group is. */
  private static String part(Element target) {
    Element group = target.parent() == null ? null : target.parent().closest("figure");
    return group == null || !target.hasAttr("data-number")
        ? ""
        : Numbered.of(group).map(Numbered::word).orElse("");
  }

  /** What the language's file calls it by; empty if nothing. */
  private static String kind(Element target) {
    Element heading = heading(target);
    if (heading == null) {
      return equation(target)
          ? Kind.EQUATION.word()
          : Numbered.of(target).map(Numbered::word).orElse(part(target));
    }
    Element section = section(target);
    return section.nameIs("section")
        ? List.of("part", "appendix", "chapter").stream()
            .filter(section::hasClass)
            .findFirst()
            .orElse("")
        : "section";
  }

  private static List<Node> titleOf(Element target) {
    return TargetTitle.of(target, heading(target));
  }

  /** Several at once: Figures 2.3–2.5. */
  private void together(Element span) {
    List<Element> links = span.select("> a." + CLASS);
    if (links.size() < 2 || span.select("> a").size() != links.size()) {
      return;
    }
    String kind = kind(target(links.get(0)));
    boolean alike =
        !kind.isEmpty()
            && links.stream()
                .map(this::target)
                .allMatch(t -> !number(t).isEmpty() && kind(t).equals(kind));
    if (alike) {
      String many = names.word(kind + "s");
      span.empty();
      new ReferenceRow(span, links, names)
          .put(many.isEmpty() ? names.word(kind) : many, a -> number(target(a)));
    }
  }

  private Element target(Element a) {
    return targets.getOrDefault(a.attr("href").replaceFirst("^#", ""), a);
  }
}
