package bindery.style.property;

import bindery.style.Generated;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Quoted;
import bindery.style.css.Component.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * The properties of the flow from page to page and of what is generated: CSS Fragmentation, Paged
 * Media, Generated Content, Lists and GCPM.
 */
public final class FlowProperties {
  private static final String[] BREAKS = {
    "auto",
    "avoid",
    "avoid-page",
    "avoid-column",
    "always",
    "page",
    "column",
    "recto",
    "verso",
    "left",
    "right"
  };

  public static final Longhand<String> BREAK_BEFORE = breaks("break-before");
  public static final Longhand<String> BREAK_AFTER = breaks("break-after");
  public static final Longhand<String> BREAK_INSIDE =
      Longhand.named("break-inside", "CSS Fragmentation 3 §3.2")
          .values("auto | avoid | avoid-page | avoid-column", "auto")
          .note("within columns, avoid-page keeps a box in one column too")
          .refuses("avoid-region", "Bindery breaks pages and columns only", "use avoid")
          .reads(Grammars.keyword("auto", "avoid", "avoid-page", "avoid-column"));
  public static final Longhand<Integer> ORPHANS =
      Longhand.named("orphans", "CSS Fragmentation 3 §3.3")
          .values("<integer>", "2")
          .inherits()
          .reads(Grammars.integer(1, "", 0));
  public static final Longhand<Integer> WIDOWS =
      Longhand.named("widows", "CSS Fragmentation 3 §3.3")
          .values("<integer>", "2")
          .inherits()
          .reads(Grammars.integer(1, "", 0));
  public static final Longhand<String> PAGE =
      Longhand.named("page", "CSS Page 3 §8")
          .values("auto | <page-name>", "auto")
          .inherits()
          .note("auto is the parent's page")
          .reads(
              value -> {
                if (Grammars.only(value) instanceof Word word) {
                  return word.is("auto") ? "" : word.name();
                }
                throw BadValue.unknown();
              });
  public static final Longhand<ContentReader.Value> CONTENT =
      Longhand.named("content", "CSS Content 3 §2, GCPM 3")
          .values(
              "normal | none | [<string> | content() | attr() | counter() | counters() | string()"
                  + " | target-counter() | target-text() | leader() | -bindery-locator() | -bindery-note-number() | open-quote | close-quote]+",
              "normal")
          .reads(ContentReader::value);
  public static final Longhand<List<Generated.NamedString>> STRING_SET =
      Longhand.named("string-set", "GCPM 3 §1.1.1")
          .values("none | [<name> <content-list>]#", "none")
          .reads(FlowProperties::strings);
  public static final Longhand<List<Generated.Count>> COUNTER_RESET =
      Longhand.named("counter-reset", "CSS Lists 3 §4.1")
          .values("none | [<name> <integer>?]+", "none")
          .reads(value -> counts(value, 0));
  public static final Longhand<List<Generated.Count>> COUNTER_INCREMENT =
      Longhand.named("counter-increment", "CSS Lists 3 §4.2")
          .values("none | [<name> <integer>?]+", "none")
          .reads(value -> counts(value, 1));
  public static final Longhand<List<String>> QUOTES =
      Longhand.named("quotes", "CSS Content 3 §3.1")
          .values("auto | none | [<string> <string>]+", "auto")
          .inherits()
          .note("auto takes the marks of the language")
          .reads(FlowProperties::quotes);
  public static final Longhand<Integer> BOOKMARK_LEVEL =
      Longhand.named("bookmark-level", "GCPM 3 §5.1")
          .values("none | <integer>", "none")
          .reads(Grammars.integer(1, "none", 0));

  static final List<Longhand<?>> ALL =
      List.of(
          BREAK_BEFORE,
          BREAK_AFTER,
          BREAK_INSIDE,
          ORPHANS,
          WIDOWS,
          PAGE,
          CONTENT,
          STRING_SET,
          COUNTER_RESET,
          COUNTER_INCREMENT,
          QUOTES,
          BOOKMARK_LEVEL);

  private FlowProperties() {}

  private static Longhand<String> breaks(String name) {
    return Longhand.named(name, "CSS Fragmentation 3 §3.1")
        .values(String.join(" | ", BREAKS), "auto")
        .refuses("region avoid-region", "Bindery breaks pages and columns only", "use page")
        .reads(Grammars.keyword(BREAKS));
  }

  private static List<Generated.NamedString> strings(List<Component> value) throws BadValue {
    if (value.size() == 1 && value.get(0).is("none")) {
      return List.of();
    }
    List<Generated.NamedString> strings = new ArrayList<>();
    for (List<Component> part : Lists.byComma(value)) {
      if (part.size() < 2 || !(part.get(0) instanceof Word name)) {
        throw BadValue.because(
            "string-set needs a name and what to keep under it",
            "write for example string-set: title content()");
      }
      strings.add(
          new Generated.NamedString(name.name(), ContentReader.list(part.subList(1, part.size()))));
    }
    return List.copyOf(strings);
  }

  private static List<Generated.Count> counts(List<Component> value, int otherwise)
      throws BadValue {
    List<Generated.Count> counts = new ArrayList<>();
    if (value.size() == 1 && value.get(0).is("none")) {
      return counts;
    }
    for (int i = 0; i < value.size(); i++) {
      if (!(value.get(i) instanceof Word name)) {
        throw BadValue.unknown();
      }
      int number = otherwise;
      if (i + 1 < value.size() && !(value.get(i + 1) instanceof Word)) {
        number = Grammars.integer(value.get(++i), Integer.MIN_VALUE);
      }
      counts.add(new Generated.Count(name.name(), number));
    }
    return List.copyOf(counts);
  }

  /** Opening and closing marks in turn; a single empty text for none, nothing for auto. */
  private static List<String> quotes(List<Component> value) throws BadValue {
    if (value.size() == 1 && value.get(0).is("auto")) {
      return List.of();
    }
    if (value.size() == 1 && value.get(0).is("none")) {
      return List.of("");
    }
    List<String> marks = new ArrayList<>();
    for (Component component : value) {
      if (!(component instanceof Quoted quoted)) {
        throw BadValue.unknown();
      }
      marks.add(Grammars.text(quoted));
    }
    if (marks.isEmpty() || marks.size() % 2 != 0) {
      throw BadValue.because("quotes come in pairs", "write for example quotes: \"“\" \"”\"");
    }
    return List.copyOf(marks);
  }
}
