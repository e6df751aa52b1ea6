package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.NamedWords;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of a page that a template engine reads (mkdocs-macros; Jinja, "Template Designer
 * Documentation"): {@code {% set name = "words" %}} gives the name that {@code {{ name }}} asks for
 * behind it, {@code {% if %}} shows what its question asks for if that is known here, and all that
 * stands in it if not, {@code {% raw %}} keeps what it holds. The tags themselves go.
 */
final class PageTags {
  private static final Pattern TAG =
      Pattern.compile(
          "\\{%[-+]?\\s*(?<tag>set|if|elif|else|endif|raw|endraw)\\b(?<rest>[^%\\n]{0,500})%\\}"
              + "|\\{\\{-?[ \\t]*(?<name>\\w{1,80})[ \\t]*-?\\}\\}");

  private static final Pattern SET =
      Pattern.compile("\\s*(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([\\d.]+))\\s*[-+]?");

  private static final Pattern QUESTION =
      Pattern.compile(
          "\\s*(?:(not)\\s+)?(\\w+)(?:\\s*(==|!=|not in|in)\\s*"
              + "(\\[[^\\]]*\\]|\"[^\"]*\"|'[^']*'|[\\d.]+))?\\s*[-+]?");

  /** A condition: whether a branch of it was taken, and whether the one that is open is shown. */
  private record Branch(boolean taken, boolean known, boolean shown) {}

  private final ManuscriptText text;
  private final FolderContext around;
  private final Draft draft;
  private final Map<String, String> values = new HashMap<>();
  private final Deque<Branch> branches = new ArrayDeque<>();

  /** Where what is not shown begins, or nothing. */
  private int hidden = -1;

  private boolean raw;

  PageTags(ManuscriptText text, FolderContext around) {
    this.text = text;
    this.around = around;
    this.draft = new Draft(text);
  }

  ManuscriptText done(int from) {
    Matcher tag = TAG.matcher(text.text()).region(from, text.text().length());
    while (tag.find()) {
      String name = tag.group("tag");
      if (name == null) {
        String value = values.get(tag.group("name"));
        put(tag, value == null || raw ? tag.group() : value);
      } else if (raw || name.equals("raw") || name.equals("endraw")) {
        put(tag, raw && !name.equals("endraw") ? tag.group() : "");
        raw = name.equals("raw") || raw && !name.equals("endraw");
      } else {
        read(tag, name);
      }
    }
    return draft.done();
  }

  private void read(Matcher tag, String name) {
    Matcher set = SET.matcher(tag.group("rest"));
    if (name.equals("set") && hidden < 0 && set.matches()) {
      String words = set.group(2) == null ? set.group(3) : set.group(2);
      values.put(set.group(1), words == null ? set.group(4) : words);
    }
    boolean opens = name.equals("if");
    if (name.equals("set") || !opens && branches.isEmpty()) {
      put(tag, "");
      return;
    }
    Branch now = opens ? new Branch(false, true, true) : branches.pop();
    if (hidden >= 0 && isShown()) {
      draft.put(hidden, tag.end(), "");
      hidden = -1;
    } else {
      put(tag, "");
    }
    if (!name.equals("endif")) {
      Optional<Boolean> holds = name.equals("else") ? Optional.of(true) : holds(tag.group("rest"));
      boolean known = now.known() && holds.isPresent();
      boolean shown = !known || !now.taken() && holds.get();
      branches.push(new Branch(now.taken() || known && shown, known, shown));
      hidden = hidden < 0 && !shown ? tag.end() : hidden;
    }
  }

  /** Whether all that the next words stand in is shown. */
  private boolean isShown() {
    return branches.stream().allMatch(Branch::shown);
  }

  private void put(Matcher tag, String words) {
    if (hidden < 0 && !words.equals(tag.group())) {
      draft.put(tag.start(), tag.end(), words);
    }
  }

  private Optional<Boolean> holds(String question) {
    Matcher asked = QUESTION.matcher(question);
    if (!asked.matches()) {
      return Optional.empty();
    }
    Optional<String> value =
        Optional.ofNullable(values.get(asked.group(2)))
            .or(() -> NamedWords.value(around.tool().variables(), asked.group(2)));
    boolean not = asked.group(1) != null;
    String sign = asked.group(3);
    if (sign == null) {
      return value.map(words -> not == (words.isEmpty() || words.equals("false")));
    }
    String with = asked.group(4);
    String plain = with.replaceAll("^[\"']|[\"']$", "");
    boolean list = with.startsWith("[");
    if (list != sign.endsWith("in")) {
      return Optional.empty();
    }
    return value.map(
        words -> {
          boolean same =
              list
                  ? with.contains('"' + words + '"') || with.contains("'" + words + "'")
                  : plain.equals(words);
          return same != (sign.startsWith("!") || sign.startsWith("not")) != not;
        });
  }
}
