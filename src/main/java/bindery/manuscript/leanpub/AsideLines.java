package bindery.manuscript.leanpub;

import bindery.manuscript.rewrite.Callout;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asides and boxes whose lines begin with a letter and {@code >}: "The letters are A> for asides,
 * B> for blurbs, C> for centered text, D> discussions, E> errors, I> information, Q> questions, T>
 * tips, W> warnings and X> exercises" (Leanpub Manual, "Asides" and "Blurbs"; Markua Spec). A
 * heading that they begin with is their title; a class on the line before is that of the box. A
 * fence straight below such a line is within the box though it has no letter of its own, as those
 * are that knitr leaves.
 */
final class AsideLines implements Rewriting {
  private static final Pattern LINE = Pattern.compile("([ABCDEGIQTWX])>(?: |$|(?=\\S)).*");
  private static final Pattern TITLE = Pattern.compile("#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*");

  /** Kinds by their letters; those of no kind have no title of their own. */
  private static final Map<Character, String> KINDS =
      Map.of(
          'D', "discussion",
          'E', "error",
          'I', "information",
          'Q', "question",
          'T', "tip",
          'W', "warning",
          'X', "exercise");

  private final int fewest;

  /**
   * @param fewest lines that make a box
   */
  AsideLines(int fewest) {
    this.fewest = fewest;
  }

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf("> ", from) < 0) {
      return text;
    }
    List<TextLine> lines = TextLine.of(text, from);
    Draft draft = new Draft(text);
    for (int i = 0; i < lines.size(); ) {
      char letter = letter(lines.get(i));
      int end = i;
      while (end < lines.size() && letter != 0 && letter(lines.get(end)) == letter) {
        end = afterFence(lines, end + 1);
      }
      if (end - i >= fewest) {
        box(lines, i, end, draft, text.text(), around);
      }
      i = Math.max(end, i + 1);
    }
    return draft.done();
  }

  private static char letter(TextLine line) {
    boolean may = !line.isCode() && line.text().length() > 1 && line.text().charAt(1) == '>';
    return may && LINE.matcher(line.text()).matches() ? line.text().charAt(0) : 0;
  }

  /** Where the lines of code end that begin with a fence here; the same line where it is none. */
  private static int afterFence(List<TextLine> lines, int from) {
    int end = from;
    while (end < lines.size() && lines.get(end).isCode() && lines.get(from).isFence()) {
      end++;
    }
    return end;
  }

  private static void box(
      List<TextLine> lines, int from, int to, Draft draft, String text, FolderContext around) {
    TextLine first = lines.get(from);
    Optional<AttributeList> before =
        from == 0 || lines.get(from - 1).start() < draft.end()
            ? Optional.empty()
            : AttributeList.line(lines.get(from - 1).text());
    int start = before.isPresent() ? lines.get(from - 1).start() : first.start();
    int at = from;
    String title = before.map(list -> list.get("title", "caption")).orElse("");
    Matcher heading = TITLE.matcher(content(first));
    if (heading.matches()) {
      title = heading.group(1);
      at++;
    }
    String open = open(first.text().charAt(0), title, before, around);
    if (at > from) {
      draft.put(start, first.next(text), "\n" + open);
    } else {
      draft.put(start, first.end() - content(first).length(), "\n" + open);
      at++;
    }
    for (; at < to; at++) {
      TextLine line = lines.get(at);
      if (!line.isCode()) {
        draft.put(line.start(), line.end() - content(line).length(), "");
      }
    }
    TextLine last = lines.get(to - 1);
    int end = Math.max(last.end(), draft.end());
    draft.put(end, end, "\n:::\n");
  }

  private static String content(TextLine line) {
    int from = line.text().startsWith(" ", 2) ? 3 : 2;
    return line.text().substring(Math.min(from, line.text().length()));
  }

  private static String open(
      char letter, String title, Optional<AttributeList> before, FolderContext around) {
    if (letter == 'C') {
      return "::: {.align-center}\n";
    }
    String kind = KINDS.getOrDefault(letter, letter == 'A' ? "aside" : "blurb");
    if (letter == 'B' || letter == 'G') {
      kind = before.flatMap(list -> list.classes().stream().findFirst()).orElse(kind);
    }
    return opened(kind, title, around);
  }

  /** The opening of a box; asides and blurbs of no kind have no name of their own. */
  static String opened(String kind, String title, FolderContext around) {
    if (kind.equals("center")) {
      return "::: {.align-center}\n";
    }
    boolean nameless = kind.equals("aside") || kind.equals("blurb");
    Callout callout = nameless ? new Callout(kind, title.strip()) : Callout.of(kind, title, around);
    return callout.open("");
  }
}
