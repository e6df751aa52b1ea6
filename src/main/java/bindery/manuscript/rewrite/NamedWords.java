package bindery.manuscript.rewrite;

import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Place;
import bindery.report.Report;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that the tool's file, or the front matter, has under a name: {@code {{ name }}} (MyST,
 * "Substitutions"; mkdocs-macros). What has no words, or is worked out by a program, is told, and
 * its name stays.
 */
public final class NamedWords implements Rewriting {
  private static final int DEEPEST = 3;
  private static final Pattern NAMED =
      Pattern.compile("\\{\\{-?[ \\t]*(?<name>[^{}\\n]{1,200}?)[ \\t]*-?\\}\\}");
  private static final Pattern PLAIN = Pattern.compile("[\\w.-]+");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    if (text.text().indexOf("{{", from) < 0) {
      return text;
    }
    YamlValue.Mapping own = front(text, from);
    ManuscriptText now = text;
    // Words may have others in them.
    for (int i = 0; i < DEEPEST; i++) {
      ManuscriptText before = now;
      boolean last = i == DEEPEST - 1;
      now =
          Draft.replaced(now, from, "{{", NAMED, match -> words(before, match, own, around, last));
    }
    return now;
  }

  private static String words(
      ManuscriptText text,
      Matcher match,
      YamlValue.Mapping own,
      FolderContext around,
      boolean last) {
    String name = match.group("name").replaceFirst("\\s*\\|.*", "").strip();
    Optional<String> words =
        PLAIN.matcher(name).matches()
            ? value(own, name).or(() -> value(around.tool().variables(), name))
            : Optional.empty();
    if (words.isPresent() || !last) {
      return words.orElse(null);
    }
    text.warn(
        "unknown-variable",
        match.start(),
        match.group(),
        "nothing is known under this name, which stands in its place:",
        "write the words themselves");
    return "`" + name.replace("`", "") + "`";
  }

  /** The value at the end of a path of names. */
  public static Optional<String> value(YamlValue.Mapping map, String path) {
    YamlValue at = map;
    for (String name : path.split("\\.")) {
      at = at instanceof YamlValue.Mapping inner ? inner.get(name).orElse(null) : null;
    }
    return at instanceof YamlValue.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  /** What the front matter has for the text: its substitutions, and all else by its name. */
  public static YamlValue.Mapping front(ManuscriptText text, int from) {
    YamlValue.Mapping none = YamlValue.Mapping.empty(Place.NOWHERE);
    String head = text.text().substring(0, from).strip();
    if (!head.startsWith("---") || head.length() < 7) {
      return none;
    }
    String yaml =
        head.replaceFirst("^---[^\\n]*\\n", "").replaceFirst("\\n(?:---|\\.\\.\\.)\\s*$", "");
    YamlReader reader = new YamlReader(text.lines(), 2, new Report());
    YamlValue.Mapping all = reader.read(yaml).orElse(none);
    YamlValue.Mapping own = YamlValue.Mapping.empty(Place.NOWHERE);
    own.values().putAll(all.values());
    for (YamlValue place : new YamlValue[] {all, all.get("myst").orElse(all)}) {
      if (place instanceof YamlValue.Mapping map
          && map.get("substitutions").orElse(null) instanceof YamlValue.Mapping words) {
        own.values().putAll(words.values());
      }
    }
    return own;
  }
}
