package bindery.manuscript.html;

import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Readable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Cuts raw HTML down to the {@link HtmlVocabulary}. The words within an element that goes are kept,
 * except those nobody is meant to read, such as a script's. Each kind of cut is a {@code raw-html}
 * warning at its first place in the file.
 */
public final class HtmlCleaner {
  private static final int DEEPEST = 100;

  private static final Pattern ALIGNED =
      Pattern.compile(
          "(?i)(?:[^;]{0,200};){0,9}\\s*text-align\\s*:\\s*(left|right|center|justify)\\s*(?:;.{0,900})?");

  private static final Pattern WIDTH =
      Pattern.compile("(?i)(?:[^;]{0,200};){0,9}\\s*(?:max-)?width\\s*:\\s*(\\d{1,4}(?:px|%)).*");

  private static final Set<String> SIDES = Set.of("left", "right", "center", "justify");

  private final ManuscriptText source;
  private final boolean cuts;
  private final Set<String> told;
  private final AngleWords words;

  /**
   * @param cuts whether what the vocabulary does not have goes; else everything stays
   */
  public HtmlCleaner(ManuscriptText source, boolean cuts) {
    this(source, cuts, new HashSet<>(), new AngleWords(source));
  }

  private HtmlCleaner(ManuscriptText source, boolean cuts, Set<String> told, AngleWords words) {
    this.source = source;
    this.cuts = cuts;
    this.told = told;
    this.words = words;
  }

  /** The same for a part of the text: what was told is not told again. */
  public HtmlCleaner of(ManuscriptText part) {
    return new HtmlCleaner(part, cuts, told, words);
  }

  public boolean cuts() {
    return cuts;
  }

  /**
   * Whether a tag is none, but words in angle brackets, which stand as text.
   *
   * @param offset where it stands in the text of this cleaner
   */
  public boolean isWords(String tag, int offset) {
    String text = source.text();
    char before = offset > 0 && offset <= text.length() ? text.charAt(offset - 1) : ' ';
    if (!cuts || !words.are(tag, before)) {
      return false;
    }
    tellWords(tag, offset);
    return true;
  }

  private void tellWords(String tag, int offset) {
    if (told.add(tag)) {
      source.note(
          "angle-brackets",
          offset,
          tag,
          "this is no element of HTML and stands as text:",
          "where it is code, write it as ‘`code`’");
    }
  }

  /** HTML with words in angle brackets as text, told. */
  private String withWords(String html, int offset) {
    if (!cuts) {
      return html;
    }
    return words.escaped(html, tag -> tellWords(tag, offset));
  }

  /** The element that a start tag opens, or nothing if it is cut. */
  public Optional<Element> opened(String tag, int offset) {
    Element raw = Jsoup.parse(tag, "", Parser.xmlParser()).firstElementChild();
    return raw == null ? Optional.empty() : kept(raw, offset);
  }

  /** What is left of an element that is one {@link HtmlTokens.Kind#WHOLE whole}, if anything is. */
  public Optional<Element> whole(String written, int offset) {
    boolean read = !HtmlVocabulary.isUnread(HtmlTokens.name(written, 0));
    String html = read ? withWords(written, offset) : written;
    Element raw = Jsoup.parseBodyFragment(html).body().firstElementChild();
    if (raw == null) {
      raw = Jsoup.parse(html).head().firstElementChild();
    }
    if (raw == null) {
      return Optional.empty();
    }
    if (!cuts) {
      return Optional.of(raw.clone());
    }
    if (raw.nameIs("math")) {
      return Optional.of(RawFormula.of(raw, source, offset));
    }
    if (HtmlVocabulary.isEmbedded(raw.normalName())) {
      return Optional.of(box(raw, offset));
    }
    Element clean = new Element("div");
    copy(raw, clean, offset, 0);
    Optional<Element> kept = Optional.ofNullable(clean.firstElementChild());
    kept.ifPresent(Node::remove);
    return kept;
  }

  /** What a comment or an instruction leaves: nothing, unless nothing is cut. */
  public Optional<Node> hidden(String html) {
    return cuts ? Optional.empty() : Optional.of(new DataNode(html));
  }

  /** Text with the tags of text in it, as it is read where no Markdown is. */
  public List<Node> inlines(String html, int offset) {
    Element clean = new Element("div");
    copyChildren(Jsoup.parseBodyFragment(withWords(html, offset)).body(), clean, offset, 0);
    List<Node> nodes = new ArrayList<>(clean.childNodes());
    nodes.forEach(Node::remove);
    return nodes;
  }

