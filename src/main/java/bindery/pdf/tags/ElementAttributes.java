package bindery.pdf.tags;

import bindery.pdf.attachment.FormulaFiles;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jsoup.nodes.Element;

/** What a structure element says of itself beside its content (ISO 32000-1 §14.8.5, §14.9). */
final class ElementAttributes {
  private static final COSName ALT = COSName.getPDFName("Alt");

  private final FigureTexts texts;
  private final Map<Tag, double[]> boxes;
  private final Optional<FormulaFiles> formulas;
  private final boolean second;

  /**
   * @param boxes left, foot, right and top of pictures, in user space
   * @param formulas makes files of them; empty where there may be none
   * @param second whether the file is one of PDF 2.0
   */
  ElementAttributes(
      FigureTexts texts,
      Map<Tag, double[]> boxes,
      Optional<FormulaFiles> formulas,
      boolean second) {
    this.texts = texts;
    this.boxes = boxes;
    this.formulas = formulas;
    this.second = second;
  }

  void describe(Tag tag, COSDictionary dictionary) {
    Element element = tag.element();
    if (element.hasAttr("lang") && bears(tag)) {
      dictionary.setItem(COSName.LANG, new COSString(element.attr("lang")));
    }
    switch (tag.type()) {
      case FIGURE -> {
        dictionary.setItem(ALT, new COSString(texts.of(element)));
        box(tag).ifPresent(a -> dictionary.setItem(COSName.A, a));
      }
      case FORMULA -> formula(element, dictionary);
      case SPAN -> {
        if (element.normalName().equals("abbr")) {
          dictionary.setItem(COSName.getPDFName("E"), new COSString(element.attr("title")));
        }
      }
      case L -> dictionary.setItem(COSName.A, numbering(element));
      case NOTE -> {
        if (second) {
          dictionary.setItem(COSName.A, noteType(element));
        }
      }
      case TH, TD -> cell(tag, element).ifPresent(a -> dictionary.setItem(COSName.A, a));
      default -> {}
    }
  }

  /** Of several tags made of one element the outermost bears what the element says. */
  private static boolean bears(Tag tag) {
    return tag.parent() != null && tag.parent().element() != tag.element();
  }

  private Optional<COSDictionary> box(Tag tag) {
    double[] box = boxes.get(tag);
    if (box == null) {
      return Optional.empty();
    }
    COSDictionary out = owned("Layout");
    COSArray corners = new COSArray();
    for (double side : box) {
      corners.add(new COSFloat(Math.round(side * 100) / 100f));
    }
    out.setItem(COSName.BBOX, corners);
    return Optional.of(out);
  }

  private void formula(Element math, COSDictionary dictionary) {
    String words = texts.of(math);
    dictionary.setItem(ALT, new COSString(words));
    formulas.ifPresent(
        files -> {
          COSArray own = new COSArray();
          own.add(files.of(math, words));
          dictionary.setItem(COSName.AF, own);
        });
  }

  private static COSDictionary noteType(Element note) {
    COSDictionary out = owned("FENote");
    String type = note.hasClass("endnote") ? "Endnote" : "Footnote";
    out.setItem(COSName.getPDFName("NoteType"), COSName.getPDFName(type));
    return out;
  }

  private COSDictionary numbering(Element list) {
    COSDictionary out = owned("List");
    String kind =
        switch (list.normalName() + " " + list.attr("type")) {
          case "ol a" -> "LowerAlpha";
          case "ol A" -> "UpperAlpha";
          case "ol i" -> "LowerRoman";
          case "ol I" -> "UpperRoman";
          default ->
              switch (list.normalName()) {
                case "ol" -> "Decimal";
                case "ul" -> "Disc";
                default -> second ? "Description" : "None";
              };
        };
    out.setItem(COSName.getPDFName("ListNumbering"), COSName.getPDFName(kind));
    return out;
  }

  private static Optional<COSDictionary> cell(Tag tag, Element cell) {
    COSDictionary out = owned("Table");
    boolean says = false;
    for (String span : new String[] {"colspan", "rowspan"}) {
      int many = number(cell.attr(span));
      if (many > 1) {
        String key = span.equals("colspan") ? "ColSpan" : "RowSpan";
        out.setItem(COSName.getPDFName(key), COSInteger.get(many));
        says = true;
      }
    }
    if (tag.type() == StructureType.TH) {
      out.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(scope(cell)));
      says = true;
    }
    return says ? Optional.of(out) : Optional.empty();
  }

  /** As the author says, else of its column in the head and of its row below it. */
  private static String scope(Element cell) {
    String said = cell.attr("scope").toLowerCase(Locale.ROOT);
    if (said.startsWith("row")) {
      return "Row";
    }
    boolean head = said.startsWith("col") || cell.closest("thead") != null;
    return head || cell.previousElementSibling() != null ? "Column" : "Row";
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static COSDictionary owned(String owner) {
    COSDictionary out = new COSDictionary();
    out.setItem(COSName.O, COSName.getPDFName(owner));
    out.setDirect(true);
    return out;
  }
}
