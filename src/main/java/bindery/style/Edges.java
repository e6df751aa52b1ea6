package bindery.style;

/** Four lengths in CSS order. Start and end follow the writing direction, as everywhere here. */
public record Edges(Length top, Length end, Length bottom, Length start) {
  public static final Edges NONE = new Edges(Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO);

  /** The same, none of them below 0. */
  public Edges unsigned() {
    return new Edges(top.unsigned(), end.unsigned(), bottom.unsigned(), start.unsigned());
  }
}
