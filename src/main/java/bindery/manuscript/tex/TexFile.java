package bindery.manuscript.tex;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of TeX as the text of a Markdown file, in which commands are read: without what stands
 * before and behind its document, without comments, indents and the quotes of TeX.
 */
final class TexFile {
  private static final Pattern TYPED =
      Pattern.compile("\\\\begin\\{(lstlisting|verbatim\\*?|Verbatim|minted|comment)\\}");

  private static final Pattern COMMENT = Pattern.compile("(?:^|(?<=\\s))%.*|(?<!\\\\)%$");

  private TexFile() {}

  static ManuscriptText body(ManuscriptText file) {
    String all = file.text();
    Draft draft = new Draft(file);
    int begin = all.indexOf("\\begin{document}");
    int from = begin < 0 ? 0 : begin + "\\begin{document}".length();
    int end = begin < 0 ? -1 : all.indexOf("\\end{document}", from);
    int to = end < 0 ? all.length() : end;
    draft.put(0, from, "");
    for (int at = from; at < to; ) {
      int lineEnd = all.indexOf('\n', at);
      int stop = lineEnd < 0 || lineEnd > to ? to : lineEnd;
      Matcher typed = TYPED.matcher(all).region(at, stop);
      if (typed.find()) {
        int close = all.indexOf("\\end{" + typed.group(1) + "}", typed.end());
        at = close < 0 ? to : Math.min(to, close + 1);
        continue;
      }
      line(all, at, stop, draft);
      at = stop + 1;
    }
    draft.put(to, all.length(), "");
    return draft.done();
  }

  private static void line(String all, int from, int to, Draft draft) {
    String line = all.substring(from, to);
    String words = COMMENT.matcher(line.strip()).replaceFirst("");
    String read =
        TexAccents.read(words)
            .replace("``", "“")
            .replace("''", "”")
            .replace("`", "‘")
            .replaceAll("(?<!\\\\)~", "\u00A0");
    if (line.isBlank() || read.equals(line)) {
      return;
    }
    // A line that is all comment parts no paragraphs.
    boolean gone = read.isBlank() && to < all.length();
    draft.put(from, gone ? to + 1 : to, read);
  }
}
