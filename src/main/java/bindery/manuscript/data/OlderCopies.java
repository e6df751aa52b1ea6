package bindery.manuscript.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What authors kept of texts that lie beside it: {@code old_index.md} beside {@code index.md}, the
 * folder {@code notebooks_v1} beside {@code notebooks}.
 */
final class OlderCopies {
  private static final String OLD = "(?:old|bak|backup|copy|orig)";
  private static final Pattern BEFORE = Pattern.compile("(?i)old[-_. ](.+)");
  private static final Pattern AFTER =
      Pattern.compile("(?i)(.*?[^-_. ])[-_. ]+" + OLD + "(?:[-_. ]?\\d{1,2})?(\\.[^.]+)?");
  private static final Pattern EDITION =
      Pattern.compile("(?i)(.*?[^-_. ])[-_. ]+(?:" + OLD + "|v\\d+)(?:[-_. ]?\\d{1,2})?");

  private final Set<String> names;

  /** Folders, without {@code /} at their ends, that hold what is older. */
  private final Set<String> folders = new HashSet<>();

  OlderCopies(List<String> names) {
    this.names = Set.copyOf(names);
    Map<String, List<String>> within = new HashMap<>();
    for (String name : names) {
      for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
        within.computeIfAbsent(name.substring(0, slash), key -> new ArrayList<>()).add(name);
      }
    }
    within.forEach(
        (folder, files) -> {
          if (isOlderEdition(folder, files, within.keySet())) {
            folders.add(folder);
          }
        });
  }

  /** Whether a folder beside one of the same name has half of its texts or more from that one. */
  private boolean isOlderEdition(String folder, List<String> files, Set<String> all) {
    int last = folder.lastIndexOf('/') + 1;
    Matcher edition = EDITION.matcher(folder.substring(last));
    if (!edition.matches() || !all.contains(folder.substring(0, last) + edition.group(1))) {
      return false;
    }
    String now = folder.substring(0, last) + edition.group(1);
    List<String> texts = files.stream().filter(TextNames::isText).toList();
    long same =
        texts.stream().filter(n -> names.contains(now + n.substring(folder.length()))).count();
    return same > 0 && same * 2 >= texts.size();
  }

  boolean isOlder(String name) {
    for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
      if (folders.contains(name.substring(0, slash))) {
        return true;
      }
    }
    int last = name.lastIndexOf('/') + 1;
    String base = name.substring(0, last);
    Matcher before = BEFORE.matcher(name.substring(last));
    Matcher after = AFTER.matcher(name.substring(last));
    return before.matches() && names.contains(base + before.group(1))
        || after.matches()
            && names.contains(
                base + after.group(1) + (after.group(2) == null ? "" : after.group(2)));
  }
}
