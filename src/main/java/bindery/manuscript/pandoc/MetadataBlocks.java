package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Metadata within a text. pandoc, yaml_metadata_block: "A YAML metadata block may occur anywhere in
 * the document, but if it is not at the beginning, it must be preceded by a blank line." It says
 * things of the document and is no text.
 */
final class MetadataBlocks implements Rewriting {
  private static final Pattern OPEN =
      Pattern.compile("(?m)^---[ \\t]*\\n(?=[A-Za-z][\\w-]*:(?:\\s|$))");
  private static final int MOST_LINES = 300;

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    if (all.indexOf("\n---", Math.max(0, from - 1)) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher open = OPEN.matcher(all);
    int at = from;
    while (at <= all.length() && open.find(at)) {
      at = open.end();
      boolean apart = open.start() <= from || all.startsWith("\n\n", open.start() - 2);
      int end = apart && !code.covers(open.start()) ? end(all, open.end()) : -1;
      if (end > 0) {
        draft.put(open.start(), end, "");
        text.note(
            "metadata-block",
            open.start(),
            all.substring(open.end(), Math.min(end, open.end() + 40)),
            "metadata within a text says nothing of the book and is left out:",
            "say it in the metadata of the book");
        at = end;
      }
    }
    return draft.done();
  }

  /** Where the block ends, or -1 if what follows is no YAML. */
  private static int end(String text, int from) {
    int at = from;
    for (int i = 0; i < MOST_LINES && at < text.length(); i++) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end);
      if (line.stripTrailing().equals("---") || line.stripTrailing().equals("...")) {
        return Math.min(text.length(), end + 1);
      }
      if (!line.matches("[A-Za-z][\\w-]*:(?:\\s.*)?|[ \\t#-].*|\\s*")) {
        return -1;
      }
      at = end + 1;
    }
    return -1;
  }
}
