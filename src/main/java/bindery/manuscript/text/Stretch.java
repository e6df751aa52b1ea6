package bindery.manuscript.text;

/** A part of a text, by offsets in it. */
public record Stretch(int from, int to) {}
