package bindery.manuscript.mdbook;

import bindery.manuscript.folder.Tool;
import bindery.manuscript.rewrite.Callout;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.rewrite.Tab;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;
import java.util.Set;

/**
 * The blocks that GitBook has tags for: hints, tabs, titled listings, exercises, embedded pages and
 * files (GitBook's documentation, Creating content, Blocks; gitbook-plugin-exercises). What stands
 * in a block is Markdown and stays; tags that only lay out a site are taken out.
 *
 * @param own whether the folder is GitBook's, so that tags not known are told of and taken out
 */
record GitBookTags(boolean own) implements Rewriting {
  /** Tags around or within text that stays as it is. */
  private static final Set<String> LAYOUT =
      Set.of(
          "raw",
          "tabs",
          "columns",
          "column",
          "stepper",
          "step",
          "updates",
          "update",
          "method",
          "sample",
          "common",
          "content-ref",
          "set",
          "code",
          "prompt",
          "if",
          "else",
          "elif",
          "exercise",
          "reusable");

  /** Those that templates of MkDocs have as well, where they mean something. */
  private static final Set<String> TEMPLATE = Set.of("set", "if", "else", "elif", "raw");

  /** How far in a line is looked at that a tag stands in. */
  private static final int FARTHEST = 200;

  /** Parts of an exercise. */
  private static final Set<String> CODE = Set.of("initial", "solution", "validation", "context");

