package bindery.manuscript.tool;

import bindery.manuscript.data.ShellNames;
import bindery.manuscript.data.TextNames;
import bindery.report.Place;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command of a Makefile or a script that makes the book: of those that call pandoc, the one
 * that names the most texts.
 *
 * @param files in order, those with metadata among them
 * @param metadata what the command itself says of the book
 */
record PandocCommand(List<String> files, Map<String, String> metadata) {
  private static final int LONGEST = 200_000;
  private static final int DEEPEST = 8;
  private static final Pattern ASSIGNED =
      Pattern.compile(
          "[ \\t]*(?:export |local |set |readonly |declare )?(\\$?[A-Za-z_][\\w-]*)[ \\t]*(\\+|::?|\\?|!)?=[ \\t]*(.*)");

  /** A line that goes on in the next: in shells, in PowerShell, in batch files; not {@code $^}. */
  private static final Pattern GOES_ON = Pattern.compile("(?:[\\\\`]|(?<!\\$)\\^)[ \\t]*\\r?\\n");

  /** How Windows writes the way to a file. */
  private static final Pattern BACKSLASH = Pattern.compile("(?<=[\\w.])\\\\(?=[\\w.*-])");

  /** A list of a shell, on lines of its own; and what goes through one, name by name. */
  private static final Pattern LIST = Pattern.compile("(?m)^[ \\t]*\\w+\\+?=\\([^()#]*\\)");

  private static final Pattern LOOP =
      Pattern.compile("\\s*for\\s+(\\w+)\\s+in\\s+([^;]+?)\\s*(?:;.*)?");

  /** Texts that a loop of a recipe adds to one, name by name. */
  private static final Pattern GATHERED =
      Pattern.compile(
          "\\t@?for\\s+(\\w+)\\s+in\\s+([^;]+);\\s*do\\b.*?\\bcat\\s[^;|]*\\$\\$\\{?\\1\\b.*");

  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\(([\\w-]+)\\)|\\$\\{([\\w-]+)(?:\\[[@*]\\])?\\}|\\$([A-Za-z_]\\w*)");

  /** Functions of make whose arguments are names. */
  private static final Pattern FUNCTION =
      Pattern.compile(
          "\\$\\((?:sort|wildcard|strip|shell (?:ls|find|echo)|realpath|abspath)\\s+([^()$]*)\\)|\\$\\((?:ls|find|echo) ([^()$]*)\\)|`(?:ls|find|echo) ([^`$]*)`");

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
  private static final Pattern RULE = Pattern.compile("^[^\\t#:=][^:=#]*:(?!=)([^=]*)$");
  private static final Pattern SAID =
      Pattern.compile(
          "(?:--metadata|-M|--variable|-V)[= ]?[\"']?(title|subtitle|author|lang|date|publisher|rights)[=:](\"[^\"]*\"|'[^']*'|[^\\s\"']+)");

  private static final Pattern NAMED =
      Pattern.compile("(?i).*(?:\\.(?:md|markdown|mdown|mkd|txt|ya?ml|json)|\\*)");

  private static final Pattern COVER = Pattern.compile("--epub-cover-image[= ][\"']?([^\\s\"']+)");
  private static final Pattern METADATA = Pattern.compile("--metadata-file[= ][\"']?([^\\s\"']+)");

  /** A text that is added to others. */
  private static final Pattern ADDED =
      Pattern.compile("\\s*@?cat\\s[^>]*>>\\s*(\\S+)\\s*|.*[^>]>\\s*(\\S+)\\s*");

