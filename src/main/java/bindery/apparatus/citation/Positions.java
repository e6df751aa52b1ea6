package bindery.apparatus.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds how every cite stands to those before it (CSL 1.0.2, "Choose", position). */
final class Positions {
  private final int nearNotes;
  private final Map<String, Integer> firstNotes = new HashMap<>();
  private final Map<String, Integer> lastNotes = new HashMap<>();
  private Citation before;

  Positions(String nearNoteDistance) {
    this.nearNotes = nearNoteDistance.matches("\\d{1,6}") ? Integer.parseInt(nearNoteDistance) : 5;
  }

  /** The positions of the next citation's cites. */
  List<Position> next(Citation citation) {
    List<Position> positions = new ArrayList<>();
    Cite last = null;
    for (Cite cite : citation.cites()) {
      positions.add(position(cite, last, citation));
      firstNotes.putIfAbsent(cite.id(), citation.note());
      lastNotes.put(cite.id(), citation.note());
      last = cite;
    }
    before = citation;
    return positions;
  }

  private Position position(Cite cite, Cite last, Citation citation) {
    if (!firstNotes.containsKey(cite.id())) {
      return Position.FIRST;
    }
    int distance = citation.note() - lastNotes.get(cite.id());
    boolean near = citation.note() > 0 && lastNotes.get(cite.id()) > 0 && distance <= nearNotes;
    Cite preceding = last;
    if (last == null && before != null && before.cites().size() == 1) {
      boolean follows = citation.note() == 0 || citation.note() - before.note() <= 1;
      preceding = follows ? before.cites().get(0) : null;
    }
    Position.Kind kind = Position.Kind.SUBSEQUENT;
    if (preceding != null && preceding.id().equals(cite.id())) {
      kind = ibid(cite, preceding);
    }
    return new Position(kind, near, firstNotes.get(cite.id()));
  }

  private static Position.Kind ibid(Cite cite, Cite preceding) {
    if (preceding.locator().isEmpty()) {
      return cite.locator().isEmpty() ? Position.Kind.IBID : Position.Kind.IBID_WITH_LOCATOR;
    }
    if (cite.locator().isEmpty()) {
      return Position.Kind.SUBSEQUENT;
    }
    boolean same =
        cite.locator().equals(preceding.locator()) && cite.label().equals(preceding.label());
    return same ? Position.Kind.IBID : Position.Kind.IBID_WITH_LOCATOR;
  }
}
