package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Include;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import bindery.manuscript.text.Stretch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * GitBook's {@code {% include "./file.md" %}} (GitBook toolchain's documentation, Content
 * references), and {@code [import, title:"x"](file.js)} of its plugin include-codeblock, with
 * {@code [import:2-5](…)} for lines; {@code include} is its older word.
 */
final class GitBookIncludes implements Rewriting {
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^[ \\t]*\\[(?:import|include)(?<what>(?:[:, ][^\\]\\n]{0,200})?)\\]"
              + "\\((?<file>[^)\\s]{1,400})\\)[ \\t]*$");

  private static final Pattern LINES = Pattern.compile(":\\s*(\\d{1,6})\\s*-\\s*(\\d{0,6})");
  private static final Pattern MARKER = Pattern.compile(":\\s*[\"']?([\\w-]+)");
  private static final Pattern TITLE = Pattern.compile("title\\s*[:=]\\s*[\"']([^\"']*)[\"']");
  private static final Pattern LANGUAGE = Pattern.compile("lang\\s*[:=]\\s*[\"'.]?([\\w+-]+)");
  private static final Pattern SECTION = Pattern.compile("\\[(end-?)?([\\w-]+)\\]\\s*\\W*$");
  private static final Pattern FRONT =
      Pattern.compile("\\A---\\s*\n(?:(?!---\\s*\n)[^\n]*+\n)*+---\\s*\n");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    return all.indexOf("{%", from) < 0 && !hasImport(all, from)
        ? text
        : Include.in(text, from, around, this::included);
  }

  private ManuscriptText included(ManuscriptText text, int from, Include include) {
    TreeMap<Integer, Consumer<Draft>> changes = new TreeMap<>();
    for (TemplateTag tag : TemplateTag.of(text, from)) {
      String file = tag.name().equals("include") ? tag.words() : "";
      if (!file.isEmpty() && !file.startsWith("git+")) {
        changes.put(
            tag.from(),
            draft ->
                include.put(draft, text, tag.from(), tag.to(), file, GitBookIncludes::markdown));
      }
    }
    if (hasImport(text.text(), from)) {
      Code code = text.code(from);
      Matcher mark = IMPORT.matcher(text.text()).region(from, text.text().length());
      while (mark.find()) {
        String file = mark.group("file");
        if (!code.covers(mark.start()) && include.has(file)) {
          int start = mark.start();
          int end = mark.end();
          String what = mark.group("what");
          changes.put(start, draft -> listing(draft, text, start, end, file, what, include));
        }
      }
    }
    Draft draft = new Draft(text);
    changes.values().forEach(change -> change.accept(draft));
    return draft.done();
  }

  private static boolean hasImport(String all, int from) {
    return all.indexOf("[import", from) >= 0 || all.indexOf("[include", from) >= 0;
  }

  /** What a file says before its text is its own. */
  private static ManuscriptText markdown(ManuscriptText file) {
    Matcher front = FRONT.matcher(file.text());
    int from = file.text().startsWith("---") && front.find() ? front.end() : 0;
    return file.of(List.of(new Stretch(from, file.text().stripTrailing().length())));
  }

  private static void listing(
      Draft draft,
      ManuscriptText text,
      int start,
      int end,
      String file,
      String what,
      Include include) {
    Matcher title = TITLE.matcher(what);
    Matcher language = LANGUAGE.matcher(what);
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String fence = "~~~~~~";
    String name = title.find() ? FileTitle.of(title.group(1)) : "";
    String head = fence + (language.find() ? language.group(1) : ending);
    draft.put(start, start, name + head + "\n");
    include.put(draft, text, start, end, file, whole -> part(whole, what));
    draft.put(end, end, "\n" + fence);
  }

  private static ManuscriptText part(ManuscriptText file, String what) {
    Matcher lines = LINES.matcher(what);
    if (lines.lookingAt()) {
      int last = lines.group(2).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(lines.group(2));
      int first = Integer.parseInt(lines.group(1));
      return new FileRange("", first, last, "").of(file).orElse(file);
    }
    Matcher marker = MARKER.matcher(what);
    Optional<ManuscriptText> section =
        marker.lookingAt() ? section(file, marker.group(1)) : Optional.empty();
    return section.orElseGet(() -> new FileRange("", 1, Integer.MAX_VALUE, "").of(file).get());
  }

  /** What stands between {@code // [word]} and {@code // [end-word]}, or another of the first. */
  private static Optional<ManuscriptText> section(ManuscriptText file, String word) {
    String all = file.text();
    int begin = -1;
    for (int at = 0; at < all.length(); ) {
      int end = all.indexOf('\n', at);
      end = end < 0 ? all.length() : end;
      Matcher mark = SECTION.matcher(all.substring(at, Math.min(end, at + 200)));
      if (mark.find() && mark.group(2).equals(word)) {
        if (begin >= 0) {
          return Optional.of(file.of(List.of(new Stretch(begin, Math.max(begin, at - 1)))));
        }
        begin = Math.min(all.length(), end + 1);
      }
      at = end + 1;
    }
    return Optional.empty();
  }
}
