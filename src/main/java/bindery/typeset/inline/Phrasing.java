package bindery.typeset.inline;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements that are in nearly every line, known to be inline without asking for their style. */
public final class Phrasing {
  private static final Set<String> NAMES =
      Set.of("em", "strong", "i", "b", "a", "code", "br", "sub", "sup", "del", "s", "u", "small");

  private Phrasing() {}

  public static boolean always(Element element) {
    return NAMES.contains(element.tagName());
  }
}
