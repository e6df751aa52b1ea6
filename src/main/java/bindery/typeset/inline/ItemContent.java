package bindery.typeset.inline;

import bindery.typeset.formula.FormulaPart;
import bindery.typeset.glyph.FontInstance;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.line.Item;
import bindery.typeset.placed.Look;

/**
 * What boxes and glue of a paragraph hold. A new kind is a new record here, and a new method of
 * {@link Placer}, without which nothing that places items compiles.
 */
public sealed interface ItemContent extends Item.Content {
  @Override
  default int word() {
    return 0;
  }

  /**
   * Puts the content at its place in a line.
   *
   * @param at which part of the line it is
   */
  void place(Placer placer, int at);

  /** Places every kind of content. */
  interface Placer {
    void text(Text text, int at);

    void space(Space space, int at);

    void leader(Leader leader, int at);

    void call(Call call, int at);

    void anchor(Anchor anchor, int at);

    void image(Image image, int at);

    void formula(Formula formula, int at);

    void room(Room room, int at);
  }

  /**
   * A part of a word, or all of it, in one font.
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

    @Override
    public void place(Placer placer, int at) {
      placer.text(this, at);
    }
  }

  /** A word space. */
  record Space(FontInstance font, Look look, GlyphRun run, int level) implements ItemContent {
    @Override
    public void place(Placer placer, int at) {
      placer.space(this, at);
    }
  }

  record Leader(FontInstance font, Look look, GlyphRun pattern) implements ItemContent {
    @Override
    public void place(Placer placer, int at) {
      placer.leader(this, at);
    }
  }

  /**
   * @param note id of the note that is called
   */
  record Call(String note) implements ItemContent {
    @Override
    public void place(Placer placer, int at) {
      placer.call(this, at);
    }
  }

  record Anchor(String id) implements ItemContent {
    @Override
    public void place(Placer placer, int at) {
      placer.anchor(this, at);
    }
  }

  record Image(Inline.Image image) implements ItemContent {
    @Override
    public void place(Placer placer, int at) {
      placer.image(this, at);
    }
  }

  /**
   * A part of a formula.
   *
   * @param level of the bidirectional algorithm: formulas run from left to right
   */
  record Formula(FormulaPart part, int level) implements ItemContent {
    @Override
    public void place(Placer placer, int at) {
      placer.formula(this, at);
    }
  }

  /** Room without ink. */
  record Room() implements ItemContent {
    @Override
    public void place(Placer placer, int at) {
      placer.room(this, at);
    }
  }
}
