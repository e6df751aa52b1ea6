package bindery.manuscript.myst;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines that part a card: carets end what stands at its head, and hyphens one panel from the next,
 * which begins with options of its own (sphinx-design, "Cards"; sphinx-panels, "Panels Usage"). The
 * parts stay, one below the other.
 */
final class PanelLines implements Rewriting {
  private static final Set<String> CARDS = Set.of("card", "grid-item-card", "panels");
  private static final Pattern CARETS = Pattern.compile("[ \\t>]*\\^{3,}[ \\t]*");
  private static final Pattern HYPHENS = Pattern.compile("[ \\t>]*-{3,}[ \\t]*");
  private static final Pattern OPTION =
      Pattern.compile("[ \\t>]*:(?:column|header|body|footer|card|container|img-\\w+):(?: .*)?");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    boolean any = all.indexOf("{panels}", from) >= 0 || all.indexOf("^^^", from) >= 0;
    return any ? new Scan(text).done(from) : text;
  }

  private static final class Scan {
    private final String all;
    private final Draft draft;
    private final List<FenceLine> open = new ArrayList<>();

    /** Whether what comes next belongs to the head of a panel. */
    private boolean head;

    Scan(ManuscriptText text) {
      this.all = text.text();
      this.draft = new Draft(text);
    }

    ManuscriptText done(int from) {
      int at = from;
      while (at < all.length()) {
        int end = Directive.lineEnd(all, at);
        Optional<FenceLine> fence = FenceLine.of(all, at, end);
        if (fence.isPresent()) {
          fence(fence.get());
        } else {
          line(at, end);
        }
        at = end + 1;
      }
      return draft.done();
    }

    private void fence(FenceLine line) {
      head = false;
      for (int i = 0; i < open.size(); i++) {
        if (line.closes(open.get(i))) {
          open.subList(i, open.size()).clear();
          return;
        }
      }
      boolean code = !open.isEmpty() && top().name().isEmpty() && top().mark() != ':';
      if (!line.info().isEmpty() && !code) {
        open.add(line);
      }
    }

    private FenceLine top() {
      return open.get(open.size() - 1);
    }

    private void line(int at, int end) {
      if (open.isEmpty() || !CARDS.contains(top().name())) {
        return;
      }
      String line = all.substring(at, end);
      boolean panels = top().name().equals("panels");
      boolean parts = panels && HYPHENS.matcher(line).matches();
      if (CARETS.matcher(line).matches() || parts) {
        // Alone, so that no line above it becomes a heading, and none below it goes on.
        draft.put(at, end, "\n");
        head = parts;
      } else if (head && OPTION.matcher(line).matches()) {
        draft.put(at, end, "");
      } else {
        head &= line.isBlank();
      }
    }
  }
}
