package bindery.style;

import bindery.Golden;
import bindery.style.selector.Pseudos;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small books with their styles, one file each: a stylesheet, a body, and what is computed, told by
 * its difference from the initial values. {@code -Dgolden.update} writes the last part anew.
 */
class GoldenTest {
  private static final Path FOLDER = Golden.folder("style");
  private static final List<PageKind> PAGES =
      List.of(
          new PageKind("", true, true, false),
          new PageKind("", false, false, false),
          new PageKind("", false, false, true),
          new PageKind("plate", true, false, false));

  static Stream<String> books() throws IOException {
    return Golden.names(FOLDER, ".txt");
  }

  @ParameterizedTest
  @MethodSource("books")
  void stylesAreAsWritten(String name) throws IOException {
    Golden.check(FOLDER.resolve(name), GoldenTest::dump);
  }

  private static String dump(String css, String body) {
    StyleDump book = StyleDump.of(css, body);
    StringJoiner out = new StringJoiner("\n", "", "\n");
    if (!book.problems().isEmpty()) {
      out.add(book.problems()).add("");
    }
    element(book, book.root, book.style(book.root), "", out);
    if (css.contains("@page")) {
      PAGES.forEach(kind -> page(book, kind, out));
    }
    return out.toString();
  }

  private static void element(
      StyleDump book, Element element, Style style, String indent, StringJoiner out) {
    out.add(indent + "<" + element.normalName() + attribute(element) + ">");
    lines(StyleText.of(style), indent, out);
    for (Pseudo pseudo : Pseudo.values()) {
      Optional<Style> made = book.cascade.pseudo(element, style, pseudo);
      boolean ours = made.isPresent() && !pseudo.name().startsWith("FOOTNOTE");
      if (ours || made.isPresent() && style.box().floating() == BoxStyle.Floating.FOOTNOTE) {
        out.add(indent + Pseudos.ELEMENTS.get(pseudo.ordinal()));
        lines(StyleText.of(made.get()), indent, out);
      }
    }
    for (Element child : element.children()) {
      element(book, child, book.cascade.style(child, style), indent + "  ", out);
    }
  }

  private static String attribute(Element element) {
    String id = element.id().isEmpty() ? "" : " #" + element.id();
    return id + (element.className().isEmpty() ? "" : " ." + element.className().replace(" ", "."));
  }

  private static void page(StyleDump book, PageKind kind, StringJoiner out) {
    PageRule page = book.cascade.page(kind);
    out.add("@page " + kind);
    out.add(
        "    %s × %s, margins %s %s %s %s, bleed %s%s"
            .formatted(
                StyleText.text(page.width()),
                StyleText.text(page.height()),
                StyleText.text(page.top()),
                StyleText.text(page.right()),
                StyleText.text(page.bottom()),
                StyleText.text(page.left()),
                StyleText.text(page.bleed()),
                page.cropMarks() ? ", crop marks" : ""));
    if (!page.counterReset().isEmpty()) {
      out.add("    counterReset: " + StyleText.text(page.counterReset()));
    }
    page.boxes()
        .forEach(
            (box, style) -> {
              out.add("  " + box);
              lines(StyleText.of(style), "  ", out);
            });
    out.add("  @footnote");
    lines(StyleText.of(page.footnoteArea()), "  ", out);
  }

  private static void lines(String text, String indent, StringJoiner out) {
    text.lines().forEach(line -> out.add(indent + "    " + line));
  }
}
