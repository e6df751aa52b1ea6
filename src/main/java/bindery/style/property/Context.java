package bindery.style.property;

/**
 * What relative values refer to, in points.
 *
 * @param em size of the type
 * @param rootEm size of the root's type
 * @param leading line height
 * @param rootLeading line height of the root
 * @param parent computed values that are inherited from
 */
public record Context(
    double em, double rootEm, double leading, double rootLeading, Inherited parent) {}
