package bindery.apparatus;

import bindery.manuscript.html.HtmlTokens;
import bindery.manuscript.html.HtmlVocabulary;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of mark that programs know and no book shows.
 *
 * @param what it is, and in which programs
 * @param todo what to write instead
 * @param may strings one of which is in every mark of the kind, so that most text is not looked at
 *     twice
 * @param meant whether a match in a text is such a mark, and not something that only looks so
 */
record ForeignMark(
    String what,
    String todo,
    List<String> may,
    Pattern pattern,
    BiPredicate<Matcher, String> meant) {
  private static final String EXAMPLE = "; an example of the mark itself goes between backticks";

  /** How the names of those arguments begin that Python has after two asterisks, and paths. */
  private static final Pattern NAME = Pattern.compile("\\*\\*[a-z_]\\w*");

  static final List<ForeignMark> KINDS =
      List.of(
          of(
              "what stands between {{ }} or {% %} is filled in by a program (Jinja, Liquid,"
                  + " Hugo) and was not filled in here",
              "write the words themselves",
              List.of("{{", "{%"),
              "\\{\\{[^{}\\n]{1,200}\\}\\}|\\{%[^\\n]{1,200}?%\\}"
                  + "|\\{\\{\\s?[A-Za-z][^{}\\n]{0,80}(?:$|\\}(?!\\}))"),
          of(
              "attributes as kramdown and pandoc have them belong right behind a heading, a"
                  + " picture or [words], and stand here as typed",
              "put them there, or take them away",
              List.of("{"),
              "\\{:?\\s*[.#][\\w-][^{}\\n]{0,200}\\}"),
          of(
              "this opens an alert of GitHub or a callout of Obsidian only in the first line of a"
                  + " quotation, and stands here as typed",
              "begin the quotation with it, or write ‘::: note’",
              List.of("[!"),
              "^\\[![A-Za-z]{3,20}\\]"),
          of(
              "a fence of a block (pandoc, MkDocs, MyST) opens or closes nothing here and stands as"
                  + " typed",
              "give it lines of its own with a blank line before it, as ‘::: note’ and ‘:::’",
              List.of(":::", "!!!", "???"),
              "^(?::{3,}(?=[ {\\w]|$)|(?:!{3}|\\?{3})\\+? [\"\\w]).{0,80}"),
          of(
              "a citation of pandoc or a reference of Quarto leads to nothing that is known and"
                  + " stands as typed",
              "write the author and the year, or a link such as [words](#id)",
              List.of("@"),
              "\\[-?@[\\w:.-]+[^\\]\\n]{0,80}\\]|(?<![\\w.])@(?:fig|tbl|sec|eq|lst|thm)[-:][\\w-]+"),
          // Behind a letter, a colon, a dot or a closing bracket stands a path.
          new ForeignMark(
              "this command of TeX is not known here and stands as typed",
              "write what it stands for in Markdown, a formula between dollars" + EXAMPLE,
              List.of("\\"),
              Pattern.compile(
                  "(?<![\\w:.%>)~\\\\-])\\\\(?!u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})(?:[A-Za-z]{2,}\\b|[\\[\\]()](?=.)).{0,20}"),
              (mark, text) -> !isPath(text, mark.start())),
          of(
              "a formula as TeX has it, which this tool does not read between dollars, stands as"
                  + " typed",
              "name another ‘dialect’ in book.yaml, such as pandoc, or put it between \\( and \\)",
              List.of("$"),
              "\\$\\$[^\\n]{0,60}|(?<![\\w$])\\$[^\\s$\\d][^$\\n]{0,80}[^\\s$]\\$(?!\\w)"),
          new ForeignMark(
              "two asterisks that open or close no strong words stand as typed",
              "put them right before the first letter and right behind the last, or write \\*\\*",
              List.of("**"),
              Pattern.compile("(?<![/\\\\.])\\*\\*(?=[^\\s/\\\\.])"),
              ForeignMark::isStrong),
          of(
              "words struck out or marked (GitHub’s ~~, the == of Obsidian and MkDocs) are not read"
                  + " so here and stand as typed",
              "write <del>words</del> or <mark>words</mark>",
              List.of("~~", "=="),
              "~~(?=\\S)[^~\\n]{0,200}~~|(?<![\\w=!<>])==(?=\\p{L})[^=\\n]{0,200}(?<=\\S)==(?!=)"),
          of(
              "a link or a picture that does not come out as one stands as typed",
              "check its brackets; where a link of a wiki is meant, write [words](file.md)",
              List.of("["),
              "!?\\[[^\\]\\n]{0,100}\\]\\([^)\\n]{0,100}\\)|!?\\[\\[[^\\]\\n]{1,100}\\]\\]"),
          new ForeignMark(
              "a tag or a character of HTML that is not well formed, or not known, stands as typed",
              "check its quotes and brackets, or write the character itself" + EXAMPLE,
              List.of("<", "&"),
              Pattern.compile(
                  "</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>\\n]{0,80})?/?>|&[a-zA-Z]{2,8};|<!--"),
              (mark, text) -> isHtml(mark.group())),
          of(
              "a row of a table that has no line of hyphens under its head stands as typed",
              "write ‘|---|---|’ as the second line of the table, with a blank line above it",
              List.of("|"),
              "^\\|[^|\\n]*\\|[^\\n]*\\|\\s*$"));

  private static ForeignMark of(String what, String todo, List<String> may, String pattern) {
    return new ForeignMark(
        what, todo, may, Pattern.compile(pattern, Pattern.MULTILINE), (mark, text) -> true);
  }

  boolean mayBeIn(String text) {
    for (String each : may) { // asked of every text for every mark
      if (text.contains(each)) {
        return true;
      }
    }
    return false;
  }

  /** {@code \\server\folder\file}: more backslashes to come in a word without braces. */
  private static boolean isPath(String text, int at) {
    int end = at + 1;
    boolean more = false;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      more |= text.charAt(end) == '\\';
      if ("{}[]".indexOf(text.charAt(end)) >= 0) {
        return false;
      }
      end++;
    }
    return more;
  }

  /** One row of asterisks before a small letter is an argument of Python, in digits a power. */
  private static boolean isStrong(Matcher mark, String text) {
    int at = mark.start();
    boolean single = text.indexOf("**") == at && text.lastIndexOf("**") == at;
    boolean within = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    return !(single && (within || NAME.matcher(text).region(at, text.length()).lookingAt()));
  }

  /** A tag of another name is words in angle brackets, such as the T of {@code Vec<T>}. */
  private static boolean isHtml(String mark) {
    return !mark.startsWith("<")
        || mark.startsWith("<!")
        || mark.indexOf('=') > 0
        || HtmlVocabulary.isKnown(HtmlTokens.name(mark, 0));
  }
}
