package bindery.typeset.pagebreak;

import java.util.List;

/**
 * A take with its pages.
 *
 * @param firstRecto the side that its pages were chosen for
 */
public record TakePlan(Take take, boolean firstRecto, List<PagePlan> pages) {}
