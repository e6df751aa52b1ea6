package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/**
 * {@code # (PART) Title {-}} opens a part, and {@code # (APPENDIX) Appendix {-}} the appendices:
 * “all chapters after this heading are appendices” (bookdown, “Special headers”).
 */
final class BookdownHeadings implements Rewriting {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?m)^#[ \\t]+\\((PART|APPENDIX)(?:\\\\?\\*)?\\)[ \\t]*([^{\\n]*)(?:\\{[^}\\n]*})?[ \\t]*$");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText parts =
        Draft.replaced(text, from, "(PART", HEADING, m -> heading(m.group(1), m.group(2)));
    return Draft.replaced(parts, from, "(APPENDIX", HEADING, m -> heading(m.group(1), m.group(2)));
  }

  private static String heading(String kind, String title) {
    String role = kind.equals("PART") ? "part" : "appendices";
    return "# " + title.strip() + " {.unnumbered part=\"" + role + "\"}";
  }
}
