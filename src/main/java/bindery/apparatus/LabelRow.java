package bindery.apparatus;

import bindery.book.Role;
import bindery.book.Section;
import bindery.language.LabelReader;
import bindery.language.TypedLabel;
import bindery.language.TypedLabel.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides, from all headings of a book in their row, which numbers at their heads are labels, and
 * which number each heading without one is given.
 */
final class LabelRow {
  private final List<Section> sections;
  private final List<Optional<TypedLabel>> read = new ArrayList<>();

  /**
   * @param sections that may have numbers, each with a heading
   */
  LabelRow(LabelReader reader, List<Section> sections) {
    this.sections = sections;
    for (Section section : sections) {
      read.add(reader.read(HeadingLabel.words(section.element().selectFirst("> h1"))));
    }
  }

  List<NumberedHeading> decided() {
    List<Optional<TypedLabel>> labels = labels();
    Map<Role, Integer> counts = new EnumMap<>(Role.class);
    Map<Role, Boolean> runs = new EnumMap<>(Role.class);
    List<NumberedHeading> decided = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      int from = i;
      Role role = sections.get(i).role();
      int next = counts.getOrDefault(role, 0) + 1;
      Optional<TypedLabel> typed = labels.get(i);
      if (typed.isPresent()) {
        int value = typed.get().value(role);
        runs.remove(role);
        counts.put(role, value > 0 ? value : next - 1);
        decided.add(new NumberedHeading(sections.get(i), typed, 0));
      } else {
        boolean free = runs.computeIfAbsent(role, r -> free(labels, from, next));
        counts.put(role, free ? next : next - 1);
        decided.add(new NumberedHeading(sections.get(i), typed, free ? next : 0));
      }
    }
    return decided;
  }

  /**
   * Whether headings without labels may be numbered, up to the next that has one: not if they would
   * take its number. “Interlude” between “Chapter 1” and “Chapter 2” has no number.
   *
   * @param from the first of them
   * @param number that it would be given
   */
  private boolean free(List<Optional<TypedLabel>> labels, int from, int number) {
    Role role = sections.get(from).role();
    int last = number - 1;
    boolean part = false;
    for (int i = from; i < sections.size(); i++) {
      part |= sections.get(i).role() == Role.PART;
      if (sections.get(i).role() != role) {
        continue;
      }
      int value = labels.get(i).map(label -> label.value(role)).orElse(0);
      if (value > 0) {
        // A lower number counts anew, as authors do in every part.
        return value > last || value < number && !part;
      }
      last += labels.get(i).isPresent() ? 0 : 1;
    }
    return true;
  }

  /** The labels among what was read. */
  private List<Optional<TypedLabel>> labels() {
    List<Optional<TypedLabel>> labels = new ArrayList<>();
    Map<Role, Integer> counts = new EnumMap<>(Role.class);
    Map<Role, Integer> typed = new EnumMap<>(Role.class);
    long levels = read.stream().filter(l -> l.isPresent() && l.get().form() == Form.LEVELS).count();
    for (int i = 0; i < sections.size(); i++) {
      Role role = sections.get(i).role();
      int next = counts.getOrDefault(role, 0) + 1;
      boolean begins = i > 0 && sections.get(i - 1).role() == Role.PART;
      Optional<TypedLabel> label = read.get(i);
      int begun = begins ? 1 : next;
      int last = typed.getOrDefault(role, next - 1);
      List<Integer> right = List.of(next, begun, last + 1);
      boolean sure = label.isPresent() && isLabel(i, label.get(), right, levels > 1);
      labels.add(sure ? label : Optional.empty());
      int value = sure ? label.get().value(role) : 0;
      counts.put(role, value > 0 ? value : next);
      if (value > 0) {
        typed.put(role, value);
      }
    }
    return labels;
  }

  private boolean isLabel(int i, TypedLabel label, List<Integer> right, boolean levels) {
    int value = label.value(sections.get(i).role());
    return switch (label.form()) {
      case WORD, SURE -> true;
      case RIGHT -> right.contains(value) || inRow(i, label);
      case ROW -> inRow(i, label);
      case LEVELS -> levels;
    };
  }

  /** Whether the heading before or after has the number before or after it. */
  private boolean inRow(int i, TypedLabel label) {
    return neighbour(i, -1).filter(other -> follows(other, label)).isPresent()
        || neighbour(i, 1).filter(other -> follows(label, other)).isPresent();
  }

  private Optional<TypedLabel> neighbour(int i, int step) {
    for (int j = i + step; j >= 0 && j < sections.size(); j += step) {
      if (sections.get(j).role() == sections.get(i).role()) {
        return read.get(j);
      }
    }
    return Optional.empty();
  }

  private static boolean follows(TypedLabel one, TypedLabel other) {
    boolean digits = startsWithDigit(one) == startsWithDigit(other);
    boolean values = one.value() > 0 && other.value() == one.value() + 1;
    boolean letters = one.letter() > 0 && other.letter() == one.letter() + 1;
    return digits && (values || letters);
  }

  private static boolean startsWithDigit(TypedLabel label) {
    return Character.isDigit(label.number().codePointAt(0));
  }
}
