package bindery.pdf;

import bindery.book.Sources;
import bindery.pdf.tags.StructureTree;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.typeset.page.Page;
import bindery.typeset.placed.Placed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jsoup.nodes.Element;

/**
 * Link annotations without a border (ISO 32000-1 §12.5.6.5), inside the book and to the web. Only
 * addresses that a reader can safely follow are written; problems {@code unknown-link} and {@code
 * unsafe-link} tell of the others.
 */
final class LinkAnnotations {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "ftp", "doi");
  private static final int PRINTED = 4;

  /** Of the words of a link, characters; a longer one is called by where it leads. */
  private static final int LONGEST = 200;

  private final Destinations destinations;
  private final Sources sources;
  private final Optional<StructureTree> structure;
  private final Report report;

  /**
   * @param sources of the text that leads somewhere
   * @param structure takes the links in
   */
  LinkAnnotations(
      Destinations destinations,
      Sources sources,
      Optional<StructureTree> structure,
      Report report) {
    this.destinations = destinations;
    this.sources = sources;
    this.structure = structure;
    this.report = report;
  }

  /**
   * The annotations of a page; empty where it has no links.
   *
   * @param number of the page, from 0
   */
  COSArray of(Page page, int number) {
    COSArray annotations = new COSArray();
    collect(page.content(), PageBoxes.of(page).frame(), number, annotations);
    return annotations;
  }

  private void collect(List<Placed> content, PlacedFrame frame, int page, COSArray annotations) {
    for (Placed placed : content) {
      if (placed instanceof Placed.Link link) {
        Optional<COSDictionary> made = annotation(link, frame);
        made.ifPresent(annotations::add);
        made.ifPresent(
            annotation -> structure.ifPresent(tree -> tree.link(link.source(), annotation, page)));
      } else if (placed instanceof Placed.Turned turned) {
        collect(turned.content(), frame.of(turned), page, annotations);
      }
    }
  }

  private Optional<COSDictionary> annotation(Placed.Link link, PlacedFrame frame) {
    COSDictionary out = new COSDictionary();
    if (link.href().startsWith("#")) {
      if (!destinations.lead(out, link.href().substring(1))) {
        warn("unknown-link", link, "nothing in the book has the id of this link");
        return Optional.empty();
      }
    } else if (SCHEMES.contains(scheme(link.href()))) {
      out.setItem(COSName.A, action(link.href()));
    } else {
      warn("unsafe-link", link, "this address cannot be followed from a book");
      return Optional.empty();
    }
    out.setItem(COSName.TYPE, COSName.ANNOT);
    out.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    out.setItem(COSName.RECT, rectangle(link, frame));
    COSArray border = new COSArray();
    for (int i = 0; i < 3; i++) {
      border.add(COSInteger.ZERO);
    }
    out.setItem(COSName.BORDER, border);
    out.setInt(COSName.F, PRINTED);
    out.setItem(COSName.CONTENTS, new COSString(words(link)));
    return Optional.of(out);
  }

  private static COSDictionary action(String href) {
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.S, COSName.URI);
    action.setItem(COSName.URI, new COSString(ascii(href).getBytes(StandardCharsets.US_ASCII)));
    action.setDirect(true);
    return action;
  }

  private static COSArray rectangle(Placed.Link link, PlacedFrame frame) {
    double right = link.x() + link.width();
    double foot = link.y() + link.height();
    double x1 = frame.x(link.x(), link.y());
    double y1 = frame.y(link.x(), link.y());
    double x2 = frame.x(right, foot);
    double y2 = frame.y(right, foot);
    COSArray out = new COSArray();
    for (double v :
        new double[] {Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)}) {
      out.add(new COSFloat(Math.round(v * 100) / 100f));
    }
    return out;
  }

  private static String scheme(String href) {
    int colon = href.indexOf(':');
    return colon < 0 ? "" : href.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  /**
   * A URI is 7-bit ASCII (§12.6.4.7): what an IRI has beyond it is percent-encoded (RFC 3987 §3.1).
   */
  private static String ascii(String href) {
    StringBuilder out = new StringBuilder();
    for (byte b : href.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0x20 && b < 0x7F) {
        out.append((char) b);
      } else {
        out.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 0xF, 16)));
        out.append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
      }
    }
    return out.toString();
  }

  /** What a link is called where it is not seen (ISO 14289-1 §7.18.5): its words. */
  private String words(Placed.Link link) {
    Optional<Element> element = sources.element(link.source());
    String words =
        element
            .map(e -> e.closest("a[href]") == null ? e.text() : e.closest("a[href]").text())
            .orElse("")
            .strip();
    return words.isEmpty() || words.length() > LONGEST ? link.href() : words;
  }

  private void warn(String kind, Placed.Link link, String what) {
    report.add(
        Problem.warning(
            kind,
            sources.place(link.source()),
            link.href(),
            what,
            "correct the link in the manuscript"));
  }
}
