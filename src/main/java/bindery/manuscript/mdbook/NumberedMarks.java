package bindery.manuscript.mdbook;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.Code;
import bindery.manuscript.text.ManuscriptText;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What mdBook's preprocessors number and cite: {@code {{numeq}}{label}} in a formula and {@code
 * {{eqref: label}}} (mdbook-numeq), {@code {{thm}}{label}[title]} and {@code {{ref: label}}}
 * (mdbook-numthm, with the environments of {@code book.toml}), {@code {{#cite key}}} (mdbook-bib).
 * Labels become ids and references links that know how they were written.
 */
final class NumberedMarks implements Rewriting {
  private static final Map<String, String> USUAL =
      Map.of(
          "thm", "Theorem",
          "lem", "Lemma",
          "prop", "Proposition",
          "def", "Definition",
          "rem", "Remark");

  private static final Pattern MARK =
      Pattern.compile(
          "\\{\\{(?:(?<kind>eqref|ref|tref): ?(?<ref>[^{}\\s]{1,200})"
              + "|#cite (?<keys>[^{}\\n]{1,200})|@@(?<key>[^{}\\s]{1,200})|(?<name>[a-z]{2,12}))\\}\\}"
              + "(?:\\{(?<label>[^{}\\s]{0,200})\\})?(?:\\[(?<title>[^\\]\\n]{0,300})\\])?");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    if (all.indexOf("{{", from) < 0) {
      return text;
    }
    Code code = text.code(from);
    Draft draft = new Draft(text);
    Matcher mark = MARK.matcher(all);
    int next = from;
    for (int at = all.indexOf("{{", from); at >= 0; at = all.indexOf("{{", next)) {
      boolean found = mark.region(at, all.length()).lookingAt();
      next = found ? mark.end() : at + 1;
      if (found && !code.covers(at)) {
        int end = end(mark);
        instead(mark, around).ifPresent(words -> draft.put(mark.start(), end, words));
      }
    }
    return draft.done();
  }

  /** What follows a reference in braces or brackets is not part of it. */
  private static int end(Matcher mark) {
    return mark.group("name") != null ? mark.end() : mark.group().indexOf("}}") + mark.start() + 2;
  }

  private static Optional<String> instead(Matcher mark, FolderContext around) {
    if (mark.group("ref") != null) {
      String label = mark.group("ref");
      return Optional.of(link(label, mark.group("kind") + ": " + label));
    }
    String keys = mark.group("keys") == null ? mark.group("key") : mark.group("keys");
    if (keys != null) {
      return Optional.of("[@" + keys.strip().replaceAll("[\\s,;@]+", "; @") + "]");
    }
    String name = mark.group("name");
    String label = mark.group("label") == null ? "" : mark.group("label");
    if (name.equals("numeq")) {
      return Optional.of(label.isEmpty() ? "" : "\\label{" + label + "}");
    }
    return around
        .variable("numthm." + name)
        .or(() -> Optional.ofNullable(USUAL.get(name)))
        .map(word -> title(word, label, mark.group("title")));
  }

  private static String title(String word, String label, String title) {
    String words = title == null || title.isBlank() ? word : word + " (" + title.strip() + ")";
    String id = label.isEmpty() ? "" : " #" + label.replaceAll("[\"'<>]", "-");
    return "[" + words + "]{.theorem-title" + id + "}";
  }

  private static String link(String label, String written) {
    String words = label.replaceAll("([\\[\\]*_])", "\\\\$1");
    String id = label.replaceAll("[\"'<>]", "-");
    return "[" + words + "](<#" + id + ">){.cross-reference written=\"" + written + "\"}";
  }
}
