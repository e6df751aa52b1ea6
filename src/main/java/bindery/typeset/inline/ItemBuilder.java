package bindery.typeset.inline;

import bindery.style.Style;
import bindery.style.TextStyle;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.line.Item;
import bindery.typeset.placed.CharRange;
import bindery.typeset.placed.Span;
import bindery.typeset.text.SoftHyphens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Assembles what stands in a paragraph into boxes, glue and penalties: words are found, set in
 * their type, and spaced.
 */
public final class ItemBuilder implements Inline.Handler {
  private final SectionContext section;
  private final EditionContext edition;
  private final TextItems.Builder items = new TextItems.Builder();
  private final List<Piece> word = new ArrayList<>();
  private final WordSpaces spaces;
  private final Style paragraph;
  private String wordBefore = "";
  private Waiting space;
  private String spoken = "";
  private byte[] levels = {};
  private int at;

  /** A stretch of a word in one style. */
  private record Piece(String text, Inline.Text source, int from, byte[] levels) {
    /** Whether it runs from left to right. */
    boolean plain() {
      for (byte level : levels) {
        if (level != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** A space between the word before and the next, not yet put. */
  private record Waiting(Inline.Text source, int at, char written, boolean kept) {}

  private ItemBuilder(SectionContext section, Style style) {
    this.section = section;
    this.edition = section.edition();
    this.paragraph = style;
    this.spaces = new WordSpaces(edition, style);
  }

  /**
   * Items of the inlines, without space at either end. Characters no face has are told.
   *
   * @param style of the paragraph
   */
  public static TextItems compose(SectionContext section, List<Inline> inlines, Style style) {
    List<Inline> settled = SmallCapitals.settle(section.edition(), inlines);
    List<Inline> onScreens = ScreenText.of(settled);
    if (!onScreens.isEmpty()) {
      TextItems tail = items(section, onScreens, style, "\ufffc");
      return items(section, ScreenText.without(settled), style, "").with(tail);
    }
    return items(section, settled, style, "");
  }

  private static TextItems items(
      SectionContext section, List<Inline> inlines, Style style, String before) {
    ItemBuilder builder = new ItemBuilder(section, style);
    builder.wordBefore = before;
    builder.levels = BidiLevels.of(inlines, style.text().rightToLeft());
    inlines.forEach(inline -> inline.to(builder));
    builder.flush();
    builder.items.spareLastWord();
    return builder.items.build();
  }

  @Override
  public void image(Inline.Image image) {
    flush();
    putSpace("\ufffc");
    items.add(new Item.Box(image.width(), 0, 0, false, new ItemContent.Image(image)));
    wordBefore = "\ufffc";
  }

  @Override
  public void formula(Inline.Formula formula) {
    flush();
    putSpace(InlineFormula.OBJECT);
    InlineFormula.items(formula, paragraph)
        .forEach(item -> items.add(item, formula.span(), -1, -1));
    wordBefore = InlineFormula.OBJECT;
  }

  @Override
  public void leader(Inline.Leader leader) {
    flush();
    space = null;
    WordCache type = edition.words(leader.style(), leader.span().language());
    FontInstance font = type.font(type.faces.get(0));
    ItemContent.Leader content =
        new ItemContent.Leader(
            font, type.look, edition.shaper().shape(font, leader.pattern(), false));
    items.add(new Item.Box(0, 0, 0, false, new ItemContent.Room()));
    items.add(new Item.Penalty(0, Item.NEVER, false, 0, 0));
    items.add(new Item.Glue(0, Item.Glue.FILL, 0, content), leader.span(), -1, -1);
    wordBefore = "";
  }

  @Override
  public void text(Inline.Text source) {
    String text = source.text();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= '\u0085') { // a quick look: most are letters of the alphabet
        if (!WordSpaces.white(c)) {
          continue;
        }
        piece(source, from, i);
        from = i + 1;
        flush();
        if (c == '\n' && source.style().text().whiteSpace() != TextStyle.WhiteSpace.NORMAL) {
          endLine();
        } else {
          space(source, i, c);
        }
      }
    }
    piece(source, from, text.length());
    at += text.length();
  }

  private void piece(Inline.Text source, int from, int to) {
    if (to > from) {
      byte[] own = levels.length == 0 ? levels : Arrays.copyOfRange(levels, at + from, at + to);
      word.add(new Piece(source.text().substring(from, to), source, from, own));
    }
  }

  private void space(Inline.Text source, int at, char written) {
    boolean kept = WordSpaces.kept(written);
    boolean preserved = source.style().text().whiteSpace() == TextStyle.WhiteSpace.PRE_WRAP;
    if ((preserved || kept) && space != null) {
      items.add(new Item.Penalty(0, Item.NEVER, false, 0, 0));
      put(space, "", "");
    }
    space = new Waiting(source, at, written, kept || space != null && space.kept());
  }

  private void put(Waiting waiting, String before, String next) {
    Inline.Text source = waiting.source();
    Item.Glue glue = spaces.of(source, waiting.written(), before, next);
    int from = source.range().of(waiting.at());
    items.add(glue, source.span(), from, from < 0 ? from : from + 1);
  }

  /** The space waiting before a word; none at the start of a line. */
  private void putSpace(String next) {
    if (space != null && !wordBefore.isEmpty()) {
      Inline.Text of = word.isEmpty() ? null : word.get(0).source();
      double cost = spaces.cost(space.source(), wordBefore, of, next, word.size() == 1);
      if (space.kept() || cost > 0) {
        items.add(new Item.Penalty(0, space.kept() ? Item.NEVER : cost, false, 0, 0));
      }
      put(space, spoken, next);
    } else if (space == null && InlineFormula.meets(wordBefore, next)) {
      items.add(Division.betweenIdeographs(paragraph.font().size()));
    }
    space = null;
  }

  private void flush() {
    if (word.isEmpty()) {
      return;
    }
    putSpace(word.get(0).text());
    if (word.size() == 1) {
      set(word.get(0));
      wordBefore = word.get(0).text();
    } else {
      several();
    }
    say();
    word.clear();
  }

  /** Takes note of the word, without the numbers of notes that stand beside it. */
  private void say() {
    if (word.size() == 1) {
      spoken = raised(word.get(0)) ? spoken : word.get(0).text();
      return;
    }
    StringBuilder said = new StringBuilder();
    for (Piece piece : word) {
      said.append(raised(piece) ? "" : piece.text());
    }
    spoken = said.isEmpty() ? spoken : said.toString();
  }

  private static boolean raised(Piece piece) {
    return piece.source().style().text().rise() > 0;
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
      if (Arrays.stream(breaks).anyMatch(b -> b == seam)) {
        items.add(new Item.Penalty(0, 0, false, 0, 0));
      }
      set(piece);
      end += piece.text().length();
    }
    wordBefore = text;
  }

