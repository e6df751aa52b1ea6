package bindery.style.property;

import bindery.style.CounterStyle;
import bindery.style.cascade.PageSheetReader;
import bindery.style.cascade.SheetReader;
import bindery.style.selector.Pseudos;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of the user's guide that lists what stylesheets may say, written from the tables. */
final class PropertiesPage {
  private final StringBuilder out = new StringBuilder();

  static String markdown() {
    return new PropertiesPage().write();
  }

  private String write() {
    out.append(
        """
        # What stylesheets may say

        Every property, selector and unit that Bindery understands. This page is written from the
        tables that the program itself reads by; a test holds the two together. What is not here is
        reported with its file and line, and left out.

        A declaration that does nothing on an element of its kind is reported too
        (`css-applies`) and left out there: `float: footnote` on what is no note, `float` and
        breaks on parts of a table, `display` that would make something else of a table, a
        listing, a figure or a rule, `inline-block` and the displays of tables on anything else,
        columns on these, `height` and `max-height` beside pictures and rules, `width` on cells,
        edges and grounds round text in a line, `page` below a section of the body, `content` of
        an element itself, `initial-letter` beside `::first-letter`, `-bindery-turn` beside
        tables and figures. A box within a line, such as `em { display: block }`, parts the line;
        one that floats does not.

        Counters are counted through the whole book in the order of its text; `counter(page)` is
        the page of the element's id.

        ## Properties

        | property | values | initial | inherited | standard | note |
        |---|---|---|---|---|---|
        """);
    for (Longhand<?> longhand : PropertyTable.LONGHANDS.values()) {
      String note = longhand.note;
      if (longhand.leftToRight != null) {
        note = side(longhand);
      }
      row(
          code(longhand.name),
          values(longhand.words),
          code(longhand.initialText),
          longhand.inherited ? "yes" : "no",
          longhand.clause,
          note);
    }
    out.append(
        """

        All of them take `inherit`, `initial` and `unset` as well, and `var(--name)` of custom
        properties (CSS Variables 1).

        A `<color>` is one of these:

        """);
    for (String kind : Colors.WORDS.split(" \\| ")) {
      out.append("- ").append(code(kind)).append('\n');
    }
    out.append(
        """

        ## Shorthands

        | property | values | sets | standard | note |
        |---|---|---|---|---|
        """);
    for (Shorthand shorthand : PropertyTable.SHORTHANDS.values()) {
      row(
          code(shorthand.name()),
          values(shorthand.words()),
          list(shorthand.longhands().stream().map(l -> l.name).toList()),
          shorthand.clause(),
          shorthand.note());
    }
    others();
    selectors();
    out.append("\n## Units\n\n| unit | is |\n|---|---|\n");
    Unit.ALL.forEach(unit -> row(code(unit.symbol), unit.meaning));
    out.append(
        "\n`calc()` adds, subtracts, multiplies and divides them. Units of windows, such as `vw`,"
            + " are refused: a book\nhas no window.\n");
    return out.toString();
  }

  private void others() {
    out.append(
        """

        ## Properties without effect

        For screens and e-readers; the EPUB's stylesheet keeps them, and the PDFs pass over them:

        """);
    out.append(list(OtherProperties.FOR_SCREENS)).append('\n');
    out.append("\nWhat begins with\n").append(list(OtherProperties.VENDORS)).append(" too.\n");
    out.append("\nTaken, but a book is set the same with them or without:\n\n");
    out.append(list(OtherProperties.WITHOUT_EFFECT)).append('\n');
    out.append("\n## Properties refused\n\n| property | what to do instead |\n|---|---|\n");
    Map<String, List<String>> byRemedy = new LinkedHashMap<>();
    OtherProperties.REFUSED.forEach(
        (name, remedy) -> byRemedy.computeIfAbsent(remedy, r -> new ArrayList<>()).add(name));
    byRemedy.forEach((remedy, names) -> row(list(names), remedy));
  }

  private void selectors() {
    out.append(
        """

        ## Selectors

        Elements `p`, `*`; classes `.note`, ids `#one`; attributes `[a]`, `[a=b]`, `[a~=b]`, `[a|=b]`,
        `[a^=b]`, `[a$=b]`, `[a*=b]`; combinators `a b`, `a > b`, `a + b`, `a ~ b`.

        """);
    List<String> classes = new ArrayList<>(Pseudos.CLASSES);
    classes.addAll(Pseudos.FUNCTIONS);
    out.append("Pseudo-classes:\n").append(list(classes)).append(".\n\n");
    out.append("Pseudo-elements:\n").append(list(Pseudos.ELEMENTS)).append(".\n\n");
    out.append("Never true on paper:\n").append(list(Pseudos.ON_SCREENS)).append(".\n\n");
    out.append("## At-rules\n\n");
    out.append("Read: ").append(list(SheetReader.AT_RULES)).append(".\n\n");
    out.append(
        "Page selectors: `@page name`, `:first`, `:left`, `:right`, `:blank`, `:-bindery-plate` (nothing"
            + "\nbut floats stands on it), and these together, as in `@page chapter:left`.\n\n");
    out.append("Within `@page`:\n").append(list(PageSheetReader.AREAS)).append(".\n\n");
    out.append("`@media` holds for `print` and `all`; `@supports` is answered from this page.\n\n");
    out.append("## Counter styles\n\n").append(list(CounterStyle.NAMES)).append(".\n");
  }

  private static String side(Longhand<?> longhand) {
    String ltr = longhand.leftToRight.name;
    String rtl = longhand.rightToLeft.name;
    return ltr.equals(rtl)
        ? code(ltr)
        : code(ltr) + ", or " + code(rtl) + " where lines run from right to left";
  }

  private static String values(String words) {
    return code(words.replace(Colors.WORDS, "<color>")).replace("|", "\\|");
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private static String list(Iterable<String> names) {
    StringBuilder out = new StringBuilder();
    int line = 0;
    for (String name : names) {
      String next = code(name);
      boolean wraps = line + next.length() > 96;
      out.append(out.isEmpty() ? "" : wraps ? ",\n" : ", ").append(next);
      line = wraps ? next.length() : line + next.length() + 2;
    }
    return out.toString();
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", List.of(cells)).replace("\n", " ")).append(" |\n");
  }
}
