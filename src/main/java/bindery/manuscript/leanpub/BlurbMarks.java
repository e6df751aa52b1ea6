package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Directives on lines of their own: {@code {aside}} … {@code {/aside}}, {@code {blurb, class: tip}}
 * … {@code {/blurb}}, {@code {pagebreak}}, {@code {frontmatter}} and the like, which the order of
 * the book carries out, and {@code -# Part} (Markua Spec, "Directives", "Blurbs", "Parts").
 */
final class BlurbMarks implements Rewriting {
  private static final Set<String> DIVIDING =
      Set.of("frontmatter", "mainmatter", "backmatter", "index", "toc", "samplecontent");

  private static final Set<String> TESTS = Set.of("quiz", "exercise", "choose-answer");
  private static final Pattern PART = Pattern.compile("-#[ \\t]+(\\S.*?)(?:[ \\t]+#+)?[ \\t]*");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    Draft draft = new Draft(text);
    boolean told = false;
    List<TextLine> lines = TextLine.of(text, from);
    for (TextLine line : lines) {
      if (line.isCode() || line.text().length() < 4) {
        continue;
      }
      Matcher part = line.text().startsWith("-#") ? PART.matcher(line.text()) : null;
      if (part != null && part.matches()) {
        draft.put(line.start(), line.end(), "# " + part.group(1) + " {part=part}");
        continue;
      }
      Optional<AttributeList> list = AttributeList.line(line.text());
      String word = list.flatMap(l -> l.words().stream().findFirst()).orElse("");
      if (word.equals("blurb") || word.equals("aside")) {
        AttributeList own = list.orElseThrow();
        String kind = own.classes().isEmpty() ? word : own.classes().get(0);
        String title = own.get("title", "caption");
        put(draft, line, "\n" + AsideLines.opened(kind, title, around));
      } else if (word.equals("/blurb") || word.equals("/aside")) {
        put(draft, line, ":::\n");
      } else if (word.equals("pagebreak")) {
        put(draft, line, "\n::: {.page-break}\n:::\n");
      } else if (DIVIDING.contains(word)) {
        put(draft, line, "");
      } else if (TESTS.contains(word.replaceFirst("^/", ""))) {
        put(draft, line, "");
        if (!told) {
          told = true;
          text.warn(
              "quiz",
              line.start(),
              line.text(),
              "a book cannot ask and mark; the questions stand in it as they were written:",
              "give the answers in the text");
        }
      }
    }
    return draft.done();
  }

  private static void put(Draft draft, TextLine line, String instead) {
    draft.put(line.start(), line.end(), instead.stripTrailing() + (instead.isEmpty() ? "" : "\n"));
  }
}
