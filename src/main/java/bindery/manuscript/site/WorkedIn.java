package bindery.manuscript.site;

import bindery.manuscript.data.FolderText;
import bindery.source.SourceFolder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that pages work in and that are no pages themselves, though MkDocs would make some of them
 * (mkdocs-macros, {@code include}; PyMdown Extensions, "Snippets"). Only those are looked for that
 * lie in a folder whose name says so.
 */
final class WorkedIn {
  private static final Pattern PART =
      Pattern.compile("(?i)(?:.*/)?(?:templates?|includes?|snippets?|partials?|fragments?)/[^/]+");

  private static final Pattern INCLUDE =
      Pattern.compile(
          "(?:\\{%-?[ \\t]*include(?:-markdown)?|-8<-+)[ \\t]+[\"'](?:\\.{1,2}/)*+([^\"'\\n:]{1,200})");

  private WorkedIn() {}

  /**
   * @param names of texts, from the folder {@code base} on
   */
  static Set<String> among(List<String> names, SourceFolder folder, String base) {
    List<String> parts = names.stream().filter(PART.asMatchPredicate()).toList();
    if (parts.isEmpty()) {
      return Set.of();
    }
    Set<String> asked = new HashSet<>();
    FolderText texts = new FolderText(folder);
    for (String name : names) {
      Matcher include = INCLUDE.matcher(texts.text(base + name).orElse(""));
      while (include.find()) {
        asked.add("/" + include.group(1));
      }
    }
    Set<String> found = new HashSet<>();
    for (String part : parts) {
      String whole = "/" + base + part;
      for (int slash = 0; slash >= 0; slash = whole.indexOf('/', slash + 1)) {
        if (asked.contains(whole.substring(slash))) {
          found.add(part);
        }
      }
    }
    return found;
  }
}
