package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas between {@code {$$}} and {@code {/$$}} or in {@code `x`$}, entries of the index as
 * {@code {i: "term"}}, where "sub-entries are divided by an exclamation mark" (Markua Spec, "Math",
 * "Index entries"), ids of emphasis, underlined words between four underscores, and pictures alone,
 * whose words are their captions.
 */
final class MarkuaSpans implements Rewriting {
  private static final Pattern MATH =
      Pattern.compile("\\{\\$\\$}([^{]*(?:\\{(?!/\\$\\$})[^{]*)*+)\\{/\\$\\$}");

  /** The dollar behind code that is a formula: {@code `x`$}. */
  private static final Pattern DOLLAR = Pattern.compile("(?<=[^`\\s]`)\\$(?![\\w$])");

  private static final Pattern INDEX =
      Pattern.compile("\\{i:[ \\t]*(?:\"([^\"\\n]{0,300})\"|([^}\"\\n]{1,300}))[ \\t]*}");

  private static final Pattern UNDERLINED = Pattern.compile("(?<!_)____(?=\\S)([^_\\n]+)____(?!_)");

  private static final Pattern FIGURE =
      Pattern.compile("(?m)^!\\[([^\\]\\n\"]+)]\\(([^)\\s\"]+)\\)(?=(?:\\{[^}\\n]*})?[ \\t]*$)");

  /** An id of emphasis right before it. */
  private static final Pattern ID =
      Pattern.compile("(?<=[^\\s*_][*_]{1,3})\\{(?:#|id:[ \\t]*)([\\w:.-]{1,100})}");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText now = text;
    if (now.text().indexOf("{/$$}", from) >= 0) {
      String all = now.text();
      now = Draft.replaced(now, from, "{$$}", MATH, formula -> math(all, formula));
    }
    now = Draft.replaced(now, from, "`$", DOLLAR, m -> "{.math .inline}");
    now = Draft.replaced(now, from, "{i:", INDEX, MarkuaSpans::index);
    now = Draft.replaced(now, from, "{", ID, m -> "<a id=\"" + m.group(1) + "\"></a>");
    now = Draft.replaced(now, from, "____", UNDERLINED, m -> "<u>" + m.group(1) + "</u>");
    return Draft.replaced(
        now,
        from,
        "![",
        FIGURE,
        m -> "![" + m.group(1) + "](" + m.group(2) + " \"" + m.group(1) + "\")");
  }

  private static String math(String all, Matcher formula) {
    String tex = formula.group(1).strip();
    String ticks = "`".repeat(longest(tex) + 1);
    if (formula.group(1).indexOf('\n') < 0) {
      return ticks + " " + tex + " " + ticks + "{.math .inline}";
    }
    String fence = "`".repeat(Math.max(3, longest(tex) + 1));
    // As far in as its first line is: within an item the whole stays there.
    String before = all.substring(all.lastIndexOf('\n', formula.start()) + 1, formula.start());
    String indent = before.isBlank() ? before : "";
    String lines = fence + " {.math .display}\n" + tex + "\n" + fence;
    return "\n" + indent + lines.replace("\n", "\n" + indent) + "\n";
  }

  private static int longest(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static String index(Matcher entry) {
    String term = entry.group(1) != null ? entry.group(1) : entry.group(2);
    String plain = term.replaceAll("\\\\(\\p{Punct})", "$1").replace('"', '\'').strip();
    return "[]{.index-term term=\"" + plain + "\"}";
  }
}
