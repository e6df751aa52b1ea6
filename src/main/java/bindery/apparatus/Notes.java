package bindery.apparatus;

import bindery.book.Book;
import bindery.book.CounterMarks;
import bindery.book.EditorialOptions.NoteCount;
import bindery.book.EditorialOptions.NotePlace;
import bindery.book.Places;
import bindery.report.NearestName;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Numbers the calls of notes, from 1 in every section or as the book asks for it, and gathers the
 * notes at the section's end in the order of their calls. A note that is called twice keeps its
 * number; one that is called in two sections stands in both. A comma tells calls apart that touch.
 * Notes nobody calls are kept, at the end of their section, and are an {@code uncalled-note}
 * warning; a call of no note in its file means the one of that name in another, if one file alone
 * has it; any other call of no note stays as it was typed and is an {@code unknown-note} warning.
 */
public final class Notes {
  /** Is in no name that an author can write. */
  private static final char AGAIN = '\0';

  /** Looking for the nearest of many names takes time; after so many the author has the idea. */
  private static final int MOST_HINTS = 100;

  private final Report report;
  private int hints;
  private NoteCount count = NoteCount.CHAPTER;

  /** Whether notes stand on the page of their call. */
  private boolean paged = true;

  private NotesWithin inner;

  /** Notes in the sections before. */
  private int before;

  private final Map<String, Written> written = new LinkedHashMap<>();

  /** A note as it was written, and the section it was written in. */
  private static final class Written {
    private final Element aside;
    private final Element section;
    private boolean called;

    private Written(Element aside, Element section) {
      this.aside = aside;
      this.section = section;
    }
  }

  Notes(Report report) {
    this.report = report;
  }

  void work(Book book) {
    count = book.options().count();
    NotePlace place = book.options().notes();
    paged = place == NotePlace.FOOT || place == NotePlace.MARGIN;
    List<Element> sections = book.tree().body().children();
    sections.forEach(this::gather);
    join(sections);
    inner = new NotesWithin(this::within, count, report);
    for (Element section : sections) {
      number(section);
    }
    for (Written note : written.values()) {
      if (!note.called) {
        uncalled(note);
      }
    }
  }

  /** Takes the notes out of the running text. */
  private void gather(Element section) {
    for (Element aside : section.select("aside.note[data-note]")) {
      String key = aside.attr("data-note");
      aside.remove();
      if (written.containsKey(key)) {
        report.add(
            Problem.warning(
                "duplicate-note",
                Places.of(aside),
                label(key),
                "this note is written twice:",
                "give one of them another name"));
        key += AGAIN + written.size(); // nobody calls it
      }
      written.put(key, new Written(aside, section));
    }
  }

  /**
   * Tools that put all files into one before they read them let a note stand in another than its
   * call. A call that no note of its file answers is of the one note of that name that no call of
   * its own file asks for.
   */
  private void join(List<Element> sections) {
    Map<String, List<Element>> open = new LinkedHashMap<>();
    Map<String, String> uncalled = new HashMap<>();
    Set<String> called = new HashSet<>();
    for (Element section : sections) {
      for (Element call : section.select("a.noteref[data-note]")) {
        String key = call.attr("data-note");
        called.add(key);
        if (!written.containsKey(key)) {
          open.computeIfAbsent(label(key), label -> new ArrayList<>()).add(call);
        }
      }
    }
    if (open.isEmpty()) {
      return;
    }
    for (String key : written.keySet()) {
      if (!called.contains(key) && key.indexOf(AGAIN) < 0) {
        uncalled.merge(label(key), key, (one, other) -> "");
      }
    }
    open.forEach(
        (label, calls) -> {
          String key = uncalled.getOrDefault(label, "");
          if (!key.isEmpty()) {
            calls.forEach(call -> call.attr("data-note", key));
          }
        });
  }

  private void number(Element section) {
    Map<String, Element> numbered = new LinkedHashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> calls = new HashMap<>();
    for (Element call : section.select("a.noteref[data-note]")) {
      String key = call.attr("data-note");
      Written note = written.get(key);
      if (note == null) {
        unknown(call, key);
        continue;
      }
      Element aside = numbered.get(key);
      if (aside == null) {
        // A note called from two sections stands in both: a reader finds it where it is called.
        aside = note.aside.clone();
        note.called = true;
        numbered.put(key, aside);
      }
      int number = numbers.computeIfAbsent(key, k -> numbered.size());
      call(call, section.id() + "-" + number, shown(number), calls.merge(key, 1, Integer::sum));
      apart(call);
    }
    int number = 0;
    for (Element aside : numbered.values()) {
      number++;
      note(section, aside, section.id() + "-" + number, shown(number));
    }
    before += number;
  }

