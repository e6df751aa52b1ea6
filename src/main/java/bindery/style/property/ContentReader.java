package bindery.style.property;

import bindery.report.NearestName;
import bindery.style.Content;
import bindery.style.CounterStyle;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Call;
import bindery.style.css.Component.Quoted;
import bindery.style.css.Component.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads content lists (CSS Content 3 §2, GCPM 3 §1, CSS Content 3 §5 for targets and leaders). */
public final class ContentReader {
  private static final int MOST_PIECES = 50;

  private static final List<String> FUNCTIONS =
      List.of(
          "content",
          "attr",
          "counter",
          "counters",
          "string",
          "target-counter",
          "target-text",
          "leader",
          "-bindery-locator",
          "-bindery-note-number");

  /**
   * A whole value.
   *
   * @param normal whether it is the keyword {@code normal}
   * @param list empty for {@code normal} and {@code none}
   */
  public record Value(boolean normal, List<Content> list) {}

  private ContentReader() {}

  static Value value(List<Component> value) throws BadValue {
    if (value.size() == 1 && (value.get(0).is("normal") || value.get(0).is("none"))) {
      return new Value(value.get(0).is("normal"), List.of());
    }
    return new Value(false, list(value));
  }

  static List<Content> list(List<Component> value) throws BadValue {
    if (value.isEmpty()) {
      throw BadValue.unknown();
    }
    if (value.size() > MOST_PIECES) {
      throw BadValue.because(
          "a content has up to " + MOST_PIECES + " pieces", "write it into the manuscript");
    }
    List<Content> list = new ArrayList<>();
    for (Component component : value) {
      list.add(piece(component));
    }
    return List.copyOf(list);
  }

  private static Content piece(Component component) throws BadValue {
    if (component instanceof Quoted quoted) {
      return new Content.Text(Grammars.text(quoted));
    }
    if (component.is("open-quote") || component.is("close-quote")) {
      return new Content.Quote(component.is("open-quote"));
    }
    if (component instanceof Component.Address) {
      throw BadValue.because(
          "Bindery does not put pictures into generated content", "put it into the manuscript");
    }
    if (component instanceof Call call) {
      List<List<Component>> arguments =
          call.arguments().isEmpty() ? List.of(List.of()) : Lists.byComma(call.arguments());
      return function(call.name(), arguments, call);
    }
    throw BadValue.unknown();
  }

  private static Content function(String name, List<List<Component>> arguments, Call call)
      throws BadValue {
    return switch (name) {
      case "content" -> own(call);
      case "attr" -> new Content.Attribute(name(arguments.get(0), call));
      case "counter" -> {
        count(arguments, 1, 2, call);
        yield new Content.Counter(name(arguments.get(0), call), style(arguments, 1));
      }
      case "counters" -> {
        count(arguments, 2, 3, call);
        yield new Content.Counters(
            name(arguments.get(0), call), text(arguments.get(1), call), style(arguments, 2));
      }
      case "string" -> {
        count(arguments, 1, 2, call);
        yield new Content.Named(name(arguments.get(0), call), which(arguments));
      }
      case "target-counter" -> targetCounter(arguments, call);
      case "target-text" -> {
        count(arguments, 1, 2, call);
        if (arguments.size() == 2 && !arguments.get(1).get(0).is("content")) {
          throw BadValue.because("target-text() can only take the target's content", "");
        }
        yield new Content.TargetText(attribute(arguments.get(0), call));
      }
      case "leader" -> leader(arguments, call);
      case "-bindery-locator" -> locator(arguments, call);
      case "-bindery-note-number" -> noteNumber(arguments, call);
      default ->
          throw BadValue.because(
              "‘" + name + "()’ is not a function that content takes",
              NearestName.hint(name, FUNCTIONS, "use one of " + String.join("(), ", FUNCTIONS)));
    };
  }

