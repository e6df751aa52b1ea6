package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links between notes by their names: {@code [[page]]}, {@code [[page#heading|words]]}, and
 * pictures, {@code ![[picture.png|300]]} (Obsidian, "Internal links", "Embed files"). Where no note
 * has the name, its words stay; in a folder that is no vault, so do the brackets.
 *
 * <p>Sites have links of this form too (Python-Markdown, "WikiLinks").
 */
final class WikiLinks implements Rewriting {
  private static final Pattern LINK =
      Pattern.compile(
          "(?<embed>!?)\\[\\[(?<to>[^\\[\\]|\\n]{0,300}?)(?:\\\\?\\|(?<words>[^\\[\\]\\n]{0,300}))?\\]\\]");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})(?:x(\\d{1,5}))?");
  private static final Pattern PICTURE =
      Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp|bmp|avif|tiff?)");

  /** What is a name, or a year, and no list of numbers. */
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}_ '’.·+#/&:()–-]*|[12]\\d{3}");

  private final boolean vault;
  private final boolean words;
  private final NoteNames notes = new NoteNames();

  WikiLinks(boolean vault, boolean words) {
    this.vault = vault;
    this.words = words;
  }

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    return Draft.replacedInLines(text, from, "[[", LINK, match -> link(text, match, around));
  }

  private String link(ManuscriptText text, Matcher match, FolderContext around) {
    if (!vault && text.text().startsWith("(", match.end())) {
      return null; // It is a link whose words stand in brackets.
    }
    String to = match.group("to").strip();
    String said = match.group("words") == null ? "" : match.group("words").strip();
    int hash = to.indexOf('#');
    String page = hash < 0 ? to : to.substring(0, hash).strip();
    String heading = hash < 0 ? "" : to.substring(to.lastIndexOf('#') + 1).strip();
    String file = text.place(match.start()).file();
    Optional<String> found = page.isEmpty() ? Optional.of("") : notes.find(page, file, around);
    if (found.isEmpty() && !vault && !(words && WORD.matcher(to).matches())) {
      return null;
    }
    boolean embed = !match.group("embed").isEmpty();
    if (embed && PICTURE.matcher(page).matches()) {
      return picture(found.map(name -> NoteNames.from(file, name)).orElse(page), said, page);
    }
    String shown = said.isEmpty() || embed ? words(page, heading) : said;
    if (found.isEmpty()) {
      text.warn(
          "unknown-note",
          match.start(),
          match.group(),
          "there is no note of this name; its words stay:",
          "write the note, or take the brackets away");
      return shown;
    }
    String anchor = heading.isEmpty() || heading.startsWith("^") ? "" : "#" + heading;
    String address = page.isEmpty() ? anchor : NoteNames.from(file, found.get()) + anchor;
    return address.isEmpty() ? shown : "[" + shown + "](<" + address.replaceAll("[<>]", "") + ">)";
  }

  private static String words(String page, String heading) {
    String last = page.substring(page.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    boolean block = heading.startsWith("^");
    return heading.isEmpty() || block ? last : last.isEmpty() ? heading : last + ": " + heading;
  }

  private static String picture(String address, String said, String name) {
    Matcher size = SIZE.matcher(said.replaceFirst(".*\\|", ""));
    boolean sized = size.matches();
    String alt = sized ? name.replaceFirst(".*/", "").replaceFirst("\\.\\w+$", "") : said;
    String width = sized ? "{width=\"" + size.group(1) + "\"}" : "";
    return "!["
        + alt.replaceAll("[\\[\\]]", "")
        + "](<"
        + address.replaceAll("[<>]", "")
        + ">)"
        + width;
  }
}
