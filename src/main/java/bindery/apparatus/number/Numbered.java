package bindery.apparatus.number;

import bindery.book.Numbering.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * An element that may bear a number.
 *
 * @param kind of it
 * @param word of the language's file that it is called by: {@code figure}, {@code lemma}
 * @param element that has the id
 * @param caption into which the label goes
 */
record Numbered(Kind kind, String word, Element element, Element caption) {
  /** Theorem-like blocks that have numbers (Quarto, “Theorems and Proofs”; LaTeX's amsthm). */
  private static final List<String> THEOREMS =
      List.of(
          "theorem",
          "lemma",
          "corollary",
          "proposition",
          "conjecture",
          "definition",
          "example",
          "exercise",
          "hypothesis",
          "algorithm",
          "axiom",
          "property");

  private static final Set<String> UNNUMBERED = Set.of("unnumbered", "nonumber");

  /** What the element is, if it has a caption and nobody says that it bears no number. */
  static Optional<Numbered> of(Element element) {
    if (UNNUMBERED.stream().anyMatch(element::hasClass)) {
      return Optional.empty();
    }
    if (element.nameIs("div")) {
      return division(element);
    }
    Element around = element.parent();
    boolean held = around != null && held(around) == element;
    return held ? Optional.empty() : block(element);
  }

  private static Optional<Numbered> block(Element element) {
    if (element.nameIs("figure")) {
      return figure(element);
    }
    boolean within = element.parent() != null && element.parent().nameIs("figure");
    return element.nameIs("table") && !within
        ? captioned(Kind.TABLE, element, element.selectFirst("> caption"))
        : Optional.empty();
  }

  /** The figure or table that a division holds to give it an id; null if there is none. */
  private static Element held(Element div) {
    Element only = div.childrenSize() == 1 ? div.child(0) : null;
    boolean block = only != null && (only.nameIs("table") || only.nameIs("figure"));
    boolean id = div.nameIs("div") && !div.id().isEmpty();
    return block && id && only.id().isEmpty() ? only : null;
  }

  /** Figures within a figure are not counted: they get letters beside its number. */
  private static Optional<Numbered> figure(Element figure) {
    if (figure.parents().is("figure")) {
      return Optional.empty();
    }
    Element caption = figure.select("> figcaption").last();
    if (figure.hasClass("listing")) {
      return captioned(Kind.LISTING, figure, caption);
    }
    boolean picture = figure.selectFirst("img, svg, picture") != null;
    Element table = figure.selectFirst("> table");
    if (table != null && !picture) {
      Element own = caption == null ? table.selectFirst("> caption") : caption;
      return captioned(Kind.TABLE, figure, own);
    }
    boolean code = !picture && figure.selectFirst("> pre") != null;
    return captioned(code ? Kind.LISTING : Kind.FIGURE, figure, caption);
  }

  private static Optional<Numbered> division(Element div) {
    if (div.hasClass("theorem")) {
      return THEOREMS.stream()
          .filter(word -> div.hasClass(word) && (!word.equals("theorem") || plain(div)))
          .findFirst()
          .map(word -> new Numbered(Kind.THEOREM, word, div, title(div)))
          .filter(numbered -> numbered.caption() != null);
    }
    if (div.hasClass("figure-float") || div.hasClass("table-float")) {
      Kind kind = div.hasClass("figure-float") ? Kind.FIGURE : Kind.TABLE;
      Element last = div.lastElementChild();
      boolean caption = last != null && last.nameIs("p") && last.childNodeSize() == 1;
      return captioned(kind, div, caption ? last.selectFirst("> em") : null);
    }
    Element held = held(div);
    if (held != null) {
      return block(held).map(n -> new Numbered(n.kind(), n.word(), div, n.caption()));
    }
    boolean box = div.hasClass("unrendered") && div.id().startsWith("fig");
    return box ? captioned(Kind.FIGURE, div, div.selectFirst("> p")) : Optional.empty();
  }

  /** Whether it is of no other kind than a theorem: every such block has that class. */
  private static boolean plain(Element div) {
    return div.classNames().stream().allMatch(c -> c.equals("theorem") || c.startsWith("theorem-"));
  }

  private static Element title(Element div) {
    Element title = div.selectFirst("> .theorem-title");
    Element only = title == null ? null : title.selectFirst("> p");
    return only == null ? title : only;
  }

  private static Optional<Numbered> captioned(Kind kind, Element element, Element caption) {
    boolean said = caption != null && caption.hasText();
    return said ? Optional.of(new Numbered(kind, kind.word(), element, caption)) : Optional.empty();
  }
}
