package bindery.manuscript.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by their names which files of a folder are text of a book. */
public final class TextNames {
  /** What is read: Markdown under the endings that its tools give it, and notebooks. */
  public static final List<String> ENDINGS =
      List.of(
          ".md",
          ".markdown",
          ".mdown",
          ".mdwn",
          ".mkd",
          ".mkdn",
          ".mkdown",
          ".mdtext",
          ".mdtxt",
          ".qmd",
          ".rmd",
          ".mdx",
          ".ipynb");

  /** Texts that are not Markdown, by their endings. */
  public static final Set<String> FOREIGN =
      Set.of(".rst", ".adoc", ".asciidoc", ".tex", ".docx", ".odt", ".org", ".textile");

  /** What folders hold for those who look after them, by names without ending, in small letters. */
  private static final Set<String> NEVER =
      Set.of(
          "license",
          "licence",
          "copying",
          "contributing",
          "contributors",
          "code_of_conduct",
          "code-of-conduct",
          "contributor-covenant",
          "changelog",
          "pull_request_template",
          "issue_template",
          "404",
          "langs",
          "table-of-contents",
          "table_of_contents",
          "translating",
          "frontmatter",
          "mainmatter",
          "backmatter",
          "cla",
          "agents",
          "release-notes",
          "release_notes",
          "donations",
          "codeowners");

  /**
   * The same where they are written in capitals or lie at the top; elsewhere they are chapters of
   * these names.
   */
  private static final Set<String> SELDOM =
      Set.of(
          "changes",
          "citation",
          "contents",
          "errata",
          "governance",
          "history",
          "maintainers",
          "releases",
          "roadmap",
          "security",
          "summary",
          "support",
          "toc",
          "todo",
          "translation",
          "translations");

  /** Folders with what was made, bought or thrown away. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "node_modules",
          "bower_components",
          "vendor",
          "dist",
          "target",
          "venv",
          "site-packages",
          "__pycache__",
          "third_party",
          "templates");

  /** Folders with what their author no longer wants in the book. */
  private static final Set<String> OLD =
      Set.of("old", "backup", "backups", "bak", "trash", "discarded", "archive", "archived");

  /** A translation that lies beside its original: README.fr.md, README_zh-CN.md. */
  private static final Pattern README = Pattern.compile("readme([._-].*)?");

  /** What chapters are called by authors who give their files no ending, or that of plain text. */
  private static final Pattern BARE_CHAPTER =
      Pattern.compile(
          "(?iu)(?:(?:\\d+[-_. ]*)?(?:chapter|chap|chapitre|kapitel|cap[ií]tul[oe]|capitolo|hoofdstuk|rozdzia[lł]|kapitola"
              + "|глава|розділ|bölüm|part|teil|partie|parte)[-_. ]*(?:\\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten)(?:[-_. :].*)?"
              + "|第[一二三四五六七八九十百千零〇两\\d]+[章回节節].*"
              + "|prologue?|prologo|pr[oó]logo|[eé]pilogue|epilog|ep[ií]logo|foreword|pr[eé]face|afterword|vorwort|nachwort)");

  /** A number before the name, which in a folder without Markdown says the order of its texts. */
  private static final Pattern NUMBERED = Pattern.compile("\\d+(?:[-_. ].*)?");

  private TextNames() {}

  public static boolean isText(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(small::endsWith);
  }

  /** Whether it is a page of HTML, which is a text where the order of a book names it. */
  public static boolean isPage(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".html") || small.endsWith(".htm");
  }

  public static boolean isForeign(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && FOREIGN.contains(name.substring(dot).toLowerCase(Locale.ROOT));
  }

  /** Whether a file of this name may be a chapter of a folder that does not say what is. */
  public static boolean mayBeChapter(String name) {
    String[] path = name.toLowerCase(Locale.ROOT).split("/");
    boolean hidden = Arrays.stream(path).anyMatch(TextNames::isHidden);
    boolean elsewhere =
        Arrays.stream(path, 0, path.length - 1)
            .anyMatch(part -> NO_TEXT.contains(part) || OLD.contains(part));
    return isText(name) && !hidden && !elsewhere && !isOfTheFolder(name);
  }

  /** {@code _index.md} is no hidden file but opens a folder (Hugo, "Content organization"). */
  private static boolean isHidden(String part) {
    return part.startsWith("_") && !part.startsWith("_index.");
  }

  /** Those that may be chapters, in natural order, what opens a folder before all that is in it. */
  public static List<String> chapters(List<String> names) {
    OlderCopies copies = new OlderCopies(names);
    boolean bare =
        names.stream().filter(TextNames::mayBeChapter).allMatch(TextNames::isTopReadme)
            && names.stream().anyMatch(TextNames::isBareChapter);
    return names.stream()
        .filter(name -> mayBeChapter(name) || bare && (isBareChapter(name) || isNumbered(name)))
        .filter(name -> !copies.isOlder(name))
        .sorted(Comparator.comparing(TextNames::openingFirst, new FileOrder()))
        .toList();
  }

  /**
   * Whether a file without an ending, or with that of plain text, is called as chapters are. Where
   * a folder has no Markdown but its README, such files are its text.
   */
  public static boolean isBareChapter(String name) {
    return isPlainText(name) && BARE_CHAPTER.matcher(stem(name)).matches();
  }

  private static boolean isNumbered(String name) {
    return name.endsWith(".txt") && isPlainText(name) && NUMBERED.matcher(stem(name)).matches();
  }

  private static boolean isPlainText(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    boolean text = last.endsWith(".txt") || !last.matches(".*\\.\\w{1,8}");
    return text
        && mayBeChapter(
            (last.endsWith(".txt") ? name.substring(0, name.length() - 4) : name) + ".md");
  }

  private static String openingFirst(String name) {
    return isOpening(name) ? name.substring(0, name.lastIndexOf('/') + 1) : name;
  }

  /** Whether it is a README of the whole folder. */
  public static boolean isTopReadme(String name) {
    return !name.contains("/") && isReadme(name);
  }

  /** Whether the folders that a file stands in may hold text of a book. */
  public static boolean mayHoldText(String name) {
    String[] path = name.toLowerCase(Locale.ROOT).split("/");
    return Arrays.stream(path, 0, path.length - 1)
        .noneMatch(part -> part.startsWith("_") || NO_TEXT.contains(part));
  }

  private static boolean isOfTheFolder(String name) {
    String stem = stem(name);
    String written = name.substring(name.lastIndexOf('/') + 1);
    boolean capitals = Character.isUpperCase(written.charAt(0));
    boolean top = name.indexOf('/') < 0 && !stem.equals("history");
    return NEVER.contains(stem) || stem.equals("toc") || SELDOM.contains(stem) && (capitals || top);
  }

  public static boolean isReadme(String name) {
    return README.matcher(stem(name)).matches();
  }

  /** Whether the file opens its folder by its name. */
  public static boolean isOpening(String name) {
    return Set.of("index", "readme", "_index").contains(stem(name));
  }

  /** The last name of a path without its ending, in small letters. */
  public static String stem(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }
}
