package bindery.manuscript.project;

import bindery.language.LikelyLanguage;
import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.Languages;
import bindery.manuscript.data.OfTheBook;
import bindery.manuscript.data.YamlValue;
import bindery.manuscript.folder.Entry;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of a book: what {@code book.yaml} says; else what the tool's settings say, unless
 * the texts are clearly in another and English is what the tool's patterns for new books have; else
 * what the texts are in.
 */
final class TextLanguage {
  /** Texts that are looked at, and how much of each. */
  private static final int SAMPLE = 12;

  private static final int LONGEST = 20_000;

  /** What is no text: code, what says how a text is set, addresses. */
  private static final Pattern MARKS =
      Pattern.compile(
          "(?m)\\A---\\n(?s:.{0,5000}?)\\n---\\n|^[ \\t>]*(```+|~~~+)(?s:.*?)^[ \\t>]*\\1[`~]*[ \\t]*$"
              + "|<!--(?s:.{0,5000}?)-->|`[^`\\n]*`|</?[A-Za-z][^<>]{0,300}>|\\]\\([^()\\s]*\\)"
              + "|https?://\\S+|\\\\[A-Za-z]+|\\{[^{}\\n]*\\}");

  private static final Pattern CELL =
      Pattern.compile("\"cell_type\":\\s*\"markdown\"((?s).*?)(?=\"cell_type\"|\\z)");

  private TextLanguage() {}

  static Locale of(
      Optional<YamlValue> said, List<Entry> entries, SourceFolder folder, Report report) {
    Locale language = Languages.of(said, report);
    boolean byAuthor = said.isPresent() && said.get().place().file().equals(OfTheBook.FILE);
    Optional<Locale> likely =
        byAuthor ? Optional.empty() : LikelyLanguage.of(sample(entries, folder), language);
    boolean other =
        likely.isPresent() && !likely.get().getLanguage().equals(language.getLanguage());
    if (!other || !(isEnglish(language) || isEnglish(likely.get()))) {
      return language;
    }
    String tag = likely.get().toLanguageTag();
    report.add(
        Problem.note(
            "language",
            said.map(YamlValue::place).orElse(Place.NOWHERE),
            tag,
            said.isPresent()
                ? "the texts are in another language than this says, which is taken:"
                : "nothing says what language the book is in; that of its texts is taken:",
            "write ‘language: " + tag + "’ into book.yaml, or the tag of another"));
    return likely.get();
  }

  private static boolean isEnglish(Locale language) {
    return language.getLanguage().equals("en");
  }

  private static String sample(List<Entry> entries, SourceFolder folder) {
    List<String> names =
        entries.stream()
            .filter(Entry.File.class::isInstance)
            .map(entry -> ((Entry.File) entry).name())
            .toList();
    FolderText texts = new FolderText(folder);
    StringBuilder all = new StringBuilder();
    int step = Math.max(1, names.size() / SAMPLE);
    for (int i = 0; i < names.size(); i += step) {
      String text = texts.text(names.get(i)).orElse("");
      String read = names.get(i).endsWith(".ipynb") ? cells(text) : text.replace("\r\n", "\n");
      String some = read.substring(0, Math.min(LONGEST, read.length()));
      all.append(MARKS.matcher(some).replaceAll(" ")).append('\n');
    }
    return all.toString();
  }

  /** The text of a notebook, without its code. */
  private static String cells(String notebook) {
    StringBuilder text = new StringBuilder();
    Matcher cell = CELL.matcher(notebook);
    while (cell.find() && text.length() < LONGEST) {
      text.append(cell.group(1).replace("\\n", "\n"));
    }
    return text.toString();
  }
}
