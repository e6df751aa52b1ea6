package bindery.epub;

import bindery.book.AlternativeText;
import bindery.book.Places;
import bindery.book.Role;
import bindery.book.XmlText;
import bindery.epub.markup.EpubVocabulary;
import bindery.epub.markup.SpokenLevels;
import bindery.epub.markup.TableScopes;
import bindery.epub.markup.TableWords;
import bindery.language.Names;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Writes the attributes of the elements of one file: those that are allowed, and safe values. */
final class AttributeWriter {
  private static final Pattern PIXELS = Pattern.compile("[0-9]{1,5}");
  private static final Pattern MEASURE =
      Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,4})?(%|px|pt|em|rem|ex|mm|cm|in|pc)");

  /** What is written from left to right in every language. */
  private static final Set<String> CODE = Set.of("pre", "code", "kbd", "samp");

  private final SpineFile file;
  private final LinkTargets links;
  private final PackedPictures pictures;
  private final Names names;
  private final Report report;
  private final SpokenLevels levels;
  private final TableWords words = new TableWords();
  private final Set<String> ids = new HashSet<>();

  AttributeWriter(SpineFile file, WholeBook book, Report report) {
    this.file = file;
    this.links = book.links();
    this.pictures = book.pictures();
    this.names = book.names();
    this.levels = new SpokenLevels(file.section().element());
    this.report = report;
  }

  boolean hasPicture(Element image) {
    return pictures.byName(image.attr("src")).isPresent();
  }

  /**
   * Appends the attributes, each with a space before it.
   *
   * @param name the element's name as written, which may not be its own
   */
  void write(StringBuilder out, Element element, String name) {
    boolean continued = element == file.section().element() && !file.part().isFirst();
    if (continued) {
      continuing(out, element);
      return;
    }
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        one(out, element, name, attribute.getKey(), attribute.getValue());
      }
    }
    if (element == file.section().element() && !element.hasAttr("role")) {
      boolean contents = file.section().role() == Role.CONTENTS;
      role(out, contents ? "doc-toc" : "doc-" + file.section().role().word());
    }
    if (isBookTitle(element)) {
      put(out, "role", "heading");
      put(out, "aria-level", "1");
    }
    if (levels.differing(element) > 0 && name.equals(element.normalName())) {
      put(out, "aria-level", Integer.toString(levels.differing(element)));
    }
    if (element.hasClass("math") && element.hasClass("display")) {
      put(out, "tabindex", "0"); // one that is too wide is scrolled, and not by mice alone
    }
    if (CODE.contains(name) && isAgainstLines(element)) {
      put(out, "dir", "ltr");
    }
    if (name.equals("th") && !element.hasAttr("scope")) {
      put(out, "scope", TableScopes.of(element));
    }
    if (name.equals("details") && !element.hasAttr("open")) {
      put(out, "open", "open"); // few reading systems can open what is folded
    }
    if (name.equals("img")) {
      alternative(out, element);
      measures(out, element);
    }
    String more = moreClasses(element);
    if (!more.isEmpty()) {
      put(out, "class", (element.className() + " " + more).strip());
    }
  }

  /** What a section's later files say of it: what it looks like, not that it begins again. */
  private void continuing(StringBuilder out, Element section) {
    put(out, "class", (section.className() + " continued").strip());
    put(out, "dir", section.attr("dir"));
    language(out, section.attr("lang"));
  }

  /**
   * A title page has its heading like every page, for those who go from heading to heading; what it
   * looks like stays that of a title.
   */
  private boolean isBookTitle(Element element) {
    return file.section().role() == Role.TITLE_PAGE
        && element.hasClass("title")
        && element.nameIs("p")
        && element.previousElementSiblings().stream().noneMatch(before -> before.hasClass("title"));
  }

  /**
   * What stands for the picture (WCAG 2.2 §1.1.1). One that nobody has described is no ornament, as
   * an empty text would say: it has its caption's words, as in the PDF, else its title, else the
   * language's word for a picture.
   */
  private void alternative(StringBuilder out, Element image) {
    if (AlternativeText.isOrnament(image)) {
      put(out, "alt", "", true);
      put(out, "role", "presentation");
      return;
    }
    Optional<String> text = AlternativeText.of(image);
    if (text.isEmpty()) {
      report.add(AlternativeText.undescribed(image));
      text = AlternativeText.inPlace(image);
    }
    put(out, "alt", text.orElseGet(() -> names.word("picture")));
  }

  /** Whether the lines round code run from right to left. */
  private static boolean isAgainstLines(Element code) {
    for (Element at = code; at != null; at = at.parent()) {
      if (at.hasAttr("dir") || at != code && CODE.contains(at.normalName())) {
        return at != code && at.attr("dir").equals("rtl");
      }
    }
    return false;
  }

  /** Classes that an element has in the EPUB alone; empty where there are none. */
  private String moreClasses(Element element) {
    return seesThrough(element) ? PackedPicture.TRANSPARENT : words.of(element);
  }

  /** Whether it is a picture that wants a ground of its own. */
  private boolean seesThrough(Element element) {
    return element.nameIs("img")
        && pictures.byName(element.attr("src")).filter(PackedPicture::transparent).isPresent();
  }

  private void one(StringBuilder out, Element element, String name, String key, String value) {
    switch (key) {
      case "epub:type" -> {
        // a list within the contents is no other contents
        if (!name.equals("nav")) {
          put(out, key, known(value));
        }
      }
      case "role" -> {
        if (!isBookTitle(element)) {
          role(out, value);
        }
      }
      case "headers" -> {
        if (name.equals("td") || name.equals("th")) {
          put(out, key, TableScopes.headers(element, value));
        }
      }
      case "href" -> link(out, element, name, value);
      case "src" ->
          pictures
              .byName(value)
              .filter(picture -> name.equals("img"))
              .ifPresent(picture -> put(out, key, "../" + picture.href()));
      case "class" -> {
        if (moreClasses(element).isEmpty()) {
          put(out, key, value);
        }
      }
      case "id" -> id(out, element, value);
      case "lang" -> language(out, value);
      case "width", "height" -> {
        // measures() writes them
      }
      case "alt" -> {
        // alternative() writes it
      }
      case "reversed", "open" -> {
        if (EpubVocabulary.allowsAttribute(name, key)) {
          put(out, key, key);
        }
      }
      default -> other(out, element, name, key, value);
    }
  }

  private void other(StringBuilder out, Element element, String name, String key, String value) {
    if (EpubVocabulary.allowsAttribute(name, key)) {
      if (EpubVocabulary.allowsValue(key, value)) {
        put(out, key, value, key.equals("title"));
      }
    } else if (key.startsWith("on") || key.equals("style")) {
      report.add(
          Problem.error(
              "epub-forbidden",
              Places.of(element),
              key,
              "attributes of this name are not let into an EPUB:",
              "take it out of the manuscript"));
    }
    if (key.equals("data-line")) {
      put(out, key, value); // a stylesheet shows it
    }
    // other data-* and the like are notes between rooms or say nothing to a reader
  }

  private void link(StringBuilder out, Element element, String name, String href) {
    if (!name.equals("a")) {
      return;
    }
    Optional<String> target = links.from(file, href);
    if (target.isPresent()) {
      put(out, "href", target.get());
      return;
    }
    String what = "a link is left out because it leads nowhere that a reader can go:";
    String todo = "link to a heading of the book, or to an http, https or mailto address";
    report.add(Problem.warning("epub-link", Places.of(element), href, what, todo));
  }

  /** Writes an id, if no other element of the file has it. */
  void id(StringBuilder out, Element element, String id) {
    if (EpubVocabulary.allowsValue("id", id) && ids.add(id)) {
      put(out, "id", id);
    } else if (!id.isEmpty()) {
      String what = "an id is left out because it holds spaces or stands there twice:";
      String todo = "give every element an id of its own";
      report.add(Problem.warning("epub-id", Places.of(element), id, what, todo));
    }
  }

  private static void language(StringBuilder out, String tag) {
    if (EpubVocabulary.allowsValue("lang", tag)) {
      put(out, "lang", tag);
      put(out, "xml:lang", tag);
    }
  }

  private static void role(StringBuilder out, String role) {
    if (EpubVocabulary.allowsAriaRole(role)) {
      put(out, "role", role);
    }
  }

  private static String known(String types) {
    return Arrays.stream(types.trim().split("\\s+"))
        .filter(EpubVocabulary::allowsSemantics)
        .collect(Collectors.joining(" "));
  }

  /** HTML's width and height count pixels; other units are said in CSS. */
  private static void measures(StringBuilder out, Element image) {
    StringBuilder style = new StringBuilder();
    for (String key : new String[] {"width", "height"}) {
      String value = image.attr(key).strip();
      if (PIXELS.matcher(value).matches()) {
        put(out, key, value);
      } else if (MEASURE.matcher(value).matches()) {
        style.append(style.isEmpty() ? "" : "; ").append(key).append(": ").append(value);
      }
    }
    put(out, "style", style.toString());
  }

  private static void put(StringBuilder out, String key, String value) {
    put(out, key, value, false);
  }

  private static void put(StringBuilder out, String key, String value, boolean evenEmpty) {
    if (!value.isEmpty() || evenEmpty) {
      out.append(' ').append(key).append("=\"");
      XmlText.append(out, value, true);
      out.append('"');
    }
  }
}
