package bindery.manuscript.vitepress;

import bindery.manuscript.data.YamlValue;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.NamedWords;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Pages are templates of Vue: {@code {{ $frontmatter.title }}} are the words that the page has
 * under this name; what a program works out is told and stands as it was typed (VitePress, "Using
 * Vue in Markdown"). Scripts and styles of the site go. {@code ::: v-pre} and {@code v-pre} at a
 * tag keep what is within as it is.
 */
final class PageTemplates implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile(
          "(?<block>(?m:^)<(?<tag>script|style)\\b[^<>\\n]{0,200}>)"
              + "|(?<raw>(?m:^)[ \\t]*(?<colons>:{3,})[ \\t]*v-pre[ \\t]*(?m:$))"
              + "|<(?<name>[A-Za-z][\\w-]{0,40})\\b[^<>\\n]{0,300}?(?<pre>[ \\t]+v-(?:pre|once|cloak)\\b)"
              + "|\\{\\{(?<words>[^\\n]{1,500}?)}}(?!})"
              + "|(?<=[ \\t\\n])(?:v-bind)?:(?<key>src|href|alt|title|poster)=\"[ \\t]*(?:\\$?withBase\\([ \\t]*)?"
              + "'(?<value>[^'\"\\n]{0,500})'[ \\t]*\\)?[ \\t]*\"");

  private static final Pattern PATH =
      Pattern.compile("(?:\\$?page\\.)?\\$?frontmatter\\.([\\w.-]+)");

  private static final Pattern SITE =
      Pattern.compile("\\$?(?:site|page)\\.(title|description)|\\$(title|description)");

  private static final Pattern STRING =
      Pattern.compile("'([^'\\\\]*)'|\"([^\"\\\\]*)\"|`([^`\\\\$]*)`");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    YamlValue.Mapping front = NamedWords.front(text, from);
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Set<String> none = new HashSet<>();
    int raw = 0;
    Matcher mark = MARK.matcher(all).region(from, all.length());
    mark.useTransparentBounds(true).useAnchoringBounds(false);
    while (mark.find()) {
      if (code.covers(mark.start()) || mark.start() < draft.end()) {
        continue;
      }
      if (mark.group("block") != null) {
        String close = "</" + mark.group("tag") + ">";
        int end = next(all, close, mark.end(), none);
        draft.put(mark.start(), end < 0 ? mark.end() : end + close.length(), "");
      } else if (mark.group("raw") != null) {
        int close = next(all, "\n" + mark.group("colons") + "\n", mark.end(), none);
        raw = Math.max(raw, close);
        if (close >= 0) {
          draft.put(mark.start(), mark.end(), "::: {.v-pre}");
        }
      } else if (mark.group("pre") != null) {
        raw = Math.max(raw, next(all, "</" + mark.group("name"), mark.end(), none));
        boolean named = mark.group().contains("class=") || mark.group("pre").contains("o");
        draft.put(mark.start("pre"), mark.end("pre"), named ? "" : " class=\"v-pre\"");
      } else if (mark.group("key") != null) {
        String said = mark.group("key") + "=\"" + mark.group("value") + "\"";
        draft.put(mark.start(), mark.end(), said);
      } else if (mark.start() >= raw) {
        draft.put(mark.start(), mark.end(), words(text, mark, front, around));
      }
    }
    return draft.done();
  }

  /** Where something stands next, or -1; what is not found is not looked for again. */
  private static int next(String all, String what, int from, Set<String> none) {
    int found = none.contains(what) ? -1 : all.indexOf(what, from);
    if (found < 0) {
      none.add(what);
    }
    return found;
  }

  private static String words(
      ManuscriptText text, Matcher mark, YamlValue.Mapping front, FolderContext around) {
    String written = mark.group("words").strip();
    Optional<String> known = known(written, front, around);
    if (known.isPresent()) {
      return known.get();
    }
    text.warn(
        "unknown-variable",
        mark.start(),
        mark.group(),
        "a program works this out and is not run; it stands as it was typed:",
        "write the words themselves");
    String fence = written.contains("`") ? "``" : "`";
    return fence + "{{ " + written + " }}" + fence;
  }

  private static Optional<String> known(
      String written, YamlValue.Mapping front, FolderContext around) {
    Matcher string = STRING.matcher(written);
    if (string.matches()) {
      return IntStream.rangeClosed(1, 3)
          .mapToObj(string::group)
          .filter(Objects::nonNull)
          .findFirst();
    }
    Matcher path = PATH.matcher(written);
    if (path.matches()) {
      return NamedWords.value(front, path.group(1));
    }
    Matcher site = SITE.matcher(written);
    if (site.matches()) {
      String key = site.group(1) == null ? site.group(2) : site.group(1);
      Optional<String> own = NamedWords.value(front, key);
      return written.contains("site") ? around.variable("site." + key) : own;
    }
    return Optional.empty();
  }
}
