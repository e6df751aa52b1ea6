package bindery.press.formula;

import bindery.book.Book;
import bindery.book.Places;
import bindery.book.Role;
import bindery.epub.FormulaPicture;
import bindery.pdf.drawing.GlyphOutlines;
import bindery.pdf.drawing.SetDrawing;
import bindery.report.Report;
import bindery.style.FontFace;
import bindery.style.Style;
import bindery.style.cascade.Cascade;
import bindery.typeset.Typesetter;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.TypeLibrary;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.line.Hyphenator;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import bindery.typeset.section.BookContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pictures of a book's formulas for its EPUB: each set once, as the PDF for reading sets it, on a
 * page of its own.
 */
public final class FormulaPictures {
  private static final String ASKED = "data-formula-pictures";

  /** A line of an e-reader is hardly longer; ems. */
  private static final int LINE = 32;

  private static final String RULES =
      """
      @page formula { size: 14000pt 4000pt; margin: 40pt; bleed: 0 }
      @page display { size: %dpt 4000pt; margin: 40pt; bleed: 0 }
      section.formula { break-before: page; page: formula }
      section.formula.display { page: display }
      section.formula > * { margin: 0; padding: 0; text-indent: 0; text-align: start }
      """;

  /** Styles and type of the PDF for reading. */
  public interface Type {
    /** Its cascade with more rules. */
    Cascade cascade(String rules);

    /** All faces that there are for it, those of formulas among them. */
    List<FontFace> faces(Cascade cascade);

    Optional<byte[]> file(FontFace face);
  }

  private final Map<String, FormulaPicture> made = new HashMap<>();

  /**
   * Those of a book; none unless it asks for them.
   *
   * @param type what they are set in
   */
  public static FormulaPictures of(Book book, Type type) {
    FormulaPictures pictures = new FormulaPictures();
    if (book.tree().body().hasAttr(ASKED)) {
      pictures.make(book, type);
    }
    return pictures;
  }

  public Optional<FormulaPicture> of(Element math) {
    return made.isEmpty() ? Optional.empty() : Optional.ofNullable(made.get(said(bare(math))));
  }

  private void make(Book book, Type type) {
    Map<String, Element> formulas = new LinkedHashMap<>();
    for (Element math : book.tree().select("math")) {
      Element bare = bare(math);
      formulas.putIfAbsent(said(bare), bare);
    }
    if (formulas.isEmpty()) {
      return;
    }
    Report unheard = new Report(); // what is wrong with them is told where the book is set
    Book plain = book(book, List.copyOf(formulas.values()));
    Cascade usual = type.cascade("");
    Style root = usual.root(plain.tree().child(0));
    double em = usual.style(plain.tree().body(), root).font().size();
    Cascade cascade = type.cascade(RULES.formatted(Math.round(LINE * em) + 80));
    List<FontFace> faces = type.faces(cascade);
    TypeLibrary types = TypeLibrary.load(faces, type::file, unheard);
    try (Shaper shaper = new Shaper()) {
      EditionContext edition = new EditionContext(plain, cascade, types, shaper, new Hyphenator());
      BookContext context = new BookContext(plain, name -> Optional.empty());
      take(new Typesetter(edition).pages(context, unheard).pages().pages(), formulas, em);
    }
  }

  private void take(List<Page> pages, Map<String, Element> formulas, double em) {
    List<String> keys = List.copyOf(formulas.keySet());
    GlyphOutlines outlines = new GlyphOutlines();
    for (Page page : pages) {
      List<Placed> content = page.content().stream().filter(FormulaPictures::isText).toList();
      int which =
          page.content().stream()
              .filter(Placed.Anchor.class::isInstance)
              .map(placed -> ((Placed.Anchor) placed).id())
              .filter(id -> id.matches("formula-\\d+"))
              .mapToInt(id -> Integer.parseInt(id.substring("formula-".length())))
              .findFirst()
              .orElse(-1);
      if (which >= 0 && !content.isEmpty()) {
        SetDrawing drawing = SetDrawing.of(content, outlines);
        boolean display = isDisplay(formulas.get(keys.get(which)));
        made.put(
            keys.get(which),
            new FormulaPicture(
                drawing.svg(),
                drawing.width() / em,
                drawing.height() / em,
                display ? 0 : drawing.depth() / em));
      }
    }
  }

  private static boolean isText(Placed placed) {
    return placed instanceof Placed.Fill
        || placed instanceof Placed.Slash
        || placed instanceof Placed.Line line && line.part() != Placed.Part.RUNNING;
  }

  private static Book book(Book of, List<Element> formulas) {
    Document tree = of.tree().shallowClone();
    Element html = tree.appendElement("html");
    html.attributes().addAll(of.tree().child(0).attributes());
    html.appendElement("head");
    Element body = html.appendElement("body");
    Places.put(body, Places.of(of.tree().body()));
    for (int i = 0; i < formulas.size(); i++) {
      Element section = body.appendElement("section");
      section.addClass(Role.FRONT_MATTER.word()).addClass("formula").attr("id", "formula-" + i);
      Places.put(section, Places.of(of.tree().body()));
      boolean display = isDisplay(formulas.get(i));
      section.addClass(display ? "display" : "text");
      Element block = section.appendElement(display ? "div" : "p");
      if (display) {
        block.addClass("math").addClass("display");
      }
      block.appendChild(formulas.get(i));
    }
    return new Book(of.metadata(), tree);
  }

  private static boolean isDisplay(Element math) {
    return math.attr("display").equals("block");
  }

  /** A formula without what names it. */
  private static Element bare(Element math) {
    Element bare = math.clone();
    bare.getAllElements().forEach(each -> each.removeAttr("id"));
    return bare;
  }

  private static String said(Element bare) {
    return bare.outerHtml();
  }
}
