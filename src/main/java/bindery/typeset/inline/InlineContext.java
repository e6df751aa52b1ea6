package bindery.typeset.inline;

/**
 * What is asked about text while it is read off the tree.
 *
 * @param section that it stands in
 * @param text what generated content says
 * @param tallest height that a picture in the text may have, points
 * @param calls whether notes may be called in it: not in notes themselves
 */
public record InlineContext(
    SectionContext section, GeneratedText text, double tallest, boolean calls) {}
