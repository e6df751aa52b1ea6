package bindery.manuscript.folder;

import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.YamlValue;
import bindery.report.Place;
import bindery.source.SourceFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the README of a folder says of the book in it, for want of anything better. */
public final class TopReadme {
  private static final Pattern HEADING =
      Pattern.compile("(?m)^(?:#[ \\t]+(.+?)[ \\t]*#*|(\\S.*)\\n={3,}[ \\t]*)$");

  /** What stands in headings and is no part of a title. */
  private static final Pattern MARKS =
      Pattern.compile(
          "!?\\[([^\\]]*)\\]\\([^)]*\\)|<[^>]*>|[*`]{1,3}|(?<!\\w)_{1,3}|_{1,3}(?!\\w)");

  /** A picture that is a link, as badges are. */
  private static final Pattern BADGE =
      Pattern.compile("\\[!\\[[^\\]]*\\]\\([^)]*\\)\\s*\\](?:\\([^)]*\\)|\\[[^\\]]*\\])");

  /** A heading that speaks of the folder and not of the book. */
  private static final Pattern OF_THE_FOLDER =
      Pattern.compile(
          "(?i).*(?:\\b(?:readme|repository|repo|source (?:code )?(?:for|of)|welcome|install|usage"
              + "|about|building|how to|table of contents|manuscript|template|github|build)\\b).*");

  private static final int LONGEST = 90;

  private TopReadme() {}

  /** The title that the first heading of the README is, under the key {@code title}, or nothing. */
  public static YamlValue.Mapping title(SourceFolder folder) {
    FolderText texts = new FolderText(folder);
    Optional<String> title =
        List.of("README.md", "readme.md", "Readme.md", "README.markdown").stream()
            .flatMap(name -> texts.text(name).stream())
            .map(text -> text.substring(0, Math.min(text.length(), 4_000)))
            .flatMap(text -> heading(text).stream())
            .findFirst();
    Map<String, YamlValue> values = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    Place place = Place.file("README.md");
    title.ifPresent(
        words -> {
          values.put("title", new YamlValue.Scalar(words, place));
          keys.put("title", place);
        });
    return new YamlValue.Mapping(values, keys, place);
  }

  private static Optional<String> heading(String text) {
    Matcher heading = HEADING.matcher(text);
    if (!heading.find()) {
      return Optional.empty();
    }
    String written = heading.group(1) != null ? heading.group(1) : heading.group(2);
    String plainer = BADGE.matcher(written).replaceAll("");
    String words = MARKS.matcher(plainer).replaceAll("$1").strip();
    // Names of repositories have such signs where titles have spaces.
    String plain = words.indexOf(' ') < 0 ? words.replace('_', ' ') : words;
    boolean named = !plain.isEmpty() && plain.length() <= LONGEST && plain.matches(".*\\p{L}.*");
    // A name written as folders are is the folder's.
    boolean folder = plain.matches("[a-z0-9]+(?:[-_][a-z0-9]+)*+");
    return named && !folder && !OF_THE_FOLDER.matcher(plain).matches()
        ? Optional.of(plain)
        : Optional.empty();
  }
}
