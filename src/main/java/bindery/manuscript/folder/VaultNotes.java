package bindery.manuscript.folder;

import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.TextNames;
import bindery.source.SourceFolder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the notes of a vault of Obsidian from what else lies there. */
public final class VaultNotes {
  /** Files that are looked at. */
  private static final int SAMPLE = 40;

  /** The share of them that link to notes, where the folder is a vault. */
  private static final double SHARE = 0.2;

  private static final int FEWEST = 3;

  private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]|#\\n`]{1,120})[\\]|#]");
  private static final Pattern FOLDER =
      Pattern.compile("\"(?:templates?_)?folder\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern TEMPLATES =
      Pattern.compile(
          "(?iu)(?:[^\\p{L}]*|obsidian[-_ ]|notes?[-_ ]|my[-_ ])(?:templates?|mod[eè]les?|vorlagen?"
              + "|plantillas?|modelos?|modelli|шаблоны?|模板|模版|範本|テンプレート)");

  /** A day by its date, which is what notes of a diary are called. */
  private static final Pattern DAY =
      Pattern.compile("(?:.*/)?\\d{4}-\\d\\d-\\d\\d(?:[ _-].*)?\\.md");

  /** A vault with a greater share of days is a diary. */
  private static final double DIARY = 0.5;

  private final FolderText texts;

  public VaultNotes(SourceFolder folder) {
    this.texts = new FolderText(folder);
  }

  /**
   * Whether the files link to one another as notes do. Who publishes a vault often keeps its
   * settings to himself.
   *
   * @param all names in a folder
   */
  public boolean areNotes(List<String> all) {
    List<String> names = all.stream().filter(name -> name.endsWith(".md")).toList();
    Set<String> known = new HashSet<>();
    names.forEach(name -> known.add(TextNames.stem(name)));
    int step = Math.max(1, names.size() / SAMPLE);
    int seen = 0;
    int linking = 0;
    for (int i = 0; i < names.size(); i += step) {
      seen++;
      linking += linksTo(known, names.get(i)) ? 1 : 0;
    }
    return linking >= Math.max(FEWEST, seen * SHARE);
  }

  private boolean linksTo(Set<String> known, String name) {
    String text = texts.text(name).orElse("");
    int first = text.indexOf("[["); // most books have none
    Matcher link = LINK.matcher(text);
    link.region(first < 0 ? text.length() : first, text.length());
    while (link.find()) {
      String to = link.group(1).strip().toLowerCase(Locale.ROOT).replaceFirst("\\.md$", "");
      if (known.contains(to.substring(to.lastIndexOf('/') + 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Those that are no patterns for notes to come: what lies in the folder that the settings name
   * for them, or in one called so, is text of nobody (Obsidian, “Templates”; Templater). What was
   * jotted down from day to day is none of the book either (Obsidian, “Daily notes”), unless the
   * vault is a diary.
   */
  public List<String> written(List<String> names) {
    Set<String> patterns = new HashSet<>();
    for (String settings : List.of("templates.json", "plugins/templater-obsidian/data.json")) {
      Matcher folder = FOLDER.matcher(texts.text(".obsidian/" + settings).orElse(""));
      if (folder.find()) {
        patterns.add(folder.group(1).replaceFirst("/*$", "/"));
      }
    }
    List<String> written =
        names.stream()
            .filter(name -> patterns.stream().noneMatch(name::startsWith))
            .filter(name -> !isPattern(name))
            .toList();
    long days = written.stream().filter(name -> DAY.matcher(name).matches()).count();
    return days > written.size() * DIARY
        ? written
        : written.stream().filter(name -> !DAY.matcher(name).matches()).toList();
  }

  private static boolean isPattern(String name) {
    String[] path = name.split("/");
    return Arrays.stream(path, 0, path.length - 1).anyMatch(f -> TEMPLATES.matcher(f).matches());
  }
}
