package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code `r expression`} among words is what the expression gives (knitr, “Inline R code”; Quarto,
 * “Inline code”). It is not run: a literal is set, anything else stands there as code and is told.
 */
final class InlineExpressions implements Rewriting {
  /** Not a formula that begins with the letter r: its mark is code of a class by now. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<!`)`(?:r|\\{(?:r|python|julia)})[ \\t]+([^`\\n]*(?:\\n[^`\\n]+)?)`(?!`|\\{\\.math)");

  /** What authors write to show a fence or an expression itself. */
  private static final Pattern NOTHING = Pattern.compile("`r ?(?:''|\"\")`");

  private static final Pattern CONDITION =
      Pattern.compile(
          "if\\s*\\((!?)\\s*(?:knitr:{2,3})?is_(html|latex)_output\\((?:[^()]*)\\)\\)\\s*(.*)",
          Pattern.DOTALL);

  /** A call with a single word or two: functions of the author's own that set it in some way. */
  private static final Pattern CALL = Pattern.compile("[\\w.:]+\\([\"']([^\"'\\\\]+)[\"']\\)");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    ManuscriptText now = text;
    if (!mayHave(now.text(), from) || !RenderedFiles.isRun(text.file())) {
      return text;
    }
    if (now.text().indexOf("`r ''`") >= 0 || now.text().indexOf("`r \"\"`") >= 0) {
      Draft draft = new Draft(now);
      Matcher nothing = NOTHING.matcher(now.text());
      for (int at = from; nothing.find(at); at = nothing.end()) {
        draft.put(nothing.start(), nothing.end(), "");
      }
      now = draft.done();
    }
    return expressions(now, from);
  }

  private static boolean mayHave(String text, int from) {
    return text.indexOf("`r ", from) >= 0 || text.indexOf("`{", from) >= 0;
  }

  private static ManuscriptText expressions(ManuscriptText text, int from) {
    FencedCode fences = FencedCode.of(text.text(), from);
    Draft draft = new Draft(text);
    Matcher mark = MARK.matcher(text.text());
    for (int at = from; at <= text.text().length() && mark.find(at); ) {
      int end = fences.end(mark.start());
      if (end > mark.start()) {
        at = end;
        continue;
      }
      draft.put(mark.start(), mark.end(), value(mark.group(1).strip(), text, mark.start()));
      at = mark.end();
    }
    return draft.done();
  }

  private static String value(String expression, ManuscriptText text, int at) {
    Matcher condition = CONDITION.matcher(expression);
    if (condition.matches()) {
      boolean html = condition.group(2).equals("html") != condition.group(1).equals("!");
      String words = condition.group(3).replaceFirst("(?s)\\s+else\\s+.*", "");
      return html ? "" : RArguments.literal(words).orElse("");
    }
    Optional<String> literal =
        RArguments.literal(expression)
            .filter(
                l ->
                    !l.matches("[A-Za-z_.][\\w.]*")
                        || expression.startsWith("\"")
                        || expression.startsWith("'"));
    if (literal.isPresent()) {
      return literal.get();
    }
    Matcher call = CALL.matcher(expression);
    String shown = call.matches() ? call.group(1) : expression;
    text.warn(
        "inline-code",
        at,
        expression,
        "code among words is not run, and stands there as it is written:",
        "render the book with its own tool first, or write what it gives");
    return "`" + shown.replaceAll("\\s+", " ") + "`";
  }
}
