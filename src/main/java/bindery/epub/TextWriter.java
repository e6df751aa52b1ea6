package bindery.epub;

import bindery.book.FormulaMarkup;
import bindery.book.Places;
import bindery.book.XmlText;
import bindery.epub.markup.ContentModel;
import bindery.epub.markup.EpubVocabulary;
import bindery.epub.markup.TableOrder;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Writes one section of the tree as XHTML in one walk. The tree is only read; links, pictures and
 * misplaced elements are put right on the way, so that sections can be written side by side.
 */
final class TextWriter implements NodeFilter {
  private final StringBuilder out = new StringBuilder(16_384);
  private final Deque<Open> open = new ArrayDeque<>();
  private final SpineFile file;
  private final AttributeWriter attributes;
  private final PageMarks marks;
  private final PackedFormulas formulas;
  private final PageLocators locators;
  private final Report report;

  /**
   * An element that was begun.
   *
   * @param wrapper written around it, or empty
   * @param name as written, or empty if only its content is
   * @param holder the nearest element written, which its content stands in
   * @param phrasing whether only phrasing content may stand in it
   * @param link whether it is an {@code a} or stands in one
   */
  private record Open(String wrapper, String name, String holder, boolean phrasing, boolean link) {}

  private TextWriter(SpineFile file, WholeBook book, Report report) {
    this.locators = book.locators();
    this.file = file;
    this.attributes = new AttributeWriter(file, book, report);
    this.marks = book.marks();
    this.formulas = book.formulas();
    this.report = report;
    open.push(new Open("", "", "body", false, false));
  }

  /** The section of a file as XHTML. */
  static CharSequence write(SpineFile file, WholeBook book, Report report) {
    TextWriter writer = new TextWriter(file, book, report);
    NodeTraversor.filter(writer, file.section().element());
    return writer.out;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!file.holds(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text) {
      text(marks.cut(text, locators.text(text)), node);
      return FilterResult.CONTINUE;
    }
    if (node instanceof Element element) {
      return begin(element);
    }
    if (node instanceof DataNode data && !data.getWholeData().isBlank()) {
      refuse(element(data), "hold text that is no part of a book");
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element) {
      boolean followed = depth > 0 && node.nextSibling() instanceof Element;
      Open done = open.pop();
      if (!done.name().isEmpty() && !EpubVocabulary.isVoid(done.name())) {
        out.append("</").append(done.name()).append('>');
      }
      if (!done.wrapper().isEmpty()) {
        out.append("</").append(done.wrapper()).append('>');
      }
      if (followed && EpubVocabulary.isBlock(done.name())) {
        out.append('\n'); // keeps words apart where a style sets such elements in lines
      }
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult begin(Element element) {
    String name = element.normalName();
    Open parent = open.element();
    if (locators.repeats(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("math")) {
      marks.before(out, element, file);
      Element legible = FormulaInk.legible(formulas.pictured(element));
      lost(FormulaMarkup.write(out, legible, attributes::id), element);
      formulas.write(out, element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (EpubVocabulary.forbids(name)) {
      refuse(element, "are not let into an EPUB");
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("rp")) {
      return FilterResult.SKIP_ENTIRELY; // brackets for readers without ruby, which EPUB 3 has not
    }
    if (!EpubVocabulary.allowsElement(name)) {
      String todo = "its text is kept; use a <div> or <span> with a class";
      report.add(
          Problem.warning(
              "epub-element",
              Places.of(element),
              name,
              "elements of this name are not written into an EPUB:",
              todo));
      open.push(new Open("", "", parent.holder(), parent.phrasing(), parent.link()));
      return FilterResult.CONTINUE;
    }
    if (name.equals("img") && !attributes.hasPicture(element)) {
      text(List.of(new PageMarks.Stretch(null, element.attr("alt"))), element);
      return FilterResult.SKIP_ENTIRELY;
    }
    marks.before(out, element, file);
    ContentModel.Fit fit =
        ContentModel.fit(element, parent.holder(), parent.phrasing(), parent.link());
    if (!fit.wrapper().isEmpty()) {
      out.append('<').append(fit.wrapper()).append('>');
    }
    out.append('<').append(fit.name());
    attributes.write(out, element, fit.name());
    out.append(EpubVocabulary.isVoid(fit.name()) ? "/>" : ">");
    boolean phrasing =
        parent.phrasing() || EpubVocabulary.holdsPhrasing(fit.name()) && !isTransparent(fit.name());
    boolean link = parent.link() || fit.name().equals("a");
    open.push(new Open(fit.wrapper(), fit.name(), fit.name(), phrasing, link));
    if (name.equals("table") && TableOrder.isOdd(element)) {
      TableOrder.of(element).forEach(child -> NodeTraversor.filter(this, child));
      return FilterResult.SKIP_CHILDREN;
    }
    return FilterResult.CONTINUE;
  }

  /** HTML's transparent content model: what may stand inside is what may stand outside. */
  private static boolean isTransparent(String name) {
    return name.equals("a") || name.equals("ins") || name.equals("del");
  }

  private void text(List<PageMarks.Stretch> stretches, Node node) {
    boolean blank = stretches.stream().allMatch(stretch -> stretch.text().isBlank());
    String wrapper = blank ? "" : ContentModel.textWrapper(open.element().holder());
    if (!wrapper.isEmpty()) {
      out.append('<').append(wrapper).append('>');
    }
    int lost = 0;
    for (PageMarks.Stretch stretch : stretches) {
      if (stretch.mark() != null) {
        marks.write(out, stretch.mark(), file);
      }
      lost += XmlText.append(out, stretch.text(), false);
    }
    if (!wrapper.isEmpty()) {
      out.append("</").append(wrapper).append('>');
    }
    lost(lost, element(node));
  }

  private void lost(int characters, Element element) {
    if (characters > 0) {
      String what = "control characters that XML cannot carry are left out:";
      report.add(
          Problem.warning(
              "illegal-character",
              Places.of(element),
              Integer.toString(characters),
              what,
              "delete them from the manuscript"));
    }
  }

  private void refuse(Element element, String why) {
    report.add(
        Problem.error(
            "epub-forbidden",
            Places.of(element),
            "<" + element.normalName() + ">",
            "elements of this kind " + why + ":",
            "take it out of the manuscript"));
  }

  private static Element element(Node node) {
    return node instanceof Element element ? element : (Element) node.parentNode();
  }
}
