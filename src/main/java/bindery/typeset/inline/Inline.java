package bindery.typeset.inline;

import bindery.art.Picture;
import bindery.book.Source;
import bindery.style.Style;
import bindery.typeset.formula.SetFormula;
import bindery.typeset.placed.CharRange;
import bindery.typeset.placed.Span;
import java.util.Locale;

/**
 * What stands in a line, in the order of the text, before words and spaces are told apart. A new
 * kind is a new record here; {@link Handler} then has a method more, which everybody must have who
 * handles inlines.
 */
public sealed interface Inline {
  void to(Handler handler);

  /** Does something with every kind of inline. */
  interface Handler {
    void text(Text text);

    void lineEnd(LineEnd end);

    void turn(Turn turn);

    void call(Call call);

    void anchor(Anchor anchor);

    void image(Image image);

    void leader(Leader leader);

    void formula(Formula formula);
  }

  /**
   * Text in one style, its white space already as the style wants it.
   *
   * @param range where its characters come from
   */
  record Text(String text, Style style, Span span, CharRange range) implements Inline {
    public Locale language() {
      return span.language();
    }

    /** A part of it. */
    public Text part(int from, int to) {
      return new Text(text.substring(from, to), style, span, range.after(from));
    }

    /** The same in another style. */
    public Text in(Style other) {
      return new Text(text, other, span, range);
    }

    @Override
    public void to(Handler handler) {
      handler.text(this);
    }
  }

  /** A line end that the author put. */
  record LineEnd() implements Inline {
    @Override
    public void to(Handler handler) {
      handler.lineEnd(this);
    }
  }

  /**
   * The line is full here, and the text goes on.
   *
   * @param hyphen whether it ends within a word
   */
  record Turn(boolean hyphen) implements Inline {
    @Override
    public void to(Handler handler) {
      handler.turn(this);
    }
  }

  /**
   * The line that this stands on calls a note.
   *
   * @param note id of the note
   */
  record Call(String note) implements Inline {
    @Override
    public void to(Handler handler) {
      handler.call(this);
    }
  }

  /** A place that can be led to. */
  record Anchor(String id) implements Inline {
    @Override
    public void to(Handler handler) {
      handler.anchor(this);
    }
  }

  /** A small picture within the line, its foot on the baseline. */
  record Image(Picture picture, double width, double height, String alt, Source source)
      implements Inline {
    @Override
    public void to(Handler handler) {
      handler.image(this);
    }
  }

  /** A formula, measured. */
  record Formula(SetFormula formula, Span span) implements Inline {
    @Override
    public void to(Handler handler) {
      handler.formula(this);
    }
  }

  /** {@code leader()}: takes the space that is left and fills it with a pattern. */
  record Leader(String pattern, Style style, Span span) implements Inline {
    @Override
    public void to(Handler handler) {
      handler.leader(this);
    }
  }
}
