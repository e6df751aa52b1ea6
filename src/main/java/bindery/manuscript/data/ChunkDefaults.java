package bindery.manuscript.data;

import java.util.regex.Pattern;

/** What a call of {@code opts_chunk$set} in R says of all chunks of code (knitr, “Options”). */
public final class ChunkDefaults {
  private static final String CALL = "opts_chunk$set(";

  private static final Pattern NO_ECHO = Pattern.compile("\\becho\\s*=\\s*(?:FALSE|F)\\b");

  /** Text and comments among the arguments: a sign of a comment within quotes opens none. */
  private static final Pattern NO_CODE =
      Pattern.compile("\"[^\"\\n]{0,200}+\"|'[^'\\n]{0,200}+'|#[^\\n]*+");

  /** How far arguments are looked through. */
  private static final int LONGEST = 2000;

  private ChunkDefaults() {}

  /** Whether no code is to be shown unless its chunk asks for it. */
  public static boolean hideCode(String text) {
    for (int call = text.indexOf(CALL); call >= 0; call = text.indexOf(CALL, call + 1)) {
      int from = call + CALL.length();
      String rest = text.substring(from, Math.min(text.length(), from + LONGEST));
      if (NO_ECHO.matcher(arguments(NO_CODE.matcher(rest).replaceAll(" "))).find()) {
        return true;
      }
    }
    return false;
  }

  /** Up to the bracket that ends the call: options of chunks further down are their own. */
  private static String arguments(String rest) {
    int open = 1;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        return rest.substring(0, i);
      }
    }
    return rest;
  }
}
