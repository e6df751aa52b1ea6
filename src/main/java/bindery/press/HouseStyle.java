package bindery.press;

import bindery.book.Edition;
import bindery.book.print.PrintPreset;
import bindery.book.print.PrintSettings;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.Limits;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import bindery.style.cascade.Cascade;
import bindery.style.cascade.SheetOrigin;
import bindery.style.cascade.SheetReadings;
import bindery.style.cascade.Stylesheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The house's style: stylesheets and typefaces. A stylesheet of the author's is read after the one
 * of its name that Bindery carries, so that one rule changes one thing, unless it says that it
 * stands in that one's place. A typeface that the author's styles folder lacks is taken from those
 * that Bindery carries.
 */
final class HouseStyle {
  private static final String COMMON = "book.css";
  private static final String COVER = "cover.css";
  private static final String CARRIED = "styles/";

  /** What messages call the folder of the sheets that Bindery carries. */
  private static final String CARRIED_SHOWN = "builtin/";

  private static final String WHAT = "styles folder";

  /** What a sheet begins with that stands in the place of the one that Bindery carries. */
  private static final Pattern REPLACES =
      Pattern.compile(
          "(?:\\s|\ufeff|/\\*(?s:.*?)\\*/|@charset\\s[^;]*;)*+(@-bindery-replace\\s*;).*+",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** Before the path of a file that Bindery carries, where one of a styles folder could stand. */
  private static final String BUILTIN = "builtin:";

  private static final Pattern OF_STYLE =
      Pattern.compile("\\.(css|ttf|otf|txt)$", Pattern.CASE_INSENSITIVE);

  private final Optional<SourceFolder> own;
  private final SourceFolder carried = SourceFolder.builtin();
  private final SheetReadings readings = new SheetReadings();

  /**
   * A stylesheet as it was found.
   *
   * @param name of the file, such as {@code book.css}
   * @param shown what messages call it
   * @param text in CSS
   */
  record Sheet(String name, String shown, String text, SheetOrigin origin) {
    /** A copy in which nobody has changed more than comments says nothing of its own. */
    boolean isCopyOf(Sheet other) {
      return bare().equals(other.bare());
    }

    /** Without comments and white space around it: what is left can change the setting. */
    String bare() {
      return text.replaceAll("(?s)/\\*.*?\\*/", "").strip();
    }
  }

  /**
   * Sheets that are read once for several cascades.
   *
   * @param carried those of Bindery, the user agent's first
   * @param own the author's
   * @param said what is not understood in them
   */
  record ReadSheets(List<Stylesheet> carried, List<Stylesheet> own, List<Problem> said) {
    private static ReadSheets of(List<Sheet> sheets, HouseStyle house) {
      Report said = new Report();
      List<Stylesheet> carried = new ArrayList<>(List.of(house.readings.userAgent(said)));
      List<Stylesheet> own = new ArrayList<>();
      for (Sheet sheet : sheets) {
        (sheet.origin() == SheetOrigin.CARRIED ? carried : own).add(house.read(sheet, said));
      }
      return new ReadSheets(carried, own, List.copyOf(said.problems()));
    }

    /** Their cascade with rules that stand after all that Bindery carries; see {@link #with}. */
    Cascade with(String rules, Report report) {
      said.forEach(report::add);
      List<Stylesheet> all = new ArrayList<>(carried);
      Sheet settings = settings(rules);
      all.add(Stylesheet.parse(rules, settings.shown(), settings.origin(), report));
      all.addAll(own);
      return Cascade.of(all, report);
    }
  }

  private HouseStyle(Optional<SourceFolder> own) {
    this.own = own;
  }

  /**
   * Finds the styles of a manuscript: the folder that was named, else {@code styles} in the
   * manuscript folder, else {@code styles} beside a folder that is called {@code manuscript}, else
   * none but Bindery's own.
   *
   * @throws bindery.report.Refusal if there is no such folder as was named
   */
  static HouseStyle find(JobTicket ticket, Report report) {
    if (ticket.styles().isPresent()) {
      Path named = ticket.styles().get();
      HouseStyle house = new HouseStyle(Optional.of(open(named)));
      if (!house.own.get().has(COMMON) && ownSheets(house.own.get()).isEmpty()) {
        String todo = "name the folder of book.css, print.css, reader.css, epub.css or cover.css";
        String what = "there is no stylesheet in this folder:";
        report.add(Problem.error("styles", Place.NOWHERE, named.toString(), what, todo));
      }
      return house;
    }
    Optional<SourceFolder> inside = folder(ticket.manuscript(), report);
    Path manuscript = ticket.manuscript().toAbsolutePath().normalize();
    boolean usual = inside.isEmpty() && manuscript.endsWith("manuscript");
    return new HouseStyle(usual ? folder(manuscript.getParent(), report) : inside);
  }

  /** The styles in a folder; a symbolic link that leads out of it is not followed. */
  private static Optional<SourceFolder> folder(Path around, Report report) {
    return open(around).folder("styles", WHAT, report);
  }

  private static SourceFolder open(Path folder) {
    return SourceFolder.open(folder, WHAT, Limits.DEFAULT);
  }

  /** The author's stylesheets and typefaces, whichever edition they are for. */
  List<SourceFile> files() {
    Report unheard = new Report();
    return own.stream()
        .flatMap(
            folder ->
                folder.list("", unheard).stream()
                    .filter(name -> OF_STYLE.matcher(name).find())
                    .flatMap(name -> folder.file(name, Place.NOWHERE, unheard).stream()))
        .toList();
  }

  private static List<String> ownSheets(SourceFolder folder) {
    List<String> names = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      if (folder.has(edition.word() + ".css")) {
        names.add(edition.word() + ".css");
      }
    }
    if (folder.has(COVER)) {
      names.add(COVER);
    }
    return names;
  }

