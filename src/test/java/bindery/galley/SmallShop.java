package bindery.galley;

import bindery.art.Picture;
import bindery.book.Book;
import bindery.book.Metadata;
import bindery.book.Places;
import bindery.glyph.Cases;
import bindery.glyph.Shaper;
import bindery.glyph.TypeLibrary;
import bindery.line.Hyphenator;
import bindery.report.Place;
import bindery.report.Report;
import bindery.style.Cascade;
import bindery.style.Stylesheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A shop for a small book, set in squares of 10 points on a grid of 12 unless its stylesheet says
 * otherwise. Pictures are as large as their name says: {@code 50x30.svg}.
 */
public final class SmallShop {
  private static final String BASE =
      "html { font: 10pt/12pt Square } p, ul, ol, h1, h2 { margin: 0 }";
  private static final Pattern SIZE = Pattern.compile("(\\d+)x(\\d+)\\.svg");

  // All three are safe to share and slow to make.
  private static final Shaper SHAPER = new Shaper();
  private static final Hyphenator HYPHENATOR = new Hyphenator();
  private static final TypeLibrary SQUARES =
      TypeLibrary.load(List.of(Cases.SQUARE), Cases::bytes, new Report());

  /** Where the chapter stands in its imagined manuscript. */
  public static final Place PLACE = new Place("01-chapter.md", 1, 1);

  public final Report report = new Report();
  public final Shop shop;
  public final Book book;

  private SmallShop(String css, List<String> chapters) {
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
    shop = new Shop(book, cascade, SQUARES, SHAPER, HYPHENATOR, SmallShop::picture, report);
  }

  /** The chapter's content in XHTML, set in squares. */
  public static SmallShop of(String css, String chapter) {
    return new SmallShop(css, List.of(chapter));
  }

  /** A book of many chapters, which are set faster together than apart. */
  public static SmallShop of(String css, List<String> chapters) {
    return new SmallShop(css, chapters);
  }

  /** The first chapter as a galley of this measure. */
  public Galley galley(double measure) {
    return galleys(measure).get(0);
  }

  /** All chapters as galleys. */
  public List<Galley> galleys(double measure) {
    return book.sections().stream()
        .map(section -> Compositor.set(shop, section, PageNumbers.NONE, measure, 240))
        .toList();
  }

  private static Optional<Picture> picture(String name, Element asking) {
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
