package bindery.manuscript.tool;

import bindery.manuscript.data.ShellNames;
import bindery.manuscript.data.TextNames;
import bindery.source.SourceFolder;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The command of a Makefile or a script that makes the book: of those that call pandoc, the one
 * that names the most texts.
 *
 * @param files in order, those with metadata among them
 * @param metadata what the command itself says of the book
 * @param works the bibliographies that it names
 * @param roots where it looks for pictures, each as {@code src/}
 */
record PandocCommand(
    List<String> files, Map<String, String> metadata, List<String> works, List<String> roots) {
  private static final int LONGEST = 200_000;
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

  private static final Pattern RULE = Pattern.compile("^[^\\t#:=][^:=#]*:(?!=)([^=]*)$");
  private static final Pattern SAID =
      Pattern.compile(
          "(?:--metadata|-M|--variable|-V)[= ]?[\"']?(title|subtitle|author|lang|date|publisher|rights)[=:](\"[^\"]*\"|'[^']*'|[^\\s\"']+)");

  private static final Pattern NAMED =
      Pattern.compile("(?i).*(?:\\.(?:md|markdown|mdown|mkd|txt|ya?ml|json)|\\*)");

  private static final Pattern COVER = Pattern.compile("--epub-cover-image[= ][\"']?([^\\s\"']+)");
  private static final Pattern METADATA = Pattern.compile("--metadata-file[= ][\"']?([^\\s\"']+)");

  private static final Pattern STYLE = Pattern.compile("--csl[= ][\"']?([^\\s\"']+)");
  private static final Pattern WORKS = Pattern.compile("--bibliography[= ][\"']?([^\\s\"']+)");
  private static final Pattern ROOTS = Pattern.compile("--resource-path[= ][\"']?([^\\s\"']+)");

  /** A text that is added to others. */
  private static final Pattern ADDED =
      Pattern.compile("\\s*@?cat\\s[^>]*>>\\s*(\\S+)\\s*|.*[^>]>\\s*(\\S+)\\s*");

  private static final PandocCommand NONE =
      new PandocCommand(List.of(), Map.of(), List.of(), List.of());

  static PandocCommand of(String name, String text, SourceFolder folder) {
    if (!text.contains("pandoc") && !text.contains(">>") || text.length() > LONGEST) {
      return NONE;
    }
    Map<String, String> variables = new LinkedHashMap<>(Map.of("CURDIR", ".", "PWD", "."));
    PandocCommand best = NONE;
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
                  && MakeValues.of(line, variables, folder).contains("pandoc");
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
          command =
              new PandocCommand(
                  List.copyOf(files), command.metadata(), command.works(), command.roots());
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
    String whole = MakeValues.of(line, variables, folder);
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
      Matcher style = STYLE.matcher(whole);
      if (style.find()) {
        ShellNames.expanded(base + style.group(1), folder).forEach(file -> said.put("csl", file));
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
        return new PandocCommand(
            List.copyOf(files), said, works(whole, base, folder), roots(whole, base));
      }
    }
    return NONE;
  }

  private static List<String> works(String line, String base, SourceFolder folder) {
    return WORKS
        .matcher(line)
        .results()
        .flatMap(named -> ShellNames.expanded(base + named.group(1), folder).stream())
        .distinct()
        .toList();
  }

  private static List<String> roots(String line, String base) {
    return ROOTS
        .matcher(line)
        .results()
        .flatMap(named -> Stream.of(named.group(1).split("[:;]")))
        .filter(path -> !path.isEmpty())
        .map(path -> (base + path + "/").replaceAll("(?<![^/])\\./|/(?=/)", ""))
        .distinct()
        .toList();
  }

  /** Where the names of a command may start: where it is called, where its file lies. */
  private static List<String> base(String name, String inFolder, SourceFolder folder) {
    Set<String> bases =
        new LinkedHashSet<>(
            List.of(ShellNames.folder(name) + inFolder, inFolder, ShellNames.folder(name), ""));
    return List.copyOf(bases);
  }
}