  private static final Set<String> CALLOUTS =
      Set.of("hint", "exercise", "info", "alert", "callout", "note", "tip", "warning", "danger");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    List<TemplateTag> tags = TemplateTag.of(text, from);
    if (tags.isEmpty()) {
      return text;
    }
    Page page = new Page(text, around, own);
    for (int i = 0; i < tags.size(); i++) {
      i = page.tag(tags, i);
    }
    return page.draft.done();
  }

  /** A text that is being rewritten, with what is open in it. */
  private static final class Page {
    private final ManuscriptText text;
    private final String all;
    private final FolderContext around;
    private final boolean own;
    private final Draft draft;
    private boolean solution;

    Page(ManuscriptText text, FolderContext around, boolean own) {
      this.text = text;
      this.all = text.text();
      this.around = around;
      this.own = own;
      this.draft = new Draft(text);
    }

    /** Rewrites a tag; gives the last that was rewritten with it. */
    int tag(List<TemplateTag> tags, int i) {
      TemplateTag tag = tags.get(i);
      String name = tag.name();
      String start = name.replaceFirst("^end-?", "");
      boolean end = !start.equals(name);
      if (around.tool().tool() == Tool.MKDOCS && TEMPLATE.contains(start)) {
        return i;
      }
      if (CALLOUTS.contains(start) && (own || start.equals("hint"))) {
        callout(tag, end);
      } else if (CODE.contains(name)) {
        exercise(tag, i + 1 < tags.size() ? tags.get(i + 1).from() : all.length());
      } else if (start.equals("tab")) {
        block(tag, end ? new Tab("").close("") : new Tab(tag.value("title")).open(""), end);
      } else if (name.equals("code")) {
        String title = FileTitle.of(tag.value("title"), before(tag));
        replace(tag, title, title.isEmpty());
      } else if (name.equals("filename") || name.equals("label")) {
        return captured(tags, i, words -> FileTitle.of(words, before(tag)));
      } else if (name.equals("math")) {
        return captured(tags, i, words -> "`" + words + "`{.math .inline}");
      } else if (name.equals("embed") || name.equals("file") || name.equals("page-ref")) {
        address(tag);
      } else if (Set.of("youtube", "video", "vimeo").contains(name)) {
        return video(tags, i);
      } else if (LAYOUT.contains(start) || Set.of("embed", "file").contains(start)) {
        replace(tag, "", true);
      } else if (own) {
        unknown(tag);
      }
      return i;
    }

    private void callout(TemplateTag tag, boolean end) {
      String style = tag.value("style").isEmpty() ? tag.value("type") : tag.value("style");
      String name = tag.name();
      String kind = name.equals("hint") || name.equals("alert") ? "note" : name;
      kind = style.isEmpty() ? kind : style;
      if (end && solution) {
        solution = false;
        draft.put(tag.from(), tag.from(), "\n:::\n");
      }
      Callout callout = Callout.of(end ? "note" : kind, tag.value("title"), around);
      block(tag, end ? callout.close("") : callout.open(""), end);
    }

    /** What an exercise begins with, its solution, and the test of it: code, fenced or not. */
    private void exercise(TemplateTag tag, int to) {
      String code = all.substring(tag.to(), to);
      boolean opens = tag.name().equals("solution") && !code.isBlank();
      String open = opens ? Callout.of("solution", "", around).open("") : "";
      String close = solution ? "\n:::\n" : "";
      block(tag, close + "\n" + open, !opens);
      if (!code.isBlank() && !code.contains("```") && !code.contains("~~~")) {
        int first = draft.end();
        draft.put(first, first, code.startsWith("\n") ? "~~~~~~" : "~~~~~~\n");
        draft.put(to, to, (code.endsWith("\n") ? "" : "\n") + "~~~~~~\n\n");
      }
      solution = opens;
    }

    /** Puts lines of their own in the place of a tag, as far in as its line is. */
    private void block(TemplateTag tag, String lines, boolean end) {
      int line = tag.from();
      while (line > 0 && tag.from() - line < FARTHEST && all.charAt(line - 1) != '\n') {
        line--;
      }
      String before = all.substring(line, tag.from());
      String indent = before.isBlank() && before.length() < FARTHEST ? before : "";
      if (before.strip().startsWith("|")) {
        replace(tag, "", false);
        return;
      }
      boolean alone = before.isBlank();
      String instead = (alone ? "" : "\n\n") + lines.strip().replace("\n", "\n" + indent);
      draft.put(tag.from(), tag.to(), (end && alone ? "\n" + indent : "") + instead);
      int next = blankTo(tag.to());
      draft.put(
          next, next, next < all.length() && all.charAt(next) == '\n' ? "\n" : "\n\n" + indent);
    }

    /** What stands before a tag on its line. */
    private String before(TemplateTag tag) {
      String near = all.substring(Math.max(0, tag.from() - FARTHEST), tag.from());
      return near.substring(near.lastIndexOf('\n') + 1);
    }

    private int blankTo(int at) {
      int i = at;
      while (i < all.length() && (all.charAt(i) == ' ' || all.charAt(i) == '\t')) {
        i++;
      }
      return i;
    }

    /** Puts words in the place of a tag; takes its line away if it stood alone on it. */
    private void replace(TemplateTag tag, String words, boolean line) {
      int from = tag.from();
      int to = blankTo(tag.to());
      boolean first = from == 0 || all.charAt(from - 1) == '\n';
      boolean last = to < all.length() && all.charAt(to) == '\n';
      if (line && first && last) {
        draft.put(from, to + 1, "\n");
      } else {
        draft.put(from, tag.to(), words);
      }
    }

    private int captured(
        List<TemplateTag> tags, int i, java.util.function.UnaryOperator<String> form) {
      TemplateTag tag = tags.get(i);
      TemplateTag end = i + 1 < tags.size() ? tags.get(i + 1) : tag;
      if (!end.name().equals("end" + tag.name())) {
        replace(tag, "", true);
        return i;
      }
      draft.put(tag.from(), end.to(), form.apply(all.substring(tag.to(), end.from()).strip()));
      return i + 1;
    }

    private int video(List<TemplateTag> tags, int i) {
      TemplateTag tag = tags.get(i);
      String named = tag.value("src").isEmpty() ? tag.value("url") : tag.value("src");
      if (!named.isEmpty()) {
        draft.put(tag.from(), tag.to(), "<" + named + ">");
        return i;
      }
      return captured(tags, i, words -> words.startsWith("http") ? "<" + words + ">" : words);
    }

    /** What cannot be in a book leaves its address. */
    private void address(TemplateTag tag) {
      String url = tag.value("url") + tag.value("src") + tag.value("page");
      boolean remote = url.startsWith("http");
      String words = remote ? "<" + url.replace(" ", "%20") + ">" : "`" + url + "`";
      if (tag.name().equals("page-ref") && !url.isEmpty()) {
        words = "[" + url + "](" + url + ")";
      }
      draft.put(tag.from(), tag.to(), url.isEmpty() ? "" : "\n\n" + words + "\n\n");
    }

    private void unknown(TemplateTag tag) {
      replace(tag, "", true);
      if (!tag.name().startsWith("end")) {
        text.warn(
            "template-tag",
            tag.from(),
            "{% " + tag.name() + " %}",
            "GitBook has a program make something of this tag, which is taken out:",
            "write what it would say, if the book needs it");
      }
    }
  }
}
