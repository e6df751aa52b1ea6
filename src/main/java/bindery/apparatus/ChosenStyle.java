package bindery.apparatus;

import bindery.apparatus.citation.CslStyle;
import bindery.book.Citing;
import bindery.report.NearestName;
import bindery.report.Place;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.source.SourceFile;
import bindery.source.SourceFolder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the style that a book asks for: a file of its folder, or one that the program carries. */
final class ChosenStyle {
  /** What pandoc takes where nothing is said. */
  private static final String USUAL = "chicago-author-date";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("chicago", USUAL),
          Map.entry("chicago-author-date", USUAL),
          Map.entry("chicago-notes", "chicago-notes-bibliography"),
          Map.entry("chicago-notes-bibliography", "chicago-notes-bibliography"),
          Map.entry("chicago-note-bibliography", "chicago-notes-bibliography"),
          Map.entry("chicago-fullnote-bibliography", "chicago-notes-bibliography"),
          Map.entry("apa", "apa"),
          Map.entry("mla", "modern-language-association"),
          Map.entry("modern-language-association", "modern-language-association"),
          Map.entry("ieee", "ieee"),
          Map.entry("vancouver", "nlm-citation-sequence"),
          Map.entry("nlm", "nlm-citation-sequence"),
          Map.entry("nlm-citation-sequence", "nlm-citation-sequence"));

  private final Report report;
  private final SourceFolder builtin = SourceFolder.builtin();

  ChosenStyle(Report report) {
    this.report = report;
  }

  CslStyle of(Citing citing) {
    if (citing.style().isPresent()) {
      return file(citing.style().get());
    }
    String name = citing.styleName().toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      return carried(USUAL);
    }
    if (NAMES.containsKey(name)) {
      return carried(NAMES.get(name));
    }
    tell(
        Place.NOWHERE,
        citing.styleName(),
        "this citation style is neither a file of the folder nor carried by the program; "
            + USUAL
            + " is taken:",
        NearestName.hint(
            name,
            NAMES.keySet(),
            "put its .csl file into the folder; carried are "
                + String.join(", ", new TreeSet<>(NAMES.values()))));
    return carried(USUAL);
  }

  private CslStyle file(SourceFile file) {
    CslStyle style = CslStyle.read(file.text(report));
    if (style != null && style.isWhole()) {
      return style;
    }
    String parent = style == null ? "" : style.parent();
    if (NAMES.containsKey(parent)) {
      return carried(NAMES.get(parent));
    }
    String what =
        parent.isEmpty()
            ? "this is no style of the Citation CslStyle Language; " + USUAL + " is taken:"
            : "this style is another name of ‘" + parent + "’, which is not there:";
    String todo =
        parent.isEmpty()
            ? "take a .csl file from citationstyles.org"
            : "put ‘" + parent + ".csl’ into the folder and name that";
    tell(Place.file(file.name()), "", what, todo);
    return carried(USUAL);
  }

  private CslStyle carried(String name) {
    Optional<SourceFile> file = builtin.file("csl/" + name + ".csl", Place.NOWHERE, new Report());
    return CslStyle.read(file.orElseThrow().text(new Report()));
  }

  private void tell(Place place, String text, String what, String todo) {
    report.add(Problem.warning("citation-style", place, text, what, todo));
  }
}
