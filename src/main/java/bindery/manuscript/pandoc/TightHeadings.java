package bindery.manuscript.pandoc;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings without a space after their marks, {@code ##Title}. pandoc, space_in_atx_header: "Many
 * Markdown implementations do not require a space between the opening #s of an ATX heading and the
 * heading text". A single mark may be that of a tag: it is a heading where the file has no other of
 * the first level, or where it stands by itself at the head of the file.
 *
 * @param single whether the tool once read a single mark so
 * @param tags whether the tool has tags
 */
record TightHeadings(boolean single, boolean tags) implements Rewriting {
  private static final Pattern MARKS = Pattern.compile("(?m)^(#{2,6})(?=[\\p{L}\\p{N}*_\"“«])");
  private static final Pattern ONE =
      Pattern.compile("(?m)^#(?=[\\p{Lu}\\p{Lo}]|\\d+(?:\\.\\d+)*+[. \\u3001])");

  /** A title at the head of a file; what begins with a small letter is a tag. */
  private static final Pattern HEAD =
      Pattern.compile("\\s*+(#)(?=[\\p{Lu}\\p{Lo}\\d])[^#\\n]{1,80}(?:\\n\\s*(?:\\n|#)|\\n?\\z)");

  private static final Pattern USUAL = Pattern.compile("(?m)^#[ \\t]");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText spaced =
        Draft.replacedInLines(text, from, "##", MARKS, marks -> marks.group(1) + " ");
    boolean usual = USUAL.matcher(spaced.text()).find(from);
    Matcher head = HEAD.matcher(spaced.text()).region(from, spaced.text().length());
    if (!tags && head.lookingAt() && !spaced.code(from).covers(head.start(1))) {
      Draft draft = new Draft(spaced);
      draft.put(head.start(1), head.end(1), "# ");
      spaced = draft.done();
    }
    boolean first = single && spaced.text().indexOf('#', from) >= 0;
    return first && !usual ? Draft.replacedInLines(spaced, from, "#", ONE, mark -> "# ") : spaced;
  }
}
