package bindery.style.selector;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** A simple selector: one thing that is asked of one element (Selectors 4 §3). */
public sealed interface Simple
    permits Simple.Type,
        Simple.Id,
        Simple.ClassName,
        Simple.Attribute,
        Simple.Root,
        Simple.Empty,
        Simple.Link,
        Simple.Never,
        Simple.Lang,
        Simple.Both,
        Simple.AnyOf,
        Nth {
  boolean matches(Element element);

  Specificity specificity();

  /** Whether the answer depends on the element's siblings. */
  default boolean asksPosition() {
    return false;
  }

  /** An element's name. */
  record Type(String name) implements Simple {
    @Override
    public boolean matches(Element element) {
      return element.normalName().equals(name);
    }

    @Override
    public Specificity specificity() {
      return Specificity.TYPE;
    }
  }

  record Id(String id) implements Simple {
    @Override
    public boolean matches(Element element) {
      return element.id().equals(id);
    }

    @Override
    public Specificity specificity() {
      return Specificity.ID;
    }
  }

  record ClassName(String name) implements Simple {
    @Override
    public boolean matches(Element element) {
      return NameList.has(element.attr("class"), name);
    }

    @Override
    public Specificity specificity() {
      return Specificity.CLASS;
    }
  }

  /**
   * {@code [name operator value]} (Selectors 4 §6).
   *
   * @param operator empty for presence alone
   */
  record Attribute(String name, String operator, String value) implements Simple {
    @Override
    public boolean matches(Element element) {
      if (!element.hasAttr(name)) {
        return false;
      }
      String has = element.attr(name);
      return switch (operator) {
        case "" -> true;
        case "=" -> has.equals(value);
        case "~=" -> NameList.has(has, value);
        case "|=" -> has.equals(value) || has.startsWith(value + "-");
        case "^=" -> !value.isEmpty() && has.startsWith(value);
        case "$=" -> !value.isEmpty() && has.endsWith(value);
        case "*=" -> !value.isEmpty() && has.contains(value);
        default -> false;
      };
    }

    @Override
    public Specificity specificity() {
      return Specificity.CLASS;
    }
  }

  /** {@code :root}. */
  record Root() implements Simple {
    @Override
    public boolean matches(Element element) {
      return Family.parent(element) == null;
    }

    @Override
    public Specificity specificity() {
      return Specificity.CLASS;
    }
  }

  /** {@code :empty}: no children but comments (Selectors 4 §14.2, white space counts). */
  record Empty() implements Simple {
    @Override
    public boolean matches(Element element) {
      return element.childNodes().stream()
          .allMatch(
              node ->
                  node instanceof org.jsoup.nodes.Comment
                      || node instanceof org.jsoup.nodes.TextNode text
                          && text.getWholeText().isEmpty());
    }

    @Override
    public Specificity specificity() {
      return Specificity.CLASS;
    }
  }

  /** {@code :link}, {@code :any-link}. */
  record Link() implements Simple {
    @Override
    public boolean matches(Element element) {
      return element.normalName().equals("a") && element.hasAttr("href");
    }

    @Override
    public Specificity specificity() {
      return Specificity.CLASS;
    }
  }

  /** {@code :hover} and all that happens on screens only. */
  record Never() implements Simple {
    @Override
    public boolean matches(Element element) {
      return false;
    }

    @Override
    public Specificity specificity() {
      return Specificity.CLASS;
    }
  }

  /** Two questions that count as one: {@code :only-child}. */
  record Both(Simple one, Simple other) implements Simple {
    @Override
    public boolean matches(Element element) {
      return one.matches(element) && other.matches(element);
    }

    @Override
    public boolean asksPosition() {
      return one.asksPosition() || other.asksPosition();
    }

    @Override
    public Specificity specificity() {
      return Specificity.CLASS;
    }
  }

  /** {@code :lang(de)}: the language or one of its kinds (Selectors 4 §9.2, RFC 4647 basic). */
  record Lang(List<String> ranges) implements Simple {
    @Override
    public boolean matches(Element element) {
      String tag = Family.language(element).toLowerCase(Locale.ROOT);
      return !tag.isEmpty()
          && ranges.stream()
              .anyMatch(
                  range -> range.equals("*") || tag.equals(range) || tag.startsWith(range + "-"));
    }

    @Override
    public Specificity specificity() {
      return Specificity.CLASS;
    }
  }

  /** {@code :is()}, {@code :where()} and, turned round, {@code :not()} (Selectors 4 §4). */
  record AnyOf(List<Selector> selectors, boolean not, boolean counts) implements Simple {
    @Override
    public boolean matches(Element element) {
      return not != selectors.stream().anyMatch(selector -> selector.matches(element));
    }

    @Override
    public boolean asksPosition() {
      return selectors.stream().anyMatch(Selector::asksPositions);
    }

    @Override
    public Specificity specificity() {
      return counts
          ? selectors.stream()
              .map(Selector::specificity)
              .max(Specificity::compareTo)
              .orElse(Specificity.ZERO)
          : Specificity.ZERO;
    }
  }
}
