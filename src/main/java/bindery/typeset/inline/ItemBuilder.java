package bindery.typeset.inline;

import bindery.style.Style;
import bindery.style.TextStyle;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.line.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * Assembles what stands in a paragraph into boxes, glue and penalties: words are found, cast in
 * their type, and spaced.
 */
public final class ItemBuilder {
  /** Demerits of dividing the last word of a paragraph. */
  private static final double LAST_WORD = 200_000;

  private static final String OPENING = "([{“‘«„‚‹¿¡\"'";

  private final EditionContext edition;
  private final List<Item> items = new ArrayList<>();
  private final List<Piece> word = new ArrayList<>();
  private String wordBefore = "";
  private final WordSpaces spaces;
  private Waiting space;
  private String spoken = "";
  private byte[] levels = {};
  private int at;

  /** A stretch of a word in one style. */
  private record Piece(String text, Inline.Text source, byte[] levels) {}

  /** A space between the word before and the next, not yet put. */
  private record Waiting(Inline.Text source, char written, boolean kept) {}

  private ItemBuilder(EditionContext edition, Style style) {
    this.edition = edition;
    this.spaces = new WordSpaces(edition, style);
  }

  /**
   * Items of the inlines, without space at either end. Characters no face has are reported.
   *
   * @param style of the paragraph
   */
  public static List<Item> compose(EditionContext edition, List<Inline> inlines, Style style) {
    ItemBuilder builder = new ItemBuilder(edition, style);
    builder.levels = BidiLevels.of(inlines, style.text().rightToLeft());
    for (Inline inline : inlines) {
      builder.add(inline);
    }
    builder.flush();
    builder.spareLastWord();
    return builder.items;
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Text text) {
      text(text);
    } else if (inline instanceof Inline.LineEnd) {
      lineEnd();
    } else if (inline instanceof Inline.Turn turn) {
      turn(turn.hyphen());
    } else if (inline instanceof Inline.Call call) {
      mark(new ItemContent.Call(call.note()));
    } else if (inline instanceof Inline.Anchor anchor) {
      mark(new ItemContent.Anchor(anchor.id()));
    } else if (inline instanceof Inline.Image image) {
      flush();
      putSpace("\ufffc");
      items.add(new Item.Box(image.width(), 0, 0, false, new ItemContent.Image(image)));
      wordBefore = "\ufffc";
    } else if (inline instanceof Inline.Leader leader) {
      leader(leader);
    }
  }

  private void leader(Inline.Leader leader) {
    flush();
    space = null;
    WordCache type = edition.typeCase(leader.style(), leader.language());
    FontInstance font = type.font(type.faces.get(0));
    ItemContent.Leader content =
        new ItemContent.Leader(
            font, type.look, edition.shaper().shape(font, leader.pattern(), false));
    items.add(new Item.Box(0, 0, 0, false, new ItemContent.Room()));
    items.add(new Item.Penalty(0, Item.NEVER, false, 0, 0));
    items.add(new Item.Glue(0, Item.Glue.FILL, 0, content));
    wordBefore = "";
  }

  private void text(Inline.Text source) {
    String text = source.text();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (WordSpaces.white(c)) {
        piece(source, from, i);
        from = i + 1;
        flush();
        if (c == '\n' && source.style().text().whiteSpace() != TextStyle.WhiteSpace.NORMAL) {
          lineEnd();
        } else {
          space(source, c);
        }
      }
    }
    piece(source, from, text.length());
    at += text.length();
  }

  private void piece(Inline.Text source, int from, int to) {
    if (to > from) {
      byte[] own = new byte[levels.length == 0 ? 0 : to - from];
      for (int i = 0; i < own.length; i++) {
        own[i] = levels[at + from + i];
      }
      word.add(new Piece(source.text().substring(from, to), source, own));
    }
  }

  private void space(Inline.Text source, char written) {
    boolean kept = WordSpaces.kept(written);
    boolean preserved = source.style().text().whiteSpace() == TextStyle.WhiteSpace.PRE_WRAP;
    if ((preserved || kept) && space != null) {
      items.add(new Item.Penalty(0, Item.NEVER, false, 0, 0));
      items.add(spaces.of(space.source(), space.written(), "", ""));
    }
    space = new Waiting(source, written, kept || space != null && space.kept());
  }

  /** The space waiting before a word; none at the start of a line. */
  private void putSpace(String next) {
    if (space != null && !wordBefore.isEmpty()) {
      char last = wordBefore.charAt(wordBefore.length() - 1);
      char first = next.charAt(0);
      boolean plain = OPENING.indexOf(last) < 0 && Character.isLetterOrDigit(first);
      boolean may =
          plain
              || edition
                  .opportunities(edition.book().metadata().language())
                  .between(wordBefore, next);
      if (space.kept() || !may) {
        items.add(new Item.Penalty(0, Item.NEVER, false, 0, 0));
      }
      items.add(spaces.of(space.source(), space.written(), spoken, next));
    }
    space = null;
  }

  private void flush() {
    if (word.isEmpty()) {
      return;
    }
    putSpace(word.get(0).text());
    if (word.size() == 1) {
      items.addAll(cast(word.get(0)));
      wordBefore = word.get(0).text();
    } else {
      several();
    }
    say();
    word.clear();
  }

  /** Takes note of the word, without the numbers of notes that stand beside it. */
  private void say() {
    StringBuilder said = new StringBuilder();
    for (Piece piece : word) {
      said.append(piece.source().style().text().rise() > 0 ? "" : piece.text());
    }
    spoken = said.isEmpty() ? spoken : said.toString();
  }

  /** A word of several styles: it may break between them only where the whole word may. */
  private void several() {
    StringBuilder whole = new StringBuilder();
    word.forEach(p -> whole.append(p.text()));
    String text = whole.toString();
    int[] breaks = edition.opportunities(word.get(0).source().language()).inside(text);
    int end = 0;
    for (Piece piece : word) {
      int seam = end;
      if (java.util.Arrays.stream(breaks).anyMatch(b -> b == seam)) {
        items.add(new Item.Penalty(0, 0, false, 0, 0));
      }
      items.addAll(cast(piece));
      end += piece.text().length();
    }
    wordBefore = text;
  }

  private List<Item> cast(Piece piece) {
    Inline.Text source = piece.source();
    WordCache type = edition.typeCase(source.style(), source.language());
    boolean shared = source.href().isEmpty() && level(piece) == 0;
    WordCache.Cast cast =
        shared
            ? type.word(piece.text())
            : type.word(
                piece.text(),
                source.href().isEmpty() ? type.look : type.look(source.href()),
                piece.levels(),
                level(piece) == 0);
    for (int c : cast.missing()) {
      MissingGlyphs.report(edition, c, source.origin(), type.faces);
    }
    return cast.items();
  }

  private static int level(Piece piece) {
    int most = 0;
    for (byte level : piece.levels()) {
      most = Math.max(most, level);
    }
    return most;
  }

  private void lineEnd() {
    flush();
    if (items.isEmpty() || wordBefore.isEmpty()) {
      items.add(new Item.Box(0, 0, 0, false, new ItemContent.Room()));
    }
    items.add(new Item.Penalty(0, Item.FORCED, false, 0, 0));
    wordBefore = "";
    space = null;
  }

  /** A line that must end here but is justified like its fellows. */
  private void turn(boolean hyphen) {
    flush();
    double width = 0;
    if (hyphen
        && items.get(items.size() - 1) instanceof Item.Box b
        && b.content() instanceof ItemContent.Text text) {
      width = WordWidths.width(edition.shaper().shape(text.font(), "-", false), text.look());
    }
    double hang = Protrusion.end('-', false) * width;
    items.add(new Item.Penalty(width, Item.TURN, hyphen, hang, 0));
    wordBefore = "";
    space = null;
  }

  private void mark(ItemContent mark) {
    flush();
    if (mark instanceof ItemContent.Anchor && space != null) {
      putSpace("x");
      wordBefore = "";
    }
    items.add(new Item.Box(0, 0, 0, false, mark));
  }

  /**
   * A paragraph ends on the rest of a divided word only where a line would be too loose instead.
   */
  private void spareLastWord() {
    while (!items.isEmpty() && !(items.get(items.size() - 1) instanceof Item.Box)) {
      items.remove(items.size() - 1);
    }
    for (int i = items.size() - 1; i >= 0 && !parts(i); i--) {
      if (items.get(i) instanceof Item.Penalty p && p.addsHyphen()) {
        double cost = p.cost() + LAST_WORD;
        items.set(i, new Item.Penalty(p.width(), cost, true, p.hangEnd(), p.after()));
      }
    }
  }

  /** Whether a line may end at a space here. */
  private boolean parts(int at) {
    boolean kept = at > 0 && items.get(at - 1) instanceof Item.Penalty p && p.cost() == Item.NEVER;
    return items.get(at) instanceof Item.Glue && !kept;
  }
}
