package bindery.typeset.inline;

import bindery.book.Book;
import bindery.language.Language;
import bindery.report.Place;
import bindery.style.FontStyle;
import bindery.style.PageKind;
import bindery.style.PageRule;
import bindery.style.Style;
import bindery.style.cascade.Cascade;
import bindery.typeset.box.Boxes;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.TypeLibrary;
import bindery.typeset.line.BreakOpportunities;
import bindery.typeset.line.Hyphenator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Type and styles of one edition. It knows nothing of the text and serves one book after another,
 * as long as its root element says the same; sections are set side by side, so all of it is safe to
 * share.
 */
public final class EditionContext {
  /** Points that lines of the grid are apart at least. */
  public static final double CLOSEST = 1;

  private final Cascade cascade;
  private final Boxes boxes;
  private final TypeLibrary types;
  private final Shaper shaper;
  private final Hyphenator hyphenator;
  private final Locale language;
  private final String rootTags;
  private final Style root;
  private final Style body;
  private final Place leadingPlace;
  private final boolean notesBeside;
  private final Map<Locale, BreakOpportunities> opportunities = new ConcurrentHashMap<>();
  private final Map<Locale, Language> languages = new ConcurrentHashMap<>();
  private final Map<CacheKey, WordCache> words = new ConcurrentHashMap<>();
  private final Map<Variant, Style> variants = new ConcurrentHashMap<>();

  /** A style of the cascade with another font. */
  private record Variant(Style style, FontStyle font) {}

  /** Styles are compared by identity: equal ones of a cascade are the same object. */
  private record CacheKey(Style style, Locale language) {
    @Override
    public boolean equals(Object other) {
      return other instanceof CacheKey key && key.style == style && key.language.equals(language);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(style) * 31 + language.hashCode();
    }
  }

  /**
   * @param book whose root element, body and language are looked at, and nothing else
   */
  public EditionContext(
      Book book, Cascade cascade, TypeLibrary types, Shaper shaper, Hyphenator hyphenator) {
    this.cascade = cascade;
    this.boxes = new Boxes(cascade);
    this.types = types;
    this.shaper = shaper;
    this.hyphenator = hyphenator;
    this.rootTags = rootTags(book);
    this.language = book.metadata().language();
    this.root = cascade.root(book.tree().child(0));
    this.notesBeside = book.tree().body().hasClass("margin-notes");
    this.body = cascade.style(book.tree().body(), root);
    this.leadingPlace = cascade.place(book.tree().body(), "line-height");
  }

  /** Whether another book may be set with this: its root says what this one's said. */
  public boolean serves(Book book) {
    return language.equals(book.metadata().language()) && rootTags.equals(rootTags(book));
  }

  private static String rootTags(Book book) {
    return book.tree().child(0).attributes().html() + book.tree().body().attributes().html();
  }

  public Cascade cascade() {
    return cascade;
  }

  /** What boxes elements make. */
  public Boxes boxes() {
    return boxes;
  }

  /** The rule of a kind of page. */
  public PageRule page(PageKind kind) {
    return cascade.page(notesBeside ? kind.withNotesBeside() : kind, root);
  }

  /** Whether the book has its notes in the margin. */
  public boolean notesBeside() {
    return notesBeside;
  }

  /** The book's language. */
  public Locale language() {
    return language;
  }

  /** Computed style of the tree's root; its leading is the grid that all pages share. */
  public Style root() {
    return root;
  }

  /** Style of the body element, which sections inherit from. */
  public Style body() {
    return body;
  }

  /** Distance of the lines of the grid, in points: the leading of the body, 1 at least. */
  public double grid() {
    return Math.max(CLOSEST, body.text().lineHeight());
  }

  /** Where a stylesheet says what the leading of the body is. */
  public Place leadingPlace() {
    return leadingPlace;
  }

  public TypeLibrary types() {
    return types;
  }

  public Shaper shaper() {
    return shaper;
  }

  public Hyphenator hyphenator() {
    return hyphenator;
  }

  BreakOpportunities opportunities(Locale language) {
    return opportunities.computeIfAbsent(language, BreakOpportunities::new);
  }

  /** What is known of a language. */
  Language language(Locale locale) {
    Language known = languages.get(locale);
    return known != null ? known : languages.computeIfAbsent(locale, Language::of);
  }

  /** A style with another font; the same object for the same. */
  Style variant(Style style, FontStyle font) {
    return variants.computeIfAbsent(
        new Variant(style, font),
        v -> new Style(font, style.text(), style.box(), style.breaks(), style.generated()));
  }

  /** Words of a style of the cascade, kept for all that is set. */
  public WordCache words(Style style, Locale language) {
    CacheKey key = new CacheKey(style, language);
    WordCache known = words.get(key);
    return known != null
        ? known
        : words.computeIfAbsent(key, k -> new WordCache(this, style, language));
  }
}