  private String shown(int number) {
    return switch (count) {
      case CHAPTER, PAGE -> String.valueOf(number);
      case BOOK -> String.valueOf(before + number);
      case MARKS -> CounterMarks.of(number);
    };
  }

  /** What is counted by the page is the stylesheet's to say; what it says otherwise is in it. */
  private void number(Element element, String shown) {
    boolean byPage = paged && (count == NoteCount.PAGE || count == NoteCount.MARKS);
    if (!byPage) {
      element.text(shown);
      return;
    }
    element.addClass(count == NoteCount.PAGE ? "by-page" : "by-mark");
    element.empty().appendElement("span").addClass("stand-in").text(shown);
  }

  private void call(Element call, String id, String number, int time) {
    call.removeAttr("data-note");
    call.attr("epub:type", "noteref").attr("role", "doc-noteref");
    call.attr("href", "#fn-" + id);
    call.attr("id", time == 1 ? "fnref-" + id : "fnref-" + id + "-" + time);
    number(call, number);
  }

  /** Two numbers that touch would be read as one, and a number behind a formula as its power. */
  private static void apart(Element call) {
    if (call.previousSibling() instanceof Element before) {
      boolean formula = before.hasClass("math") || before.nameIs("math");
      if (formula || before.hasClass("noteref") && before.hasAttr("href")) {
        Element apart = new Element("span").addClass("noteref").text(formula ? "\u202f" : ", ");
        Places.put(apart, Places.of(call));
        call.before(apart);
      }
    }
  }

  private void note(Element section, Element aside, String id, String number) {
    inner.settle(aside);
    aside.removeAttr("data-note").removeClass("note").addClass("footnote");
    aside.attr("epub:type", "footnote").attr("role", "doc-footnote").attr("id", "fn-" + id);
    Element p = aside.firstElementChild();
    if (p == null || !p.normalName().equals("p") || p.siblingIndex() > 0) {
      p = new Element("p");
      Places.put(p, Places.of(aside));
      aside.prependChild(p);
    }
    p.prependText(" ");
    Element back = new Element("a").addClass("backlink").attr("href", "#fnref-" + id);
    Places.put(back, Places.of(aside));
    number(back, number);
    p.prependChild(back.attr("role", "doc-backlink"));
    notes(section).appendChild(aside);
  }

  private static Element notes(Element section) {
    Element last = section.lastElementChild();
    if (last != null && last.hasClass("footnotes")) {
      return last;
    }
    Element notes = section.appendElement("section").addClass("footnotes");
    Places.put(notes, Places.of(section));
    return notes.attr("epub:type", "footnotes").attr("role", "doc-endnotes");
  }

  private Optional<Element> within(String key) {
    Optional<Written> note = Optional.ofNullable(written.get(key));
    note.ifPresent(each -> each.called = true);
    return note.map(each -> each.aside);
  }

  private void unknown(Element call, String key) {
    String file = key.substring(0, key.indexOf('#') + 1);
    boolean hinted = ++hints <= MOST_HINTS;
    List<String> known =
        hinted
            ? written.keySet().stream()
                .filter(k -> k.startsWith(file) && k.indexOf(AGAIN) < 0)
                .map(Notes::label)
                .toList()
            : List.of();
    report.add(
        Problem.warning(
            "unknown-note",
            Places.of(call),
            call.text(),
            "this note is called and never written, and its name stands in its place:",
            NearestName.hint(label(key), known, "write it as ‘" + call.text() + ": …’")));
    call.replaceWith(UnwrittenNote.call(call.text()));
  }

  private void uncalled(Written note) {
    String label = label(note.aside.attr("data-note"));
    report.add(
        Problem.warning(
            "uncalled-note",
            Places.of(note.aside),
            label,
            "this note is written and never called; it stands at the end of its chapter:",
            "call it with ‘[^" + label + "]’"));
    inner.settle(note.aside);
    // Not among the footnotes: those are set where they are called, and this one is not.
    note.aside.removeAttr("data-note").removeClass("note").addClass("uncalled");
    note.section.appendChild(note.aside);
  }

  private static String label(String key) {
    return key.substring(key.indexOf('#') + 1);
  }
}
