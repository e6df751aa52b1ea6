package bindery.press.proof;

import bindery.typeset.page.TypeColour;
import java.util.Arrays;
import java.util.Optional;

/** What is counted on finished pages, whether or not a page had to accept it. */
enum Counted {
  UNEVEN_SPREAD("uneven-spread", true),
  SHORT_PAGE("short-page", true),
  WHITE_SPACE("white-space", true),
  SHORT_END("short-end", true),
  WIDOW("widow", true),
  ORPHAN("orphan", true),
  RUNT("runt", true),
  LOOSE_LINE("loose-line", true),
  TIGHT_LINE("tight-line", false),
  RIVER("river", true),
  SHORT_RIVER("short-river", false),
  HYPHENS("hyphens", true),
  HYPHEN_AT_PAGE_END("hyphen-at-page-end", false),
  ALIKE_BEGINNINGS("alike-beginnings", false),
  ALIKE_ENDS("alike-ends", false);

  private final String kind;
  private final boolean pictured;

  Counted(String kind, boolean pictured) {
    this.kind = kind;
    this.pictured = pictured;
  }

  /** The kind of its concessions. */
  String kind() {
    return kind;
  }

  /** Whether pages are shown for its sake; the others are listed. */
  boolean pictured() {
    return pictured;
  }

  /** Whether pages are shown for the sake of a kind of concessions. */
  static boolean pictured(String kind) {
    return of(kind).map(Counted::pictured).orElse(true);
  }

  static Optional<Counted> of(String kind) {
    return Arrays.stream(values()).filter(each -> each.kind.equals(kind)).findFirst();
  }

  /** What exactly is counted, for who compares the number with another's. */
  String definition() {
    return switch (this) {
      case UNEVEN_SPREAD -> "facing pages of running text whose last lines are not level";
      case SHORT_PAGE -> "pages that end two lines or more short, and not with a chapter";
      case WHITE_SPACE -> "pages a quarter of which is white at one place, not at a chapter’s end";
      case SHORT_END -> "last pages of a chapter with fewer than five lines";
      case WIDOW -> "last lines of a paragraph or note alone on a page";
      case ORPHAN -> "first lines of a paragraph or note alone on a page";
      case RUNT -> "last lines shorter than one and a half em";
      case LOOSE_LINE -> "lines with word spaces above " + TypeColour.LOOSE + " of the face’s";
      case TIGHT_LINE -> "lines with word spaces below " + TypeColour.TIGHT + " of the face’s";
      case RIVER -> "spaces that meet over four lines or more";
      case SHORT_RIVER -> "spaces that meet over three lines, as some do by chance";
      case HYPHENS -> "three lines or more in a row that end with a hyphen";
      case HYPHEN_AT_PAGE_END -> "pages whose last word goes on overleaf or on the facing page";
      case ALIKE_BEGINNINGS ->
          "lines below one another that begin with the same word, or with the same three letters";
      case ALIKE_ENDS ->
          "lines below one another that end with the same word, or with the same three letters";
    };
  }
}
