package bindery.epub.sheet;

import java.util.SortedSet;

/**
 * What is set in a face.
 *
 * @param characters none where it is not used
 * @param features OpenType features that the style turns on, by tag
 */
public record FaceUse(FaceRule rule, SortedSet<Integer> characters, SortedSet<String> features) {}
