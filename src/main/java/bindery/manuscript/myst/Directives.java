package bindery.manuscript.myst;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Directives between fences of backticks, tildes or colons. MyST, "Directives": "a multi-line
 * container that includes an identifier, arguments, options, and content". A fence is closed by the
 * first line of as many marks, and with it what stands open within.
 */
final class Directives implements Rewriting {
  /** Deeper ones are left as they are. */
  private static final int DEEPEST = 40;

  private final DirectiveForms forms;
  private final boolean stray;

  /**
   * @param stray whether colons that close nothing are a slip
   */
  Directives(DirectiveForms forms, boolean stray) {
    this.forms = forms;
    this.stray = stray;
  }

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    boolean none =
        all.indexOf("`{", from) < 0
            && all.indexOf(":{", from) < 0
            && all.indexOf("~{", from) < 0
            && all.indexOf("` {", from) < 0
            && all.indexOf(": {", from) < 0
            && !(stray && all.indexOf(":::", from) >= 0);
    return none ? text : new Scan(text, around).done(from);
  }

  /**
   * What stands open.
   *
   * @param form null for what is no directive
   * @param close what its end becomes, once it is known
   */
  private record Open(
      FenceLine fence, int start, Directive head, DirectiveForm form, String close) {
    /** Whether nothing opens within it. */
    boolean shut() {
      return form == null ? fence.mark() != ':' : form.whole();
    }
  }

  private final class Scan {
    private final ManuscriptText text;
    private final String all;
    private final FolderContext around;
    private final Draft draft;
    private final List<Open> open = new ArrayList<>();
    private final CardLines cards = new CardLines();

    Scan(ManuscriptText text, FolderContext around) {
      this.text = text;
      this.all = text.text();
      this.around = around;
      this.draft = new Draft(text);
    }

    ManuscriptText done(int from) {
      int at = from;
      while (at < all.length()) {
        int end = Directive.lineEnd(all, at);
        int next = Math.min(all.length(), end + 1);
        Optional<FenceLine> line = FenceLine.of(all, at, end);
        if (!open.isEmpty()
            && cards.isOne(line.isPresent() ? "" : within(), all.substring(at, end))) {
          draft.put(at, end, "");
        }
        at = line.isPresent() ? fence(line.get(), at, end, next) : next;
      }
      while (!open.isEmpty()) {
        close(all.length(), all.length(), "\n");
      }
      return draft.done();
    }

    /** The name of the directive that the line stands in, without another fence between. */
    private String within() {
      Open last = open.isEmpty() ? null : open.get(open.size() - 1);
      return last == null || last.head() == null ? "" : last.head().name();
    }

    /** Gives where to go on. */
    private int fence(FenceLine line, int at, int end, int next) {
      int closed = closed(line);
      if (closed >= 0) {
        while (open.size() > closed + 1) {
          close(at, at, "");
        }
        close(at, end, "");
        return next;
      }
      boolean shut = !open.isEmpty() && open.get(open.size() - 1).shut();
      if (!shut && line.info().isEmpty() && line.mark() == ':' && (stray || !open.isEmpty())) {
        draft.put(at, end, ""); // It closes nothing, and would close what is not its own.
      }
      if (shut || open.size() >= DEEPEST || line.info().isEmpty() && line.mark() == ':') {
        return next;
      }
      Optional<DirectiveForm> form =
          line.name().isEmpty() ? Optional.empty() : forms.of(line.name());
      if (form.isEmpty()) {
        open.add(new Open(line, at, null, null, ""));
        return next;
      }
      Directive head = Directive.read(all, line, next);
      if (form.get().whole()) {
        open.add(new Open(line, at, head, form.get(), ""));
      } else {
        DirectivePlace place = new DirectivePlace(text, at, around);
        Shape shape = form.get().shape(head, "", place);
        draft.put(at, head.end(), led(line, shape.open()));
        open.add(new Open(line, at, head, form.get(), shape.close()));
      }
      return head.end();
    }

    /** The lines, the first behind the signs that stood before the directive. */
    private String led(FenceLine line, String lines) {
      String indent = line.indent();
      if (line.lead().equals(indent)) {
        return lines;
      }
      String words = lines.replaceFirst("^\\n+", "");
      return line.lead() + (words.startsWith(indent) ? words.substring(indent.length()) : words);
    }

    /** The outermost that a line closes; of pandoc's divs the innermost. */
    private int closed(FenceLine line) {
      if (!line.info().isEmpty() || open.isEmpty()) {
        return -1;
      }
      int last = open.size() - 1;
      if (line.mark() == ':' && open.get(last).form() == null && !open.get(last).shut()) {
        return last;
      }
      for (int i = 0; i <= last; i++) {
        if (line.closes(open.get(i).fence())) {
          return i;
        }
      }
      return -1;
    }

    private void close(int from, int to, String before) {
      Open last = open.remove(open.size() - 1);
      if (last.form() == null) {
        return;
      }
      if (!last.form().whole()) {
        draft.put(
            from, to, before + last.close() + (to == from && from < all.length() ? "\n" : ""));
        return;
      }
      int start = Math.min(last.head().end(), from);
      String body = all.substring(start, from);
      DirectivePlace place = new DirectivePlace(text, last.start(), around);
      Shape shape = last.form().shape(last.head(), body, place);
      if (shape.body()) {
        draft.put(last.start(), start, led(last.fence(), shape.open()));
        draft.put(from, to, before + shape.close());
      } else {
        draft.put(last.start(), to, led(last.fence(), shape.open()));
      }
    }
  }
}
