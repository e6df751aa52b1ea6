package bindery.manuscript.myst;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Roles: a name in braces and, right behind it, text between backticks. MyST, "Roles": "similar to
 * directives, but … they are written entirely in one line". Links lead into the book; of every
 * other role at least the words stay.
 */
final class Roles implements Rewriting {
  private static final Pattern ROLE =
      Pattern.compile(
          "\\{(?<name>[A-Za-z][\\w:.+-]{0,60})\\}(?<ticks>`{1,2})(?!`)(?<text>[^`]+)\\k<ticks>(?!`)");

  /** Keeps brackets from what would make a link or a definition of them. */
  private static final String APART = "<!-- -->";

  private final boolean all;

  /**
   * @param all whether what is not known is a role too
   */
  Roles(boolean all) {
    this.all = all;
  }

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replaced(text, from, "}`", ROLE, match -> role(text, match, around));
  }

  private static boolean joins(String text, int end) {
    return end < text.length() && "([{:".indexOf(text.charAt(end)) >= 0;
  }

  private String role(ManuscriptText text, Matcher match, FolderContext around) {
    String name = match.group("name").toLowerCase(Locale.ROOT);
    String inside = match.group("text");
    String file = text.place(match.start()).file();
    String known = RoleForms.of(name, inside, file, around);
    if (known != null) {
      if (RoleForms.isMade(name)) {
        text.warn(
            "unrendered",
            match.start(),
            match.group(),
            "this is worked out by code, but nothing is run; its name stands in its place:",
            "write the value itself");
      }
      return known.endsWith("]") && joins(text.text(), match.end()) ? known + APART : known;
    }
    if (!all) {
      return null;
    }
    text.warn(
        "unknown-role",
        match.start(),
        match.group(),
        "this role of MyST is not known; its words stay:",
        "write it another way if something is missing");
    return RoleForms.escaped(RoleTarget.of(inside).shown());
  }
}
