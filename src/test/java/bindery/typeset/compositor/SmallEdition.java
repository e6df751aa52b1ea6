package bindery.typeset.compositor;

import bindery.art.Picture;
import bindery.book.Book;
import bindery.book.Metadata;
import bindery.book.Places;
import bindery.report.Place;
import bindery.report.Report;
import bindery.style.cascade.Cascade;
import bindery.style.cascade.Stylesheet;
import bindery.typeset.Typesetter;
import bindery.typeset.formula.MathSetting;
import bindery.typeset.galley.Galley;
import bindery.typeset.glyph.Cases;
import bindery.typeset.glyph.Shaper;
import bindery.typeset.glyph.TypeLibrary;
import bindery.typeset.inline.EditionContext;
import bindery.typeset.line.Hyphenator;
import bindery.typeset.page.DraftedPages;
import bindery.typeset.page.MakeUp;
import bindery.typeset.section.BookContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The edition of a small book, set in squares of 10 points on a grid of 12 unless its stylesheet
 * says otherwise, formulas in STIX Two Math. Pictures are as large as their name says: {@code
 * 50x30.svg}.
 */
public final class SmallEdition {
  private static final String BASE =
      "html { font: 10pt/12pt Square } p, ul, ol, h1, h2 { margin: 0 }";
  private static final Pattern SIZE = Pattern.compile("(\\d+)x(\\d+)\\.svg");

  // All three are safe to share and slow to make.
  private static final Shaper SHAPER = new Shaper();
  private static final Hyphenator HYPHENATOR = new Hyphenator();
  private static final TypeLibrary SQUARES =
      TypeLibrary.load(List.of(Cases.SQUARE), Cases::bytes, new Report());

  private static final TypeLibrary SQUARES_AND_FORMULAS =
      TypeLibrary.load(List.of(Cases.SQUARE, MathSetting.STIX), Cases::bytes, new Report());

  /** Where the chapter stands in its imagined manuscript. */
  public static final Place PLACE = new Place("01-chapter.md", 1, 1);

  public final Report report = new Report();
  public final EditionContext edition;
  public final Book book;
  public final BookContext context;

  private SmallEdition(String css, List<String> chapters) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < chapters.size(); i++) {
      String id = i == 0 ? "chapter" : "chapter-" + (i + 1);
      body.append("<section class=\"chapter\" id=\"").append(id).append("\">");
      body.append(chapters.get(i)).append("</section>");
    }
    Document tree =
        Jsoup.parse("<html><head/><body>" + body + "</body></html>", "", Parser.xmlParser());
    tree.select("section").forEach(section -> Places.put(section, PLACE));
    Metadata metadata =
        new Metadata(
            "Small",
            "",
            List.of(),
            Locale.forLanguageTag("en-US"),
            "",
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty());
    book = new Book(metadata, tree);
    Cascade cascade =
        Cascade.of(
            List.of(
                Stylesheet.userAgent(report),
                Stylesheet.parse(BASE, "base.css", report),
                Stylesheet.parse(css, "book.css", report)),
            report);
    boolean formulas = tree.selectFirst("math") != null;
    TypeLibrary types = formulas ? SQUARES_AND_FORMULAS : SQUARES;
    edition = new EditionContext(book, cascade, types, SHAPER, HYPHENATOR);
    context = new BookContext(book, SmallEdition::picture);
  }

  /** The chapter's content in XHTML, set in squares. */
  public static SmallEdition of(String css, String chapter) {
    return new SmallEdition(css, List.of(chapter));
  }

  /** A book of many chapters, which are set faster together than apart. */
  public static SmallEdition of(String css, List<String> chapters) {
    return new SmallEdition(css, chapters);
  }

  /** The first chapter as a galley of this measure. */
  public Galley galley(double measure) {
    return galleys(measure).get(0);
  }

  /** All chapters as galleys; what is wrong in them is in the report. */
  public List<Galley> galleys(double measure) {
    List<Galley> galleys =
        book.sections().stream()
            .map(section -> Typesetter.galley(edition, context, section, measure, 240))
            .toList();
    galleys.stream()
        .flatMap(galley -> galley.findings().stream())
        .forEach(finding -> report.add(finding.problem(context.sources())));
    return galleys;
  }

  /** The chapters made up into pages. */
  public MakeUp.Result made() {
    return new Typesetter(edition).pages(context, report);
  }

  /** The same, none of them composed yet. */
  public DraftedPages drafted() {
    return new Typesetter(edition).drafted(context);
  }

  private static Optional<Picture> picture(String name) {
    Matcher size = SIZE.matcher(name);
    return size.matches()
        ? Optional.of(
            new Picture.Drawing(
                name,
                new byte[0],
                Double.parseDouble(size.group(1)),
                Double.parseDouble(size.group(2))))
        : Optional.empty();
  }
}
