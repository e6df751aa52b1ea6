package bindery.manuscript.myst;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Include;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.Optional;

/**
 * Other files, worked in: as text by {@code include}, as code by {@code literalinclude} (MyST,
 * "Include files"; Sphinx, literalinclude). A part may be asked for by its lines or by words that
 * stand before and after it.
 */
final class MystIncludes implements Rewriting {
  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return text.text().indexOf("include}", from) < 0
        ? text
        : Include.in(text, from, around, MystIncludes::included);
  }

  private static ManuscriptText included(ManuscriptText text, int from, Include include) {
    String all = text.text();
    Draft draft = new Draft(text);
    FenceLine shut = null;
    for (int at = from; at < all.length(); ) {
      int end = Directive.lineEnd(all, at);
      int next = Math.min(all.length(), end + 1);
      Optional<FenceLine> line = FenceLine.of(all, at, end);
      if (line.isPresent() && shut != null) {
        shut = line.get().closes(shut) ? null : shut;
      } else if (line.isPresent() && line.get().name().matches("(?:literal)?include")) {
        next = put(draft, text, at, next, line.get(), include);
      } else if (line.isPresent() && line.get().mark() != ':' && line.get().name().isEmpty()) {
        shut = line.get();
      }
      at = next;
    }
    return draft.done();
  }

  private static int put(
      Draft draft, ManuscriptText text, int start, int next, FenceLine fence, Include include) {
    String all = text.text();
    Directive head = Directive.read(all, fence, next);
    int at = head.end();
    int end = at;
    while (at < all.length()) {
      end = Directive.lineEnd(all, at);
      if (FenceLine.of(all, at, end).filter(line -> line.closes(fence)).isPresent()) {
        break;
      }
      at = Math.min(all.length(), end + 1);
    }
    boolean code =
        fence.name().equals("literalinclude")
            || head.has("literal")
            || head.has("code")
            || head.has("lang");
    TextPart part = new TextPart(head);
    if (!code) {
      include.put(draft, text, start, end, fence.argument(), part::of);
      return end;
    }
    Optional<ManuscriptText> found = include.text(text, start, fence.argument(), part::of);
    String language = head.option("language", "lang", "code");
    String ending = fence.argument().replaceFirst(".*\\.", "");
    String lang = language.isEmpty() ? ending.replaceAll("\\W.*", "") : language;
    String caption = head.has("caption") ? "\n:caption: " + head.option("caption") : "";
    String name = head.label().isEmpty() ? "" : "\n:name: " + head.label();
    String blank = caption.isEmpty() && name.isEmpty() ? "" : "\n";
    draft.put(
        start,
        start,
        fence.indent() + "``````{code-block} " + lang + caption + name + blank + "\n");
    draft.put(start, end, "");
    if (found.isPresent()) {
      draft.put(end, end, found.get());
    }
    boolean ended = found.isPresent() && found.get().text().endsWith("\n");
    draft.put(end, end, (ended ? "" : "\n") + fence.indent() + "``````");
    return end;
  }
}
