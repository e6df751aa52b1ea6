package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/**
 * Headings without a space after their marks, {@code ##Title}. pandoc, space_in_atx_header: "Many
 * Markdown implementations do not require a space between the opening #s of an ATX heading and the
 * heading text". A single mark may be that of a tag: it is a heading where the file has no other of
 * the first level.
 *
 * @param single whether the tool once read a single mark so
 */
record TightHeadings(boolean single) implements Rewriting {
  private static final Pattern MARKS = Pattern.compile("(?m)^(#{2,6})(?=[\\p{L}\\p{N}*_\"“«])");
  private static final Pattern ONE = Pattern.compile("(?m)^#(?=\\p{Lu})");
  private static final Pattern USUAL = Pattern.compile("(?m)^#[ \\t]");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText spaced =
        Draft.replacedInLines(text, from, "##", MARKS, marks -> marks.group(1) + " ");
    boolean first = single && spaced.text().indexOf('#', from) >= 0;
    return first && !USUAL.matcher(spaced.text()).find(from)
        ? Draft.replacedInLines(spaced, from, "#", ONE, mark -> "# ")
        : spaced;
  }
}
