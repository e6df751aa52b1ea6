package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * kramdown's extensions {@code {::comment}} … {@code {:/comment}}, whose content is not shown,
 * {@code {::nomarkdown}} and {@code {::options /}}, and the list that {@code {:toc}} stands under,
 * in whose place a table of contents is put: the book has one (kramdown Syntax, "Extensions";
 * kramdown, "Automatic Table of Contents Generation").
 */
final class KramdownExtensions implements Rewriting {
  private static final Pattern COMMENT =
      Pattern.compile("\\{::comment}[^{]*+(?:\\{(?!:/(?:comment)?})[^{]*+)*+\\{:/(?:comment)?}");

  private static final Pattern TAG =
      Pattern.compile(
          "\\{::?/?(?:comment|nomarkdown|options|encoding)?[^}\\n:]{0,300}/?}|\\{::[^}\\n]{1,300}/}");

  private static final Pattern TOC =
      Pattern.compile("[ \\t]*\\{:[^}\\n]*\\btoc\\b[^}\\n]*}[ \\t]*");

  private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*+]|\\d{1,9}\\.)[ \\t]+\\S.*");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf("{:", from) < 0) {
      return text;
    }
    ManuscriptText now = contents(text, from);
    if (now.text().indexOf("{:/", from) >= 0) {
      now = Draft.replaced(now, from, "{::comment}", COMMENT, m -> "");
    }
    return Draft.replacedInLines(
        now,
        from,
        "{:",
        TAG,
        m -> m.group().startsWith("{::") || m.group().startsWith("{:/") ? "" : null);
  }

  private static ManuscriptText contents(ManuscriptText text, int from) {
    List<TextLine> lines = TextLine.of(text, from);
    Draft draft = new Draft(text);
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean toc =
          !line.isCode() && line.text().contains("{:") && TOC.matcher(line.text()).matches();
      if (toc && ITEM.matcher(lines.get(i - 1).text()).matches()) {
        draft.put(Math.max(draft.end(), lines.get(i - 1).start()), line.end(), "");
      }
    }
    return draft.done();
  }
}
