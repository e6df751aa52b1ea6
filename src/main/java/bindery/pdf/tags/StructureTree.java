package bindery.pdf.tags;

import bindery.book.Source;
import bindery.pdf.attachment.FormulaFiles;
import bindery.report.Report;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The structure tree of a file (ISO 32000-1 §14.7): every mark of its pages under its element, in
 * the order of the book. Notes at the foot of pages are read behind the paragraph that calls them.
 */
public final class StructureTree {
  private final TagTree tree;
  private final ElementAttributes attributes;
  private final Map<Tag, List<Kid>> own = new IdentityHashMap<>();
  private final List<COSDictionary> sheets;
  private final COSDictionary root = new COSDictionary();
  private Map<Tag, COSDictionary> written = Map.of();
  private int order;

  /**
   * @param pages the marks of all pages, in order
   * @param sheets dictionaries of the pages
   * @param word for a picture, in the language of the book
   * @param formulas puts them into the file; empty where they may not be there
   * @param report hears of pictures that nobody has described
   */
  public StructureTree(
      TagTree tree,
      List<MarkedPage> pages,
      List<COSDictionary> sheets,
      String word,
      Optional<FormulaFiles> formulas,
      Report report) {
    this.tree = tree;
    this.sheets = sheets;
    Map<Tag, double[]> boxes = new IdentityHashMap<>();
    for (MarkedPage page : pages) {
      boxes.putAll(page.boxes());
      page.marks().forEach(mark -> add(mark.tag(), new Kid.Text(order++, mark)));
    }
    this.attributes =
        new ElementAttributes(new FigureTexts(word, report), boxes, formulas, tree.second());
    for (int i = 0; i < sheets.size(); i++) {
      sheets.get(i).setInt(COSName.STRUCT_PARENTS, i);
    }
  }

  /**
   * Takes the annotation of a link in.
   *
   * @param source of the text that leads somewhere
   * @param page that it stands on, counted from 0
   */
  public void link(Source source, COSDictionary annotation, int page) {
    add(tree.link(source), new Kid.Annotation(annotation, page));
  }

  private void add(Tag tag, Kid kid) {
    own.computeIfAbsent(tag, t -> new ArrayList<>()).add(kid);
  }

  /** Writes the tree into a catalog. */
  public void write(COSDictionary catalog) {
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    Namespaces namespaces = new Namespaces(tree.second());
    written =
        new ElementWriter(own, new NotePlaces(tree), attributes, namespaces, sheets)
            .write(tree.root(), root);
    if (tree.second()) {
      new ElementReferences(tree, written).write();
    }
    catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
    COSDictionary marked = new COSDictionary();
    marked.setBoolean(COSName.getPDFName("Marked"), true);
    marked.setDirect(true);
    catalog.setItem(COSName.MARK_INFO, marked);
  }

  /**
   * The structure element of an id of the book, when the tree is written: that which has it, else
   * the nearest around it that is there.
   */
  public COSDictionary target(String id) {
    Tag tag = tree.target(id).orElse(tree.root());
    while (tag.parent() != null && !isThere(written.get(tag))) {
      tag = tag.parent();
    }
    return written.get(tag);
  }

  /** An element may have been left out with one around it. */
  private boolean isThere(COSDictionary element) {
    COSDictionary at = element;
    while (at != null && at != root) {
      at = at.getCOSDictionary(COSName.P);
    }
    return at == root;
  }
}
