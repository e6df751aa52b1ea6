package bindery.manuscript.myst;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Directives that authors indent within others, as they do blocks of a program. The indent of a
 * fence is taken from each line of its body (CommonMark 0.31.2, 4.5), level after level; what a
 * directive becomes has no such body, so the indents would add up to those of code.
 */
final class NestedIndents implements Rewriting {
  private static final Pattern INDENTED = Pattern.compile("\\n {1,40}(?:`{3,}|~{3,}|:{3,})\\{");
  private static final Pattern ITEM = Pattern.compile("( *)(?:[-*+]|\\d{1,9}[.)])( +)\\S.*");

  private final DirectiveForms forms;

  NestedIndents(DirectiveForms forms) {
    this.forms = forms;
  }

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    Matcher indented = INDENTED.matcher(text.text());
    return indented.find(Math.min(from, text.text().length())) ? new Scan(text).done(from) : text;
  }

  /**
   * What stands open.
   *
   * @param column where it begins once its lines have lost them
   * @param cut how many spaces its lines lose
   * @param markdown whether others may open within
   * @param items the columns in which the text of the lists begins that its lines stand in
   */
  private record Open(
      FenceLine fence, int column, int cut, boolean markdown, Deque<Integer> items) {}

  private final class Scan {
    private final String all;
    private final Draft draft;
    private final List<Open> open = new ArrayList<>();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private boolean afterBlank;

    Scan(ManuscriptText text) {
      this.all = text.text();
      this.draft = new Draft(text);
    }

    ManuscriptText done(int from) {
      for (int at = from; at < all.length(); ) {
        int end = Directive.lineEnd(all, at);
        line(at, end);
        at = end + 1;
      }
      return draft.done();
    }

    private void line(int at, int end) {
      String line = all.substring(at, end);
      Optional<FenceLine> fence = FenceLine.of(all, at, end);
      int closed = fence.map(this::closed).orElse(-1);
      if (closed >= 0) {
        cut(at, line, open.get(closed).cut());
        open.subList(closed, open.size()).clear();
      } else if (fence.isPresent() && (open.isEmpty() || last().markdown())) {
        opened(at, line, fence.get());
      } else {
        cut(at, line, open.isEmpty() ? 0 : last().cut());
        lists(line);
      }
      afterBlank = line.isBlank();
    }

    private Open last() {
      return open.get(open.size() - 1);
    }

    private Deque<Integer> items() {
      return open.isEmpty() ? outer : last().items();
    }

    /** The outermost that the line closes, as {@link Directives} has it. */
    private int closed(FenceLine line) {
      for (int i = 0; i < open.size(); i++) {
        if (line.closes(open.get(i).fence())) {
          return i;
        }
      }
      return -1;
    }

    private void opened(int at, String line, FenceLine fence) {
      Optional<DirectiveForm> form =
          fence.name().isEmpty() ? Optional.empty() : forms.of(fence.name());
      int cut = open.isEmpty() ? 0 : last().cut();
      lists(line);
      if (form.isPresent() && !open.isEmpty() && fence.lead().isBlank()) {
        int base = items().isEmpty() ? last().column() : items().peek() - last().cut();
        cut = Math.max(cut, indent(line) - base);
      }
      cut(at, line, cut);
      if (!fence.info().isEmpty() || fence.mark() != ':') {
        boolean markdown = form.isPresent() && !form.get().whole();
        int column = Math.max(0, fence.lead().length() - cut);
        open.add(new Open(fence, column, cut, markdown, new ArrayDeque<>()));
      }
    }

    /** Keeps the columns of the lists that the next line may stand in. */
    private void lists(String line) {
      int indent = indent(line);
      if (line.isBlank()) {
        return;
      }
      Matcher item = ITEM.matcher(line);
      boolean begins = item.matches();
      while (!items().isEmpty() && indent < items().peek() && (begins || afterBlank)) {
        items().pop();
      }
      if (begins) {
        items().push(item.start(2) + Math.min(5, item.group(2).length()));
      }
    }

    private void cut(int at, String line, int width) {
      int spaces = Math.min(width, indent(line));
      if (spaces > 0) {
        draft.put(at, at + spaces, "");
      }
    }

    private static int indent(String line) {
      int at = 0;
      while (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
      return at;
    }
  }
}
