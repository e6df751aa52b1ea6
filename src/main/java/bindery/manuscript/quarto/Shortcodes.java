package bindery.manuscript.quarto;

import bindery.manuscript.data.YamlReader;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import bindery.report.Problem;
import bindery.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code {{< name words >}}} (Quarto, “Shortcodes”). */
final class Shortcodes implements Rewriting {
  private static final Pattern MARK =
      Pattern.compile("\\{\\{(<|%)[ \\t]*/?([A-Za-z][\\w-]*)((?:[^>%{\\n]|[>%](?!}}))*+)[>%]}}");
  private static final Pattern SHOWN = Pattern.compile("\\{\\{\\{(<[^>\\n]*>)}}}");
  private static final Pattern LABEL = Pattern.compile("\\blabel\\s*=\\s*\"([^\"]*)\"");
  private static final Set<String> ICONS =
      Set.of("fa", "bi", "iconify", "ai", "fontawesome", "line", "simpleicon", "lucide", "mdi");
  private static final Set<String> FILMS = Set.of("video", "youtube", "vimeo", "iframe", "audio");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    String all = text.text();
    if (!all.contains("{{<") && !all.contains("{{%")) {
      return text;
    }
    YamlValue.Mapping front = front(all, from);
    ManuscriptText now =
        Draft.replacedInLines(
            text,
            from,
            "{{",
            MARK,
            m ->
                m.start() > 0 && all.charAt(m.start() - 1) == '{'
                    ? null
                    : instead(m.group(2), m.group(3).strip(), text, m.start(), front, around));
    return all.contains("{{{<") ? shown(now, from) : now;
  }

  /** A third brace says that the mark itself is meant, in code too. */
  private static ManuscriptText shown(ManuscriptText text, int from) {
    Draft draft = new Draft(text);
    Matcher mark = SHOWN.matcher(text.text());
    for (int at = from; mark.find(at); at = mark.end()) {
      draft.put(mark.start(), mark.end(), "{{" + mark.group(1) + "}}");
    }
    return draft.done();
  }

  private static YamlValue.Mapping front(String all, int from) {
    String head = all.substring(0, Math.min(from, all.length())).strip();
    String yaml =
        head.startsWith("---") && head.length() > 6 ? head.substring(3, head.length() - 3) : "";
    Report none = new Report();
    return new YamlReader(new bindery.source.Lines("", yaml), 1, none)
        .read(yaml)
        .orElse(YamlValue.Mapping.empty(bindery.report.Place.NOWHERE));
  }

  private static String instead(
      String name,
      String words,
      ManuscriptText text,
      int at,
      YamlValue.Mapping front,
      FolderContext around) {
    if (ICONS.contains(name)) {
      note(text, at, name, "an icon is not set:");
      return "";
    }
    if (FILMS.contains(name)) {
      return film(words);
    }
    return switch (name) {
      case "pagebreak" -> "<div class=\"page-break\"></div>";
      case "kbd" -> "<kbd>" + PictureText.escaped(key(words)) + "</kbd>";
      case "meta", "var" -> value(name, words, text, at, front, around);
      case "downloadthis" -> {
        note(text, at, name, "a book has no buttons; what this one says stands as text:");
        Matcher label = LABEL.matcher(words);
        yield label.find() ? label.group(1) : "";
      }
      case "lipsum", "contents", "version" -> {
        note(text, at, name, "this stands for something that only the tool makes; it is left out:");
        yield "";
      }
      default -> {
        text.warn(
            "shortcode",
            at,
            "{{< " + name + " " + words + " >}}",
            "this shortcode is not known here, and its words stand in its place:",
            "write in its place what it would have made");
        yield "`" + (name + " " + words).replace("`", "").strip() + "`";
      }
    };
  }

  private static void note(ManuscriptText text, int at, String name, String what) {
    text.report().add(Problem.note("shortcode", text.place(at), name, what, ""));
  }

  /** Keys of which several are given, one a system, are those of the first. */
  private static String key(String words) {
    Matcher pair = Pattern.compile("\\w+=(\\S+)").matcher(words);
    return pair.find() && pair.start() == 0 ? pair.group(1) : words;
  }

  private static String film(String words) {
    String address =
        List.of(words.split("\\s+")).stream()
            .filter(word -> !word.contains("=") || word.contains("://"))
            .findFirst()
            .orElse("");
    return "<video src=\""
        + PictureText.escaped(address.replaceAll("^[\"']|[\"']$", ""))
        + "\"></video>";
  }

  private static String value(
      String kind,
      String name,
      ManuscriptText text,
      int at,
      YamlValue.Mapping front,
      FolderContext around) {
    String key = name.replaceAll("^[\"']|[\"']$", "");
    Optional<String> own = kind.equals("meta") ? own(front, key) : Optional.empty();
    Optional<String> found =
        own.or(() -> around.variable(kind + "." + key))
            .or(() -> kind.equals("meta") ? around.variable("meta.book." + key) : Optional.empty());
    if (found.isEmpty()) {
      String todo =
          kind.equals("var") ? "put it into ‘_variables.yml’" : "put it into the metadata";
      text.warn("variable", at, key, "nothing is known by this name; it stays:", todo);
    }
    return found.orElse(key);
  }

  private static Optional<String> own(YamlValue.Mapping front, String path) {
    YamlValue now = front;
    for (String step : path.split("\\.")) {
      now = now instanceof YamlValue.Mapping map ? map.get(step).orElse(null) : null;
    }
    return now instanceof YamlValue.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }
}
