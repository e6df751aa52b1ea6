package bindery.manuscript;

import bindery.book.Places;
import bindery.manuscript.text.Addresses;
import bindery.report.NearestName;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Leads references to figures, tables and sections to what they mean; their words come when all has
 * its number. What leads nowhere keeps the name that the author gave it, and is a {@code
 * cross-reference} warning with the nearest name.
 */
final class CrossReferences {
  static final String CLASS = "cross-reference";

  /**
   * bookdown puts the kind before a label that has none where it is made: {@code .theorem #line} is
   * {@code thm:line} (“Theorems and proofs”).
   */
  private static final Pattern KIND =
      Pattern.compile("^(?:thm|lem|cor|prp|cnj|def|exm|exr|hyp|fig|tab|alg):(?=.)");

  /** Looking for the nearest of many names takes time; after so many the author has the idea. */
  private static final int MOST_HINTS = 100;

  private int hints;
  private final Anchors anchors;
  private final Report report;

  CrossReferences(Anchors anchors, Report report) {
    this.anchors = anchors;
    this.report = report;
  }

  void resolve(List<Element> sections) {
    for (Element section : sections) {
      section.select("a." + CLASS).forEach(this::resolve);
    }
  }

  private void resolve(Element a) {
    String name = Addresses.decoded(a.attr("href").replaceFirst("^#", ""));
    String file = Places.of(a).file();
    Optional<String> id =
        id(file, name)
            .or(() -> id(file, name.replaceFirst("-\\d+$", "")))
            .or(() -> id(file, KIND.matcher(name).replaceFirst("")));
    if (a.attr("data-form").equals("parentheses")) {
      id = id.flatMap(found -> formula(found).or(() -> Optional.of(found)));
    }
    Optional<Element> target = id.flatMap(anchors::element);
    if (target.isEmpty()) {
      report.add(
          Problem.warning(
              "cross-reference",
              Places.of(a),
              a.attr("data-written"),
              "nothing in the book has this name, which stands there in the place of a number:",
              nearest(name)));
      a.removeAttr("href").removeAttr("data-form").tagName("span");
      return;
    }
    a.attr("href", "#" + id.get());
  }

  /** What is asked for is a formula, though something before it may have the same name. */
  private Optional<String> formula(String id) {
    return Stream.of(id, id + "-1", id + "-2")
        .filter(each -> anchors.element(each).filter(CrossReferences::isFormula).isPresent())
        .findFirst();
  }

  private static boolean isFormula(Element element) {
    return element.hasClass("math") || element.selectFirst("> .math") != null;
  }

  private String nearest(String name) {
    String otherwise = "check the spelling, or take the reference away";
    return ++hints > MOST_HINTS
        ? otherwise
        : NearestName.hint(name.replace(':', '-'), anchors.ids(), otherwise);
  }

  /** Of a chunk's pictures each may be meant by its number (bookdown, “Figures”). */
  private Optional<String> id(String file, String name) {
    return anchors.in(file, name).or(() -> anchors.anywhere(name));
  }
}
