package bindery.typeset.page;

import bindery.typeset.galley.Galley;
import bindery.typeset.pagebreak.TakePlan;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has been made up in passes before, by galley and by section. */
final class MadeUp {
  private final Map<Galley, List<TakePlan>> plans = new IdentityHashMap<>();
  private final Map<String, List<TakePlan>> latest = new HashMap<>();

  /** The pages of this galley. */
  Optional<List<TakePlan>> of(Galley galley) {
    return Optional.ofNullable(plans.get(galley));
  }

  /** The pages that the section had last, whichever galley it had then. */
  Optional<List<TakePlan>> ofSection(Galley galley) {
    return Optional.ofNullable(latest.get(galley.section()));
  }

  void put(Galley galley, List<TakePlan> made) {
    plans.put(galley, made);
    latest.put(galley.section(), made);
  }
}
