package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Problem;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code ::: {.content-visible when-format="html"}} and its like (Quarto, “Conditional Content”). A
 * book is read in its formats: PDF and EPUB; what is for websites alone stays out.
 */
final class ConditionalContent implements Rewriting {
  private static final Set<String> BOOKS =
      Set.of("pdf", "epub", "latex", "epub2", "epub3", "beamer", "typst", "print");
  private static final Pattern SPAN =
      Pattern.compile(
          "\\[([^\\[\\]\\n]{0,2000})]\\{\\.content-(visible|hidden)[ \\t]+(when|unless)-(\\w+)=[\"']?([^\"'}\\s]*)[\"']?}");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (!text.text().contains(".content-") && !text.text().contains(".hidden")) {
      return text;
    }
    Draft draft = new Draft(text);
    List<Div> divs = Div.of(text, from);
    for (int i = 0; i < divs.size(); i++) {
      Div div = divs.get(i);
      if (div.depth() < Div.DEEPEST
          && div.start() >= draft.end()
          && isOut(div)
          && !isOnly(divs, i, text.text())) {
        draft.put(div.start(), div.end(), "");
        tell(div, text);
      }
    }
    return Draft.replaced(
        draft.done(),
        from,
        "]{.content-",
        SPAN,
        m -> isOut(m.group(2), m.group(3), m.group(4), m.group(5)) ? "" : m.group(1));
  }

  private static void tell(Div div, ManuscriptText text) {
    int end = Math.max(div.start(), div.body() - 1);
    text.report()
        .add(
            Problem.note(
                "conditional",
                text.place(div.start()),
                text.text().substring(div.start(), end),
                "this is for another format than a book’s and is left out:",
                ""));
  }

  /**
   * Whether it is for websites and nothing beside it is for books: then the words are nowhere else.
   */
  private static boolean isOnly(List<Div> divs, int at, String text) {
    Div div = divs.get(at);
    boolean website = div.has("content-visible") && div.value("when-format").equals("html");
    Div before = at > 0 ? divs.get(at - 1) : null;
    int next = at + 1;
    while (next < divs.size() && divs.get(next).start() < div.end()) {
      next++;
    }
    Div after = next < divs.size() ? divs.get(next) : null;
    boolean pair =
        before != null
                && before.end() <= div.start()
                && isPair(before, before.end(), div.start(), text)
            || after != null && isPair(after, div.end(), after.start(), text);
    return website && !pair;
  }

  private static boolean isPair(Div other, int from, int to, String text) {
    boolean conditional = other.has("content-visible") || other.has("content-hidden");
    return conditional && !isOut(other) && text.substring(from, to).isBlank();
  }

  private static boolean isOut(Div div) {
    if (div.has("hidden")) {
      return true;
    }
    for (String kind : List.of("visible", "hidden")) {
      if (div.has("content-" + kind)) {
        for (String word : List.of("when", "unless")) {
          for (String what : List.of("format", "profile", "meta")) {
            String value = div.value(word + "-" + what);
            if (!value.isEmpty()) {
              return isOut(kind, word, what, value);
            }
          }
        }
        return kind.equals("hidden");
      }
    }
    return false;
  }

  private static boolean isOut(String kind, String word, String what, String value) {
    boolean applies = what.equals("format") && BOOKS.contains(value) == word.equals("when");
    boolean other = !what.equals("format") && word.equals("unless");
    return (applies || other) != kind.equals("visible");
  }
}
