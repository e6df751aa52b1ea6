package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Include;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Slugs;
import bindery.manuscript.text.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes that stand whole, or with one of their sections, in another: {@code ![[note#heading]]},
 * alone on its line (Obsidian, "Embed files").
 */
final class NoteEmbeds implements Rewriting {
  private static final Pattern EMBED =
      Pattern.compile(
          "(?m)^[ \\t]*!\\[\\[(?<to>[^\\[\\]|\\n]{1,300})(?:\\|[^\\[\\]\\n]{0,300})?\\]\\][ \\t]*$");
  private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6})[ \\t]+([^\\n]*)$");

  private final NoteNames names = new NoteNames();

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return text.text().indexOf("![[", from) < 0
        ? text
        : Include.in(text, from, around, (t, f, include) -> embedded(t, f, include, around));
  }

  private ManuscriptText embedded(
      ManuscriptText text, int from, Include include, FolderContext around) {
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher match = EMBED.matcher(text.text());
    int at = from;
    while (at <= text.text().length() && match.find(at)) {
      at = Math.max(match.end(), match.start() + 1);
      String to = match.group("to").strip();
      int hash = to.indexOf('#');
      String page = hash < 0 ? to : to.substring(0, hash);
      String part = hash < 0 ? "" : to.substring(hash + 1);
      Optional<String> note =
          page.isBlank() || code.covers(match.start())
              ? Optional.empty()
              : names.find(page, text.file(), around).filter(name -> name.endsWith(".md"));
      if (note.isPresent()) {
        String address = NoteNames.from(text.file(), note.get());
        include.put(draft, text, match.start(), match.end(), address, found -> part(found, part));
      }
    }
    return draft.done();
  }

  /** Without what the note says of itself, and only the section that is asked for. */
  private static ManuscriptText part(ManuscriptText found, String part) {
    String all = found.text();
    int start = 0;
    if (all.startsWith("---\n")) {
      int end = all.indexOf("\n---", 3);
      start =
          end < 0
              ? 0
              : Math.min(
                  all.length(),
                  all.indexOf('\n', end + 1) < 0 ? all.length() : all.indexOf('\n', end + 1));
    }
    if (part.isEmpty() || part.startsWith("^")) {
      return found.of(List.of(new Stretch(start, all.length())));
    }
    Matcher heading = HEADING.matcher(all);
    int from = -1;
    int level = 0;
    String wanted = Slugs.of(part.replaceFirst(".*#", ""), "");
    while (heading.find()) {
      if (from >= 0 && heading.group(1).length() <= level) {
        return found.of(List.of(new Stretch(from, heading.start())));
      }
      if (from < 0 && Slugs.of(heading.group(2), "").equals(wanted)) {
        from = heading.start();
        level = heading.group(1).length();
      }
    }
    return found.of(List.of(new Stretch(from < 0 ? start : from, all.length())));
  }
}
