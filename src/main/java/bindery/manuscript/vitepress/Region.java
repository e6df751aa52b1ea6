package bindery.manuscript.vitepress;

import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Slugs;
import bindery.manuscript.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a file is worked in: the lines between {@code #region name} and {@code #endregion name},
 * or of a page the section with this heading; and of these some lines (VitePress, "Import Code
 * Snippets", "Markdown File Inclusion").
 *
 * @param name or empty
 * @param lines as {@code 3,10}, {@code 3-10}, {@code 3,} or {@code ,10}; or empty
 */
record Region(String name, String lines) {
  private static final Pattern FRONT =
      Pattern.compile("\\A---[ \\t]*\\n(?:(?!---)[^\\n]*+\\n)*+---[ \\t]*(?:\\n|\\z)");

  private static final Pattern MARK =
      Pattern.compile("#?(?<end>end)?region\\b[ \\t]*(?<name>[\\w*-]*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern HEADING =
      Pattern.compile("(?<level>#{1,6})[ \\t]+(?<title>[^\\n]*?)(?:[ \\t]*\\{#(?<id>[^}]+)})?");

  private static final Pattern LINES = Pattern.compile("(\\d{0,6})\\s*([,-]?)\\s*(\\d{0,6})");

  /** Those lines of a page, without what it says of itself at its head. */
  ManuscriptText page(ManuscriptText page) {
    Matcher front = FRONT.matcher(page.text());
    int from = front.find() ? front.end() : 0;
    return of(page.of(List.of(new Stretch(from, page.text().length()))));
  }

  /** Those lines, without the line end of the last. */
  ManuscriptText of(ManuscriptText file) {
    List<Stretch> all = lines(file.text());
    List<Stretch> wanted = all;
    if (!name.isEmpty()) {
      wanted = region(file.text(), all);
      wanted = wanted.isEmpty() ? section(file.text(), all) : wanted;
      wanted = wanted.isEmpty() ? all : wanted;
    }
    List<Stretch> lines = new ArrayList<>(counted(wanted));
    while (!lines.isEmpty()) {
      Stretch last = lines.remove(lines.size() - 1);
      String words = file.text().substring(last.from(), last.to());
      if (!words.isBlank()) {
        lines.add(new Stretch(last.from(), last.from() + words.stripTrailing().length()));
        break;
      }
    }
    return file.of(lines);
  }

  private static List<Stretch> lines(String text) {
    List<Stretch> lines = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(new Stretch(at, next));
      at = next;
    }
    return lines;
  }

  private List<Stretch> region(String text, List<Stretch> all) {
    List<Stretch> found = new ArrayList<>();
    boolean inside = false;
    for (Stretch line : all) {
      Matcher mark = MARK.matcher(text).region(line.from(), line.to());
      if (mark.find()) {
        boolean end = mark.group("end") != null;
        boolean own = mark.group("name").equals(name);
        inside = end ? inside && !own && !mark.group("name").isEmpty() : inside || own;
      } else if (inside) {
        found.add(line);
      }
    }
    return found;
  }

  /** The heading whose id this is, up to the next that is no deeper. */
  private List<Stretch> section(String text, List<Stretch> all) {
    List<Stretch> found = new ArrayList<>();
    int level = 0;
    for (Stretch line : all) {
      String words = text.substring(line.from(), line.to()).stripTrailing();
      Matcher heading = HEADING.matcher(words);
      if (words.startsWith("#") && heading.matches()) {
        int own = heading.group("level").length();
        String said = heading.group("id");
        String id = said == null ? Slugs.of(heading.group("title"), "") : said;
        if (level > 0 && own <= level) {
          break;
        }
        level = level == 0 && id.equals(name.toLowerCase(Locale.ROOT)) ? own : level;
      }
      if (level > 0) {
        found.add(line);
      }
    }
    return found;
  }

  private List<Stretch> counted(List<Stretch> all) {
    Matcher range = LINES.matcher(lines.strip());
    if (lines.isBlank() || !range.matches()) {
      return all;
    }
    int first = range.group(1).isEmpty() ? 1 : Integer.parseInt(range.group(1));
    int last = range.group(3).isEmpty() ? all.size() : Integer.parseInt(range.group(3));
    last = range.group(2).isEmpty() ? first : last;
    int from = Math.min(Math.max(0, first - 1), all.size());
    return all.subList(from, Math.max(from, Math.min(last, all.size())));
  }
}
