package bindery.apparatus;

import bindery.apparatus.bibliography.Library;
import bindery.apparatus.citation.Cite;
import bindery.apparatus.wording.Rich;
import bindery.apparatus.wording.Terms;
import bindery.book.Places;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads which works a citation names, and what its author wrote round them. */
final class CitationReader {
  /** What {@code knitr::write_bib} calls the entries of packages. */
  private static final Pattern PACKAGE = Pattern.compile("R-[A-Za-z][A-Za-z0-9.]*");

  private static final String OF_A_WORK =
      "this work is cited and no bibliography of the book has it; its key stands in the text:";
  private static final String OF_A_PACKAGE =
      "R writes the entry of this package when the book is made with it, and no bibliography of the"
          + " book has it; the package’s name stands in the text:";
  private static final String WRITE_BIB =
      "put the file that ‘knitr::write_bib’ made, such as packages.bib, into the folder";

  private final Library library;
  private final CitedLocators locators;
  private final Report report;
  private final List<String> unknown = new ArrayList<>();

  CitationReader(Library library, Terms terms, Report report) {
    this.library = library;
    this.locators = new CitedLocators(terms);
    this.report = report;
  }

  /** The works that are known; the others are told, and their keys stand behind these. */
  List<Cite> read(Element span) {
    unknown.clear();
    List<Cite> cites = known(span);
    if (!cites.isEmpty() && !unknown.isEmpty()) {
      Cite last = cites.remove(cites.size() - 1);
      List<Rich> suffix = new ArrayList<>(last.suffix());
      suffix.add(new Rich.Words("; " + String.join("; ", unknown)));
      cites.add(
          new Cite(last.id(), last.locator(), last.label(), last.prefix(), suffix, last.mode()));
    }
    return cites;
  }

  private List<Cite> known(Element span) {
    Cite.Mode mode = mode(span);
    List<Cite> cites = new ArrayList<>();
    List<Element> parts = span.select("> .cite[data-key]");
    if (parts.isEmpty()) {
      Element after = span.selectFirst("> .cite-after");
      for (String key : span.attr("data-keys").split(" ")) {
        add(cites, key, null, after, mode, span);
      }
      return cites;
    }
    for (Element part : parts) {
      Element before = beside(part.previousElementSibling(), "cite-before");
      Element after = beside(part.nextElementSibling(), "cite-after");
      Cite.Mode own = mode == Cite.Mode.WHOLE ? Cite.Mode.of(part.attr("data-mode")) : mode;
      add(cites, part.attr("data-key"), before, after, own, span);
    }
    return cites;
  }

  /** What all works of a citation show; the names of one in its sentence stand before it. */
  private static Cite.Mode mode(Element span) {
    String word = span.attr("data-mode");
    return word.equals("in-text") ? Cite.Mode.SUPPRESS_AUTHOR : Cite.Mode.of(word);
  }

  private static Element beside(Element element, String name) {
    return element != null && element.hasClass(name) ? element : null;
  }

  private void add(
      List<Cite> cites,
      String written,
      Element before,
      Element after,
      Cite.Mode mode,
      Element span) {
    String key = library.key(written).orElse("");
    if (key.isEmpty()) {
      boolean packaged = PACKAGE.matcher(written).matches();
      report.add(
          Problem.warning(
              "citation",
              Places.of(span),
              "@" + written,
              packaged ? OF_A_PACKAGE : OF_A_WORK,
              packaged ? WRITE_BIB : library.hint(written)));
      unknown.add(written);
      return;
    }
    List<Rich> suffix = rich(after);
    CitedLocators.Found found = new CitedLocators.Found("", "page", "");
    if (!mode.isPart() && !suffix.isEmpty() && suffix.get(0) instanceof Rich.Words words) {
      found = locators.of(words.text());
      suffix = CitedLocators.suffix(found.rest(), suffix.subList(1, suffix.size()));
    }
    List<Rich> prefix = new ArrayList<>(rich(before));
    if (!prefix.isEmpty()) {
      prefix.add(new Rich.Words(" "));
    }
    cites.add(new Cite(key, found.locator(), found.label(), prefix, suffix, mode));
  }

  /** The same with a capital at its head, as notes begin. */
  static List<Cite> opened(List<Cite> cites) {
    List<Cite> out = new ArrayList<>(cites);
    Cite first = cites.get(0);
    if (!first.prefix().isEmpty() && first.prefix().get(0) instanceof Rich.Words words) {
      String text = words.text();
      int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
      String raised = text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
      List<Rich> prefix = new ArrayList<>(first.prefix());
      prefix.set(0, new Rich.Words(raised));
      out.set(
          0,
          new Cite(
              first.id(), first.locator(), first.label(), prefix, first.suffix(), first.mode()));
    }
    return out;
  }

  private static List<Rich> rich(Element element) {
    List<Rich> parts = new ArrayList<>();
    for (Node node : element == null ? List.<Node>of() : element.childNodes()) {
      parts.add(
          node instanceof TextNode text
              ? new Rich.Words(text.getWholeText())
              : new Rich.Own(node.clone()));
    }
    return parts;
  }
}
