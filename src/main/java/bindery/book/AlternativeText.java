package bindery.book;

import bindery.report.Problem;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What is said of a picture to those who do not see it (HTML §4.8.4.4, WCAG 2.2 §1.1.1). */
public final class AlternativeText {
  private AlternativeText() {}

  /**
   * Whether a picture is there for the eye alone: its author says so with {@code .decorative} or
   * {@code alt=""}.
   */
  public static boolean isOrnament(Element picture) {
    String role = picture.attr("role");
    Element figure = picture.closest("figure");
    return picture.hasClass("decorative")
        || figure != null && figure.hasClass("decorative")
        || role.equals("presentation")
        || role.equals("none");
  }

  /** Its alternative text; empty where nobody wrote one. */
  public static Optional<String> of(Element picture) {
    String alt = picture.attr("alt").strip();
    return alt.isEmpty() ? Optional.empty() : Optional.of(alt);
  }

  /** A finding that nobody has said what a picture shows; the same of every edition, told once. */
  public static Problem undescribed(Element picture) {
    return Problem.finding(
        "undescribed-picture",
        Places.of(picture),
        picture.attr("src"),
        "nothing says what this picture shows to those who do not see it",
        "write it between the brackets before its name, or mark an ornament {.decorative}");
  }

  /** What stands for it where nobody wrote one: its caption, else its title. */
  public static Optional<String> inPlace(Element picture) {
    Element figure = picture.closest("figure");
    Element caption = figure == null ? null : figure.selectFirst("> figcaption");
    String said = caption == null ? "" : caption.text().strip();
    if (said.isEmpty()) {
      said = picture.attr("title").strip();
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(said);
  }
}
