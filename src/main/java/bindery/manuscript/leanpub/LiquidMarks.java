package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Include;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Liquid in the pages of Jekyll: variables and literals are worked in, {@code raw}, {@code comment}
 * and {@code highlight} carried out, loops over data written out ({@link LiquidLoop}), includes
 * read from {@code _includes} or taken for what they stand for, conditions decided where all that
 * they ask for is known (Jekyll documentation, "Liquid", "Includes"; Liquid, "Tags"). Other tags
 * are told and go; the words between them stay.
 */
final class LiquidMarks implements Rewriting {
  /** Tags whose content is no text of the page. */
  private static final Set<String> UNSEEN = Set.of("comment", "capture", "for", "tablerow");

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  /** They were told of with their condition. */
  private static final Set<String> BRANCHES = Set.of("else", "elsif");

  private static final Pattern INCLUDED = Pattern.compile("\\{\\{-?\\s*include\\.([\\w-]+)[^}]*}}");

  private static final Pattern PROGRAM =
      Pattern.compile("\\{%-?\\s*(?!include|comment|endcomment|raw|endraw)\\w");

  /** More of them in one file are not told one by one. */
  private static final int MOST = 200;

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf("{{", from) < 0 && text.text().indexOf("{%", from) < 0) {
      return text;
    }
    LiquidValues values = new LiquidValues(text.text().substring(0, from), around);
    return Include.in(
        text,
        from,
        around,
        (part, start, include) -> new Page(part, start, values, include, around).done());
  }

  /** One text, be it a page or what it includes. */
  private static final class Page {
    private final ManuscriptText text;
    private final String whole;
    private final int from;
    private final LiquidValues values;
    private final Include include;
    private final FolderContext around;
    private final LiquidTag.Scan scan;
    private final Draft draft;
    private int told;

    /** The branch that is not shown of the condition decided last: it ends at the second. */
    private int otherwise = -1;

    private int otherwiseEnd;

    Page(
        ManuscriptText text, int from, LiquidValues values, Include include, FolderContext around) {
      this.text = text;
      this.whole = text.text();
      this.from = from;
      this.values = values;
      this.include = include;
      this.around = around;
      this.scan = new LiquidTag.Scan(whole);
      this.draft = new Draft(text);
    }

    ManuscriptText done() {
      Code code = text.code(from);
      int at = from;
      for (LiquidTag tag = scan.next(at); tag != null; tag = scan.next(at)) {
        boolean raw = tag.name().equals("raw") || tag.name().equals("endraw");
        if (code.covers(tag.start()) && !raw) {
          at = tag.end();
        } else {
          at = tag.isOutput() ? output(tag) : tag(tag);
        }
      }
      return draft.done();
    }

    private int output(LiquidTag tag) {
      Optional<String> value = values.value(tag.arguments());
      draft.put(tag.start(), tag.end(), value.orElse(""));
      if (value.isEmpty()) {
        tell(tag, "what this asks for is not known here, and it is left out:");
      }
      return tag.end();
    }

    private int tag(LiquidTag tag) {
      String name = tag.name();
      if (name.equals("raw")) {
        return raw(tag);
      }
      if (UNSEEN.contains(name)) {
        return unseen(tag);
      }
      if (name.equals("highlight")) {
        return highlight(tag);
      }
      if (CONDITIONS.contains(name)) {
        return condition(tag);
      }
      if (tag.start() == otherwise) {
        draft.put(tag.start(), otherwiseEnd, "");
        return otherwiseEnd;
      }
      if (name.equals("include") || name.startsWith("include_")) {
        include(tag);
      } else if (name.equals("link") || name.equals("post_url")) {
        draft.put(tag.start(), tag.end(), address(tag.first()));
      } else if (name.equals("cite")) {
        String keys = tag.arguments().replaceAll("\\s*--.*", "").strip();
        draft.put(tag.start(), tag.end(), "[@" + keys.replaceAll("[\\s,]+", "; @") + "]");
      } else {
        draft.put(tag.start(), tag.end(), "");
        if (name.equals("assign")) {
          values.assign(tag.arguments());
        } else if (!name.startsWith("end") && !BRANCHES.contains(name)) {
          tell(tag, "this tag is not read and left out:");
        }
      }
      return tag.end();
    }

    private int raw(LiquidTag tag) {
      LiquidTag end = scan.named("endraw", tag.end());
      draft.put(tag.start(), tag.end(), "");
      if (end == null) {
        return tag.end();
      }
      draft.put(end.start(), end.end(), "");
      return end.end();
    }

    private int unseen(LiquidTag tag) {
      LiquidTag end = scan.named("end" + tag.name(), tag.end());
      int to = end == null ? tag.end() : end.end();
      Optional<String> loop =
          tag.name().equals("for") && end != null
              ? LiquidLoop.words(tag.arguments(), whole.substring(tag.end(), end.start()), around)
              : Optional.empty();
      draft.put(tag.start(), to, loop.orElse(""));
      if (!tag.name().equals("comment") && loop.isEmpty()) {
        tell(tag, "this is left out with all up to its end, for it is a program:");
      }
      return to;
    }

    private int highlight(LiquidTag tag) {
      LiquidTag end = scan.named("endhighlight", tag.end());
      if (end == null) {
        draft.put(tag.start(), tag.end(), "");
        return tag.end();
      }
      String inner = whole.substring(tag.end(), end.start());
      String fence = inner.contains("```") ? "````````" : "```";
      draft.put(tag.start(), tag.end(), "\n" + fence + tag.first());
      if (!inner.startsWith("\n")) {
        draft.put(tag.end(), tag.end(), "\n");
      }
      draft.put(end.start(), end.end(), (inner.endsWith("\n") ? "" : "\n") + fence + "\n");
      return end.end();
    }

    /** A condition that is decided loses one branch; any other loses its tags. */
    private int condition(LiquidTag tag) {
      Optional<Boolean> holds = values.holds(tag.arguments());
      LiquidTag end = scan.named("end" + tag.name(), tag.end());
      boolean simple =
          end != null
              && Stream.of("if", "unless", "elsif")
                  .map(name -> scan.named(name, tag.end()))
                  .allMatch(inner -> inner == null || inner.start() > end.start());
      if (holds.isEmpty() || !simple) {
        draft.put(tag.start(), tag.end(), "");
        tell(tag, "this condition is not decided, and all that it may show is kept:");
        return tag.end();
      }
      boolean shown = holds.get() == tag.name().equals("if");
      LiquidTag other = scan.named("else", tag.end());
      boolean two = other != null && other.start() < end.start();
      if (shown) {
        otherwise = two ? other.start() : -1;
        otherwiseEnd = end.end();
        draft.put(tag.start(), tag.end(), "");
        return tag.end();
      }
      int to = two ? other.end() : end.end();
      draft.put(tag.start(), to, "");
      return to;
    }

    private void include(LiquidTag tag) {
      Map<String, String> arguments = tag.named();
      arguments.replaceAll((key, value) -> worked(value));
      LiquidInclude meant = new LiquidInclude(tag.first(), arguments);
      Optional<String> known = meant.text(isAlone(tag), around);
      String written = tag.first();
      if (known.isPresent()) {
        draft.put(tag.start(), tag.end(), known.get());
        return;
      }
      boolean[] program = new boolean[1];
      Optional<ManuscriptText> file =
          include.has(written)
              ? include.text(text, tag.start(), written, part -> filled(part, arguments, program))
              : Optional.empty();
      draft.put(tag.start(), tag.end(), "");
      if (file.isPresent() && !program[0]) {
        draft.put(tag.end(), tag.end(), file.get());
      } else {
        tell(tag, "this include is a program of the site or not in the folder, and is left out:");
      }
    }

    private String worked(String value) {
      return value.contains(".") && !value.contains(" ")
          ? values.value(value).orElse(value)
          : value;
    }

    /** Nothing of a program, for it is not run. */
    private static ManuscriptText filled(
        ManuscriptText part, Map<String, String> arguments, boolean[] program) {
      if (PROGRAM.matcher(part.text()).find()) {
        program[0] = true;
        return part.of(List.of());
      }
      return Draft.replaced(
          part, 0, "include.", INCLUDED, (Matcher m) -> arguments.getOrDefault(m.group(1), ""));
    }

    private boolean isAlone(LiquidTag tag) {
      int before = tag.start() - 1;
      while (before >= 0 && " \t".indexOf(whole.charAt(before)) >= 0) {
        before--;
      }
      int after = tag.end();
      while (after < whole.length() && " \t".indexOf(whole.charAt(after)) >= 0) {
        after++;
      }
      return (before < 0 || whole.charAt(before) == '\n')
          && (after == whole.length() || whole.charAt(after) == '\n');
    }

    /** The file that a link names from the root, as it is named from this file. */
    private String address(String written) {
      String up = "../".repeat((int) text.file().chars().filter(c -> c == '/').count());
      return include.has(written) ? up + include.name(written).orElse(written) : written;
    }

    private void tell(LiquidTag tag, String what) {
      if (++told <= MOST) {
        text.warn(
            "liquid",
            tag.start(),
            whole.substring(tag.start(), tag.end()),
            what,
            "write here in words what it shows");
      }
    }
  }
}
