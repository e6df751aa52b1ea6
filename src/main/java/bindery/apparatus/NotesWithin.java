package bindery.apparatus;

import bindery.book.CounterMarks;
import bindery.book.EditorialOptions.NoteCount;
import bindery.book.Places;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Sets the notes that are called within notes at the end of those, each behind a mark, as a printed
 * book does: a foot of a page has no foot of its own. Calls that lead back to the note they stand
 * in, or that are too many, stay as they were typed, with a {@code note-in-note} warning.
 */
final class NotesWithin {
  /** More in one note are no notes of an author. */
  private static final int MOST = 12;

  private final Function<String, Optional<Element>> notes;
  private final NoteCount count;
  private final Report report;

  /**
   * @param notes what was written by that name, which counts as called from then on
   */
  NotesWithin(Function<String, Optional<Element>> notes, NoteCount count, Report report) {
    this.notes = notes;
    this.count = count;
    this.report = report;
  }

  /** Sets those that this note calls, and those that they call. */
  void settle(Element aside) {
    Set<String> path = new HashSet<>(Set.of(aside.attr("data-note")));
    settle(aside, aside.select("a.noteref[data-note]"), path, new LinkedHashMap<>());
  }

  private void settle(
      Element aside, List<Element> calls, Set<String> path, Map<String, String> signs) {
    for (Element call : calls) {
      String key = call.attr("data-note");
      boolean set = signs.containsKey(key);
      boolean may = !path.contains(key) && (set || signs.size() < MOST);
      Optional<Element> note = may ? notes.apply(key) : Optional.empty();
      if (note.isEmpty()) {
        typed(call);
        continue;
      }
      String sign = signs.computeIfAbsent(key, k -> sign(signs.size() + 1));
      call.replaceWith(mark(sign, call));
      if (!set) {
        add(aside, note.get().clone(), sign, path, signs);
      }
    }
  }

  private void add(
      Element aside, Element note, String sign, Set<String> path, Map<String, String> signs) {
    Element first = note.firstElementChild();
    Element p =
        first != null && first.normalName().equals("p")
            ? first
            : note.prependElement("p").appendText("");
    if (p != first) {
      Places.put(p, Places.of(note));
    }
    p.prependText(" ").prependChild(mark(sign, note));
    List<Node> children = List.copyOf(note.childNodes());
    List<Element> calls = note.select("a.noteref[data-note]");
    children.forEach(aside::appendChild);
    String key = note.attr("data-note");
    path.add(key);
    settle(aside, calls, path, signs);
    path.remove(key);
  }

  /** Letters where marks count the notes themselves. */
  private String sign(int number) {
    return count == NoteCount.MARKS
        ? String.valueOf((char) ('a' + number - 1))
        : CounterMarks.of(number);
  }

  private static Element mark(String sign, Element at) {
    Element mark = new Element("span").addClass("note-within").text(sign);
    Places.put(mark, Places.of(at));
    return mark;
  }

  private void typed(Element call) {
    report.add(
        Problem.warning(
            "note-in-note",
            Places.of(call),
            call.text(),
            "a note is called within a note; the call is set as text:",
            "say it in one note"));
    call.replaceWith(new TextNode(call.text()));
  }
}
