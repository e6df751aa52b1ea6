package bindery.pdf;

import bindery.book.Metadata;
import bindery.book.Sources;
import bindery.language.Language;
import bindery.pdf.attachment.FileSpecifications;
import bindery.pdf.attachment.FormulaFiles;
import bindery.pdf.colour.Separation;
import bindery.pdf.drawing.DrawingWords;
import bindery.pdf.painting.DrawingPainter;
import bindery.pdf.painting.PaintedDrawings;
import bindery.pdf.preflight.Preflight;
import bindery.pdf.raster.Deflate;
import bindery.pdf.raster.Raster;
import bindery.pdf.raster.Streams;
import bindery.pdf.standard.Conformance;
import bindery.pdf.tags.MarkedPage;
import bindery.pdf.tags.StructureTree;
import bindery.pdf.tags.TagTree;
import bindery.report.Report;
import bindery.typeset.page.Page;
import bindery.typeset.page.Pages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Prints pages into a PDF file. */
public final class PdfPress {
  /** Pages that are worked on together; enough of them that fonts are looked up seldom. */
  private static final int GATHERING = 32;

  private final Metadata book;
  private final PdfOptions options;
  private final DrawingWords lettering;
  private final Sources sources;

  /**
   * @param sources of what the pages show, for messages
   * @param lettering sets the words in drawings
   */
  public PdfPress(Metadata book, Sources sources, PdfOptions options, DrawingWords lettering) {
    this.book = book;
    this.sources = sources;
    this.options = options;
    this.lettering = lettering;
  }

  /**
   * Writes a PDF file. The same pages, metadata and options give the same bytes.
   *
   * @param report hears of links that lead nowhere, pictures that cannot be painted, and of what a
   *     printer would refuse in a file that is for one
   * @return the standards that the file says it keeps
   * @throws IOException when the file cannot be written; {@code out} then has half a file
   */
  public Conformance print(Pages made, OutputStream out, Report report) throws IOException {
    Pages pages = options.screen() ? made : PaperPages.of(made);
    Printing printing = Printing.of(options, report);
    boolean tagged = options.screen() && sources.body().isPresent();
    Conformance standards = tagged || !options.screen() ? printing.standard() : Conformance.NONE;
    // What does not ask for the fonts is found out beside them, by the workers of this build.
    ForkJoinTask<Optional<TagTree>> tagging =
        ForkJoinTask.adapt(() -> tags(tagged, standards)).fork();
    ForkJoinTask<SpotInks> spots =
        ForkJoinTask.adapt(() -> new SpotInks(pages.pages(), printing.inks())).fork();
    List<List<Page>> gatherings = gatherings(pages.pages());
    PaintedDrawings drawings =
        new PaintedDrawings(
            pages.pages(), new DrawingPainter(lettering, book.language()), sources, report);
    PdfFonts fonts =
        new PdfFonts(gatherings, drawings.words().stream().map(Drawings::piece).toList());
    try (PDDocument document = new PDDocument()) {
      List<EmbeddedFont> embedded = embed(fonts);
      Streams streams = new Streams(document);
      COSDictionary resources = resources(streams, fonts, embedded);
      spots.join().put(resources);
      Raster rasters = new Raster(streams, printing.inks());
      PdfPictures pictures =
          new PdfPictures(
              pages.pages(),
              rasters,
              drawings,
              new Drawings(
                  streams,
                  fonts,
                  rasters,
                  resources.getItem(COSName.FONT),
                  printing.inks(),
                  printing.flat()),
              sources,
              report);
      Optional<TagTree> tags = tagging.join();
      List<MarkedPage> marks = marks(pages.pages().size(), tags);
      List<byte[]> contents = contents(gatherings, marks, fonts, pictures, printing.inks());

      List<COSDictionary> sheets =
          sheets(document, streams, pages.pages(), contents, resources, pictures);
      Catalog catalog = new Catalog(document, book, options.date());
      long number = fingerprint(contents, embedded, standards);
      catalog.describe(streams, standards, number);
      if (standards != Conformance.NONE) {
        catalog.intend(printing.intent(), streams, standards);
      }
      catalog.label(PageLabels.tree(pages.pages()));
      FileSpecifications files = new FileSpecifications(streams, options.date());
      if (standards.encloses()) {
        catalog.enclose(options.sources(), files);
      }
      if (options.screen()) {
        Optional<FormulaFiles> formulas =
            standards.encloses() ? Optional.of(new FormulaFiles(files)) : Optional.empty();
        Optional<StructureTree> structure =
            tags.map(
                tree -> new StructureTree(tree, marks, sheets, pictureWord(), formulas, report));
        Destinations destinations = new Destinations(pages.pages(), sheets, standards.second());
        navigate(pages, sheets, structure, destinations, catalog, report);
        structure.ifPresent(catalog::structure);
        structure.ifPresent(destinations::name);
      } else {
        Preflight.look(
            pages.pages(), options.print(), pictures::object, pictures::loss, sources, report);
      }
      document.setDocumentId(number);
      document.save(out, printing.compression());
      return standards;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Optional<TagTree> tags(boolean tagged, Conformance standards) {
    return sources
        .body()
        .filter(body -> tagged)
        .map(body -> new TagTree(body, sources, standards.second()));
  }

  private static List<List<Page>> gatherings(List<Page> pages) {
    List<List<Page>> out = new ArrayList<>();
    for (int i = 0; i < pages.size(); i += GATHERING) {
      out.add(pages.subList(i, Math.min(pages.size(), i + GATHERING)));
    }
    return out;
  }

  private static List<MarkedPage> marks(int pages, Optional<TagTree> tags) {
    return IntStream.range(0, pages).mapToObj(page -> new MarkedPage(tags, page)).toList();
  }

  private static List<byte[]> contents(
      List<List<Page>> gatherings,
      List<MarkedPage> marks,
      PdfFonts fonts,
      PdfPictures pictures,
      Separation inks) {
    return IntStream.range(0, gatherings.size())
        .parallel()
        .mapToObj(
            gathering -> {
              PageWriter writer = new PageWriter(fonts, pictures, inks);
              List<byte[]> contents = new ArrayList<>();
              try (Deflate flate = new Deflate()) {
                for (Page page : gatherings.get(gathering)) {
                  int number = gathering * GATHERING + contents.size();
                  Operators operators = writer.write(page, marks.get(number));
                  contents.add(flate.next(operators.bytes(), operators.length()));
                }
              }
              return contents;
            })
        .flatMap(List::stream)
        .toList();
  }

  private static List<EmbeddedFont> embed(PdfFonts fonts) {
    return fonts.faces().parallelStream()
        .flatMap(
            codes -> {
              List<EmbeddedFont> made = new ArrayList<>();
              for (int font = 0; font < codes.fonts(); font++) {
                try {
                  made.add(EmbeddedFont.make(codes, font));
                } catch (IOException e) {
                  String why = codes.face().postScriptName() + ": " + e.getMessage();
                  throw new UncheckedIOException(new IOException(why, e));
                }
              }
              return made.stream();
            })
        .toList();
  }

  private static COSDictionary resources(
      Streams streams, PdfFonts fonts, List<EmbeddedFont> embedded) throws IOException {
    COSDictionary dictionary = new COSDictionary();
    for (EmbeddedFont font : embedded) {
      dictionary.setItem(
          COSName.getPDFName(font.name()), font.dictionary(streams, fonts.codes(font.face())));
    }
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, dictionary);
    return resources;
  }

  private static List<COSDictionary> sheets(
      PDDocument document,
      Streams streams,
      List<Page> pages,
      List<byte[]> contents,
      COSDictionary resources,
      PdfPictures pictures)
      throws IOException {
    List<COSDictionary> sheets = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      COSDictionary sheet = new COSDictionary();
      sheet.setItem(COSName.TYPE, COSName.PAGE);
      PageBoxes.of(pages.get(i)).describe(sheet);
      COSDictionary shown = pictures.resources(pages.get(i));
      if (shown == null) {
        sheet.setItem(COSName.RESOURCES, resources);
      } else {
        COSDictionary own = new COSDictionary(resources);
        own.setItem(COSName.XOBJECT, shown);
        sheet.setItem(COSName.RESOURCES, own);
      }
      sheet.setItem(COSName.CONTENTS, streams.compressed(contents.get(i)));
      document.addPage(new PDPage(sheet));
      sheets.add(sheet);
    }
    return sheets;
  }

