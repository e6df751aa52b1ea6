package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.Callout;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divs that mean something to Quarto: callouts with their titles (“Callout Blocks”), tabsets whose
 * headings name tabs (“Tabset Panels”), theorems, and figures, tables and listings that a div makes
 * of what is in it, its last paragraph being the caption (“Cross-Reference Div Syntax”).
 */
final class QuartoDivs implements Rewriting {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:[ \\t>]*+\\n)*+[ \\t>]*(#{1,6})[ \\t]+(.*?)[ \\t#]*(?:\\{[^}\\n]*})?[ \\t]*(?:\\n|$)");

  /** Lines; what is longer is no caption. */
  private static final int LONGEST_CAPTION = 100;

  /** Marks within a title, which as an attribute it could not have. */
  private static final Pattern MARKED = Pattern.compile("[\\[\\]@*_$`\\\\]");

  private static final String CALLOUT = "callout-";

  /** What may be in the place of stretches, by where they begin. */
  private record Put(int to, String instead) {}

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf(":::", from) < 0) {
      return text;
    }
    TreeMap<Integer, Put> puts = new TreeMap<>();
    FencedCode fences = FencedCode.of(text.text(), from);
    for (Div div : Div.of(text, from)) {
      if (div.depth() < Div.DEEPEST) {
        div(div, text.text(), fences, around, puts);
      }
    }
    Draft draft = new Draft(text);
    puts.forEach(
        (at, put) -> {
          if (at >= draft.end()) {
            draft.put(at, put.to(), put.instead());
          }
        });
    return draft.done();
  }

  private static void div(
      Div div, String text, FencedCode fences, FolderContext around, TreeMap<Integer, Put> puts) {
    Optional<String> callout =
        div.spec().classes().stream()
            .filter(each -> each.startsWith(CALLOUT) && !each.equals("callout-title"))
            .findFirst();
    String id = div.spec().id();
    if (callout.isPresent()) {
      callout(div, callout.get().substring(CALLOUT.length()), text, around, puts);
    } else if (div.has("panel-tabset") || div.has("tabset")) {
      tabs(div, text, fences, puts);
    } else if (div.has("unrendered")) {
      return;
    } else if (isTheorem(div)) {
      theorem(div, text, around, puts);
    } else if (id.startsWith("fig-") || id.startsWith("lst-")) {
      figure(div, text, id.startsWith("lst-") ? "listing" : "group", puts);
    } else if (id.startsWith("tbl-")) {
      table(div, text, puts);
    } else if (!isPlain(div, text)) {
      put(puts, div.start(), div.body(), div.open(div.spec().classes(), true) + "\n");
    }
  }

  /** Whether the line that opens it is one that the parser reads. */
  private static boolean isPlain(Div div, String text) {
    String line = text.substring(div.start(), div.body()).strip();
    return !line.contains("{}") && line.indexOf('}') >= line.length() - 1 - trailing(line)
        || line.indexOf('{') < 0;
  }

  private static int trailing(String line) {
    int last = line.lastIndexOf('}');
    return line.length() - 1 - last;
  }

  private static void put(TreeMap<Integer, Put> puts, int from, int to, String instead) {
    puts.put(from, new Put(to, instead));
  }

  private static Optional<Matcher> heading(Div div, String text) {
    Matcher heading = HEADING.matcher(text);
    return heading.region(div.body(), div.bodyEnd()).lookingAt()
        ? Optional.of(heading)
        : Optional.empty();
  }

  private static void callout(
      Div div, String word, String text, FolderContext around, TreeMap<Integer, Put> puts) {
    Optional<Matcher> heading = heading(div, text);
    String said = div.value("title");
    String title = said.isEmpty() ? heading.map(h -> h.group(2)).orElse("") : said;
    int to = said.isEmpty() ? heading.map(Matcher::end).orElse(div.body()) : div.body();
    String open = Callout.of(word, title, around).open(div.indent());
    String id = div.spec().id();
    String head =
        id.isEmpty()
            ? open
            : open.replaceFirst("\\{\\.callout", "{#" + Matcher.quoteReplacement(id) + " .callout");
    put(puts, div.start(), Math.min(to, div.bodyEnd()), head);
  }

  private static void tabs(Div div, String text, FencedCode fences, TreeMap<Integer, Put> puts) {
    put(puts, div.start(), div.body(), div.indent() + "::: {.tabs}\n");
    Pattern line =
        Pattern.compile("(?m)^([ \\t>]*)(#{1,6})[ \\t]+(.*?)[ \\t#]*(?:\\{[^}\\n]*})?[ \\t]*$");
    Matcher heading = line.matcher(text).region(div.body(), div.bodyEnd());
    String level = "";
    while (heading.find()) {
      boolean code = fences.end(heading.start()) > heading.start();
      level = level.isEmpty() && !code ? heading.group(2) : level;
      if (!code && heading.group(2).equals(level)) {
        String indent = heading.group(1);
        String title =
            indent + "::: {.tab-title}\n" + indent + heading.group(3) + "\n" + indent + ":::\n";
        put(puts, heading.start(), heading.end(), title);
      }
    }
  }

  private static boolean isTheorem(Div div) {
    boolean named = div.spec().classes().stream().anyMatch(Theorem::isKind);
    boolean titled = div.has("theorem") && div.spec().classes().size() > 1;
    return !titled
        && (Theorem.kind(div.spec().id()).isPresent()
            || named && (!div.value("name").isEmpty() || MARKED.matcher(div.value("title")).find())
            || div.has("proof"));
  }

  private static void theorem(
      Div div, String text, FolderContext around, TreeMap<Integer, Put> puts) {
    Optional<Matcher> heading = heading(div, text);
    String said = div.value("name").isEmpty() ? div.value("title") : div.value("name");
    String name = said.isEmpty() ? heading.map(h -> h.group(2)).orElse("") : said;
    String kind =
        Theorem.kind(div.spec().id())
            .or(() -> div.spec().classes().stream().filter(Theorem::isKind).findFirst())
            .orElse("theorem");
    int to = said.isEmpty() ? heading.map(Matcher::end).orElse(div.body()) : div.body();
    Theorem theorem = new Theorem(kind, div.spec().id(), name);
    put(
        puts,
        div.start(),
        Math.min(to, div.bodyEnd()),
        div.indent() + theorem.open(div.indent(), around));
  }

  /** Where the last paragraph begins and ends, if it is one of words. */
  private static Optional<int[]> lastParagraph(Div div, String text) {
    int end = div.bodyEnd();
    while (end > div.body() && " \t\n>".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    List<String> lines = new ArrayList<>();
    while (start > div.body() && lines.size() < LONGEST_CAPTION) {
      int line = Math.max(div.body(), text.lastIndexOf('\n', start - 1) + 1);
      String words = text.substring(line, start).replaceFirst("^[ \\t>]+", "");
      if (words.isBlank()) {
        break;
      }
      lines.add(0, words);
      start = line > div.body() ? line - 1 : line;
      if (start == div.body()) {
        break;
      }
    }
    boolean words =
        !lines.isEmpty()
            && lines.size() < LONGEST_CAPTION
            && lines.stream()
                .noneMatch(l -> l.matches("(?:!\\[|:::|```|~~~|<|\\||[ -]*--|#{1,6} ).*"));
    int at = start > div.body() ? start + 1 : start;
    return words ? Optional.of(new int[] {Math.min(at, end), end}) : Optional.empty();
  }

  private static void figure(Div div, String text, String kind, TreeMap<Integer, Put> puts) {
    String indent = div.indent();
    String head =
        "<figure id=\"" + PictureText.escaped(div.spec().id()) + "\" class=\"" + kind + "\">";
    put(puts, div.start(), div.body(), indent + "\n" + indent + head + "\n" + indent + "\n");
    String close = indent + "\n" + indent + "</figure>\n" + indent;
    Optional<int[]> caption = lastParagraph(div, text);
    String said = div.value("fig-cap").isEmpty() ? div.value("lst-cap") : div.value("fig-cap");
    if (caption.isPresent() || !said.isEmpty()) {
      int[] at = caption.orElse(new int[] {div.bodyEnd(), div.bodyEnd()});
      String words = said.isEmpty() ? text.substring(at[0], at[1]) : said;
      String line =
          "<figcaption>" + PictureText.flat(words.replaceAll("\\n[ \\t>]*", " ")) + "</figcaption>";
      put(puts, said.isEmpty() ? at[0] : div.bodyEnd(), div.end(), indent + line + "\n" + close);
    } else {
      put(puts, div.bodyEnd(), div.end(), close);
    }
  }

  private static void table(Div div, String text, TreeMap<Integer, Put> puts) {
    put(puts, div.start(), div.body(), div.open(div.spec().classes(), true) + "\n");
    lastParagraph(div, text)
        .filter(
            at ->
                text.substring(div.body(), at[0]).contains("|")
                    || text.substring(div.body(), at[0]).contains("--"))
        .filter(at -> !text.substring(at[0], at[1]).matches("(?s)\\s*(?:Table)?:.*"))
        .ifPresent(at -> put(puts, at[0], at[0], div.indent() + ": "));
  }
}
