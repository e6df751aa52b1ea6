package bindery.style.cascade;

import bindery.report.Place;
import bindery.report.Report;
import bindery.style.BoxStyle;
import bindery.style.Content;
import bindery.style.FontFace;
import bindery.style.PageKind;
import bindery.style.PageRule;
import bindery.style.Pseudo;
import bindery.style.Style;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.property.Computed;
import bindery.style.property.ContentReader;
import bindery.style.property.FlowProperties;
import bindery.style.property.Longhand;
import bindery.style.property.PropertyTable;
import bindery.style.property.QuoteMarks;
import bindery.style.selector.Family;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/**
 * The stylesheets of one edition, put together: which style each element, pseudo-element and page
 * has (CSS Cascade 4).
 *
 * <p>Any number of threads may ask, each going down its own part of the tree. The tree must not
 * change meanwhile. The same element state gives the same {@link Style} object, so that it may be a
 * key by identity.
 */
public final class Cascade {
  private final List<Stylesheet> sheets;
  private final RuleIndex elements;
  private final Map<Pseudo, RuleIndex> pseudos = new EnumMap<>(Pseudo.class);
  private final Computer computer;
  private final PageCascade pages;
  private final StylePool pool = new StylePool();
  private final Map<Key, Optional<Style>> known = new ConcurrentHashMap<>();
  private final Map<String, List<String>> quotes = new ConcurrentHashMap<>();
  private final AlwaysInline inline;
  private final NaturalBlocks natural;
  private final Applicability applicability;
  private final Style bareRoot;

  /** What a style follows from: whose child, what it is, which rules. */
  private record Key(Style parent, Pseudo pseudo, BoxKind kind, int[] ranks) {
    @Override
    public boolean equals(Object object) {
      return object instanceof Key other
          && parent == other.parent
          && pseudo == other.pseudo
          && kind == other.kind
          && Arrays.equals(ranks, other.ranks);
    }

    @Override
    public int hashCode() {
      int hash = 31 * System.identityHashCode(parent) + Arrays.hashCode(ranks);
      return 31 * (31 * hash + kind.ordinal()) + (pseudo == null ? -1 : pseudo.ordinal());
    }
  }

  private Cascade(List<Stylesheet> sheets, Report report) {
    this.sheets = List.copyOf(sheets);
    this.elements = new RuleIndex(sheets, Optional.empty());
    for (Pseudo pseudo : Pseudo.values()) {
      pseudos.put(pseudo, new RuleIndex(sheets, Optional.of(pseudo)));
    }
    this.computer = new Computer(report);
    this.pages = new PageCascade(sheets, computer, pool);
    this.applicability = new Applicability(report);
    this.inline = new AlwaysInline(sheets);
    this.natural = new NaturalBlocks(sheets);
    this.bareRoot = root(new Element("html"));
  }

  /**
   * Puts stylesheets together.
   *
   * @param sheets in cascade order: the {@linkplain Stylesheet#userAgent user agent's} first, later
   *     ones winning over earlier ones of the same specificity
   * @param report gets values with {@code var()} that cannot be read at an element
   */
  public static Cascade of(List<Stylesheet> sheets, Report report) {
    return new Cascade(sheets, report);
  }

  /** Whether an element is inline for certain, which is known sooner than its style. */
  public boolean alwaysInline(Element element) {
    return inline.holds(element);
  }

  /** Whether an element is a box of its own before any design, whatever its style says. */
  public boolean blockByNature(Element element) {
    return natural.holds(element);
  }

  /** The style of the root element. */
  public Style root(Element html) {
    return styled(null, html, null, elements, elements.match(html)).orElseThrow();
  }

  /**
   * The style of an element below the root.
   *
   * @param parent the style of its parent, from this cascade
   */
  public Style style(Element element, Style parent) {
    if (BoxKind.of(element, null).holdsNoText()) {
      generatesNothing(element);
    }
    return styled(parent, element, null, elements, elements.match(element)).orElseThrow();
  }

  /**
   * The style of any element of a tree, found from its root down. What is not shown is so for all
   * that it holds.
   */
  public Style style(Element element) {
    Element parent = Family.parent(element);
    if (parent == null) {
      return root(element);
    }
    Style around = style(parent);
    return around.box().display() == BoxStyle.Display.NONE ? around : style(element, around);
  }

  private void generatesNothing(Element element) {
    for (Pseudo pseudo : List.of(Pseudo.BEFORE, Pseudo.AFTER)) {
      RuleIndex index = pseudos.get(pseudo);
      int[] ranks = index.match(element);
      if (ranks.length > 0) {
        applicability.generated(index.declarations(ranks));
      }
    }
  }

  /**
   * The style of an element's pseudo-element, if there is one: when a rule matches, and for {@code
   * ::before} and {@code ::after} has content. A {@code ::marker} with empty content is the marker
   * of {@code list-style-type} in the style given; one with {@code content: none} has a single
   * empty text.
   *
   * @param own the style of the element, from this cascade
   */
  public Optional<Style> pseudo(Element element, Style own, Pseudo pseudo) {
    RuleIndex index = pseudos.get(pseudo);
    int[] ranks = index.match(element);
    if (ranks.length == 0) {
      return Optional.empty();
    }
    Optional<Style> style = styled(own, element, pseudo, index, ranks);
    boolean quotes = style.isPresent() && QuoteMarks.isIn(style.get().generated().content());
    return quotes ? Optional.of(quoted(element, style.get())) : style;
  }

