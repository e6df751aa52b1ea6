package bindery.manuscript.mdbook;

import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of GitBook's templates, {@code {% name key="value" %}} (Nunjucks' language, which GitBook
 * took over).
 *
 * @param rest what stands behind its name
 */
record TemplateTag(int from, int to, String name, String rest) {
  /** Longer than any author writes. */
  private static final int LONGEST = 2000;

  private static final Pattern INSIDE =
      Pattern.compile("-?\\s*+([A-Za-z][\\w-]*+)(.*?)-?", Pattern.DOTALL);

  private static final Pattern ARGUMENT =
      Pattern.compile("([A-Za-z][\\w-]*+)\\s*+=\\s*+(\"[^\"]*+\"|'[^']*+'|[^\\s,\"']++)");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*+)\"|'([^']*+)'");

  /**
   * The tags outside code, in order; none within {@code {% raw %}}, which itself is told wherever
   * it stands.
   */
  static List<TemplateTag> of(ManuscriptText whole, int from) {
    String text = whole.text();
    List<TemplateTag> tags = new ArrayList<>();
    if (text.indexOf("{%", from) < 0) {
      return tags;
    }
    Code code = whole.code(from);
    boolean raw = false;
    int close = -1;
    for (int at = text.indexOf("{%", from); at >= 0; at = text.indexOf("{%", at)) {
      if (close < at + 2) {
        close = text.indexOf("%}", at + 2);
      }
      if (close < 0) {
        break;
      }
      Matcher inside = close - at > LONGEST ? null : INSIDE.matcher(text).region(at + 2, close);
      boolean is = inside != null && inside.matches();
      String name = is ? inside.group(1) : "";
      boolean aboutRaw = name.equals("raw") || name.equals("endraw");
      if (!is || !aboutRaw && (raw || code.covers(at))) {
        at += 2;
        continue;
      }
      raw = aboutRaw ? name.equals("raw") : raw;
      tags.add(new TemplateTag(at, close + 2, name, inside.group(2).strip()));
      at = close + 2;
    }
    return tags;
  }

  /** The value of a key, or empty. */
  String value(String key) {
    Matcher argument = ARGUMENT.matcher(rest);
    while (argument.find()) {
      if (argument.group(1).equals(key)) {
        return unquoted(argument.group(2));
      }
    }
    return "";
  }

  /** The first words in quotation marks that belong to no key, or empty. */
  String words() {
    Matcher quoted = QUOTED.matcher(rest);
    boolean first = quoted.find() && rest.substring(0, quoted.start()).isBlank();
    return first ? unquoted(quoted.group()) : "";
  }

  private static String unquoted(String value) {
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
