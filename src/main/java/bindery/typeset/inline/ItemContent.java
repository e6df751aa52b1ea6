package bindery.typeset.inline;

import bindery.style.Ink;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.line.Item;
import org.jsoup.nodes.Element;

/** What boxes and glue of a paragraph hold. */
public sealed interface ItemContent extends Item.Content {
  @Override
  default int word() {
    return 0;
  }

  /**
   * How a stretch of text looks beside its glyphs.
   *
   * @param size in points
   * @param tracking points after every glyph
   * @param rise of the baseline
   * @param href where it leads to, or empty
   */
  record Look(
      double size,
      double tracking,
      double rise,
      Ink ink,
      boolean underline,
      boolean lineThrough,
      String href) {}

  /**
   * A part of a word, or all of it, in one hand.
   *
   * @param run the whole stretch as shaped
   * @param from first character of the part
   * @param to after its last character
   * @param level of the bidirectional algorithm (UAX #9)
   */
  record Text(FontInstance font, Look look, GlyphRun run, int from, int to, int level, int word)
      implements ItemContent {
    public boolean continues(Text before) {
      return before.run == run && before.to == from && before.look == look;
    }
  }

  /** A word space. */
  record Space(FontInstance font, Look look, GlyphRun run, int level) implements ItemContent {}

  record Leader(FontInstance font, Look look, GlyphRun pattern) implements ItemContent {}

  record Call(Element note) implements ItemContent {}

  record Anchor(String id) implements ItemContent {}

  record Image(Inline.Image image) implements ItemContent {}

  /** Room without ink. */
  record Room() implements ItemContent {}
}
