package bindery.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Role;
import bindery.book.Section;
import bindery.typeset.galley.Galley;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BookmarkOutlineTest {
  private static String outline(Role... roles) {
    List<Section> sections = new ArrayList<>();
    List<Galley> galleys = new ArrayList<>();
    for (Role role : roles) {
      sections.add(new Section(role, new Element("section").addClass(role.word())));
      List<Galley.Heading> headings =
          List.of(new Galley.Heading(1, role.word(), "a"), new Galley.Heading(2, "section", "b"));
      galleys.add(new Galley("id", "", List.of(), List.of(), headings, 0, Map.of(), List.of()));
    }
    StringBuilder out = new StringBuilder();
    BookmarkOutline.of(sections, galleys)
        .forEach(b -> out.append(b.level()).append(' ').append(b.title()).append(", "));
    return out.toString();
  }

  @Test
  void chaptersHangOnTheirPartAndWhatFollowsTheBodyDoesNot() {
    assertEquals(
        "1 preface, 2 section, 1 part, 2 section, 2 chapter, 3 section, 1 part, 2 section,"
            + " 2 chapter, 3 section, 1 appendix, 2 section, ",
        outline(Role.PREFACE, Role.PART, Role.CHAPTER, Role.PART, Role.CHAPTER, Role.APPENDIX));
  }

  @Test
  void whatClosesTheBodyStandsBesideItsParts() {
    assertEquals(
        "1 part, 2 section, 2 prologue, 3 section, 1 epilogue, 2 section, 1 chapter, 2 section, ",
        outline(Role.PART, Role.PROLOGUE, Role.EPILOGUE, Role.CHAPTER));
  }

  @Test
  void withoutPartsChaptersStandAtTheTop() {
    assertEquals("1 chapter, 2 section, ", outline(Role.CHAPTER));
  }
}