  static PandocCommand of(String name, String text, SourceFolder folder) {
    if (!text.contains("pandoc") && !text.contains(">>") || text.length() > LONGEST) {
      return new PandocCommand(List.of(), Map.of());
    }
    Map<String, String> variables = new LinkedHashMap<>(Map.of("CURDIR", ".", "PWD", "."));
    PandocCommand best = new PandocCommand(List.of(), Map.of());
    Map<String, Set<String>> gathered = new LinkedHashMap<>();
    String needed = "";
    String inFolder = "";
    String joined =
        LIST.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group().replace('\n', ' ')));
    for (String written : GOES_ON.matcher(joined).replaceAll(" ").split("\\r?\\n")) {
      Matcher gathering = GATHERED.matcher(written);
      String line = gathering.matches() ? "\tcat " + gathering.group(2) : written;
      if (line.strip().startsWith("#")) {
        continue;
      }
      Matcher assigned = ASSIGNED.matcher(line);
      Matcher rule = RULE.matcher(line);
      Matcher loop = LOOP.matcher(line);
      if (assigned.matches() && !line.startsWith("\t")) {
        String key = assigned.group(1).replace("$", "");
        boolean more = "+".equals(assigned.group(2));
        String value = bare(assigned.group(3).strip());
        variables.put(key, cut(more ? variables.getOrDefault(key, "") + " " + value : value));
      } else if (loop.matches() && !line.startsWith("\t")) {
        variables.put(loop.group(1), bare(loop.group(2)));
      } else if (rule.matches()) {
        needed = rule.group(1);
      }
      Matcher cd = Pattern.compile("\\bcd\\s+[\"']?([\\w./-]+)").matcher(line);
      inFolder = cd.find() ? cd.group(1) + "/" : line.startsWith("\t") ? "" : inFolder;
      boolean calls =
          line.contains("pandoc")
              || line.matches("\\s*@?(?:cat|awk)\\s.*")
              || line.startsWith("\t")
                  && line.contains("$")
                  && valued(line, variables, folder).contains("pandoc");
      if (calls) {
        PandocCommand command =
            command(
                line.replaceAll("\\$[\\^+<]|\\$\\([\\^+<]\\)", Matcher.quoteReplacement(needed)),
                variables,
                base(name, inFolder, folder),
                folder);
        Matcher added = ADDED.matcher(line);
        if (added.matches()) {
          String into = added.group(1) == null ? added.group(2) : added.group(1);
          Set<String> files = gathered.computeIfAbsent(into, key -> new LinkedHashSet<>());
          files.addAll(command.files());
          command = new PandocCommand(List.copyOf(files), command.metadata());
        }
        best = command.texts() > best.texts() ? command : best;
      }
    }
    return best;
  }

  /** Without quotes or the parentheses of a list round it. */
  private static String bare(String value) {
    boolean wrapped = value.matches("(?s)\".*\"|'.*'|\\(.*\\)");
    return wrapped ? value.substring(1, value.length() - 1) : value;
  }

  private long texts() {
    return files.stream().filter(TextNames::isText).count();
  }

  private static String cut(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }

  private static PandocCommand command(
      String line, Map<String, String> variables, List<String> bases, SourceFolder folder) {
    String whole = valued(line, variables, folder);
    Map<String, String> said = new LinkedHashMap<>();
    Matcher word = SAID.matcher(whole);
    while (word.find()) {
      said.putIfAbsent(word.group(1), word.group(2).replaceAll("^[\"']|[\"']$", ""));
    }
    for (String base : bases) {
      Set<String> files = new LinkedHashSet<>();
      Matcher metadata = METADATA.matcher(whole);
      while (metadata.find()) {
        files.addAll(ShellNames.expanded(base + metadata.group(1), folder));
      }
      Matcher cover = COVER.matcher(whole);
      if (cover.find()) {
        ShellNames.expanded(base + cover.group(1), folder)
            .forEach(file -> said.put("cover-image", file));
      }
      String inputs =
          whole.replaceAll(
              "(?<![\\w./-])(?:-o|--output|--template|-H|-B|-A|--include-[a-z-]+)[= ]*[\"']?[^\\s\"']+|>\\s*\\S+|\\s-[-\\w]+=\\S+",
              " ");
      // A folder in quotes and what is in it are one word.
      inputs = inputs.replaceAll("([\"'])([^\"'\\s]*)\\1(?=/)", "$2");
      inputs = BACKSLASH.matcher(inputs).replaceAll("/");
      for (String input : inputs.split("[\\s\"';|&()]+")) {
        for (String name : ShellNames.braced(input)) {
          if (NAMED.matcher(name).matches()) {
            files.addAll(ShellNames.expanded(base + name, folder));
          }
        }
      }
      if (files.stream().anyMatch(TextNames::isText)) {
        return new PandocCommand(List.copyOf(files), said);
      }
    }
    return new PandocCommand(List.of(), Map.of());
  }

  /** With variables and the simplest functions worked out. */
  private static String valued(String line, Map<String, String> variables, SourceFolder folder) {
    // A recipe of make writes each dollar of the shell twice.
    String now = line.startsWith("\t") ? line.replace("$$", "$") : line;
    for (int i = 0; i < DEEPEST && now.indexOf('$') >= 0; i++) {
      now =
          EACH.matcher(now)
              .replaceAll(
                  m ->
                      Matcher.quoteReplacement(
                          each(valued(m.group(2), Map.of(), folder), m.group(3), m.group(4))));
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
      now =
          cut(
              PREFIXED
                  .matcher(plain)
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

  /** Where the names of a command may start: where it is called, where its file lies. */
  private static List<String> base(String name, String inFolder, SourceFolder folder) {
    Set<String> bases =
        new LinkedHashSet<>(
            List.of(ShellNames.folder(name) + inFolder, inFolder, ShellNames.folder(name), ""));
    return List.copyOf(bases);
  }
}
