package bindery.manuscript.data;

import java.util.regex.Pattern;

/** What a call of {@code opts_chunk$set} in R says of all chunks of code (knitr, “Options”). */
public final class ChunkDefaults {
  private static final String CALL = "opts_chunk$set(";

  /** Arguments before the one that is sought: a sign of a comment within quotes opens none. */
  private static final Pattern NO_ECHO =
      Pattern.compile(
          "opts_chunk\\$set\\((?:\"[^\"\\n]{0,200}+\"|'[^'\\n]{0,200}+'|#[^\\n]{0,500}+\\n|[^#\"']){0,2000}?"
              + "\\becho\\s*=\\s*(?:FALSE|F)\\b");

  private ChunkDefaults() {}

  /** Whether no code is to be shown unless its chunk asks for it. */
  public static boolean hideCode(String text) {
    return text.contains(CALL) && NO_ECHO.matcher(text).find();
  }
}
