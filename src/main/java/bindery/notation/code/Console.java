package bindery.notation.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a terminal showed: prompts, the commands typed behind them, and what those gave. */
final class Console {
  private static final Set<String> NAMES =
      Set.of(
          "console",
          "shellsession",
          "shell-session",
          "sh-session",
          "bash-session",
          "terminal",
          "session");

  /** What ends a prompt, with whose it is before it. */
  private static final Pattern PROMPT =
      Pattern.compile(
          "(?:\\([\\w.-]+\\) ?)?(?:\\[[^\\]]{1,40}]|[\\w.-]+@[\\w.-]+[^$#%>\\n]{0,60}|~?[\\w./~-]{0,40})?[$%❯➜] +"
              + "|[$%] ?(?=\\n|$)"
              + "|(?:PS )?[A-Za-z]:\\\\[^>\\n]{0,60}> ?|PS> ?|> (?=\\S)");

  private static final Pattern ROOT = Pattern.compile("# +");

  private Console() {}

  static boolean isNamed(String language) {
    return NAMES.contains(language.toLowerCase(Locale.ROOT));
  }

  static List<Lexeme> read(String code) {
    String[] lines = code.split("\n", -1);
    boolean prompted = false;
    for (String line : lines) {
      prompted |= PROMPT.matcher(line).lookingAt();
    }
    List<Lexeme> lexemes = new ArrayList<>();
    boolean any = false;
    boolean goesOn = false;
    int from = 0;
    for (String line : lines) {
      Matcher prompt = PROMPT.matcher(line);
      Matcher root = ROOT.matcher(line);
      boolean command = prompt.lookingAt();
      int typed = command ? prompt.end() : 0;
      if (!command && root.lookingAt()) {
        command = !prompted;
        typed = command ? root.end() : 0;
        if (!command) {
          add(lexemes, from, from + line.length(), LexemeKind.COMMENT);
        }
      } else if (!command && !goesOn && any) {
        add(lexemes, from, from + line.length(), LexemeKind.OUTPUT);
      }
      add(lexemes, from, from + typed, LexemeKind.PROMPT);
      any |= command;
      goesOn = (command || goesOn) && line.endsWith("\\");
      from += line.length() + 1;
    }
    return lexemes;
  }

  private static void add(List<Lexeme> lexemes, int from, int to, LexemeKind kind) {
    if (to > from) {
      lexemes.add(new Lexeme(from, to, kind));
    }
  }
}
