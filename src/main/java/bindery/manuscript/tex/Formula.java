package bindery.manuscript.tex;

import bindery.manuscript.text.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One formula as this house writes it: code of the class {@code math}, in which nothing is read.
 *
 * @param tex what stands between the marks
 * @param display whether it stands on lines of its own
 * @param told the id that was written beside it, or empty
 */
record Formula(String tex, boolean display, String told) {
  private static final Pattern LABEL = Pattern.compile("\\\\label\\s*\\{([^{}\\s#\"'<>]+)\\}");

  /** bookdown, 2.2.1: an equation is labelled with {@code (\#eq:label)}. */
  private static final Pattern BOOKDOWN = Pattern.compile("\\(\\\\#(eq:[\\w:-]+)\\)");

  /** A star that was to be kept from Markdown; TeX itself sets a sign for it at a line end only. */
  private static final Pattern STAR = Pattern.compile("(?<!\\\\)\\\\\\*");

  private static final Pattern COMMENT = Pattern.compile("(?m)(?<!\\\\)%.*$");

  static Formula of(String written, boolean display, String id) {
    boolean labelled = written.contains("(\\#eq:");
    String named = labelled ? BOOKDOWN.matcher(written).replaceAll("\\\\label{$1}") : written;
    String tex = named.contains("\\*") ? STAR.matcher(named).replaceAll("*") : named;
    return new Formula(stripped(tex), display, id);
  }

  /** A space at the end is part of the command where a backslash stands before it. */
  private static String stripped(String tex) {
    String plain = tex.strip();
    int slashes = plain.length() - plain.replaceFirst("\\\\+$", "").length();
    return slashes % 2 == 1 && tex.stripLeading().length() > plain.length() ? plain + " " : plain;
  }

  /** By what it is known: the id beside it, then its labels. */
  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    if (!told.isEmpty()) {
      ids.add(told);
    }
    Matcher label = LABEL.matcher(tex);
    while (tex.indexOf('{') >= 0 && label.find()) {
      if (!ids.contains(label.group(1))) {
        ids.add(label.group(1));
      }
    }
    return ids;
  }

  private String fence(int least) {
    int run = 0;
    int longest = least - 1;
    for (int i = 0; i < tex.length(); i++) {
      run = tex.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return "`".repeat(longest + 1);
  }

  private String attributes() {
    List<String> ids = ids();
    return "{.math "
        + (display ? ".display" : ".inline")
        + (ids.isEmpty() ? "" : " #" + ids.get(0))
        + "}";
  }

  /** Further lines of an equation may have labels of their own. */
  private String anchors() {
    StringBuilder out = new StringBuilder();
    ids().stream().skip(1).forEach(id -> out.append("[]{#").append(id).append("}"));
    return out.toString();
  }

  /**
   * Within a line of text.
   *
   * @param escapedBars what stands for a bar: in the row of a table it parts cells
   * @param loose lengths of backticks in the text that nothing closes, as {@link Code#loose} gives
   *     them: a formula between as many would be the end of them
   */
  String inLine(boolean row, boolean escapedBars, int loose) {
    String flat = tex.indexOf('\n') < 0 ? tex : COMMENT.matcher(tex).replaceAll("");
    flat = flat.indexOf('\n') < 0 ? flat : flat.replaceAll("\\s*\\n[ \\t]*", " ");
    if (row) {
      flat = escapedBars ? flat.replace("|", "\\|") : flat.replaceAll("(?<!\\\\)\\|", "\\\\|");
    }
    String fence = fence(1);
    while (fence.length() < Integer.SIZE && (loose & 1 << fence.length()) != 0) {
      fence += "`";
    }
    boolean padded = flat.startsWith("`") || flat.endsWith("`");
    String space = padded ? " " : "";
    return anchors() + fence + space + flat + space + fence + attributes();
  }

  /**
   * On lines of its own, without a line end.
   *
   * @param prefix what each line after the first begins with
   */
  String block(String prefix) {
    String lines = tex.replaceAll("\\n[ \\t]*", "\n" + Matcher.quoteReplacement(prefix));
    String fence = fence(3);
    String anchors = anchors();
    String before =
        anchors.isEmpty() ? "" : anchors + "\n" + prefix.stripTrailing() + "\n" + prefix;
    return before + fence + " " + attributes() + "\n" + prefix + lines + "\n" + prefix + fence;
  }
}
