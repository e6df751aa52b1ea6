package bindery.manuscript.myst;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which directives there are. */
final class DirectiveForms {
  /** Languages of chunks that run, which other tools write the same way. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "r", "python", "julia", "bash", "sh", "sql", "js", "ojs", "css", "stan", "rcpp", "perl",
          "ruby", "dot", "cat", "embed", "exec", "block", "math", "comment", "shell", "asis");

  private final Map<String, DirectiveForm> forms = new HashMap<>();
  private final boolean all;

  /**
   * @param all whether what is not known is a directive too
   */
  DirectiveForms(boolean all) {
    this.all = all;
    forms.putAll(Containers.forms());
    forms.putAll(CodeDirectives.forms());
    forms.putAll(PictureDirectives.forms());
    forms.putAll(Tables.forms());
    forms.putAll(LeftOut.forms());
    if (all) {
      forms.put("math", new CodeDirectives.Formula());
      forms.put("embed", Containers.unknown());
    }
  }

  Optional<DirectiveForm> of(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    DirectiveForm known = forms.get(name);
    if (known == null && name.matches("(?:prf|proof):.+")) {
      known = Containers.proof();
    }
    if (known == null && all && !LANGUAGES.contains(name)) {
      known = Containers.unknown();
    }
    return Optional.ofNullable(known);
  }
}
