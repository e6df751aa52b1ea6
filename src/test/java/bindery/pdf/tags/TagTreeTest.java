package bindery.pdf.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bindery.press.TestFolder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The structure of a file is the manuscript's: read back, it has its words, in its order. */
class TagTreeTest {
  private static final String BOOK =
      "title: Tagged\nauthor: Ann Author\nlanguage: en\nid: x\ndate: 2020\n";

  @TempDir Path folder;

  private String tags(String text) throws IOException {
    return tags(BOOK, text);
  }

  private String tags(String book, String text) throws IOException {
    TestFolder made =
        new TestFolder(folder).with("book.yaml", book).with("01-one.md", text).with("p.png", png());
    assertEquals(0, made.build("-e", "reader", "--quiet"), made.err());
    try (PDDocument document = Loader.loadPDF(folder.resolve("dist/tagged.pdf").toFile())) {
      String dump = TagDump.of(document);
      // the title page stands before what is asked for
      return dump.substring(dump.indexOf("    H1"));
    }
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_GRAY), "png", out);
    return out.toByteArray();
  }

  @Test
  void aNoteIsReadBehindTheParagraphThatCallsIt() throws IOException {
    assertEquals(
        """
            H1
              ‘One’
            P
              ‘Before’
              Reference
                Link
                  ‘1’
              ‘ and after.’
            Note ID=‘note-000001’
              P
                Lbl
                  Link
                    ‘1\u2002’
                ‘ The note.’
            P
              ‘More.’
        """,
        tags("# One\n\nBefore[^a] and after.\n\nMore.\n\n[^a]: The note.\n"));
  }

  @Test
  void headingsSkipNoLevel() throws IOException {
    assertEquals(
        """
            H1
              ‘One’
            P
              ‘a’
            H2
              ‘Deep’
            P
              ‘b’
            H2
              ‘Deep too’
            P
              ‘c’
            H2
              ‘Higher’
            P
              ‘d’
        """,
        tags("# One\n\na\n\n#### Deep\n\nb\n\n#### Deep too\n\nc\n\n## Higher\n\nd\n"));
  }

  @Test
  void listsHaveTheirNumbersAndNestWithinItems() throws IOException {
    assertEquals(
        """
            H1
              ‘One’
            L ListNumbering=Disc
              LI
                Lbl
                  ‘•’
                LBody
                  P
                    ‘one’
                  L ListNumbering=Decimal
                    LI
                      Lbl
                        ‘1.’
                      LBody
                        ‘first’
            L ListNumbering=None
              LI
                Lbl
                  ‘Term’
                LBody
                  ‘Meaning’
        """,
        tags("# One\n\n- one\n\n  1. first\n\nTerm\n: Meaning\n"));
  }

  @Test
  void tablesHaveTheirHeadsAndEmptyCells() throws IOException {
    assertEquals(
        """
            H1
              ‘One’
            Table
              Caption
                ‘What it shows’
              THead
                TR
                  TH Scope=Column
                    ‘a’
                  TH Scope=Column
              TBody
                TR
                  TD
                  TD
                    ‘2’
        """,
        tags("# One\n\n| a |  |\n|---|---|\n|   | 2 |\n\n: What it shows\n"));
  }

  @Test
  void whatIsNotSeenIsSaid() throws IOException {
    assertEquals(
        """
            H1
              ‘One’
            P
              ‘An ’
              Span E=‘HyperText Markup Language’
                ‘HTML’
              ‘ page, ’
              Span Lang=‘fr’
                ‘très bien’
              ‘, and ’
              Formula Alt=‘x^2’
                ‘x^2’
              ‘.’
            Div
              Figure Alt=‘A square’
                ‘[picture]’
        """,
        tags(
            "# One\n\nAn <abbr title=\"HyperText Markup Language\">HTML</abbr> page, [très bien]"
                + "{lang=fr}, and $x^2$.\n\n![A square](p.png)\n"));
  }

  @Test
  void aPictureThatNobodyDescribedHasItsCaptionOrAWordAndIsTold() throws IOException {
    String book = BOOK.replace("en\n", "de\n");
    String dump =
        tags(
            book,
            "# One\n\n![](p.png)\n\n![](p.png){.decorative}\n\nWords ![](p.png){alt=\"\"}.\n");
    assertEquals(
        """
            H1
              ‘One’
            Div
              Figure Alt=‘Bild’
                ‘[picture]’
            P
              ‘Words .’
        """,
        dump);
  }

  @Test
  void aParagraphOfSeveralLinesKeepsItsWordsApart() throws IOException {
    String words = "some words that are incomprehensibly many and go over several lines ".repeat(9);
    String dump = tags("# One\n\n" + words.strip() + "\n");
    assertEquals("    H1\n      ‘One’\n    P\n      ‘" + words.strip() + "’\n", dump);
  }

  @Test
  void inTheSecondVersionNotesAndCallsKnowEachOther() throws IOException {
    assertEquals(
        """
            H1
              ‘One’
            P
              ‘Before’
              Reference Ref=FENote
                Link
                  ‘1’
              ‘ and ’
              Em
                ‘after’
              ‘, ’
              Strong
                ‘much’
              ‘.’
            FENote ID=‘note-000001’ NoteType=Footnote Ref=Reference
              P
                Lbl
                  Link
                    ‘1\u2002’
                ‘ The note.’
            Aside
              P
                ‘Beside.’
            L ListNumbering=Description
              LI
                Lbl
                  ‘Term’
                LBody
                  ‘Meaning’
        """,
        tags(
            BOOK + "reader: a-4f\n",
            "# One\n\nBefore[^a] and *after*, **much**.\n\n[^a]: The note.\n\n"
                + "<aside>\n\nBeside.\n\n</aside>\n\nTerm\n: Meaning\n"));
  }

  @Test
  void inTheSecondVersionContentsKnowWhatTheyList() throws IOException {
    TestFolder made =
        new TestFolder(folder)
            .with("book.yaml", BOOK + "reader: a-4f\n")
            .with("01-one.md", "# One\n\nText.\n\n## Deep\n\nText.\n\n# Two\n\nText.\n");
    assertEquals(0, made.build("-e", "reader", "--quiet"), made.err());
    try (PDDocument document = Loader.loadPDF(folder.resolve("dist/tagged.pdf").toFile())) {
      String dump = TagDump.of(document);
      int from = dump.indexOf("    TOC");
      assertEquals(
          """
              TOC
                TOCI Ref=Sect
                  Lbl
                    ‘1’
                  Reference
                    Link
                      ‘One1’
                  TOC
                    TOCI Ref=H2
                      Reference
                        Link
                          ‘Deep1’
                TOCI Ref=Sect
                  Lbl
                    ‘2’
                  Reference
                    Link
                      ‘Two3’
          """,
          dump.substring(from, dump.indexOf("\n  Sect", from) + 1));
    }
  }

  @Test
  void thePrintEditionHasNone() throws IOException {
    TestFolder made = new TestFolder(folder).with("book.yaml", BOOK).with("01.md", "# One\n\nA.\n");
    assertEquals(0, made.build("-e", "print", "--quiet"), made.err());
    try (PDDocument document = Loader.loadPDF(folder.resolve("dist/tagged-print.pdf").toFile())) {
      assertFalse(
          document.getDocumentCatalog().getCOSObject().containsKey(COSName.STRUCT_TREE_ROOT));
    }
  }
}
