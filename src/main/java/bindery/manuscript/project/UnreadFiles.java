package bindery.manuscript.project;

import bindery.manuscript.data.FolderText;
import bindery.manuscript.data.OfTheBook;
import bindery.manuscript.data.TextNames;
import bindery.manuscript.folder.Entry;
import bindery.manuscript.folder.FrontTitle;
import bindery.manuscript.folder.PlainFolder;
import bindery.manuscript.folder.Tool;
import bindery.manuscript.folder.Translations;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells of the files in the folder that look like part of the book and are not read, as {@code
 * unread-file} warnings: texts that the order does not name, texts that are not Markdown, and files
 * that were to be the {@code book.yaml}. Passed over in silence are README files of few words or
 * that are for those who look after the folder, what folders hold for those who look after them,
 * and what has a name that begins with {@code _}, or is in a folder with such a name.
 */
public final class UnreadFiles {
  private static final List<String> DATA = List.of(".yaml", ".yml", ".yaml.txt", ".yml.txt");

  private static final Pattern OF_A_BOOK =
      Pattern.compile("(?m)^(?:title|author|authors|creator|order|chapters|files)\\s*:");

  /** A README of fewer characters is passed over. */
  private static final int LONG = 500;

  private final Report report;
  private final FolderText texts;
  private final BookFile book;
  private final Set<String> read = new HashSet<>();
  private final boolean described;

  private UnreadFiles(SourceFolder folder, BookFile book, boolean described, Report report) {
    this.texts = new FolderText(folder);
    this.report = report;
    this.book = book;
    this.described = described;
    for (Entry entry : book.entries()) {
      if (entry instanceof Entry.File file) {
        read.add(file.name());
      }
    }
  }

  /**
   * @param included files that were worked into others
   */
  public static void tell(SourceFolder folder, BookFile book, Set<String> included, Report report) {
    List<String> names = folder.list("", new Report());
    boolean described = folder.has(OfTheBook.FILE);
    UnreadFiles unread = new UnreadFiles(folder, book, described, report);
    unread.read.addAll(included);
    boolean exactly = names.contains(OfTheBook.FILE);
    Set<String> translated = unread.translated(names);
    for (String name : names) {
      String small = name.toLowerCase(Locale.ROOT);
      // Where capitals do not count, Book.yaml may be the file that is read.
      boolean itself = name.equals(OfTheBook.FILE) || described && !exactly && isBookFile(small);
      if (unread.read.contains(name)
          || translated.contains(name)
          || itself
          || TextNames.isOpening(name) && isEmpty(folder, name)
          || name.equals(book.tool().from())) {
        continue;
      }
      unread.tell(name, small);
    }
  }

  /** The first page of a site may be made of its front matter alone. */
  private static boolean isEmpty(SourceFolder folder, String name) {
    return !FrontTitle.hasWords(new FolderText(folder).text(name).orElse("words"));
  }

  /** Files of other languages than the book's, which one line tells of. */
  private Set<String> translated(List<String> names) {
    List<String> texts = TextNames.chapters(names);
    Translations translations = Translations.among(texts, book.language().getLanguage());
    Set<String> translated = new HashSet<>(texts);
    translated.removeAll(translations.kept());
    if (translated.removeAll(read) || translated.isEmpty()) {
      return translated;
    }
    report.add(
        Problem.note(
            "translation",
            Place.NOWHERE,
            String.join(", ", translations.languages()),
            "these are the same in other languages and not read:",
            "build the folder of the language that you want"));
    return translated;
  }

  private void tell(String name, String small) {
    boolean plain = book.tool().tool() == Tool.PLAIN;
    boolean data = !described && isData(small) && isOfABook(name) && !isOfTheOrder(name);
    if (plain && (isBookFile(small) || data)) {
      bookFile(name);
    } else if (TextNames.mayBeChapter(name) && (!TextNames.isReadme(name) || isText(name))) {
      markdown(name);
    } else if (plain && TextNames.isBareChapter(name)) {
      markdown(name);
    } else if (TextNames.isForeign(name) && TextNames.mayBeChapter(name + ".md")) {
      foreign(name);
    }
  }

  /** Whether a README within the folder says more than what the folder it lies in is for. */
  private boolean isText(String name) {
    String text = texts.text(name).orElse("");
    return name.contains("/") && text.length() >= LONG && !PlainFolder.isOfTheFolder(text);
  }

  private static boolean isBookFile(String small) {
    return small.startsWith("book.") && isData(small);
  }

  private static boolean isData(String small) {
    return DATA.stream().anyMatch(small::endsWith)
        && !small.contains("/")
        && !small.equals(IndexWordsReader.FILE);
  }

  /** Whether a file of data is another tool's that the order was taken from, or that lists it. */
  private boolean isOfTheOrder(String name) {
    if (!book.tool().from().isEmpty()) {
      return true;
    }
    String data = texts.text(name).orElse("");
    long named = read.stream().filter(file -> data.contains(TextNames.stem(file))).count();
    return named * 2 > read.size();
  }

  /** Settings of other programs lie in folders, too. */
  private boolean isOfABook(String name) {
    return OF_A_BOOK.matcher(texts.text(name).orElse("title:")).find();
  }

  private void bookFile(String name) {
    String todo =
        described
            ? "put what it says there, and take it away"
            : "rename it, if it says what the book is called or in which order its files stand";
    warn(name, "this file is not read, only ‘" + OfTheBook.FILE + "’ is", todo);
  }

  private void markdown(String name) {
    String from = book.tool().from();
    // A vault names no files.
    boolean ofTool = !book.tool().entries().isEmpty() && book.tool().tool() != Tool.OBSIDIAN;
    warn(
        name,
        "this Markdown file is not read, for "
            + (ofTool ? "‘" + from + "’" : "the order of the book")
            + " does not name it",
        ofTool
            ? "add it there if it belongs to the book"
            : "add it to ‘order’ in book.yaml, or let its name begin with ‘_’ if it is to stay out");
  }

  private void foreign(String name) {
    report.add(
        Problem.warning(
            "foreign-text",
            Place.file(name),
            "",
            "this text is not Markdown and is not read",
            "make Markdown of it, for example with ‘pandoc --to markdown’"));
  }

  private void warn(String name, String what, String todo) {
    report.add(Problem.warning("unread-file", Place.file(name), "", what, todo));
  }
}