  /** The style with quotation marks in the place of {@code open-quote} and {@code close-quote}. */
  private Style quoted(Element element, Style style) {
    int depth = 0;
    for (Element at = Family.parent(element); at != null; at = Family.parent(at)) {
      depth += opensQuote(at) ? 1 : 0;
    }
    Computed computed = pool.computed(style);
    List<String> asked = computed.get(FlowProperties.QUOTES);
    List<String> marks =
        asked.isEmpty()
            ? quotes.computeIfAbsent(Family.language(element), QuoteMarks::ofLanguage)
            : asked;
    List<Content> content =
        QuoteMarks.resolve(computed.get(FlowProperties.CONTENT).list(), marks, depth);
    return pool.style(
        computed.with(FlowProperties.CONTENT, new ContentReader.Value(false, content)));
  }

  private boolean opensQuote(Element element) {
    RuleIndex before = pseudos.get(Pseudo.BEFORE);
    boolean opens = false;
    for (Declaration declaration : before.declarations(before.match(element))) {
      if (declaration instanceof Declaration.Setting setting
          && setting.longhand() == FlowProperties.CONTENT) {
        opens =
            setting.value() instanceof ContentReader.Value value && QuoteMarks.opens(value.list());
      }
    }
    return opens;
  }

  private Optional<Style> styled(
      Style parent, Element element, Pseudo pseudo, RuleIndex index, int[] ranks) {
    BoxKind kind = BoxKind.of(element, pseudo);
    Key key = new Key(parent, pseudo, kind, ranks);
    Optional<Style> found = known.get(key);
    if (found == null) {
      Computed from = parent == null ? null : pool.computed(parent);
      List<Declaration> declarations = index.declarations(ranks);
      Computed computed =
          applicability.checked(computer.compute(from, declarations), kind, declarations);
      found = generated(computed, pseudo).map(pool::style);
      known.put(key, found);
    }
    return found;
  }

  /** Without content there is no ::before; {@code none} makes an empty ::marker. */
  private static Optional<Computed> generated(Computed computed, Pseudo pseudo) {
    ContentReader.Value content = computed.get(FlowProperties.CONTENT);
    if (!content.list().isEmpty() || pseudo == null) {
      return Optional.of(computed);
    }
    if (pseudo == Pseudo.MARKER && !content.normal()) {
      List<Content> nothing = List.of(new Content.Text(""));
      return Optional.of(
          computed.with(FlowProperties.CONTENT, new ContentReader.Value(false, nothing)));
    }
    boolean needsContent = pseudo == Pseudo.BEFORE || pseudo == Pseudo.AFTER;
    return needsContent ? Optional.empty() : Optional.of(computed);
  }

  /**
   * Whether the style of an element, or of something in it, may depend on the element's siblings.
   */
  public boolean asksPosition(Element element) {
    return sheets.stream()
        .flatMap(sheet -> sheet.rules().stream())
        .flatMap(rule -> rule.selectors().stream())
        .anyMatch(selector -> selector.asksPosition(element));
  }

  /**
   * Where it is said what value an inherited property has at an element; nowhere if no sheet says.
   *
   * @param property a longhand of CSS
   */
  public Place place(Element element, String property) {
    Longhand<?> longhand = PropertyTable.LONGHANDS.get(property);
    for (Element at = element; at != null; at = Family.parent(at)) {
      List<Declaration> declarations = elements.declarations(elements.match(at));
      Optional<Declaration> winner = Declaration.winner(longhand, declarations);
      if (winner.isPresent()) {
        return winner.get().place();
      }
    }
    return Place.NOWHERE;
  }

  /** The page of a kind, inheriting from what {@code html} without attributes would have. */
  public PageRule page(PageKind kind) {
    return page(kind, bareRoot);
  }

  /**
   * The page of a kind.
   *
   * @param root what pages inherit from, from this cascade; CSS leaves it open, others take the
   *     root
   */
  public PageRule page(PageKind kind, Style root) {
    return pages.page(kind, root);
  }

  /**
   * All {@code @font-face} rules in cascade order; of two for the same face the later one counts.
   */
  public List<FontFace> faces() {
    List<FontFace> faces = new ArrayList<>();
    sheets.forEach(sheet -> faces.addAll(sheet.faces()));
    return List.copyOf(faces);
  }

  /**
   * A value with custom properties in the place of {@code var()}, as they are at an element.
   *
   * @param at the style of the element, from this cascade
   * @throws BadValue if one is not set there
   */
  public List<Component> replaced(List<Component> value, Style at) throws BadValue {
    return new Variables(pool.computed(at).custom(), new Report()).replaced(value);
  }

  /** The names that {@code @page} rules give. */
  public Set<String> namedPages() {
    return pages.names();
  }
}
