package bindery.manuscript.mkdocs;

import bindery.manuscript.data.YamlValue;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by their names, tags ({@link PageTags}), and calls of a program, {@code {{ name("words")
 * }}}, where the book's file says that they are read (mkdocs-macros). Nothing is run: of a call the
 * texts of several lines stay that are given to it. Comments, {@code {# … #}}, are left out. Where
 * the plugin for exercises is on instead, the words between braces are those to fill in, and stay.
 */
record Templates(Rewriting substitutions) implements Rewriting {
  private static final Pattern TEXT = Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|'''(.*?)'''");

  /** A word that readers are to fill in. */
  private static final Pattern BLANK = Pattern.compile("\\{\\{[ \\t]*([^{}\\n]{1,200}?)[ \\t]*}}");

  private static final String THREE = "\"\"\"";
  private static final int LONGEST = 50_000;

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf('{', from) < 0
        || !(around.tool().variables().get("config").orElse(null)
            instanceof YamlValue.Mapping config)) {
      return text;
    }
    YamlValue plugins = config.get("plugins").orElse(null);
    if (!names(plugins, "macros")) {
      return names(plugins, "exercises")
          ? Draft.replacedInLines(text, from, "{{", BLANK, word -> word.group(1))
          : text;
    }
    ManuscriptText shown = new PageTags(pairs(text, from, "{#", "#}"), around).done(from);
    return substitutions.apply(pairs(shown, from, "{{", "}}"), from, around);
  }

  private static boolean names(YamlValue plugins, String wanted) {
    return plugins instanceof YamlValue.Sequence list
        ? list.items().stream().anyMatch(item -> names(item, wanted))
        : plugins instanceof YamlValue.Mapping map
            ? map.get(wanted).isPresent()
            : plugins instanceof YamlValue.Scalar name && name.text().equals(wanted);
  }

  private static ManuscriptText pairs(ManuscriptText text, int from, String open, String close) {
    String all = text.text();
    Code code = text.code(from);
    Draft draft = new Draft(text);
    int end = -1;
    for (int at = all.indexOf(open, from); at >= 0; at = all.indexOf(open, at)) {
      end = end < at + 2 ? all.indexOf(close, at + 2) : end;
      if (end < 0) {
        break;
      }
      String inside = all.substring(at + 2, Math.min(end, at + LONGEST));
      boolean call = inside.indexOf('(') >= 0;
      boolean comment =
          open.equals("{#") && !inside.isEmpty() && Character.isWhitespace(inside.charAt(0));
      boolean example = code.covers(at) && inside.indexOf(THREE) < 0;
      if (example || end - at >= LONGEST || !comment && (open.equals("{#") || !call)) {
        at += 2;
        continue;
      }
      draft.put(at, end + 2, comment ? "" : words(inside, indent(all, at)));
      if (!comment) {
        text.warn(
            "macro",
            at,
            open + inside + close,
            "this calls a program of the site, and nothing is run; its texts stay:",
            "write what it would have made");
      }
      at = end + 2;
    }
    return draft.done();
  }

  /** How far the line is indented that this offset is on. */
  private static int indent(String all, int at) {
    int start = all.lastIndexOf('\n', at) + 1;
    int words = start;
    while (words < at && all.charAt(words) == ' ') {
      words++;
    }
    return words - start;
  }

  /** The texts that stand between three quotes, one after another. */
  private static String words(String call, int indent) {
    StringBuilder words = new StringBuilder();
    Matcher text = TEXT.matcher(call);
    while (text.find()) {
      String found = text.group(1) == null ? text.group(2) : text.group(1);
      String lines = found.stripIndent().strip().replace("\\\"", "\"");
      words.append("\n\n").append(lines.indent(indent)).append("\n\n");
    }
    return words.toString();
  }
}
