package bindery.style.cascade;

import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.FontFace;
import bindery.style.PageRule;
import bindery.style.selector.Selector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stylesheet, read; {@link Cascade} puts several together. */
public final class Stylesheet {
  private static final String USER_AGENT = "ua.css";

  /** Told of one sheet; a file that is no stylesheet would have thousands. */
  private static final int MOST_PROBLEMS = 100;

  /** A rule for elements. */
  record Rule(List<Selector> selectors, List<Declaration> declarations) {}

  /** What lies in a page: a margin box, or with no name the area of footnotes. */
  record Area(Optional<PageRule.MarginBox> box) {
    static final Area FOOTNOTES = new Area(Optional.empty());
  }

  /** An {@code @page} rule. */
  record PageSheet(
      List<PageSelector> selectors,
      List<Declaration> declarations,
      Map<Area, List<Declaration>> areas) {}

  private final String fileName;
  private final SheetOrigin origin;
  private final List<Rule> rules;
  private final List<PageSheet> pages;
  private final List<FontFace> faces;

  Stylesheet(
      String fileName,
      SheetOrigin origin,
      List<Rule> rules,
      List<PageSheet> pages,
      List<FontFace> faces) {
    this.fileName = fileName;
    this.origin = origin;
    this.rules = List.copyOf(rules);
    this.pages = List.copyOf(pages);
    this.faces = List.copyOf(faces);
  }

  /**
   * Reads a stylesheet of the author's. Nothing makes this fail: what is not understood is left
   * out, as CSS Syntax 3 §2.2 says, and reported ({@code css-syntax}, {@code css-property}, {@code
   * css-value}, {@code css-selector}, {@code css-at-rule}, {@code font-face}).
   *
   * @param text of the sheet
   * @param fileName for messages, and what the sources of fonts are relative to
   */
  public static Stylesheet parse(String text, String fileName, Report report) {
    return parse(text, fileName, SheetOrigin.AUTHOR, report);
  }

  /** Reads a stylesheet that is anybody's, as {@link #parse(String, String, Report)} does. */
  public static Stylesheet parse(String text, String fileName, SheetOrigin origin, Report report) {
    Report own = new Report();
    Stylesheet sheet = new SheetReader(fileName, origin, own).read(text);
    List<Problem> problems = own.problems();
    problems.stream().limit(MOST_PROBLEMS).forEach(report::add);
    if (problems.size() > MOST_PROBLEMS) {
      report.add(
          Problem.warning(
              "css-syntax",
              Place.file(fileName),
              "",
              "there are " + (problems.size() - MOST_PROBLEMS) + " more problems in this sheet",
              "mend those that are told, and see what is left"));
    }
    return sheet;
  }

  /** The sheet that says what the elements of HTML are, before any design (CSS Cascade 4 §6.2). */
  public static Stylesheet userAgent(Report report) {
    try (InputStream in = Stylesheet.class.getResourceAsStream(USER_AGENT)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return parse(text, USER_AGENT, SheetOrigin.USER_AGENT, report);
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  /** As given to {@link #parse}. */
  public String fileName() {
    return fileName;
  }

  /** Whether a design's rules win over those of this sheet, whatever they ask. */
  boolean ofUserAgent() {
    return origin == SheetOrigin.USER_AGENT;
  }

  List<Rule> rules() {
    return rules;
  }

  List<PageSheet> pages() {
    return pages;
  }

  List<FontFace> faces() {
    return faces;
  }
}
