package bindery.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.book.Book;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contents that an EPUB gives to its reader. */
class NavListTest {
  @Test
  void numberedHeadingsAreListedWithTheirNumbers() {
    String label = "<span class=\"label\">Chapter <span class=\"number\">1</span></span> ";
    Book book =
        SmallBooks.book(
            SmallBooks.about("T", "en"),
            "<section class=\"chapter\"><h1>%s<span class=\"title\">The Question</span></h1></section>"
                    .formatted(label)
                + "<section class=\"chapter\"><h1>Chapter 2</h1></section>"
                + "<section class=\"chapter\"><h1>%s</h1></section>".formatted(label)
                + "<section class=\"chapter\"><p>No heading but some forty letters of text.</p></section>");
    List<SpineFile> files = SpineFile.of(book.sections());
    assertEquals(
        "text/01-chapter-the-question.xhtml 1. The Question\n"
            + "text/02-chapter-2.xhtml Chapter 2\n"
            + "text/03-chapter-1.xhtml Chapter 1\n"
            + "text/04-chapter.xhtml ",
        String.join("\n", files.stream().map(file -> file.href() + " " + file.title()).toList()));
    assertEquals(
        "[1. The Question, Chapter 2, Chapter 1, No heading but some forty letters of…]",
        NavContents.of(files, "T").stream().map(NavContents.Entry::title).toList().toString());
  }

  @Test
  void chaptersStandUnderTheirPartInTheContents() {
    StringBuilder body = new StringBuilder();
    for (String role :
        List.of("preface", "part", "chapter", "chapter", "part", "chapter", "appendix")) {
      body.append("<section class=\"%s\"><h1>%s</h1></section>".formatted(role, role));
    }
    Book book = SmallBooks.book(SmallBooks.about("T", "en"), body.toString());
    StringBuilder lines = new StringBuilder();
    for (NavContents.Entry entry : NavContents.of(SpineFile.of(book.sections()), "T")) {
      lines.append(entry.title()).append(' ').append(entry.children().size()).append('\n');
    }
    assertEquals(
        "[text/01-preface.xhtml, text/02-part.xhtml]",
        SpineFile.of(book.sections()).stream().limit(2).map(SpineFile::href).toList().toString());
    assertEquals("preface 0\npart 2\npart 1\nappendix 0\n", lines.toString());
  }
}
