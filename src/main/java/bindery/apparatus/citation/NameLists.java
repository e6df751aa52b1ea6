package bindery.apparatus.citation;

import bindery.apparatus.bibliography.PersonName;
import bindery.apparatus.wording.Rich;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** What {@code cs:names} gives (CSL 1.0.2, "Names", "Substitute", "Label in cs:names"). */
final class NameLists {
  private final Run run;
  private final Function<Element, Result> other;

  /** The names whose substitutes are looked at, the innermost first. */
  private final Deque<Element> substituting = new ArrayDeque<>();

  /**
   * @param other gives what another element does, for substitutes
   */
  NameLists(Run run, Function<Element, Result> other) {
    this.run = run;
    this.other = other;
  }

  Result of(Element names) {
    boolean isShort = names.childrenSize() == 0 && !substituting.isEmpty();
    return isShort ? of(names, substituting.peek(), true) : of(names, names, false);
  }

  /** The names of one variable, under the term that labels them. */
  private record Listed(String variable, String term, List<PersonName> names) {}

  /**
   * @param like the element whose children say how
   */
  private Result of(Element names, Element like, boolean substitutes) {
    boolean first = run.firstNames == null;
    List<Listed> lists = lists(names.attr("variable").trim().split("\\s+"));
    if (lists.isEmpty()) {
      Element substitute = CslStyle.child(names, "substitute");
      return substitute == null ? Result.EMPTY_VARIABLE : substituted(substitute, names);
    }
    lists.forEach(list -> run.speak(list.variable()));
    NameOptions options = new NameOptions(CslStyle.child(like, "name"), names, run);
    if (options.get("form", "").equals("count")) {
      CitedNames counter = new CitedNames(options, CslStyle.child(like, "et-al"), run);
      int count = lists.stream().mapToInt(l -> counter.shown(l.names().size())).sum();
      return new Result(Rich.words(String.valueOf(count)), true, count > 0);
    }
    List<List<Rich>> all = new ArrayList<>();
    List<String> each = new ArrayList<>();
    for (Listed list : lists) {
      all.add(labelled(list, like, options, first, each));
    }
    Element outside = substitutes ? like : names;
    List<Rich> whole = Dress.of(outside, Rich.joined(all, options.between()), run);
    if (!first || run.isSort()) {
      return new Result(whole, true, true);
    }
    run.firstNames = each;
    run.firstNamesWhole = whole;
    List<Rich> shown = run.withoutNames ? List.of() : Rich.formed(Rich.Kind.NAMES, "", whole);
    return new Result(shown, true, true);
  }

  private List<Rich> labelled(
      Listed list, Element like, NameOptions options, boolean first, List<String> each) {
    CitedNames shown = new CitedNames(options, CslStyle.child(like, "et-al"), run);
    List<Rich> words = shown.of(list.names(), list.variable());
    if (first) {
      each.addAll(shown.each());
      if (run.same < 0) {
        words = Rich.words(run.sameNames);
      } else if (run.same > 0) {
        words = shown.replaced(run.same, run.sameNames);
      }
    }
    Element name = CslStyle.child(like, "name");
    if (name != null) {
      words = Dress.affixed(name, words);
    }
    Element label = CslStyle.child(like, "label");
    if (label == null || run.isSort()) {
      return words;
    }
    String plural = label.attr("plural");
    boolean several =
        !plural.equals("never") && (list.names().size() > 1 || plural.equals("always"));
    String term = run.terms.term(list.term(), label.attr("form"), several);
    List<Rich> labelWords = Dress.of(label, Rich.words(term), run);
    boolean before = name == null ? false : label.siblingIndex() < name.siblingIndex();
    List<Rich> both = new ArrayList<>(before ? labelWords : words);
    both.addAll(before ? words : labelWords);
    return both;
  }

  private List<Listed> lists(String[] variables) {
    List<Listed> lists = new ArrayList<>();
    for (String variable : variables) {
      List<PersonName> names =
          run.substituted.contains(variable) ? List.of() : run.item.names(variable);
      if (!names.isEmpty()) {
        lists.add(new Listed(variable, variable, names));
      }
    }
    boolean same =
        lists.size() == 2
            && lists.stream().allMatch(l -> l.term().matches("editor|translator"))
            && lists.get(0).names().equals(lists.get(1).names())
            && !run.terms.term("editortranslator", "", false).isEmpty();
    return same ? List.of(new Listed("editor", "editortranslator", lists.get(0).names())) : lists;
  }

  /** The first substitute that gives something; what it shows is not shown again. */
  private Result substituted(Element substitute, Element names) {
    for (Element each : substitute.children()) {
      List<String> before = run.startSpeaking();
      substituting.push(names);
      boolean isShort = each.normalName().equals("names") && each.childrenSize() == 0;
      boolean inherits = each.normalName().equals("names") && CslStyle.child(each, "name") == null;
      Result result =
          isShort
              ? of(each, names, true)
              : inherits ? of(inheriting(each, names)) : other.apply(each);
      substituting.pop();
      List<String> spoken = run.spoken;
      run.spoken = before;
      if (!result.parts().isEmpty() || result.found()) {
        run.substituted.addAll(spoken);
        if (before != null) {
          before.addAll(spoken);
        }
        return shown(result, names, isShort);
      }
    }
    return Result.EMPTY_VARIABLE;
  }

  /** The element with the names that it does not describe itself described as another does. */
  private static Element inheriting(Element names, Element from) {
    Element whole = names.clone();
    for (String part : List.of("et-al", "name")) {
      Element inherited = CslStyle.child(from, part);
      if (inherited != null && CslStyle.child(whole, part) == null) {
        whole.prependChild(inherited.clone());
      }
    }
    return whole;
  }

  private Result shown(Result result, Element names, boolean isShort) {
    if (isShort || run.isSort()) {
      return result;
    }
    if (run.firstNames != null) {
      return result;
    }
    List<Rich> found = run.same == 0 ? result.parts() : Rich.words(run.sameNames);
    List<Rich> words = Dress.of(names, found, run);
    run.firstNames = List.of(Rich.plain(words));
    run.firstNamesWhole = words;
    List<Rich> left = run.withoutNames ? List.of() : Rich.formed(Rich.Kind.NAMES, "", words);
    return new Result(left, true, true);
  }
}
