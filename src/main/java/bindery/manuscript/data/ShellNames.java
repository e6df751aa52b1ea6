package bindery.manuscript.data;

import bindery.report.Place;
import bindery.report.Report;
import bindery.source.RelativeName;
import bindery.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files as shells read them: with wildcards, and with braces. */
public final class ShellNames {
  private ShellNames() {}

  /** The folder that a file lies in, or empty. */
  public static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  /** Where the names in a defaults file start: the folder, or the one that it lies in. */
  public static String base(String name, List<String> written, SourceFolder folder) {
    boolean there = written.stream().anyMatch(file -> !expanded(file, folder).isEmpty());
    return there ? "" : folder(name);
  }

  /** Names in the braces of a shell, {@code docs/{preface,chapter?}.md}, one after another. */
  public static List<String> braced(String name) {
    Matcher braces = Pattern.compile("([^{}]*)\\{([^{}]*,[^{}]*)\\}([^{}]*)").matcher(name);
    if (!braces.matches()) {
      return List.of(name);
    }
    List<String> names = new ArrayList<>();
    for (String part : braces.group(2).split(",")) {
      names.add(braces.group(1) + part + braces.group(3));
    }
    return names;
  }

  /** The files of the folder that a name means, in natural order if it has wildcards. */
  public static List<String> expanded(String written, SourceFolder folder) {
    String plain = written.replaceFirst("^\\$\\{?[.\\w]*\\}?/", "").replaceFirst("^(?:\\./)++", "");
    if (plain.indexOf('*') < 0 && plain.indexOf('?') < 0 && plain.indexOf('[') < 0) {
      return RelativeName.of(plain, Place.NOWHERE, new Report())
          .filter(folder::has)
          .map(List::of)
          .orElse(List.of());
    }
    String name = plain.replaceFirst("^(?:\\./)++", "");
    boolean deep = name.contains("**/");
    name = name.replace("**/", "\0");
    StringBuilder pattern = new StringBuilder();
    for (char c : name.toCharArray()) {
      pattern.append(
          c == '\0'
              ? "(?:.*/)?"
              : c == '*'
                  ? "[^/]*"
                  : c == '?'
                      ? "[^/]"
                      : c == '[' || c == ']'
                          ? String.valueOf(c)
                          : Pattern.quote(String.valueOf(c)));
    }
    if (name.length() > 200 || name.chars().filter(c -> c == '*').count() > 4 || !balanced(name)) {
      return List.of();
    }
    Pattern wild = Pattern.compile(pattern.toString());
    List<String> found = new ArrayList<>();
    for (String file : folder.list("", new Report())) {
      if (wild.matcher(file).matches()
          && TextNames.isText(file)
          && (!deep || TextNames.mayBeChapter(file))
          && !TextNames.isReadme(file)) {
        found.add(file);
      }
    }
    found.sort(new FileOrder());
    return found;
  }

  private static boolean balanced(String name) {
    return name.matches("[^\\[\\]]*(?:\\[\\w[\\w-]*\\w?\\][^\\[\\]]*)*+");
  }
}