  /** What cannot stand in a book: its address, for those who can go there. */
  private Element box(Element raw, int offset) {
    String name = raw.normalName();
    Element box = source.element("div", offset).addClass("missing-picture");
    String title = raw.attr(raw.hasAttr("title") ? "title" : "alt");
    if (!title.isBlank()) {
      box.appendElement("p").addClass("alternative").text(title);
    }
    Element nearest = raw.hasAttr("src") || raw.hasAttr("data") ? raw : raw.selectFirst("[src]");
    String address = nearest == null ? "" : nearest.attr(nearest.hasAttr("src") ? "src" : "data");
    address = address.startsWith("data:") ? "" : address; // It is the thing itself.
    Element line = box.appendElement("p").addClass("address");
    if (address.startsWith("http:") || address.startsWith("https:")) {
      line = line.appendElement("a").attr("href", address);
    }
    line.text(address.isEmpty() ? "<" + name + ">" : Readable.characters(address));
    tell(
        name,
        offset,
        "<" + name + ">",
        "a book cannot play or embed this; a box with its address stands in its place:",
        "say in words what is to be seen there, or give a picture");
    return box;
  }

  private void copyChildren(Node from, Element into, int offset, int depth) {
    for (Node node : from.childNodes()) {
      if (node instanceof TextNode text) {
        into.appendChild(new TextNode(Readable.characters(text.getWholeText())));
      } else if (node instanceof Element element) {
        copy(element, into, offset, depth + 1);
      }
    }
  }

  private void copy(Element element, Element into, int offset, int depth) {
    if (depth > DEEPEST) {
      tell(
          "depth",
          offset,
          element.normalName(),
          "HTML elements stand " + DEEPEST + " deep in one another",
          "use fewer");
      into.appendChild(new TextNode(element.text()));
      return;
    }
    if (cuts && element.nameIs("math")) {
      into.appendChild(RawFormula.of(element, source, offset));
      return;
    }
    Optional<Element> copy = kept(element, offset);
    copy.ifPresent(into::appendChild);
    if (copy.isPresent() || !HtmlVocabulary.isUnread(element.normalName())) {
      copyChildren(element, copy.orElse(into), offset, depth);
    }
  }

  private Optional<Element> kept(Element raw, int offset) {
    String written = raw.normalName().toLowerCase(Locale.ROOT);
    String name = cuts ? HtmlVocabulary.readAs(written) : written;
    if (cuts && !HtmlVocabulary.isText(name) && !HtmlVocabulary.isBlock(name)) {
      tellElement(written, raw.tagName(), offset);
      return Optional.empty();
    }
    Element copy = source.element(name, offset);
    for (Attribute attribute : raw.attributes()) {
      attribute(copy, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue(), offset);
    }
    if (written.equals("center")) {
      copy.addClass("align-center");
    }
    return Optional.of(copy);
  }

  private void attribute(Element copy, String key, String value, int offset) {
    String element = copy.normalName();
    Matcher aligned = ALIGNED.matcher(value);
    String side = value.strip().toLowerCase(Locale.ROOT);
    if (!cuts || HtmlVocabulary.isAttribute(element, key)) {
      copy.attr(key, Readable.characters(value));
    } else if (key.equals("style") && aligned.matches()) {
      copy.addClass("align-" + aligned.group(1).toLowerCase(Locale.ROOT));
    } else if (key.equals("style") && element.equals("img")) {
      width(copy, value);
    } else if (key.equals("align") && SIDES.contains(side) && !element.equals("img")) {
      copy.addClass("align-" + side);
    } else if (key.equals("name") && element.equals("a") && !copy.hasAttr("id")) {
      copy.attr("id", Readable.characters(value));
    } else if (!HtmlVocabulary.isIdle(key)) {
      tell(
          key,
          offset,
          key,
          "this attribute of raw HTML is left out:",
          "use a class and a stylesheet");
    }
  }

  /** The style of a picture says how wide it is; how it is placed is the book's. */
  private static void width(Element img, String style) {
    Matcher width = WIDTH.matcher(style);
    if (width.matches() && !img.hasAttr("width")) {
      img.attr("width", width.group(1));
    }
  }

  private void tellElement(String name, String typed, int offset) {
    boolean quiet = Set.of("picture", "source", "track", "html", "body", "param").contains(name);
    if (!quiet) {
      String rest =
          HtmlVocabulary.isUnread(name) ? "with all that is in it:" : "its words are kept:";
      tell(
          name,
          offset,
          "<" + typed + ">",
          "this element of raw HTML is left out, " + rest,
          "use Markdown, or ‘::: {.class}’");
    }
  }

  private void tell(String key, int offset, String text, String what, String todo) {
    if (told.add(key + what)) {
      source.warn("raw-html", offset, text, what, todo);
    }
  }
}
