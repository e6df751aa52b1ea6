package bindery.preview;

import bindery.preview.page.JsonOut;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Looks for words on the pages of a book, as they are set: across the ends of lines, whatever the
 * case, and with straight quotes for curly ones.
 */
final class PageSearch {
  /** As many places are told. */
  private static final int MOST = 200;

  /** Characters shown around what was found. */
  private static final int AROUND = 40;

  private final String[] texts;
  private final String[] folios;
  private final IntFunction<Optional<Page>> pages;

  /**
   * @param count how many pages there are
   * @param pages by their index from 0; empty where they are gone
   */
  PageSearch(int count, IntFunction<Optional<Page>> pages) {
    this.texts = new String[count];
    this.folios = new String[count];
    this.pages = pages;
  }

  /**
   * What was found, in JSON: {@code more}, whether there is more than is told, and {@code found},
   * each with {@code page} (its index), {@code folio}, {@code before}, {@code words} and {@code
   * after}.
   */
  synchronized String json(String typed) {
    String words = typed.strip().replaceAll("\\s+", " ");
    String wanted = plain(words);
    JsonOut out = new JsonOut();
    out.open('{').name("found").open('[');
    int found = 0;
    for (int i = 0; i < texts.length && !wanted.isEmpty() && found <= MOST; i++) {
      String text = text(i);
      String plain = plain(text);
      int at = plain.indexOf(wanted);
      for (; at >= 0 && found <= MOST; at = plain.indexOf(wanted, at + wanted.length())) {
        if (++found <= MOST) {
          int end = at + wanted.length();
          out.open('{').name("page").number(i).name("folio").text(folios[i]);
          out.name("before").text(text.substring(Math.max(0, at - AROUND), at));
          out.name("words").text(text.substring(at, end));
          out.name("after").text(text.substring(end, Math.min(text.length(), end + AROUND)));
          out.close('}');
        }
      }
    }
    return out.close(']').name("more").truth(found > MOST).close('}').toString();
  }

  private String text(int index) {
    if (texts[index] == null) {
      Optional<Page> page = pages.apply(index);
      StringBuilder text = new StringBuilder();
      page.ifPresent(p -> add(p.content(), text));
      texts[index] = text.toString();
      folios[index] = page.map(p -> p.folio().text()).orElse("");
    }
    return texts[index];
  }

  private static void add(List<Placed> content, StringBuilder text) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Line line && line.part() != Placed.Part.RUNNING) {
        boolean divided = false;
        for (Placed.Piece piece : line.pieces()) {
          divided = piece.kind() == Placed.Kind.HYPHEN;
          switch (piece.kind()) {
            case SPACE, LEADER -> text.append(' ');
            case TEXT -> text.append(piece.run().text());
            default -> {}
          }
        }
        text.append(divided ? "" : " ");
      } else if (placed instanceof Placed.Turned turned) {
        add(turned.content(), text);
      }
    }
  }

  /** As it is looked for: character by character, so that places stay. */
  private static String plain(String text) {
    char[] all = text.toCharArray();
    for (int i = 0; i < all.length; i++) {
      all[i] =
          switch (all[i]) {
            case '‘', '’', '‚' -> '\'';
            case '“', '”', '„' -> '"';
            case '\u00a0', '\u202f', '\n' -> ' ';
            default -> Character.toLowerCase(all[i]);
          };
    }
    return new String(all);
  }
}
