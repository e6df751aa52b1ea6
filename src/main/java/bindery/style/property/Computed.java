package bindery.style.property;

import bindery.style.css.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The computed value of every property at one element, which is what children inherit from; {@link
 * Style} is made of it.
 */
public final class Computed implements Inherited {
  private final Map<Longhand<?>, Object> values;
  private final Map<String, List<Component>> custom;
  private final double rootSize;
  private final double rootLeading;
  private final boolean underline;
  private final boolean lineThrough;
  private final double rise;
  private final int hash;

  /**
   * Of finished values.
   *
   * @param underline whether a line runs under the text, this element's or an ancestor's
   * @param lineThrough whether a line runs through it
   * @param rise of its text above the line of the block that it is in, points
   */
  public Computed(
      Map<Longhand<?>, Object> values,
      Map<String, List<Component>> custom,
      double rootSize,
      double rootLeading,
      boolean underline,
      boolean lineThrough,
      double rise) {
    this.values = values;
    this.custom = custom;
    this.rootSize = rootSize;
    this.rootLeading = rootLeading;
    this.underline = underline;
    this.lineThrough = lineThrough;
    this.rise = rise;
    this.hash = Objects.hash(values, custom, rootSize, rootLeading, underline, lineThrough, rise);
  }

  @Override
  @SuppressWarnings("unchecked") // only Computer fills the map, each longhand with what it reads
  public <T> T get(Longhand<T> longhand) {
    return (T) values.get(longhand);
  }

  /** The same with one value changed. */
  public <T> Computed with(Longhand<T> longhand, T value) {
    Map<Longhand<?>, Object> changed = new HashMap<>(values);
    changed.put(longhand, value);
    return new Computed(changed, custom, rootSize, rootLeading, underline, lineThrough, rise);
  }

  public Map<String, List<Component>> custom() {
    return custom;
  }

  @Override
  public double size() {
    return get(FontProperties.SIZE).of(0);
  }

  @Override
  public double leading() {
    return get(TextProperties.LINE_HEIGHT).points(size());
  }

  public double rootSize() {
    return rootSize;
  }

  public double rootLeading() {
    return rootLeading;
  }

  public boolean underline() {
    return underline;
  }

  public boolean lineThrough() {
    return lineThrough;
  }

  /** Of its text above the line of the block that it is in, points. */
  public double rise() {
    return rise;
  }

  public boolean rightToLeft() {
    return get(TextProperties.DIRECTION).equals("rtl");
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Computed other
        && hash == other.hash
        && rootSize == other.rootSize
        && rootLeading == other.rootLeading
        && underline == other.underline
        && lineThrough == other.lineThrough
        && rise == other.rise
        && custom.equals(other.custom)
        && values.equals(other.values);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
