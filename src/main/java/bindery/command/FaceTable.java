package bindery.command;

import bindery.press.faces.UsedFaces;
import bindery.press.summary.SummaryTable;
import bindery.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The faces of a book as a table in plain text, and below them the letters that none has. */
final class FaceTable {
  /** Most places that are listed of one letter. */
  private static final int LISTED = 5;

  private FaceTable() {}

  static List<String> of(UsedFaces list) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("face", "letters", "pages", "first on", "file"));
    for (UsedFaces.Face face : list.faces()) {
      String file = face.fileName() + (face.builtin() ? " (Bindery’s)" : "");
      rows.add(
          List.of(
              face.name(),
              number(face.letters()),
              number(face.pages()),
              "page " + face.first(),
              file));
    }
    for (UsedFaces.Letter letter : list.lacking()) {
      rows.add(
          List.of(
              "no face has " + shown(letter.code()),
              number(letter.times()),
              "",
              "page " + letter.first(),
              places(letter)));
    }
    List<String> lines = new ArrayList<>(SummaryTable.lined(rows));
    if (!list.lacking().isEmpty()) {
      lines.add("For a face that has them, add @font-face to a sheet in styles/ and name it in");
      lines.add("font-family after the others.");
    }
    return lines;
  }

  private static String places(UsedFaces.Letter letter) {
    if (letter.places().isEmpty()) {
      return "in what the styles add";
    }
    String some =
        letter.places().stream()
            .limit(LISTED)
            .map(Place::toString)
            .collect(Collectors.joining(", "));
    return some + (letter.places().size() > LISTED ? ", …" : "");
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A mark stands on a circle, so that it is seen. */
  private static String shown(int c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return (mark ? "◌" : "") + Character.toString(c) + " " + code(c);
  }

  static String code(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