  private String pictureWord() {
    return Language.of(book.language()).names().word("picture");
  }

  private void navigate(
      Pages pages,
      List<COSDictionary> sheets,
      Optional<StructureTree> structure,
      Destinations destinations,
      Catalog catalog,
      Report report) {
    addLinks(pages.pages(), sheets, new LinkAnnotations(destinations, sources, structure, report));
    catalog.name(destinations.named());
    if (!pages.bookmarks().isEmpty()) {
      Bookmarks.fill(catalog.outline(), pages.bookmarks(), destinations, report);
    }
  }

  private static void addLinks(
      List<Page> pages, List<COSDictionary> sheets, LinkAnnotations links) {
    for (int i = 0; i < sheets.size(); i++) {
      COSArray annotations = links.of(pages.get(i), i);
      if (annotations.size() > 0) {
        sheets.get(i).setItem(COSName.getPDFName("Tabs"), COSName.S); // as the structure has them
        sheets.get(i).setItem(COSName.ANNOTS, annotations);
      }
    }
  }

  /**
   * PDFBox makes the file identifier (ISO 32000-1 §14.4) from this number and the document
   * information. Editions of the same pages are different files.
   */
  private long fingerprint(List<byte[]> contents, List<EmbeddedFont> fonts, Conformance standards) {
    CRC32 sum = new CRC32();
    sum.update(options.screen() ? 1 : 0);
    if (standards.encloses()) {
      sum.update(standards.ordinal());
      options.sources().forEach(source -> sum.update(source.bytes()));
    }
    contents.forEach(sum::update);
    fonts.forEach(font -> sum.update(font.fontData()));
    return sum.getValue();
  }
}
