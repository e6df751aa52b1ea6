package bindery.manuscript.tex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Listings of LaTeX. */
final class CodeEnvironment {
  private static final Pattern LANGUAGE = Pattern.compile("language\\s*=\\s*\\{?([\\w+#-]+)");
  private static final Pattern HEAD =
      Pattern.compile("\\A[ \\t]*(\\[[^\\]\\n]*\\])?[ \\t]*(?:\\{([\\w+#-]*)\\})?[ \\t]*\\n?");

  private CodeEnvironment() {}

  static String fence(String name, String content) {
    Matcher head = HEAD.matcher(content);
    boolean takesOptions = !name.equals("verbatim") && head.find();
    String body =
        takesOptions ? content.substring(head.end()) : content.replaceFirst("\\A[ \\t]*\\n", "");
    String language = "";
    if (takesOptions && name.equals("minted") && head.group(2) != null) {
      language = head.group(2);
    } else if (takesOptions && head.group(1) != null) {
      Matcher told = LANGUAGE.matcher(head.group(1));
      language = told.find() ? told.group(1).toLowerCase(java.util.Locale.ROOT) : "";
    }
    String fence = "~~~~";
    while (body.contains(fence)) {
      fence += "~";
    }
    String end = body.endsWith("\n") || body.isEmpty() ? "" : "\n";
    return "\n\n" + fence + language + "\n" + body.stripTrailing() + "\n" + fence + end + "\n";
  }
}
