package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sections that readers of a site open by their titles, as gitbook-plugin-sectionx has them between
 * comments: {@code <!--sec data-title="Title" … ces-->} up to {@code <!--endsec-->}.
 */
final class CollapsedSections implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile(
          "<!--\\s{0,9}(?:(?<end>endsec)\\s{0,9}-->|sec\\s(?<rest>[^<>]{0,600})ces\\s{0,9}-->)");

  private static final Pattern TITLE =
      Pattern.compile("data-title=(?:\"([^\"]*)\"|'([^']*)')", Pattern.DOTALL);

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf("ces-->", from) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher mark = MARK.matcher(text.text()).region(from, text.text().length());
    boolean open = false;
    while (mark.find()) {
      if (code.covers(mark.start())) {
        continue;
      }
      boolean end = mark.group("end") != null;
      String close = open ? "\n\n</details>\n\n" : "";
      draft.put(mark.start(), mark.end(), close + (end ? "" : open(mark.group("rest"))));
      open = !end;
    }
    if (open) {
      draft.put(text.text().length(), text.text().length(), "\n\n</details>\n");
    }
    return draft.done();
  }

  private static String open(String rest) {
    Matcher title = TITLE.matcher(rest);
    String words = title.find() ? title.group(1) == null ? title.group(2) : title.group(1) : "";
    return "<details>\n<summary>" + words.replaceAll("\\s+", " ") + "</summary>\n\n";
  }
}
