package bindery.manuscript;

import bindery.book.Isbns;
import bindery.book.Metadata;
import bindery.book.Places;
import bindery.book.Role;
import bindery.language.Language;
import bindery.report.Place;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Sections, and the pages that are made from the metadata alone. */
final class MadePages {
  /** Where a line may end in a title. */
  private static final Pattern PARTS = Pattern.compile("[\\s\u00AD\u2010\u2013\u2014/-]+");

  /** Letters of a word that may not have room in a title of 36 points on 288 of width. */
  private static final int LONG = 15;

  /** The same at 27 points. */
  private static final int LONGER = 21;

  /**
   * The titles as their author typed them, marks of emphasis and all.
   *
   * @param subtitle or empty
   */
  record Typed(String title, String subtitle) {}

  private final Metadata metadata;
  private final Typed typed;
  private final SetWords words;
  private final boolean imprint;

  /**
   * @param imprint whether there is a copyright page; without one the title page bears the date
   */
  MadePages(Metadata metadata, Typed typed, boolean imprint) {
    this.metadata = metadata;
    this.typed = typed;
    this.words = new SetWords(metadata.language());
    this.imprint = imprint;
  }

  /** An empty section of this role. */
  static Element section(Role role, Place place) {
    Element section = new Element("section").addClass(role.word());
    section.attr("epub:type", role.epubType());
    Places.put(section, place);
    return section;
  }

  Element page(Role role, Place place) {
    Element section = section(role, place);
    switch (role) {
      case HALF_TITLE -> titleLine(section, "title", typed.title());
      case TITLE_PAGE -> titlePage(section);
      case COPYRIGHT -> copyright(section);
      default -> {}
    }
    return section;
  }

  private void titlePage(Element section) {
    titleLine(section, "title" + lengths(metadata.title()), typed.title());
    titleLine(section, "subtitle", typed.subtitle());
    metadata.authorNames().forEach(author -> line(section, "author", author));
    line(section, "publisher", metadata.publisher());
    if (!imprint) {
      line(section, "date", date());
    }
  }

  /** Classes for titles whose words a line of large type has no room for. */
  private static String lengths(String title) {
    int longest = PARTS.splitAsStream(title).mapToInt(String::length).max().orElse(0);
    return longest >= LONGER ? " longer-words" : longest >= LONG ? " long-words" : "";
  }

  private String date() {
    return metadata.date().map(date -> date.words(metadata.language())).orElse("");
  }

  private void copyright(Element section) {
    String year = metadata.date().map(date -> date.year() + " ").orElse("");
    String holders = String.join(", ", metadata.authorNames());
    titleLine(section, "title", typed.title());
    boolean said = metadata.rights().contains("©") || metadata.rights().startsWith("Copyright");
    if (!said
        && !holders.isEmpty()
        && !metadata.rights().toLowerCase(java.util.Locale.ROOT).contains("public domain")) {
      line(section, "copyright-line", "© " + year + holders);
    }
    line(section, "rights", metadata.rights());
    line(section, "publisher", metadata.publisher());
    isbns(section);
    line(section, "date", date());
  }

  /** One number, or those of the editions, each with its word. */
  private void isbns(Element section) {
    Isbns isbns = metadata.isbns();
    if (!isbns.differ()) {
      line(section, "isbn", isbns.isEmpty() ? "" : "ISBN " + isbns.print());
      return;
    }
    String printed = Language.of(metadata.language()).names().word("printed");
    isbn(section, isbns.print(), printed);
    isbn(section, isbns.epub(), "EPUB");
    isbn(section, isbns.pdf(), "PDF");
  }

  private static void isbn(Element section, String isbn, String edition) {
    line(section, "isbn", isbn.isEmpty() ? "" : "ISBN " + isbn + " (" + edition + ")");
  }

  private void titleLine(Element section, String name, String title) {
    if (!title.isEmpty()) {
      Element p = section.appendElement("p").attr("class", name);
      Places.put(p, Places.of(section));
      words.put(p, title);
    }
  }

  private static void line(Element section, String name, String text) {
    if (!text.isEmpty()) {
      Element p = section.appendElement("p").attr("class", name).text(text);
      Places.put(p, Places.of(section));
    }
  }
}
