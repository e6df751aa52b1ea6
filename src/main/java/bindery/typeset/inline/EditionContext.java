package bindery.typeset.inline;

import bindery.art.Picture;
import bindery.book.Book;
import bindery.report.Report;
import bindery.style.Style;
import bindery.style.cascade.Cascade;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.TypeLibrary;
import bindery.typeset.line.BreakOpportunities;
import bindery.typeset.line.Hyphenator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;

/**
 * What all compositors of one edition work with: type, styles, patterns, pictures. Chapters are set
 * side by side, so all of it is safe to share.
 */
public final class EditionContext {
  private final Book book;
  private final Cascade cascade;
  private final TypeLibrary types;
  private final Shaper shaper;
  private final Hyphenator hyphenator;
  private final BiFunction<String, Element, Optional<Picture>> pictures;
  private final Report report;
  private final Style root;
  private final Map<String, Element> byId = new HashMap<>();
  private final Map<Locale, BreakOpportunities> opportunities = new ConcurrentHashMap<>();
  private final Map<CaseKey, WordCache> cases = new ConcurrentHashMap<>();

  /** Styles are compared by identity: equal ones of a cascade are the same object. */
  private record CaseKey(Style style, Locale language) {
    @Override
    public boolean equals(Object other) {
      return other instanceof CaseKey key && key.style == style && key.language.equals(language);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(style) * 31 + language.hashCode();
    }
  }

  /**
   * @param pictures a picture by its path and the element that asks for it; empty when it has been
   *     reported why there is none
   */
  public EditionContext(
      Book book,
      Cascade cascade,
      TypeLibrary types,
      Shaper shaper,
      Hyphenator hyphenator,
      BiFunction<String, Element, Optional<Picture>> pictures,
      Report report) {
    this.book = book;
    this.cascade = cascade;
    this.types = types;
    this.shaper = shaper;
    this.hyphenator = hyphenator;
    this.pictures = pictures;
    this.report = report;
    for (Element element : book.tree().getAllElements()) {
      if (!element.id().isEmpty()) {
        byId.putIfAbsent(element.id(), element);
      }
    }
    this.root = cascade.root(book.tree().child(0));
  }

  public Book book() {
    return book;
  }

  /** The element with this id; looked up in a list, since every note call asks. */
  Optional<Element> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Cascade cascade() {
    return cascade;
  }

  public Report report() {
    return report;
  }

  /** Computed style of the tree's root; its leading is the grid that all pages share. */
  public Style root() {
    return root;
  }

  /** Style of the body element, which sections inherit from. */
  public Style body() {
    return cascade.style(book.tree().body(), root);
  }

  /** Distance of the lines of the grid, in points: the leading of the body. */
  public double grid() {
    return body().text().lineHeight();
  }

  TypeLibrary types() {
    return types;
  }

  public Shaper shaper() {
    return shaper;
  }

  public Hyphenator hyphenator() {
    return hyphenator;
  }

  Optional<Picture> picture(String path, Element asking) {
    return pictures.apply(path, asking);
  }

  BreakOpportunities opportunities(Locale language) {
    return opportunities.computeIfAbsent(language, BreakOpportunities::new);
  }

  public WordCache typeCase(Style style, Locale language) {
    CaseKey key = new CaseKey(style, language);
    WordCache known = cases.get(key);
    return known != null
        ? known
        : cases.computeIfAbsent(key, k -> new WordCache(this, style, language));
  }
}
