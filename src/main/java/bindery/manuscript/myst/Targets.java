package bindery.manuscript.myst;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.regex.Pattern;

/**
 * Names of what comes next. MyST, "Cross-references": "(my-target)= … placed on its own line before
 * the content you want to reference".
 */
final class Targets implements Rewriting {
  private static final Pattern TARGET =
      Pattern.compile("(?m)^(?<indent>[ \\t>]*)\\((?<label>[^()\\n]{1,200})\\)=[ \\t]*$");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replacedInLines(
        text,
        from,
        ")=",
        TARGET,
        match ->
            "\n"
                + match.group("indent")
                + "[]{#"
                + RoleTarget.id(match.group("label"))
                + "}\n"
                + match.group("indent").stripTrailing());
  }
}