  /** The boxes and penalties of a word, or of its part in one style. */
  private void set(Piece piece) {
    Inline.Text source = piece.source();
    WordCache type = spaces.type(source);
    WordCache.Cast cast =
        piece.plain() ? type.word(piece.text()) : type.word(piece.text(), piece.levels(), false);
    if (source.range().generated()) {
      cast.missing().forEach(c -> MissingGlyphs.tell(section.findings(), c, source));
    }
    CharRange range = source.range();
    Span span = source.span();
    SoftHyphens hyphens = SoftHyphens.of(piece.text());
    int set = 0;
    for (Item item : cast.items()) {
      if (item instanceof Item.Box box && box.content() instanceof ItemContent.Text text) {
        int first = piece.from() + hyphens.written(set);
        set += text.to() - text.from();
        int after = piece.from() + hyphens.written(set - 1) + 1;
        items.add(item, span, range.of(first), range.end(after));
      } else {
        int here = range.of(piece.from() + hyphens.written(set));
        items.add(item, span, here, here);
      }
    }
  }

  @Override
  public void lineEnd(Inline.LineEnd end) {
    endLine();
  }

  private void endLine() {
    flush();
    if (items.size() == 0 || wordBefore.isEmpty()) {
      items.add(new Item.Box(0, 0, 0, false, new ItemContent.Room()));
    }
    items.add(new Item.Penalty(0, Item.FORCED, false, 0, 0));
    wordBefore = "";
    space = null;
  }

  /** A line that must end here but is justified like its fellows. */
  @Override
  public void turn(Inline.Turn turn) {
    flush();
    double width = 0;
    if (turn.hyphen()
        && items.get(items.size() - 1) instanceof Item.Box b
        && b.content() instanceof ItemContent.Text text) {
      width = WordWidths.width(edition.shaper().shape(text.font(), "-", false), text.look());
    }
    double hang = Protrusion.end('-', false) * width;
    items.add(new Item.Penalty(width, Item.TURN, turn.hyphen(), hang, 0));
    wordBefore = "";
    space = null;
  }

  @Override
  public void call(Inline.Call call) {
    flush();
    items.add(new Item.Box(0, 0, 0, false, new ItemContent.Call(call.note())));
  }

  @Override
  public void anchor(Inline.Anchor anchor) {
    flush();
    if (space != null) {
      putSpace("x");
      wordBefore = "";
    }
    items.add(new Item.Box(0, 0, 0, false, new ItemContent.Anchor(anchor.id())));
  }
}
