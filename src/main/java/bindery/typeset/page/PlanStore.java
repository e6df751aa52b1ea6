package bindery.typeset.page;

import bindery.typeset.galley.Galley;
import bindery.typeset.pagebreak.PageBreaker;
import bindery.typeset.pagebreak.Take;
import bindery.typeset.pagebreak.TakePlan;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The pages of an edition, kept from pass to pass and from build to build: a galley that begins on
 * the same side is always broken in the same way.
 */
public final class PlanStore {
  private final AtomicInteger broken = new AtomicInteger();
  private Map<Galley, Map<Key, TakePlan>> before = Map.of();
  private Map<Galley, Map<Key, TakePlan>> now = Map.of();

  /** A take of a galley, by its number, and the side that it begins on. */
  private record Key(int take, boolean recto) {}

  /** A build begins: what the build before did not ask for is forgotten. */
  void begin() {
    before = now;
    now = new IdentityHashMap<>();
  }

  /** The pages of a take. Any number of threads may ask. */
  TakePlan plan(Galley galley, int number, Take take, boolean recto) {
    Map<Key, TakePlan> plans = plans(galley);
    Key key = new Key(number, recto);
    TakePlan known = plans.get(key);
    if (known != null && known.take().isLike(take)) {
      return known;
    }
    Take sided = take.beginning(recto);
    TakePlan made = new TakePlan(sided, recto, PageBreaker.pages(sided));
    broken.incrementAndGet();
    plans.put(key, made);
    return made;
  }

  private synchronized Map<Key, TakePlan> plans(Galley galley) {
    return now.computeIfAbsent(
        galley,
        g -> {
          Map<Key, TakePlan> known = before.get(g);
          return known != null ? known : new ConcurrentHashMap<>();
        });
  }

  /** How many takes have been broken so far, and not found. */
  public int broken() {
    return broken.get();
  }
}
