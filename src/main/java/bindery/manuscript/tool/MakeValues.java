package bindery.manuscript.tool;

import bindery.manuscript.data.ShellNames;
import bindery.manuscript.data.TextNames;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out variables and the functions of make and of shells that name files. */
final class MakeValues {
  private static final int LONGEST = 200_000;
  private static final int DEEPEST = 8;
  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\(([\\w-]+)\\)|\\$\\{([\\w-]+)(?:\\[[@*]\\])?\\}|\\$([A-Za-z_]\\w*)");

  /** Functions of make whose arguments are names. */
  private static final Pattern FUNCTION =
      Pattern.compile(
          "\\$\\((?:sort|wildcard|strip|shell (?:ls|find|echo)|realpath|abspath)\\s+([^()$]*)\\)|\\$\\((?:ls|find|echo) ([^()$]*)\\)|`(?:ls|find|echo) ([^`$]*)`");

  private static final Pattern WITHOUT =
      Pattern.compile("\\$\\(filter-out\\s+([^(),$]*),([^()$]*)\\)");

  private static final Pattern PREFIXED =
      Pattern.compile("\\$\\(addprefix\\s+([^(),$]*),([^()$]*)\\)");
  private static final Pattern EACH =
      Pattern.compile(
          "\\$\\(foreach\\s+([\\w-]+)\\s*,([^,()]*),\\s*([^()$]*)\\$[({]\\1[)}]([^()$]*)\\)");

  /** All texts of a folder, as the program find names them; a list of names in a file. */
  private static final Pattern FIND =
      Pattern.compile(
          "\\bfind\\s+([\\w./-]*?)/?\\s[^|;`)]*-i?name\\s+\\\\?[\"']?\\\\?(\\*[\\w.*-]*)[\"']?");

  private static final Pattern LISTED =
      Pattern.compile(
          "\\$\\((?:shell )?\\s*(?:cat|grep[^|()]*?)\\s+([\\w./-]+)[^()]*+(?:\\([^()]*+\\)[^()]*+)*+\\)");

  private MakeValues() {}

  /** With variables and the simplest functions worked out. */
  static String of(String line, Map<String, String> variables, SourceFolder folder) {
    // A recipe of make writes each dollar of the shell twice.
    String now = line.startsWith("\t") ? line.replace("$$", "$") : line;
    for (int i = 0; i < DEEPEST && now.indexOf('$') >= 0; i++) {
      now =
          EACH.matcher(now)
              .replaceAll(
                  m ->
                      Matcher.quoteReplacement(
                          each(of(m.group(2), Map.of(), folder), m.group(3), m.group(4))));
      String values =
          VARIABLE
              .matcher(now)
              .replaceAll(
                  m -> {
                    String key =
                        m.group(1) != null
                            ? m.group(1)
                            : m.group(2) != null ? m.group(2) : m.group(3);
                    return Matcher.quoteReplacement(variables.getOrDefault(key, m.group()));
                  });
      values =
          FIND.matcher(values)
              .replaceAll(
                  m ->
                      Matcher.quoteReplacement(
                          "ls "
                              + m.group(1).replaceFirst("^\\.$", "")
                              + (m.group(1).matches("\\.?") ? "" : "/")
                              + "**/"
                              + m.group(2)));
      values =
          LISTED
              .matcher(values)
              .replaceAll(m -> Matcher.quoteReplacement(listed(m.group(), m.group(1), folder)));
      String plain =
          FUNCTION
              .matcher(cut(values))
              .replaceAll(
                  m ->
                      Matcher.quoteReplacement(
                          m.group(1) != null
                              ? m.group(1)
                              : m.group(2) != null ? m.group(2) : m.group(3)));
      String without =
          WITHOUT
              .matcher(plain)
              .replaceAll(m -> Matcher.quoteReplacement(without(m.group(1), m.group(2), folder)));
      now =
          cut(
              PREFIXED
                  .matcher(without)
                  .replaceAll(
                      m -> Matcher.quoteReplacement(prefixed(m.group(1).strip(), m.group(2)))));
    }
    return now;
  }

  private static String each(String names, String before, String after) {
    StringBuilder all = new StringBuilder();
    for (String name : names.strip().split("\\s+")) {
      all.append(before).append(name).append(after).append(' ');
    }
    return all.toString();
  }

  /** The names that a file lists; what is not in the folder stays as it is written. */
  private static String listed(String written, String name, SourceFolder folder) {
    if (!folder.has(name) || TextNames.isText(name)) {
      return written.replace("$", "");
    }
    return folder
        .file(name, Place.NOWHERE, new Report())
        .map(
            file -> file.text(new Report()).replaceAll("(?m)^\\s*#.*$", "").replaceAll("\\s+", " "))
        .orElse("");
  }

  private static String prefixed(String prefix, String names) {
    return prefix + String.join(" " + prefix, names.strip().split("\\s+"));
  }

  /** Names but for those that a pattern of make means, in which {@code %} is anything. */
  private static String without(String patterns, String names, SourceFolder folder) {
    List<Pattern> out =
        Stream.of(patterns.strip().split("\\s+"))
            .map(name -> Pattern.compile(Pattern.quote(name).replaceFirst("%", "\\\\E.*\\\\Q")))
            .toList();
    return Stream.of(names.strip().split("\\s+"))
        .flatMap(
            name -> {
              List<String> found = ShellNames.expanded(name, folder);
              return found.isEmpty() ? Stream.of(name) : found.stream();
            })
        .filter(name -> out.stream().noneMatch(pattern -> pattern.matcher(name).matches()))
        .collect(Collectors.joining(" "));
  }

  private static String cut(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }
}
