package bindery.manuscript.myst;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Roles of citations, such as {@code {cite:t}}, as pandoc writes them. */
final class CitedRole {
  /** What a role shows of a work (sphinxcontrib-bibtex, “Roles and Directives”). */
  private static final Pattern PART =
      Pattern.compile("(?:foot)?cite[:-]?(c?)(author|year|title)(par)?(s?)");

  /** A key, with what stands before and after it in braces. */
  private static final Pattern KEY =
      Pattern.compile("(?:\\{([^{}]*+)\\})?+\\s*+([^{},;\\s]++)\\s*+(?:\\{([^{}]*+)\\})?+");

  private CitedRole() {}

  static String of(String name, String inside) {
    Matcher part = PART.matcher(name);
    boolean text = name.matches(".*(?::c?ts?|t)$");
    List<String> works = new ArrayList<>();
    Matcher key = KEY.matcher(inside);
    while (key.find()) {
      works.add(work(key, text));
    }
    String all = String.join("; ", works);
    if (!part.matches()) {
      return text ? all : "[" + all + "]";
    }
    String what = part.group(2);
    String mode = what.equals("author") && !part.group(4).isEmpty() ? "authors" : what;
    mode = part.group(1).isEmpty() ? mode : mode.replaceFirst("^a", "A");
    String marked = "[" + all + "]{cite=" + mode + "}";
    return part.group(3) == null ? marked : "(" + marked + ")";
  }

  private static String work(Matcher key, boolean text) {
    String before = key.group(1) == null ? "" : key.group(1).strip() + " ";
    String after = key.group(3) == null ? "" : key.group(3).strip();
    after = after.replaceFirst("^,\\s*", "");
    String cite = before.stripLeading() + "@" + key.group(2);
    return after.isEmpty() ? cite : cite + (text ? " [" + after + "]" : ", " + after);
  }
}
