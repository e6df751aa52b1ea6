package bindery.typeset.section;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is found wrong while a section is set; the same thing is kept once. */
public final class Findings {
  private final Set<Finding> found = new LinkedHashSet<>();
  private int added;

  public void add(Finding finding) {
    added++;
    found.add(finding);
  }

  /** How often something was found, be it the same thing. */
  public int added() {
    return added;
  }

  public List<Finding> all() {
    return List.copyOf(found);
  }
}
