package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Include;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * mdBook's {@code {{#include file}}}, {@code {{#rustdoc_include file}}}, {@code {{#playground
 * file}}} and {@code {{#title words}}}: "You may include other files into your book"; what {@code
 * rustdoc_include} would hide is left out; a playground is a listing; the title is that of a page
 * of a site. With a backslash before it the mark is text (mdBook's guide, mdBook-specific
 * features). They are read within code too.
 *
 * @param strict whether the folder is mdBook's own; in others, code that looks like this stays
 *     unless there is such a file
 */
record MdBookIncludes(boolean strict) implements Rewriting {
  /** The name and what follows end at the first brace, as mdBook's own expression has it. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<escape>\\\\)?\\{\\{ ?#(?<name>include|rustdoc_include|playground|playpen|title)\\s");

  private static final int LONGEST = 1000;

  private static final String SIGN = "{{";

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return text.text().indexOf(SIGN, from) < 0
        ? text
        : Include.in(text, from, around, this::included);
  }

  private ManuscriptText included(ManuscriptText text, int from, Include include) {
    if (text.text().indexOf("{{#", from) < 0 && text.text().indexOf("{{ #", from) < 0) {
      return text;
    }
    Code code = strict ? null : text.code(from);
    Draft draft = new Draft(text);
    String all = text.text();
    Matcher mark = MARK.matcher(all);
    int close = from;
    int next = from;
    for (int at = all.indexOf(SIGN, from); at >= 0; at = all.indexOf(SIGN, next)) {
      int start = at > next && all.charAt(at - 1) == '\\' ? at - 1 : at;
      next = at + 1;
      if (!mark.region(start, all.length()).lookingAt()) {
        continue;
      }
      if (close < mark.end()) {
        close = close(all, mark.end());
      }
      if (close - mark.end() > LONGEST || !all.startsWith("}}", close)) {
        continue;
      }
      int end = close + 2;
      String rest = all.substring(mark.end(), close);
      FileRange range = FileRange.of(rest.strip().split("\\s")[0]);
      boolean title = mark.group("name").equals("title");
      boolean quoted = code != null && code.covers(mark.start());
      if (mark.group("escape") != null) {
        draft.put(mark.start(), mark.start() + 1, "");
      } else if (quoted && (title || !include.has(range.file()))) {
        continue;
      } else if (title) {
        draft.put(mark.start(), end, "");
      } else {
        put(draft, text, mark, end, range, include);
      }
      next = end;
    }
    return draft.done();
  }

  /** Where the mark's own text ends: at a brace, or with the line. */
  private static int close(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '}' && text.charAt(i) != '\n') {
      i++;
    }
    return i;
  }

  private static void put(
      Draft draft, ManuscriptText text, Matcher mark, int end, FileRange range, Include include) {
    boolean playground = mark.group("name").startsWith("play");
    String language = language(range.file());
    if (playground) {
      draft.put(mark.start(), mark.start(), "```" + language + "\n");
    }
    include.put(
        draft, text, mark.start(), end, range.file(), file -> part(range, file, text, mark));
    if (playground) {
      draft.put(end, end, "\n```");
    }
  }

  private static ManuscriptText part(
      FileRange range, ManuscriptText file, ManuscriptText text, Matcher mark) {
    Optional<ManuscriptText> part = range.of(file);
    if (part.isEmpty()) {
      text.warn(
          "include",
          mark.start(),
          range.anchor(),
          "no line of ‘" + file.file() + "’ has this anchor, and nothing stands here:",
          "write ‘ANCHOR: " + range.anchor() + "’ in a comment over the lines that are meant");
    }
    return part.orElseGet(() -> file.of(java.util.List.of()));
  }

  private static String language(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ending.equals("rs") ? "rust" : ending;
  }
}