  /** The stylesheets of an edition in cascade order, user agent's excepted. */
  List<Sheet> sheets(Edition edition, Report report) {
    return sheets(List.of(COMMON, edition.word() + ".css"), report);
  }

  /** Those of the cover, read. */
  ReadSheets coverSheets(Report report) {
    return ReadSheets.of(sheets(List.of(COVER), report), this);
  }

  private List<Sheet> sheets(List<String> names, Report report) {
    List<Sheet> sheets = new ArrayList<>();
    List<Sheet> authors = new ArrayList<>();
    for (String name : names) {
      Optional<Sheet> ours = carried(name, report);
      Optional<Sheet> theirs = own(name, report);
      if (theirs.isPresent() && ours.filter(theirs.get()::isCopyOf).isPresent()) {
        sheets.add(ours.get());
        continue;
      }
      boolean replaced = theirs.isPresent() && replaces(theirs.get());
      ours.filter(sheet -> !replaced).ifPresent(sheets::add);
      theirs.map(HouseStyle::read).ifPresent(authors::add);
      if (theirs.isPresent() && ours.isPresent() && !replaced) {
        report.add(after(theirs.get()));
      }
    }
    sheets.addAll(authors);
    return sheets;
  }

  /** What a preset of {@code print} says of type; empty where it leaves it as it is. */
  String typeOf(PrintSettings print, Report report) {
    String name = "print/" + print.preset().map(PrintPreset::word).orElse("") + ".css";
    return carried(name, report).map(Sheet::text).orElse("");
  }

  private Optional<Sheet> carried(String name, Report report) {
    return carried.has(CARRIED + name)
        ? carried
            .file(CARRIED + name, Place.NOWHERE, report)
            .map(
                file ->
                    new Sheet(name, CARRIED_SHOWN + name, file.text(report), SheetOrigin.CARRIED))
        : Optional.empty();
  }

  private Optional<Sheet> own(String name, Report report) {
    return own.filter(folder -> folder.has(name))
        .flatMap(folder -> folder.file(name, Place.NOWHERE, report))
        .map(file -> new Sheet(name, CARRIED + name, file.text(report), SheetOrigin.AUTHOR));
  }

  /** Whether a sheet says that it stands in the place of ours. */
  private static boolean replaces(Sheet theirs) {
    return REPLACES.matcher(theirs.text()).matches();
  }

  /** What there is to read: a CSS parser takes the first rule for the block of that at-rule. */
  private static Sheet read(Sheet theirs) {
    Matcher found = REPLACES.matcher(theirs.text());
    if (!found.matches()) {
      return theirs;
    }
    StringBuilder text = new StringBuilder(theirs.text());
    text.replace(found.start(1), found.end(1), found.group(1).replaceAll("\\S", " "));
    return new Sheet(theirs.name(), theirs.shown(), text.toString(), theirs.origin());
  }

  private static Problem after(Sheet theirs) {
    return Problem.note(
        "styles",
        Place.file(theirs.shown()),
        theirs.name(),
        "this sheet is read after the one of its name that Bindery carries:",
        "begin it with ‘@-bindery-replace;’ if it is to stand in that one’s place");
  }

  /** The same with rules that stand after all that Bindery carries, and before the author's. */
  static List<Sheet> with(List<Sheet> sheets, String rules) {
    if (rules.isEmpty()) {
      return sheets;
    }
    List<Sheet> all = new ArrayList<>(sheets);
    int at = (int) sheets.stream().filter(s -> s.origin() == SheetOrigin.CARRIED).count();
    all.add(at, settings(rules));
    return all;
  }

  private static Sheet settings(String rules) {
    String name = "print-settings.css";
    return new Sheet(name, CARRIED_SHOWN + name, rules, SheetOrigin.CARRIED);
  }

  /** What there is to read in a sheet; what is not understood is reported. */
  Stylesheet read(Sheet sheet, Report report) {
    return readings.read(sheet.text(), sheet.shown(), sheet.origin(), report);
  }

  /** The cascade of these sheets; what is not understood in them is reported. */
  Cascade cascade(List<Sheet> own, Report report) {
    List<Stylesheet> sheets = new ArrayList<>();
    sheets.add(readings.userAgent(report));
    for (Sheet sheet : own) {
      sheets.add(read(sheet, report));
    }
    return Cascade.of(sheets, report);
  }

  /**
   * The bytes of a typeface.
   *
   * @param source as the {@code url()} of an {@code @font-face} rule names it
   * @param from the place of the rule
   */
  Optional<byte[]> typeface(String source, Place from, Report report) {
    if (source.startsWith(BUILTIN)) {
      return carried.file(source.substring(BUILTIN.length()), from, report).map(SourceFile::bytes);
    }
    if (own.isPresent() && (own.get().has(source) || !carried.has(CARRIED + source))) {
      return own.get().file(source, from, report).map(SourceFile::bytes);
    }
    return carried.file(CARRIED + source, from, report).map(SourceFile::bytes);
  }

  /** A sheet's text for quoting it in a message. */
  Optional<String> quote(String shown) {
    String name = shown.substring(shown.indexOf('/') + 1);
    Report unheard = new Report();
    Optional<SourceFile> file =
        shown.startsWith(CARRIED_SHOWN)
            ? carried.file(CARRIED + name, Place.NOWHERE, unheard)
            : own.flatMap(folder -> folder.file(name, Place.NOWHERE, unheard));
    return file.map(sheet -> sheet.text(unheard));
  }
}
