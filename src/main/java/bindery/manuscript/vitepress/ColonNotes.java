package bindery.manuscript.vitepress;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.rewrite.Callout;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes between lines of colons: {@code :::note[Title]}, {@code :::tip Title} (Docusaurus,
 * "Admonitions"; VuePress, "Custom Containers"). Without a title they are pandoc's divs, unless the
 * folder is one of Docusaurus.
 */
final class ColonNotes implements Rewriting {
  private static final Pattern OPEN =
      Pattern.compile(
          "(?m)^([ \\t]*)(:{3,})[ \\t]*(note|tip|info|warning|danger|caution|important|success"
              + "|secondary|details)(?:\\[([^\\n]*)]|[ \\t]+([^\\s{:][^\\n]*?))?[ \\t]*(?:\\{[^}\\n]*})?[ \\t]*$");

  /** Containers that themes of Vue's tools and authors name themselves, with titles. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?m)^([ \\t]*)(:{3,})[ \\t]*(?!raw\\b|v-pre\\b)([A-Za-z][\\w-]*)()[ \\t]+([^\\s{:][^\\n]*?)"
              + "[ \\t]*(?:\\{[^}\\n]*})?[ \\t]*$");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    boolean vue = VitePressMarks.isVue(around.tool().tool());
    boolean site = vue || around.tool().tool() == Tool.DOCUSAURUS || text.file().endsWith(".mdx");
    ManuscriptText now =
        Draft.replacedInLines(text, from, ":::", OPEN, open -> opened(open, site, around));
    return vue
        ? Draft.replacedInLines(now, from, ":::", OTHER, open -> opened(open, true, around))
        : now;
  }

  private static String opened(Matcher open, boolean site, FolderContext around) {
    String title =
        open.group(5) != null ? open.group(5) : open.group(4) != null ? open.group(4) : "";
    if (title.isBlank() && !site) {
      return null;
    }
    String kind = open.group(3).equals("details") ? "note" : open.group(3);
    return Callout.of(kind, title, around).open(open.group(1)).stripTrailing();
  }
}
