package bindery.pdf.tags;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The structure of a tagged file as an outline that a reader can check by eye: an element a line,
 * with what it says of itself; its text in quotes.
 */
public final class TagDump {
  private static final List<String> SHOWN = List.of("Alt", "E", "Lang", "ID");

  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
  private final StringBuilder out = new StringBuilder();
  private String pending = "";

  private TagDump(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> ofPage = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> take(content, ofPage));
      texts.put(page.getCOSObject(), ofPage);
    }
  }

  /** The whole tree. */
  public static String of(PDDocument document) throws IOException {
    TagDump dump = new TagDump(document);
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    dump.kids(root.getDictionaryObject(COSName.K), null, 0);
    return dump.out.toString();
  }

  private static void take(PDMarkedContent content, Map<Integer, String> into) {
    if (content.getMCID() >= 0) {
      into.put(content.getMCID(), text(content));
    }
    for (Object inner : content.getContents()) {
      if (inner instanceof PDMarkedContent marked && content.getMCID() < 0) {
        take(marked, into);
      }
    }
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    return content.getContents().stream()
        .map(
            inner ->
                inner instanceof TextPosition position
                    ? position.getUnicode()
                    : inner instanceof PDMarkedContent marked ? text(marked) : "[picture]")
        .collect(Collectors.joining());
  }

  private void kids(COSBase kids, COSDictionary page, int depth) {
    if (kids instanceof COSArray all) {
      for (int i = 0; i < all.size(); i++) {
        kid(all.getObject(i), page, depth);
      }
    } else {
      kid(kids, page, depth);
    }
    end(depth);
  }

  private void kid(COSBase kid, COSDictionary page, int depth) {
    if (kid instanceof COSInteger id) {
      pending += texts.get(page).get(id.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      if (dictionary.containsKey(COSName.MCID)) {
        pending +=
            texts
                .get(dictionary.getCOSDictionary(COSName.getPDFName("Pg")))
                .get(dictionary.getInt(COSName.MCID));
      } else if (dictionary.containsKey(COSName.S)) {
        end(depth);
        element(dictionary, depth);
      }
    }
  }

  private void element(COSDictionary element, int depth) {
    out.append("  ".repeat(depth)).append(element.getNameAsString(COSName.S));
    for (String key : SHOWN) {
      String value = element.getString(COSName.getPDFName(key));
      if (value != null) {
        out.append(' ').append(key).append("=‘").append(value).append('’');
      }
    }
    attributes(element.getCOSDictionary(COSName.A));
    references(element.getCOSArray(COSName.getPDFName("Ref")));
    out.append('\n');
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids != null) {
      kids(kids, element.getCOSDictionary(COSName.getPDFName("Pg")), depth + 1);
    }
  }

  private void attributes(COSDictionary attributes) {
    if (attributes != null) {
      for (COSName key : attributes.keySet()) {
        if (!key.equals(COSName.O) && !key.equals(COSName.BBOX)) {
          COSBase value = attributes.getDictionaryObject(key);
          String shown = value instanceof COSName name ? name.getName() : value.toString();
          out.append(' ').append(key.getName()).append('=').append(shown);
        }
      }
    }
  }

  /** The types of the elements that one speaks of. */
  private void references(COSArray all) {
    for (int i = 0; all != null && i < all.size(); i++) {
      COSDictionary to = (COSDictionary) all.getObject(i);
      out.append(" Ref=").append(to.getNameAsString(COSName.S));
    }
  }

  private void end(int depth) {
    if (!pending.isEmpty()) {
      out.append("  ".repeat(depth)).append('‘').append(pending).append("’\n");
      pending = "";
    }
  }
}
