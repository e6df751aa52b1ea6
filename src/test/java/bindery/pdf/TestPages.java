package bindery.pdf;

import bindery.book.Author;
import bindery.book.Metadata;
import bindery.book.PublicationDate;
import bindery.book.Source;
import bindery.book.Sources;
import bindery.pdf.drawing.DrawingWords;
import bindery.report.Report;
import bindery.style.Ink;
import bindery.style.PageKind;
import bindery.style.PagePlaces;
import bindery.style.PageRule;
import bindery.typeset.glyph.GlyphRun;
import bindery.typeset.page.Folio;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import bindery.typeset.placed.Look;
import bindery.typeset.placed.Placed;
import bindery.typeset.placed.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Small pages to print, made by hand. */
final class TestPages {
  static final Instant DATE = Instant.parse("2026-03-01T12:00:00Z");
  static final Metadata BOOK =
      new Metadata(
          "Typee & Omoo",
          "Two Tales",
          List.of(Author.of("Herman Melville")),
          Locale.forLanguageTag("en-US"),
          "Bindery",
          "978-0-00-000000-2",
          "",
          "Public domain",
          Optional.of(new PublicationDate(1846, 2, 26)),
          Optional.empty(),
          "The South Seas",
          Optional.empty());

  private TestPages() {}

  static PageRule rule(double width, double height, double bleed, boolean cropMarks) {
    return new PageRule(
        width,
        height,
        36,
        36,
        36,
        36,
        bleed,
        bleed,
        cropMarks,
        Map.of(),
        null,
        List.of(),
        PagePlaces.NOWHERE);
  }

  static Page page(int sheet, Folio folio, Placed... content) {
    PageRule rule = rule(288, 432, 0, false);
    return new Page(sheet, folio, kind(), rule, List.of(content));
  }

  static PageKind kind() {
    return new PageKind("", true, false, false);
  }

  static Pages one(Placed... content) {
    return new Pages(List.of(page(1, new Folio(1, "decimal"), content)), List.of());
  }

  static Placed.Piece piece(GlyphRun run, double offset, Placed.Kind kind) {
    return piece(run, offset, Look.plain(10, Ink.BLACK), kind);
  }

  static Placed.Piece piece(GlyphRun run, double offset, Look look) {
    return piece(run, offset, look, Placed.Kind.TEXT);
  }

  private static Placed.Piece piece(GlyphRun run, double offset, Look look, Placed.Kind kind) {
    Span span = Span.of(Source.NONE, Locale.ENGLISH);
    return new Placed.Piece(offset, run, look, span, 0, run.text().length(), kind);
  }

  /** Words parted by spaces of their natural width; a word that ends in U+00AD is broken there. */
  static Placed.Line line(TestFaces face, double y, String text) {
    List<Placed.Piece> pieces = new ArrayList<>();
    double at = 0;
    for (String word : text.split("(?<= )|(?= )")) {
      boolean broken = word.endsWith("\u00AD");
      String letters = broken ? word.substring(0, word.length() - 1) : word;
      GlyphRun run = face.run(letters);
      pieces.add(piece(run, at, word.equals(" ") ? Placed.Kind.SPACE : Placed.Kind.TEXT));
      at += run.width(10);
      if (broken) {
        pieces.add(piece(face.run("-"), at, Placed.Kind.HYPHEN));
      }
    }
    return new Placed.Line(36, y, 1, pieces, Source.NONE, Placed.Part.BODY);
  }

  static byte[] print(Pages pages, boolean links, Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfPress(BOOK, Sources.none(), new PdfOptions(DATE, links), DrawingWords.NONE)
          .print(pages, out, report);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] print(Pages pages) {
    return print(pages, true, new Report());
  }
}
