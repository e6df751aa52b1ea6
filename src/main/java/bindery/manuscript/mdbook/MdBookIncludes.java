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
          "(?<escape>\\\\)?\\{\\{ ?#(?<name>include|rustdoc_include|playground|playpen|title)\\s"
              + "(?<rest>[^}\\n]{0,1000})\\}\\}");

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
    Matcher mark = MARK.matcher(text.text());
    mark.region(from, text.text().length());
    while (mark.find()) {
      FileRange range = FileRange.of(mark.group("rest").strip().split("\\s")[0]);
      boolean title = mark.group("name").equals("title");
      boolean quoted = code != null && code.covers(mark.start());
      if (mark.group("escape") != null) {
        draft.put(mark.start(), mark.start() + 1, "");
      } else if (quoted && (title || !include.has(range.file()))) {
        continue;
      } else if (title) {
        draft.put(mark.start(), mark.end(), "");
      } else {
        put(draft, text, mark, range, include);
      }
    }
    return draft.done();
  }

  private static void put(
      Draft draft, ManuscriptText text, Matcher mark, FileRange range, Include include) {
    boolean playground = mark.group("name").startsWith("play");
    String language = language(range.file());
    if (playground) {
      draft.put(mark.start(), mark.start(), "```" + language + "\n");
    }
    include.put(
        draft, text, mark.start(), mark.end(), range.file(), file -> part(range, file, text, mark));
    if (playground) {
      draft.put(mark.end(), mark.end(), "\n```");
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
