package bindery.press.faces;

import bindery.report.Place;
import java.util.List;

/**
 * The faces that the pages of a book are set in.
 *
 * @param faces by family, weight and slope
 * @param lacking letters that no face at hand has, by their numbers in Unicode
 */
public record UsedFaces(List<Face> faces, List<Letter> lacking) {
  public UsedFaces {
    faces = List.copyOf(faces);
    lacking = List.copyOf(lacking);
  }

  /**
   * A face.
   *
   * @param file as its {@code @font-face} rule names it; with {@code builtin:} before it where
   *     Bindery carries it
   * @param letters that are set in it, blanks not counted
   * @param pages on which they stand
   * @param first folio of the first of these pages
   */
  public record Face(
      String family,
      int weight,
      boolean italic,
      String file,
      long letters,
      int pages,
      String first) {
    private static final String BUILTIN = "builtin:";

    /** Whether Bindery brings it. */
    public boolean builtin() {
      return file.startsWith(BUILTIN);
    }

    /** Its name without folders. */
    public String fileName() {
      return file.replaceFirst("^" + BUILTIN, "").replaceFirst(".*/", "");
    }

    /** Such as {@code EB Garamond bold italic}. */
    public String name() {
      String cut =
          switch (weight) {
            case 400 -> "";
            case 700 -> " bold";
            default -> " " + weight;
          };
      return family + cut + (italic ? " italic" : "");
    }
  }

  /**
   * A letter in the place of which a box is printed.
   *
   * @param code its number in Unicode
   * @param first folio of the first page with it
   * @param places in the manuscript, each once; empty for what stylesheets add
   */
  public record Letter(int code, long times, String first, List<Place> places) {
    public Letter {
      places = List.copyOf(places);
    }
  }
}
