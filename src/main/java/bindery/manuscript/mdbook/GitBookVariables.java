package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code {{ book.name }}} of the variables in {@code book.json} (GitBook toolchain's documentation,
 * Templating, Variables), and those that a page sets itself: {@code {% set name = "words" %}}. They
 * are read within code too; what is not known stays as it was typed. What only a running GitBook
 * knows of a page or of itself is left out.
 */
final class GitBookVariables implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile("\\{\\{-?\\s*+([A-Za-z_][\\w.]*+)\\s*+(?:\\|\\s*+safe\\s*+)?-?\\}\\}");

  /** What GitBook knows of the page, the book and itself (Templating, “Context Variables”). */
  private static final Pattern OF_THE_TOOL =
      Pattern.compile(
          "(?:file|page|gitbook|this|output|readme|glossary|summary|languages?|history)\\..+");

  /** Says what variables are; it lies above the folders of a book in several languages. */
  private static final String FILE = "book.json";

  /** In the front matter. */
  private static final Pattern TITLE =
      Pattern.compile("(?m)^title:[ \\t]*[\"']?([^\\n]*?)[\"']?[ \\t]*$");

  private static final Pattern SET =
      Pattern.compile("(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.DOTALL);

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    if (all.indexOf("{{", from) < 0) {
      return text;
    }
    List<TemplateTag> tags = TemplateTag.of(text, from);
    Map<String, String> own = own(tags);
    Matcher title = TITLE.matcher(all).region(0, from);
    if (title.find()) {
      own.put("page.title", title.group(1));
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher mark = MARK.matcher(all).region(from, all.length());
    int next = 0;
    int raw = -1;
    while (mark.find()) {
      for (; next < tags.size() && tags.get(next).from() < mark.start(); next++) {
        TemplateTag tag = tags.get(next);
        raw = tag.name().equals("raw") ? tag.from() : tag.name().equals("endraw") ? -1 : raw;
      }
      String name = mark.group(1);
      Optional<String> value = Optional.ofNullable(own.get(name)).or(() -> around.variable(name));
      if (raw >= 0) {
        continue;
      }
      if (value.isPresent()) {
        draft.put(mark.start(), mark.end(), value.get());
      } else if (!code.covers(mark.start()) && OF_THE_TOOL.matcher(name).matches()) {
        draft.put(mark.start(), mark.end(), "");
        text.warn(
            "variable",
            mark.start(),
            mark.group(),
            "only GitBook itself knows this, and it is left out:",
            "write the words themselves");
      } else if (!code.covers(mark.start())) {
        text.warn(
            "variable",
            mark.start(),
            mark.group(),
            "nothing says what this variable is, and it stands as it was typed:",
            around.folder().has(FILE)
                ? "say it under ‘variables’ in book.json, or write the words themselves"
                : "put the book.json that says it into this folder, or write the words themselves");
      }
    }
    return draft.done();
  }

  private static Map<String, String> own(List<TemplateTag> tags) {
    Map<String, String> own = new HashMap<>();
    for (TemplateTag tag : tags) {
      Matcher set = SET.matcher(tag.rest());
      if (tag.name().equals("set") && set.lookingAt()) {
        own.put(set.group(1), set.group(2) == null ? set.group(3) : set.group(2));
      }
    }
    return own;
  }
}