  private static Content own(Call call) throws BadValue {
    boolean text = call.arguments().isEmpty() || call.arguments().get(0).is("text");
    if (!text || call.arguments().size() > 1) {
      throw BadValue.because("Bindery knows the element's whole text only", "write content()");
    }
    return new Content.Own();
  }

  /** A URL is an attribute and nothing else: {@code attr(href)} or {@code attr(href url)}. */
  private static Content targetCounter(List<List<Component>> arguments, Call call) throws BadValue {
    count(arguments, 2, 3, call);
    return new Content.TargetCounter(
        attribute(arguments.get(0), call), name(arguments.get(1), call), style(arguments, 2));
  }

  private static String attribute(List<Component> argument, Call call) throws BadValue {
    if (argument.size() == 1
        && argument.get(0) instanceof Call attr
        && attr.name().equals("attr")
        && !attr.arguments().isEmpty()
        && attr.arguments().get(0) instanceof Word word) {
      return word.name();
    }
    throw BadValue.because(
        call.name() + "() needs to know which attribute has the link",
        "write " + call.name() + "(attr(href), …)");
  }

  private static Content locator(List<List<Component>> arguments, Call call) throws BadValue {
    return new Content.Locator(first("separator", "page", arguments, call));
  }

  private static Content noteNumber(List<List<Component>> arguments, Call call) throws BadValue {
    return new Content.NoteNumber(first("symbols", "decimal", arguments, call));
  }

  /** Whether the only value is the first of two words, and not the other. */
  private static boolean first(
      String word, String other, List<List<Component>> arguments, Call call) throws BadValue {
    count(arguments, 1, 1, call);
    Component only = Grammars.only(arguments.get(0));
    if (!only.is(word) && !only.is(other)) {
      throw BadValue.because(call.name() + "() knows two values", "write " + other + " or " + word);
    }
    return only.is(word);
  }

  private static Content leader(List<List<Component>> arguments, Call call) throws BadValue {
    count(arguments, 1, 1, call);
    Component pattern = Grammars.only(arguments.get(0));
    if (pattern.is("dotted")) {
      return new Content.Leader(". ");
    }
    if (pattern.is("solid")) {
      return new Content.Leader("_");
    }
    if (pattern.is("space")) {
      return new Content.Leader(" ");
    }
    String text = text(arguments.get(0), call);
    if (text.isEmpty()) {
      throw BadValue.because(
          "a leader of nothing fills no line", "write for example leader(\".\")");
    }
    return new Content.Leader(text);
  }

  private static void count(List<List<Component>> arguments, int least, int most, Call call)
      throws BadValue {
    if (arguments.size() < least || arguments.size() > most) {
      String range = least == most ? "" + least : least + " to " + most;
      throw BadValue.because(
          call.name() + "() takes " + range + (most == 1 ? " value" : " values"), "");
    }
  }

  private static String name(List<Component> argument, Call call) throws BadValue {
    if (!argument.isEmpty() && argument.get(0) instanceof Word word) {
      return word.name();
    }
    throw BadValue.because(call.name() + "() needs a name", "leave out the quotes");
  }

  private static String text(List<Component> argument, Call call) throws BadValue {
    if (argument.size() == 1 && argument.get(0) instanceof Quoted quoted) {
      return Grammars.text(quoted);
    }
    throw BadValue.because(call.name() + "() needs a text", "put it in \"…\"");
  }

  private static String style(List<List<Component>> arguments, int at) throws BadValue {
    return arguments.size() <= at ? "decimal" : CounterStyle.known(arguments.get(at).get(0));
  }

  private static Content.Which which(List<List<Component>> arguments) throws BadValue {
    if (arguments.size() < 2) {
      return Content.Which.FIRST;
    }
    String word = Component.text(arguments.get(1)).toLowerCase(Locale.ROOT);
    return Arrays.stream(Content.Which.values())
        .filter(which -> which.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                BadValue.because(
                    "‘" + word + "’ is not one of a page's values of a string",
                    "use first, start, last or first-except"));
  }
}
