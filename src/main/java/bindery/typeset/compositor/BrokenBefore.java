package bindery.typeset.compositor;

import bindery.style.Style;
import bindery.typeset.galley.BrokenParagraph;
import bindery.typeset.inline.Inline;
import bindery.typeset.line.LineMeasure;
import bindery.typeset.line.LineWeights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Paragraphs of a section as they were broken when it was set before: most are the same when a few
 * words have been changed. Those of which something was to be told are broken, and told of, anew. A
 * section that is set for the first time keeps none, for most are never set again.
 */
public final class BrokenBefore {
  private final boolean keeps;
  private final Map<Text, BrokenParagraph> before;
  private final Map<Text, BrokenParagraph> now = new HashMap<>();

  private BrokenBefore(boolean keeps, Map<Text, BrokenParagraph> before) {
    this.keeps = keeps;
    this.before = before;
  }

  /** For a section that is set for the first time. */
  public static BrokenBefore none() {
    return new BrokenBefore(false, Map.of());
  }

  /** For the same section, set once more; what was not asked for this time is forgotten. */
  public BrokenBefore next() {
    return new BrokenBefore(true, now);
  }

  /** All that decides how a paragraph is broken. */
  record Text(
      List<Inline> inlines,
      Style style,
      LineMeasure measure,
      LineWeights weights,
      boolean cramped) {
    /** Of the words alone: styles are large, and mostly the same. */
    @Override
    public int hashCode() {
      int hash = inlines.size();
      for (Inline inline : inlines) {
        hash = 31 * hash + (inline instanceof Inline.Text text ? text.text().hashCode() : 1);
      }
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Text text
          && style == text.style
          && cramped == text.cramped
          && measure.equals(text.measure)
          && weights.equals(text.weights)
          && inlines.equals(text.inlines);
    }
  }

  Optional<BrokenParagraph> find(Text text) {
    BrokenParagraph found = before.get(text);
    if (found != null) {
      now.put(text, found);
    }
    return Optional.ofNullable(found);
  }

  /** A paragraph has been broken, and nothing was to be told of it. */
  void keep(Text text, BrokenParagraph broken) {
    if (keeps) {
      now.put(text, broken);
    }
  }
}
